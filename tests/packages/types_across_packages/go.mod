module example.com/tap

go 1.27
