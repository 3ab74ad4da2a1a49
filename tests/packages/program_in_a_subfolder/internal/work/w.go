package work

import "fmt"

type Failure struct{ Why string }

func (f *Failure) Error() string { return fmt.Sprintf("failed: %s", f.Why) }

func Fail(why string) { panic(&Failure{why}) }
