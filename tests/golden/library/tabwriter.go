package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"
)

func table(min, width, pad int, char byte, flags uint) {
	w := tabwriter.NewWriter(os.Stdout, min, width, pad, char, flags)
	fmt.Fprintln(w, "name\tqty\tprice\t")
	fmt.Fprintln(w, "apple\t3\t1.25\t")
	fmt.Fprintln(w, "a much longer name\t12345\t0.5\t")
	fmt.Fprintln(w, "é\t\t∞\t")
	fmt.Fprintln(w)
	fmt.Fprintln(w, "a\tb")
	fmt.Fprintln(w, "aaa\tbbb\tccc")
	fmt.Fprintln(w, "\t\tx")
	fmt.Fprint(w, "no\tnewline")
	w.Flush()
	fmt.Println("--", min, width, pad, string(char), flags)
}

func main() {
	table(0, 8, 1, ' ', 0)
	table(5, 0, 2, '.', tabwriter.AlignRight|tabwriter.Debug)
	table(0, 8, 0, '\t', 0)
	table(0, 4, 1, ' ', tabwriter.TabIndent)
	table(0, 8, 1, '-', tabwriter.DiscardEmptyColumns|tabwriter.Debug)
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 1, ' ', tabwriter.FilterHTML|tabwriter.StripEscape)
	fmt.Fprintln(w, "<b>bold</b>\t&amp;\tend")
	fmt.Fprintln(w, "x\t\xffesc\taped\xff\tend")
	w.Flush()
	b := bufio.NewWriter(os.Stdout)
	w.Init(b, 1, 1, 1, ' ', 0)
	fmt.Fprint(w, strings.Repeat("a\tb\tc\n", 2), "f\ff\tg\n\vv\tw\n")
	w.Flush()
	b.Flush()
}
