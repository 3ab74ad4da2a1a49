package main

import "reflect"

func main() {
	f := reflect.StructOf(nil)      // NOT SUPPORTED reflect.StructOf is not supported
	reflect.New(f).InterfaceData()  // NOT SUPPORTED reflect.Value.InterfaceData is not supported
	g := reflect.Value.InterfaceData // NOT SUPPORTED reflect.Value.InterfaceData is not supported
	_ = g
	_ = reflect.FuncOf // NOT SUPPORTED reflect.FuncOf is not supported
}
