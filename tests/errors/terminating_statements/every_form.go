package main

// Each function but the accepted ones lacks a terminating statement.

func emptyBlock() int {
	{
	}
} // ERROR missing return

func blockThenEmpty() int {
	{
		return 1
	}
	;
}

func ifWithoutElse(b bool) int {
	if b {
		return 1
	}
} // ERROR missing return

func ifElseFalls(b bool) int {
	if b {
		return 1
	} else {
		b = false
	}
} // ERROR missing return

func ifFalls(b bool) int {
	if b {
		b = false
	} else {
		return 1
	}
} // ERROR missing return

func elseIfWithoutElse(b bool) int {
	if b {
		return 1
	} else if !b {
		panic(1)
	}
} // ERROR missing return

func forCondition() int {
	for true {
	}
} // ERROR missing return

func forConditionClause() int {
	for i := 0; i >= 0; i++ {
	}
} // ERROR missing return

func forPostOnly() int {
	for i := 0; ; i++ {
	}
}

func forBreak() int {
	for {
		if true {
			break
		}
	}
} // ERROR missing return

func forBreakInSwitch() int {
	for {
		switch {
		case true:
			break
		}
	}
}

func forLabelBreakInSwitch() int {
L:
	for {
		switch {
		case true:
			break L
		}
	}
} // ERROR missing return

func forLabelBreakInSelect(c chan int) int {
L:
	for {
		select {
		case <-c:
			break L
		}
	}
} // ERROR missing return

func forUnlabeledUse() int {
L:
	for {
		for {
			continue L
		}
	}
}

func rangeInt() int {
	for range 10 {
		return 1
	}
} // ERROR missing return

func rangeFunction() int {
	for range func(yield func() bool) {} {
		return 1
	}
} // ERROR missing return

func switchNoDefault(x int) int {
	switch x {
	case 1:
		return 1
	case 2:
		panic(2)
	}
} // ERROR missing return

func switchEmptyClause(x int) int {
	switch x {
	case 1:
	default:
		return 1
	}
} // ERROR missing return

func switchEndsInFallthrough(x int) int {
	switch x {
	case 1:
		fallthrough
	case 2:
		fallthrough
	default:
		return 1
	}
}

func switchFallthroughToOpen(x int) int {
	switch x {
	case 1:
		fallthrough
	default:
		x++
	}
} // ERROR missing return

func switchLabelBreak(x int) int {
L:
	switch x {
	case 1:
		if x > 0 {
			break L
		}
		return 1
	default:
		return 2
	}
} // ERROR missing return

func switchBreakInInnerFor(x int) int {
	switch x {
	case 1:
		for {
			break
		}
		return 1
	default:
		return 2
	}
}

func switchBreakInIf(x int) int {
	switch {
	case x > 0:
		if x > 1 {
			break
		}
		return 1
	default:
		return 2
	}
} // ERROR missing return

func typeSwitchNoDefault(x any) int {
	switch x.(type) {
	case int:
		return 1
	}
} // ERROR missing return

func typeSwitchBreak(x any) int {
	switch x.(type) {
	case int:
		break
	default:
		return 1
	}
} // ERROR missing return

func typeSwitchFine(x any) int {
	switch x.(type) {
	case int:
		return 0
	default:
		panic(1)
	}
}

func selectEmpty() int {
	select {}
}

func selectBreak(c chan int) int {
	select {
	case <-c:
		break
	}
} // ERROR missing return

func selectOpen(c chan int) int {
	select {
	case <-c:
		return 1
	default:
	}
} // ERROR missing return

func selectLabelBreak(c chan int) int {
L:
	select {
	case <-c:
		for {
			break L
		}
	}
} // ERROR missing return

func labeledFine() int {
	goto L
L:
	{
		return 1
	}
}

func labeledOpen() int {
	goto L
L:
} // ERROR missing return

func gotoFine() int {
L:
	goto L
}

func gotoThenStatement() int {
L:
	goto L
	println()
} // ERROR missing return

func panicFine() int {
	(panic)(1)
}

func panicParenthesized() int {
	(panic(1))
}

func panicThenEmpty() int {
	panic(1)
	;
}

func panicInGo() int {
	go panic(1)
} // ERROR missing return

func panicShadowed() int {
	panic := func(any) {}
	panic(1)
} // ERROR missing return

func exits() int {
	func() int { panic(1) }()
} // ERROR missing return

func recovers() int {
	recover()
} // ERROR missing return

func namedResult() (n int) {
	n = 1
} // ERROR missing return

func literals() {
	_ = func() int {} // ERROR missing return
	_ = func() (n int) { n = 1 } // ERROR missing return
	_ = func() int { for {} }
	_ = func() int { for { break } } // ERROR missing return
}

func generic[T any](x T) T {
	var y T
	_ = y
} // ERROR missing return

type T struct{}

func (T) method() (int, error) {
	if true {
		return 1, nil
	}
} // ERROR missing return

func deferred() int {
	defer panic(1)
} // ERROR missing return

func assignment() int {
	x := 1 // ERROR declared and not used: x
	x = 2
} // ERROR missing return

func main() {}
