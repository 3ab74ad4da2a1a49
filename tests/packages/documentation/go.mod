module q

go 1.27
