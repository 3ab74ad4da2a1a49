// Markdown to HTML: blocks behind an interface, nested lists, tables, quotes.
package main

import (
	"fmt"
	"strings"
)

// markdown to html with inline nesting, tables and lists; plus text layout.
type block interface{ html(b *strings.Builder) }
type (
	heading struct {
		lvl int
		txt string
	}
	para struct{ lines []string }
	list struct {
		ordered bool
		items   []listItem
	}
	listItem struct {
		txt string
		sub *list
	}
	code  struct{ lang, body string }
	table struct {
		head  []string
		align []byte
		rows  [][]string
	}
	quote struct{ inner doc }
	doc   []block
)

func (h heading) html(b *strings.Builder) { fmt.Fprintf(b, "<h%d>%s</h%[1]d>\n", h.lvl, inline(h.txt)) }
func (p *para) html(b *strings.Builder) {
	fmt.Fprintf(b, "<p>%s</p>\n", inline(strings.Join(p.lines, "\n")))
}
func (l *list) html(b *strings.Builder) {
	tag := map[bool]string{true: "ol", false: "ul"}[l.ordered]
	fmt.Fprintf(b, "<%s>", tag)
	for _, it := range l.items {
		fmt.Fprintf(b, "<li>%s", inline(it.txt))
		if it.sub != nil {
			it.sub.html(b)
		}
		b.WriteString("</li>")
	}
	fmt.Fprintf(b, "</%s>\n", tag)
}
func (c code) html(b *strings.Builder) {
	fmt.Fprintf(b, "<pre%s>%s</pre>\n", func() string {
		if c.lang == "" {
			return ""
		}
		return fmt.Sprintf(" class=%q", c.lang)
	}(), esc.Replace(c.body))
}
func (t table) html(b *strings.Builder) {
	row := func(tag string, cells []string) {
		b.WriteString("<tr>")
		for i, c := range cells {
			a := byte('l')
			if i < len(t.align) {
				a = t.align[i]
			}
			fmt.Fprintf(b, "<%s %c>%s</%[1]s>", tag, a, inline(c))
		}
		b.WriteString("</tr>")
	}
	b.WriteString("<table>")
	row("th", t.head)
	for _, r := range t.rows {
		row("td", r)
	}
	b.WriteString("</table>\n")
}
func (q quote) html(b *strings.Builder) {
	b.WriteString("<blockquote>\n")
	defer b.WriteString("</blockquote>\n")
	q.inner.html(b)
}
func (d doc) html(b *strings.Builder) {
	for _, x := range d {
		x.html(b)
	}
}

var esc = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

func inline(s string) string {
	var b strings.Builder
	var stack []string
	for i := 0; i < len(s); {
		switch rest := s[i:]; {
		case strings.HasPrefix(rest, "**"), strings.HasPrefix(rest, "__"):
			toggle(&b, &stack, "strong")
			i += 2
		case rest[0] == '*', rest[0] == '_':
			toggle(&b, &stack, "em")
			i++
		case rest[0] == '`':
			if j := strings.IndexByte(rest[1:], '`'); j >= 0 {
				b.WriteString("<code>" + esc.Replace(rest[1:1+j]) + "</code>")
				i += j + 2
				continue
			}
			fallthrough
		default:
			b.WriteString(esc.Replace(rest[:1]))
			i++
		case rest[0] == '[':
			t, r, ok := strings.Cut(rest[1:], "](")
			if u, _, ok2 := strings.Cut(r, ")"); ok && ok2 {
				fmt.Fprintf(&b, "<a href=%q>%s</a>", u, inline(t))
				i += len(t) + len(u) + 4
				break
			}
			b.WriteByte('[')
			i++
		case rest[0] == '\\' && len(rest) > 1:
			b.WriteByte(rest[1])
			i += 2
		}
	}
	for len(stack) > 0 {
		toggle(&b, &stack, stack[len(stack)-1])
	}
	return b.String()
}
func toggle(b *strings.Builder, st *[]string, tag string) {
	if n := len(*st); n > 0 && (*st)[n-1] == tag {
		*st = (*st)[:n-1]
		b.WriteString("</" + tag + ">")
		return
	}
	*st = append(*st, tag)
	b.WriteString("<" + tag + ">")
}

