package things

type Thing int

func (t Thing) String() string { return "thing" }

func Make() Thing { return 1 }
