module loops

go 1.21
