import "os"

greeting := "hello"
unread := 3
fmt.Println(greeting)
