// Package tabwriter aligns columns of text.
package tabwriter

import (
	"fmt"
	"io"
	"unicode/utf8"
)

// Flags of a Writer.
const (
	FilterHTML uint = 1 << iota
	StripEscape
	AlignRight
	DiscardEmptyColumns
	TabIndent
	Debug
)

// Escape stands around text that is passed on as it is.
const Escape = '\xff'

type cell struct {
	text  []byte
	width int
	// It ends with a tab rather than a vertical one.
	tab bool
}

// Writer aligns the columns of what is written to it. A cell ends with a tab.
type Writer struct {
	output                      io.Writer
	minwidth, tabwidth, padding int
	padchar                     byte
	flags                       uint

	lines [][]cell
	// What is known of the cell that is being written; `counted` bytes of it are in its width.
	text    []byte
	width   int
	counted int
	ending  byte

	widths []int
	out    []byte
}

// NewWriter is a new Writer, as Init makes it.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init sets a Writer up.
func (w *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	*w = Writer{output: output, minwidth: minwidth, tabwidth: tabwidth, padding: padding, padchar: padchar, flags: flags}
	if padchar == '\t' {
		// Tabs pad on the right only.
		w.flags &^= AlignRight
	}
	w.reset()
	return w
}

func (w *Writer) reset() {
	w.lines = [][]cell{nil}
	w.text, w.width, w.counted, w.ending = nil, 0, 0, 0
}

func (w *Writer) count() {
	w.width += utf8.RuneCount(w.text[w.counted:])
	w.counted = len(w.text)
}

// endCell adds the cell that was written to its line, and says how many the line has.
func (w *Writer) endCell(tab bool) int {
	w.count()
	last := len(w.lines) - 1
	w.lines[last] = append(w.lines[last], cell{w.text, w.width, tab})
	w.text, w.width, w.counted = nil, 0, 0
	return len(w.lines[last])
}

// Write takes text; what it is aligned with may come later.
func (w *Writer) Write(buf []byte) (n int, err error) {
	defer named("Write")
	for _, ch := range buf {
		if w.ending != 0 {
			w.inside(ch)
			continue
		}
		switch ch {
		case '\t', '\v':
			w.endCell(ch == '\t')
		case '\n', '\f':
			cells := w.endCell(false)
			w.lines = append(w.lines, nil)
			if ch == '\f' || cells == 1 {
				// No column goes on across this line.
				err = w.flush()
				if ch == '\f' && err == nil && w.flags&Debug != 0 {
					_, err = w.output.Write([]byte("---\n"))
				}
				if err != nil {
					return 0, err
				}
			}
		case Escape:
			w.count()
			w.ending = Escape
			if w.flags&StripEscape == 0 {
				w.text = append(w.text, ch)
			}
		case '<', '&':
			w.count()
			w.text = append(w.text, ch)
			if w.flags&FilterHTML != 0 {
				w.ending = '>'
				if ch == '&' {
					w.ending = ';'
				}
			}
		default:
			w.text = append(w.text, ch)
		}
	}
	return len(buf), nil
}

// inside takes a byte of escaped text, a tag or an entity.
func (w *Writer) inside(ch byte) {
	if ch != w.ending {
		w.text = append(w.text, ch)
		return
	}
	if ch != Escape || w.flags&StripEscape == 0 {
		w.text = append(w.text, ch)
	}
	w.endInside()
}

func (w *Writer) endInside() {
	switch w.ending {
	case Escape:
		w.count()
		if w.flags&StripEscape == 0 {
			w.width -= 2
		}
	case ';':
		w.width++
	}
	w.counted = len(w.text)
	w.ending = 0
}

// Flush writes what was kept back.
func (w *Writer) Flush() error {
	defer named("Flush")
	return w.flush()
}

// named says during what the output panicked.
func named(op string) {
	if e := recover(); e != nil {
		panic(fmt.Sprintf("tabwriter: panic during %s (%v)", op, e))
	}
}

func (w *Writer) flush() error {
	if len(w.text) > 0 || w.width > 0 {
		if w.ending != 0 {
			w.endInside()
		}
		w.endCell(false)
	}
	w.out = nil
	w.format(0, len(w.lines))
	w.reset()
	out := w.out
	w.out = nil
	if len(out) == 0 {
		return nil
	}
	n, err := w.output.Write(out)
	if n != len(out) && err == nil {
		err = io.ErrShortWrite
	}
	return err
}

// format lays lines out, of which the columns so far have known widths.
func (w *Writer) format(from, to int) {
	column := len(w.widths)
	for this := from; this < to; this++ {
		if column >= len(w.lines[this])-1 {
			continue
		}
		w.print(from, this)
		from = this
		width, empty := w.minwidth, true
		for ; this < to && column < len(w.lines[this])-1; this++ {
			c := w.lines[this][column]
			width = max(width, c.width+w.padding)
			if c.width > 0 || c.tab {
				empty = false
			}
		}
		if empty && w.flags&DiscardEmptyColumns != 0 {
			width = 0
		}
		w.widths = append(w.widths, width)
		w.format(from, this)
		w.widths = w.widths[:column]
		from = this
		this--
	}
	w.print(from, to)
}

func (w *Writer) print(from, to int) {
	for i := from; i < to; i++ {
		tabs := w.flags&TabIndent != 0
		for j, c := range w.lines[i] {
			if j > 0 && w.flags&Debug != 0 {
				w.out = append(w.out, '|')
			}
			known := j < len(w.widths)
			switch {
			case len(c.text) == 0:
				if known {
					w.pad(c.width, w.widths[j], tabs)
				}
			case w.flags&AlignRight == 0:
				tabs = false
				w.out = append(w.out, c.text...)
				if known {
					w.pad(c.width, w.widths[j], false)
				}
			default:
				tabs = false
				if known {
					w.pad(c.width, w.widths[j], false)
				}
				w.out = append(w.out, c.text...)
			}
		}
		// The last line has not ended yet.
		if i+1 < len(w.lines) {
			w.out = append(w.out, '\n')
		}
	}
}

func (w *Writer) pad(text, width int, tabs bool) {
	char, n := w.padchar, width-text
	if char == '\t' || tabs {
		if w.tabwidth == 0 {
			return
		}
		width = (width + w.tabwidth - 1) / w.tabwidth * w.tabwidth
		char, n = '\t', (width-text+w.tabwidth-1)/w.tabwidth
	}
	for range n {
		w.out = append(w.out, char)
	}
}
