//go:build ignore || !linux || go1.28

package other

const system = "none"
