//go:build go1.22

package main

func newer() []func() any {
	var fs []func() any
	for i := range 3 {
		fs = append(fs, func() any { return i })
	}
	for i := 5; i < 7; i++ {
		fs = append(fs, func() any { return i })
	}
	return fs
}
