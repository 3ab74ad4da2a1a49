package main

const system = "test"
