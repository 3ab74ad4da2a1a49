package blank

func F() {}
