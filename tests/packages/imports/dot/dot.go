package dot

import "fmt"

const DotConst = 1.5

type DotType[T any] struct{ V T }

func Dotted() string { return fmt.Sprint("dotted", unexported) }

var unexported = 1
