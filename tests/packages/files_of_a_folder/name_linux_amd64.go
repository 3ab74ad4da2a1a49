package main

func fmtName() string { fmt := "a local name"; return fmt }