func parse(lines []string) (d doc) {
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		t := strings.TrimSpace(l)
		switch {
		case t == "":
			continue
		case strings.HasPrefix(t, "#"):
			txt := strings.TrimLeft(t, "#")
			d = append(d, heading{min(6, len(t)-len(txt)), strings.TrimSpace(txt)})
		case strings.HasPrefix(t, "```"):
			var body []string
			for i++; i < len(lines) && strings.TrimSpace(lines[i]) != "```"; i++ {
				body = append(body, lines[i])
			}
			d = append(d, code{t[3:], strings.Join(body, "\n")})
		case t[0] == '>':
			var in []string
			for ; i < len(lines) && strings.HasPrefix(lines[i], ">"); i++ {
				in = append(in, strings.TrimPrefix(lines[i][1:], " "))
			}
			i--
			d = append(d, quote{parse(in)})
		case marker(l) >= 0:
			var stack []*list
			for ; i < len(lines) && marker(lines[i]) >= 0; i++ {
				dep := marker(lines[i]) / 2
				txt := strings.TrimSpace(lines[i])
				ord := txt[0] != '-'
				for len(stack) > dep+1 {
					stack = stack[:len(stack)-1]
				}
				if len(stack) <= dep {
					nl := &list{ordered: ord}
					if len(stack) > 0 {
						top := stack[len(stack)-1]
						top.items[len(top.items)-1].sub = nl
					} else {
						d = append(d, nl)
					}
					stack = append(stack, nl)
				}
				top := stack[len(stack)-1]
				_, after, _ := strings.Cut(txt, " ")
				top.items = append(top.items, listItem{txt: after})
			}
			i--
		case t[0] == '|':
			cells := func(s string) (out []string) {
				for c := range strings.SplitSeq(strings.Trim(strings.TrimSpace(s), "|"), "|") {
					out = append(out, strings.TrimSpace(c))
				}
				return
			}
			tb := table{head: cells(t)}
			for i++; i < len(lines) && strings.HasPrefix(lines[i], "|"); i++ {
				cs := cells(lines[i])
				if len(tb.align) == 0 && strings.Trim(cs[0], ":-") == "" {
					for _, c := range cs {
						a := byte('l')
						switch l, r := c[0] == ':', c[len(c)-1] == ':'; {
						case l && r:
							a = 'c'
						case r:
							a = 'r'
						}
						tb.align = append(tb.align, a)
					}
					continue
				}
				tb.rows = append(tb.rows, cs)
			}
			i--
			d = append(d, tb)
		default:
			if n := len(d); n > 0 && i > 0 && strings.TrimSpace(lines[i-1]) != "" {
				if p, ok := d[n-1].(*para); ok {
					p.lines = append(p.lines, t)
					continue
				}
			}
			d = append(d, &para{[]string{t}})
		}
	}
	return
}
func marker(l string) int {
	t := strings.TrimLeft(l, " ")
	if strings.HasPrefix(t, "- ") || len(t) > 2 && t[0] >= '0' && t[0] <= '9' && t[1:3] == ". " {
		return len(l) - len(t)
	}
	return -1
}

const src = `# Title & *more*

Hello **bold _nested_** and
second <line> with ` + "`code <x>`" + `.

- one
- two
  - sub *a
  - sub b
    1. deep
- three [link **x**](http://a.b/c?d=1)

> quoted
> ## inner
>
> - q1

` + "```go\nif a < b {\n}\n```" + `
| a | b | c |
|:--|:-:|--:|
| 1 | **2** | 3 |
| x |
tail \*esc\* [broken
`

func main() {
	d := parse(strings.Split(src, "\n"))
	var b strings.Builder
	d.html(&b)
	fmt.Print(b.String())
	for _, x := range d {
		fmt.Printf("%T ", x)
	}
	fmt.Printf("\n%+v\n", d[0])
}
