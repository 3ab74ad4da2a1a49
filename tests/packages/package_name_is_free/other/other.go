package names

// Imports call it names, whatever the folder is called.
const Name = "names"

var Lib = func(names string) string { return names + Name }("of ")
