module asks

go 1.27

godebug (
	default=go1.21
	panicnil=1
)
