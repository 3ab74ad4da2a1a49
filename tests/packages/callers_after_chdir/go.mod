module example.com/chdir

go 1.27
