package shape

import "example.com/meth/units"

type Shape interface{ Area() units.Metre }

type Square struct{ Side units.Metre }

func (s Square) Area() units.Metre { return s.Side * s.Side }

func (s *Square) Grow(by units.Metre) { s.Side += by }

type circle struct{ r units.Metre }

func (c *circle) Area() units.Metre { return 3 * c.r * c.r }

func (c *circle) Radius() units.Metre { return c.r }

type blob struct{ circle }

func (blob) Area() units.Metre { return -1 }

func All() []Shape { return []Shape{Square{2}, &circle{1}, &blob{circle{4}}, blob{}} }
