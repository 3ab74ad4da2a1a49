module example.com/meth

go 1.27
