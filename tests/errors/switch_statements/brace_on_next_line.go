package main

func main() {
	switch x := 1; // ERROR declared and not used: x
	{
	case 1: // ERROR cannot convert 1
	}
}
