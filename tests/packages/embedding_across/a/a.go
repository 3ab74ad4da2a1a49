package a

type Base struct {
	name     string
	Exported int
	self     *Base
}

func New(name string) Base { return Base{name: name} }

func (b Base) Name() string { return "a:" + b.name }

func (b *Base) Set(name string) { b.name = name }

func (b *Base) Base() *Base { return b }

func (b Base) describe() string { return "a's describe " + b.name }

type Describer interface{ describe() string }

func Describe(d Describer) string { return d.describe() }
