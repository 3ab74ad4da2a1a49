package main

import "reflect"

func main() {
	f := reflect.MakeFunc(reflect.TypeOf(func() {}), nil) // NOT SUPPORTED reflect.MakeFunc is not supported
	reflect.ValueOf(1).Send(f)                            // NOT SUPPORTED reflect.Value.Send is not supported
	g := reflect.Value.Recv                               // NOT SUPPORTED reflect.Value.Recv is not supported
	_ = g
	_ = reflect.StructOf // NOT SUPPORTED reflect.StructOf is not supported
}
