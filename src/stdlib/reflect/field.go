
// A StructField is a field of a struct type.
type StructField struct {
	Name      string
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

// IsExported says whether other packages can name the field.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// A StructTag is a field's tag: key:"value" pairs by convention.
type StructTag string

// Get is the value of a key; empty if there is none.
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

// Lookup is the value of a key, and whether there is one.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	for rest := string(tag); ; {
		for rest != "" && rest[0] == ' ' {
			rest = rest[1:]
		}
		n := 0
		for n < len(rest) && rest[n] > ' ' && rest[n] != ':' && rest[n] != '"' && rest[n] != 0x7f {
			n++
		}
		if n == 0 || n+1 >= len(rest) || rest[n] != ':' || rest[n+1] != '"' {
			return "", false
		}
		name := rest[:n]
		rest = rest[n+1:]
		end := 1
		for end < len(rest) && rest[end] != '"' {
			if rest[end] == '\\' {
				end++
			}
			end++
		}
		if end >= len(rest) {
			return "", false
		}
		quoted := rest[:end+1]
		rest = rest[end+1:]
		if name == key {
			v, err := strconv.Unquote(quoted)
			return v, err == nil
		}
	}
}

func (t *rtype) Field(i int) StructField {
	t.must(Struct, "Field", "struct")
	if i < 0 || i >= numField(t) {
		panic("reflect: Field index out of bounds")
	}
	name, path, typ, tag, offset, embedded := fieldOf(t, i)
	return StructField{name, path, typ, StructTag(tag), offset, []int{i}, embedded}
}

func (t *rtype) Fields() iter.Seq[StructField] {
	t.must(Struct, "Fields", "struct")
	return func(yield func(StructField) bool) {
		for i := range numField(t) {
			if !yield(t.Field(i)) {
				return
			}
		}
	}
}

func (t *rtype) FieldByIndex(index []int) StructField {
	t.must(Struct, "FieldByIndex", "struct")
	var f StructField
	var at Type = t
	for i, x := range index {
		if i > 0 {
			if at.Kind() == Pointer && at.Elem().Kind() == Struct {
				at = at.Elem()
			}
		}
		f = at.Field(x)
		at = f.Type
	}
	if len(index) == 0 {
		f.Type = t
	} else {
		f.Index = append([]int(nil), index...)
	}
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.must(Struct, "FieldByName", "struct")
	if i := fieldNamed(t, name); i >= 0 {
		return t.Field(i), true
	}
	if name == "_" {
		return StructField{}, false
	}
	return searchField(t, func(s string) bool { return s == name })
}

func (t *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool) {
	t.must(Struct, "FieldByNameFunc", "struct")
	return searchField(t, match)
}

// A struct type that the search for a field reaches, and how.
type reachedStruct struct {
	t     *rtype
	index []int
	twice bool
}

// searchField finds the one shallowest field that matches.
func searchField(t *rtype, match func(string) bool) (result StructField, ok bool) {
	visited := map[*rtype]bool{}
	level := []reachedStruct{{t: t}}
	for len(level) > 0 && !ok {
		var next []reachedStruct
		for _, at := range level {
			if visited[at.t] {
				continue
			}
			visited[at.t] = true
			for i := range numField(at.t) {
				name, _, typ, _, _, embedded := fieldOf(at.t, i)
				index := append(append([]int(nil), at.index...), i)
				if match(name) {
					if ok || at.twice {
						return StructField{}, false
					}
					result = at.t.Field(i)
					result.Index = index
					ok = true
					continue
				}
				if !embedded {
					continue
				}
				if kindOf(typ) == Pointer {
					typ = elemOf(typ)
				}
				if kindOf(typ) != Struct || ok {
					continue
				}
				again := false
				for k := range next {
					if next[k].t == typ {
						next[k].twice = true
						again = true
					}
				}
				if !again {
					next = append(next, reachedStruct{typ, index, at.twice})
				}
			}
		}
		level = next
	}
	return result, ok
}

// VisibleFields are a struct type's fields and those that it promotes, in order of their index.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	var all []StructField
	collectFields(t.common(), nil, map[*rtype]bool{}, &all)
	var visible []StructField
	for i, f := range all {
		hidden := false
		for j, g := range all {
			if i != j && f.Name == g.Name && f.PkgPath == g.PkgPath && len(g.Index) <= len(f.Index) {
				hidden = true
				break
			}
		}
		if !hidden {
			visible = append(visible, f)
		}
	}
	return visible
}

func collectFields(t *rtype, index []int, above map[*rtype]bool, all *[]StructField) {
	if above[t] {
		return
	}
	above[t] = true
	for i := range numField(t) {
		f := t.Field(i)
		f.Index = append(append([]int(nil), index...), i)
		*all = append(*all, f)
		if f.Anonymous {
			inner := f.Type.common()
			if kindOf(inner) == Pointer {
				inner = elemOf(inner)
			}
			if kindOf(inner) == Struct {
				collectFields(inner, f.Index, above, all)
			}
		}
	}
	delete(above, t)
}
