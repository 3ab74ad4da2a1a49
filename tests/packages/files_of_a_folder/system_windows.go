package main

const system = "windows"

this is not even Go
