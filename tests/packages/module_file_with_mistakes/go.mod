modul example.com/m

go 1.27
foo bar
