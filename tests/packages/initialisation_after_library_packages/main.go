package main

import (
	"fmt"
	"t/order"
	_ "t/bufio"
	_ "t/cmp"
	_ "t/containerlist"
	_ "t/containerring"
	_ "t/context"
	_ "t/errors"
	_ "t/io"
	_ "t/iofs"
	_ "t/iter"
	_ "t/log"
	_ "t/maps"
	_ "t/math"
	_ "t/mathbits"
	_ "t/mathrandv2"
	_ "t/os"
	_ "t/reflect"
	_ "t/sort"
	_ "t/strconv"
	_ "t/sync"
	_ "t/syncatomic"
	_ "t/texttabwriter"
	_ "t/time"
	_ "t/unicode"
	_ "t/unicodeutf16"
	_ "t/unicodeutf8"
	_ "t/nothing"
)

func main() { fmt.Println(order.All()) }
