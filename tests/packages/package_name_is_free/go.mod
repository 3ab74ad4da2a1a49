module example.com/free

go 1.27
