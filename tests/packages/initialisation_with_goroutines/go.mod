module example.com/initg

go 1.27
