module example.com/folder

go 1.27
