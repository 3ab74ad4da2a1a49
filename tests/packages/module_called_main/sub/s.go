package sub

import "main/other"

func F() { other.F() }
