package plain

type Plain struct{ text string }

func New(text string) Plain { return Plain{text} }

func (p Plain) Text() string { return "plain " + p.text }
