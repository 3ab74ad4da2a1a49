module example.com/exported_names

go 1.27
