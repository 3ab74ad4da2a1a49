package main

import (
	"fmt"
	"reflect"
)

type Inner struct{ X int }
type Outer struct {
	Y int
	Inner
}
type Ptr struct {
	Y int
	*Inner
}
type I interface{ M() int }
type If struct {
	Y, Z int
	I
}

func (i *Inner) M() int { return i.X }

func main() {
	o := &Outer{1, Inner{2}}
	fmt.Println(reflect.ValueOf(o).Method(0).Call(nil)[0].Int())
	fmt.Println(reflect.ValueOf(o).MethodByName("M").Interface().(func() int)())
	fmt.Println(reflect.TypeOf(o).Method(0).Func.Call([]reflect.Value{reflect.ValueOf(o)})[0].Int())
	p := Ptr{1, &Inner{3}}
	fmt.Println(reflect.ValueOf(p).Method(0).Call(nil)[0].Int())
	fmt.Println(reflect.ValueOf(&p).Method(0).Call(nil)[0].Int())
	fmt.Println(reflect.TypeOf(p).Method(0).Func.Call([]reflect.Value{reflect.ValueOf(p)})[0].Int())
	q := If{1, 2, p}
	fmt.Println(reflect.ValueOf(q).Method(0).Call(nil)[0].Int())
	fmt.Println(reflect.ValueOf(&q).Method(0).Call(nil)[0].Int())
	fmt.Println(reflect.TypeOf(&q).Method(0).Func.Call([]reflect.Value{reflect.ValueOf(&q)})[0].Int())
	fmt.Println(reflect.TypeOf(q).Method(0).Func.Call([]reflect.Value{reflect.ValueOf(q)})[0].Int())
}
