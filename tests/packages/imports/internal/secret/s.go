package secret

var Value = func() int { return 42 }()
