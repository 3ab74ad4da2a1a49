package lib

import lib2 "example.com/free/other"

func Other() string { return lib2.Name + lib2.Lib }
