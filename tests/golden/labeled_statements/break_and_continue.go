// Labels on for, switch, select and blocks.
package main

import "fmt"

func main() {
rows:
	for i := 0; ; i++ {
	cols:
		for j := 0; ; j++ {
			switch {
			case j == i:
				break cols
			case i == 4:
				break rows
			case (i+j)%2 == 0:
				continue cols
			case j == 2:
				continue rows
			}
			fmt.Print(i, j, " ")
		}
		fmt.Print("| ")
	}
	fmt.Println()
sw:
	switch x := 1; x {
	case 1:
		for {
			break sw
		}
		fmt.Println("never")
	}
	c := make(chan int, 10)
	for i := range 5 {
		c <- i
	}
sel:
	for {
		select {
		case v := <-c:
			if v == 1 {
				continue sel
			}
			if v == 3 {
				break sel
			}
			fmt.Print("v", v, " ")
		default:
			break
		}
	}
	fmt.Println(len(c))
blk:
	switch {
	case true:
		for range 3 {
			break blk
		}
		fmt.Println("never")
	}
	n := 0
	for k := range map[int]bool{1: true, 2: true, 3: true} {
		if k > 0 {
			n++
			continue
		}
		n = -100
	}
one:
	select {
	case <-c:
		if n == 3 {
			break one
		}
		fmt.Println("never")
	}
	for i := range 3 {
		for range 2 {
			if i == 1 {
				break
			}
			n++
		}
	}
	fmt.Println(n)
same:
	for i := range 2 {
		func() {
		same:
			for {
				break same
			}
		}()
		if i == 0 {
			continue same
		}
		fmt.Println("same", i)
	}
}
