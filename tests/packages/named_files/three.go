//go:build ignore

package main

const three = 3
