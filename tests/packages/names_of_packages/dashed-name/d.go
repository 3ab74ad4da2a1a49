package dashed

func F() {}
