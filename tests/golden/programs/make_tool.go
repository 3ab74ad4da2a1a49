// A build tool: rules, variables, orders, cycles.
package main

import (
	"fmt"
	"os"
	"strings"
	"unicode"
)

// A makefile-like build tool: parser, topological order, cycle report, dry run.

type Rule struct {
	Target   string
	Deps     []string
	Recipe   []string
	Phony    bool
	Line     int
	Implicit bool
}

type File struct {
	Rules []*Rule
	Vars  map[string]string
	index map[string]*Rule
}

type Diag struct {
	Line int
	Msg  string
}

func (d Diag) Error() string { return fmt.Sprintf("line %d: %s", d.Line, d.Msg) }

type Diags []Diag

func (ds Diags) Error() string {
	switch len(ds) {
	case 0:
		return "no errors"
	case 1:
		return ds[0].Error()
	}
	return fmt.Sprintf("%v (and %d more)", ds[0], len(ds)-1)
}

func (ds Diags) Err() error {
	if len(ds) == 0 {
		return nil
	}
	return ds
}

func (f *File) expand(s string, seen ...string) string {
	return os.Expand(s, func(name string) string {
		for _, x := range seen {
			if x == name {
				return "<recursive " + name + ">"
			}
		}
		v, ok := f.Vars[name]
		if !ok {
			return ""
		}
		return f.expand(v, append(seen, name)...)
	})
}

func Parse(src string) (f *File, err error) {
	f = &File{Vars: map[string]string{}, index: map[string]*Rule{}}
	var errs Diags
	defer func() { err = errs.Err() }()
	var cur []*Rule
	for n, line := range strings.Split(src, "\n") {
		n++
		if i := strings.Index(line, "#"); i >= 0 {
			line = line[:i]
		}
		if strings.TrimSpace(line) == "" {
			continue
		}
		if unicode.IsSpace(rune(line[0])) {
			if cur == nil {
				errs = append(errs, Diag{n, "recipe without rule"})
				continue
			}
			for _, r := range cur {
				r.Recipe = append(r.Recipe, strings.TrimSpace(line))
			}
			continue
		}
		if k, v, ok := strings.Cut(line, "="); ok && !strings.Contains(k, ":") {
			key, op := strings.TrimSpace(k), ""
			if s, ok := strings.CutSuffix(key, "+"); ok {
				key, op = strings.TrimSpace(s), "+"
			}
			v = strings.TrimSpace(v)
			if op == "+" && f.Vars[key] != "" {
				v = f.Vars[key] + " " + v
			}
			f.Vars[key] = v
			cur = nil
			continue
		}
		left, right, ok := strings.Cut(line, ":")
		if !ok {
			errs = append(errs, Diag{n, fmt.Sprintf("neither rule nor variable: %q", line)})
			continue
		}
		cur = nil
		for _, t := range strings.Fields(f.expand(left)) {
			if t == ".PHONY" {
				for _, p := range strings.Fields(right) {
					defer func() {
						if r := f.index[p]; r != nil {
							r.Phony = true
						} else {
							errs = append(errs, Diag{n, "phony without rule: " + p})
						}
					}()
				}
				continue
			}
			if old := f.index[t]; old != nil {
				errs = append(errs, Diag{n, fmt.Sprintf("%s was defined at line %d", t, old.Line)})
				continue
			}
			r := &Rule{Target: t, Deps: strings.Fields(f.expand(right)), Line: n}
			f.index[t] = r
			f.Rules = append(f.Rules, r)
			cur = append(cur, r)
		}
	}
	return
}

type CycleError []string

func (c CycleError) Error() string { return "cycle: " + strings.Join(c, " -> ") }

type state uint8

const (
	white state = iota
	grey
	black
)

func (f *File) Order(goal string) (order []*Rule, err error) {
	colors := map[string]state{}
	var path []string
	var visit func(string) error
	visit = func(t string) error {
		switch colors[t] {
		case black:
			return nil
		case grey:
			for i, p := range path {
				if p == t {
					return CycleError(append(append([]string{}, path[i:]...), t))
				}
			}
		}
		colors[t] = grey
		path = append(path, t)
		defer func() {
			path = path[:len(path)-1]
			colors[t] = black
		}()
		r := f.index[t]
		if r == nil {
			if strings.HasSuffix(t, ".o") {
				r = &Rule{Target: t, Deps: []string{strings.TrimSuffix(t, ".o") + ".c"}, Recipe: []string{"$CC -c $<"}, Implicit: true}
			} else if strings.HasSuffix(t, ".c") || strings.HasSuffix(t, ".h") {
				return nil
			} else {
				return fmt.Errorf("no rule for %s, needed by %s", t, path[max(0, len(path)-2)])
			}
		}
		for _, d := range r.Deps {
			if err := visit(d); err != nil {
				return err
			}
		}
		order = append(order, r)
		return nil
	}
	err = visit(goal)
	return
}

func (f *File) Run(goal string) (err error) {
	order, err := f.Order(goal)
	if err != nil {
		return fmt.Errorf("make %s: %w", goal, err)
	}
	for i, r := range order {
		vars := f.Vars
		f.Vars = map[string]string{"@": r.Target, "<": strings.Join(r.Deps[:min(1, len(r.Deps))], ""), "^": strings.Join(r.Deps, " ")}
		for k, v := range vars {
			f.Vars[k] = v
		}
		for _, cmd := range r.Recipe {
			cmd = strings.NewReplacer("$@", r.Target, "$<", f.Vars["<"], "$^", f.Vars["^"]).Replace(cmd)
			fmt.Printf("[%d/%d] %s\n", i+1, len(order), f.expand(cmd))
		}
		f.Vars = vars
	}
	return nil
}

const good = `
CC = gcc $FLAGS
FLAGS = -O2
FLAGS += -Wall   # warnings
OBJS = main.o util.o
all: app docs
app: $OBJS
	$CC -o $@ $^
util.o: util.c util.h
	$CC -c $<
docs:
	echo building ${@}docs for ${USER}!
	echo $LOOP
LOOP = x $POOL
POOL = y $LOOP
clean:
	rm -f app $OBJS
.PHONY: clean all
a: b
b: c d
c: a
d:
e: nothing
`

const bad = `
	orphan
what is this
x: y
x: z
.PHONY: gone
`

func main() {
	f, err := Parse(good)
	fmt.Println(err, len(f.Rules), f.Vars["FLAGS"], f.index["clean"].Phony, f.index["app"].Deps)
	for _, goal := range []string{"all", "clean", "a", "e", "util.o", "zzz"} {
		if err := f.Run(goal); err != nil {
			var c CycleError
			fmt.Printf("%v (%T)\n", err, err)
			if ce, ok := err.(interface{ Unwrap() error }); ok {
				c, _ = ce.Unwrap().(CycleError)
			}
			fmt.Println(len(c), c == nil)
		}
	}
	_, err = Parse(bad)
	fmt.Println(err)
	for _, d := range err.(Diags) {
		fmt.Println("-", d)
	}
	if _, err := Parse(""); err != nil {
		panic(err)
	}
	os.Exit(len(err.(Diags)))
}
