// Package order notes in which order packages were initialised.
package order

import "strings"

var names []string

func Add(name string) bool { names = append(names, name); return true }

func All() string { return strings.Join(names, "\n") }
