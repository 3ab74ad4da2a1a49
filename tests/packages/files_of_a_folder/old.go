// +build darwin,amd64 windows

package main

const system = "old"
