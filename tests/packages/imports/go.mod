module example.com/imports // the module

go 1.27
