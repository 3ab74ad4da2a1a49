//go:build go1.23

package main

func newer() (fs []func() int) {
	for i := range 3 {
		fs = append(fs, func() int { return i })
	}
	return fs
}
