package lib

type T struct{ hidden int }

func (T) method() {}

type S struct{ Shown int }

type I interface{ unexp() }

type unexported struct{}

func New() *unexported { return &unexported{} }
