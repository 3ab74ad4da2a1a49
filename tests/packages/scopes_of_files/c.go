package main

import init "math" // ERROR cannot import package as init - init must be a func

import "example.com/scopes/other" // ERROR "example.com/scopes/other" imported and not used

func useC(other string) { _ = other } // The import is not used by a parameter of its name.
