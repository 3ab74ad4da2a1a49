package where

import "runtime"

// File is where this file lies.
func File() string {
	_, file, _, _ := runtime.Caller(0)
	return file
}
