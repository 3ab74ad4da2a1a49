module example.com/unnamed_across

go 1.27
