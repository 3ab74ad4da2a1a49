package b

type Base2 struct {
	name string
	self any
}

func New(name string) Base2 { return Base2{name: name} }

func (b Base2) Name2() string { return "b:" + b.name }

func (b Base2) describe() string { return "b's describe " + b.name }

type Describer interface{ describe() string }

func Describe(d Describer) string { return d.describe() }
