package main

var b = a

type U struct{ t T }

const d = c

func g() int { return viaFunc }

type J interface{ I }
