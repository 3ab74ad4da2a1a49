module t

go 1.27
