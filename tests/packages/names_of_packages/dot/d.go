package dot

func F() {}
