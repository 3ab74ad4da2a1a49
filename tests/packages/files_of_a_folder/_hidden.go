package main

const system = "hidden"
