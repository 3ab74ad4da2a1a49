
// How a conversion is done.
const (
	cannot = iota
	numberToNumber
	intToString
	stringToBytes
	stringToRunes
	bytesToString
	runesToString
	complexToComplex
	sliceToArrayPointer
	sliceToArray
	asItIs
	toInterface
)

// CanConvert says whether Convert works.
func (v Value) CanConvert(t Type) bool {
	if !v.Type().ConvertibleTo(t) {
		return false
	}
	switch wayOf(t.common(), v.typ) {
	case sliceToArray:
		return t.Len() <= v.Len()
	case sliceToArrayPointer:
		return t.Elem().Len() <= v.Len()
	}
	return true
}

// Convert is T(v).
func (v Value) Convert(t Type) Value {
	if v.typ == nil {
		v.wrong("Convert")
	}
	to := t.common()
	way := wayOf(to, v.typ)
	if way == cannot {
		panic("reflect.Value.Convert: value of type " + textOf(v.typ) + " cannot be converted to type " + textOf(to))
	}
	if way == asItIs || way == numberToNumber && kindOf(to) == v.Kind() {
		// A float32 that is no number keeps its bits.
		c := v.ptr
		if v.flag&flagAddr != 0 {
			c = newCell(to)
			copyTo(to, c, v.ptr)
		}
		return Value{to, c, v.ro()}
	}
	c := newCell(to)
	switch way {
	case numberToNumber:
		convertNumber(to, c, v)
	case intToString:
		s := "\uFFFD"
		if isInt(v.Kind()) {
			if x := v.Int(); int64(rune(x)) == x {
				s = string(rune(x))
			}
		} else if x := v.Uint(); uint64(rune(x)) == x {
			s = string(rune(x))
		}
		storeString(to, c, s)
	case stringToBytes:
		storeBytes(to, c, []byte(stringAt(v.ptr)))
	case stringToRunes:
		storeRunes(to, c, []rune(stringAt(v.ptr)))
	case bytesToString:
		storeString(to, c, string(bytesAt(v.ptr)))
	case runesToString:
		storeString(to, c, string(runesAt(v.ptr)))
	case complexToComplex:
		re, im := loadComplex(v.typ, v.ptr)
		storeComplex(to, c, re, im)
	case sliceToArrayPointer:
		n := arrayLen(elemOf(to))
		if n > v.Len() {
			panic("reflect: cannot convert slice with length " + strconv.Itoa(v.Len()) +
				" to pointer to array with length " + strconv.Itoa(n))
		}
		storeWord(to, c, v.UnsafePointer())
	case sliceToArray:
		n := arrayLen(to)
		if n > v.Len() {
			panic("reflect: cannot convert slice with length " + strconv.Itoa(v.Len()) +
				" to array with length " + strconv.Itoa(n))
		}
		if n > 0 {
			moveElems(elemOf(to), c, elemAt(v.typ, v.ptr, 0), n)
		}
	case toInterface:
		storeAny(to, c, toAny(v.typ, v.ptr))
	}
	return Value{to, c, v.ro()}
}

func convertNumber(to *rtype, c unsafe.Pointer, v Value) {
	from, k := v.Kind(), kindOf(to)
	switch {
	case isFloat(k):
		switch {
		case isInt(from):
			storeFloat(to, c, float64(v.Int()))
		case isUint(from):
			storeFloat(to, c, float64(v.Uint()))
		default:
			storeFloat(to, c, v.Float())
		}
	case isInt(from):
		storeInt(to, c, v.Int())
	case isUint(from):
		storeUint(to, c, v.Uint())
	case isInt(k):
		storeInt(to, c, int64(v.Float()))
	default:
		storeUint(to, c, uint64(v.Float()))
	}
}
