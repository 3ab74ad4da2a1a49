package windows

func F() {}
