package main

func main()
{
	println("the brace is too low")
}
