module main

go 1.27
