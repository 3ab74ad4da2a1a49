module named

go 1.20
