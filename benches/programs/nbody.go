// nbody: float64 arithmetic on struct fields reached through a slice; field loads and stores.
package main

import (
	"fmt"
	"math"
)

const Steps = 1500000

type Body struct {
	x, y, z, vx, vy, vz, mass float64
}

const (
	pi    = 3.141592653589793
	solar = 4 * pi * pi
	year  = 365.24
)

func energy(bs []Body) float64 {
	e := 0.0
	for i := 0; i < len(bs); i++ {
		b := &bs[i]
		e += 0.5 * b.mass * (b.vx*b.vx + b.vy*b.vy + b.vz*b.vz)
		for j := i + 1; j < len(bs); j++ {
			c := &bs[j]
			dx := b.x - c.x
			dy := b.y - c.y
			dz := b.z - c.z
			e -= b.mass * c.mass / math.Sqrt(dx*dx+dy*dy+dz*dz)
		}
	}
	return e
}

func advance(bs []Body, dt float64) {
	n := len(bs)
	for i := 0; i < n; i++ {
		b := &bs[i]
		for j := i + 1; j < n; j++ {
			c := &bs[j]
			dx := b.x - c.x
			dy := b.y - c.y
			dz := b.z - c.z
			d2 := dx*dx + dy*dy + dz*dz
			mag := dt / (d2 * math.Sqrt(d2))
			b.vx -= dx * c.mass * mag
			b.vy -= dy * c.mass * mag
			b.vz -= dz * c.mass * mag
			c.vx += dx * b.mass * mag
			c.vy += dy * b.mass * mag
			c.vz += dz * b.mass * mag
		}
	}
	for i := 0; i < n; i++ {
		b := &bs[i]
		b.x += dt * b.vx
		b.y += dt * b.vy
		b.z += dt * b.vz
	}
}

func main() {
	bs := []Body{
		{0, 0, 0, 0, 0, 0, solar},
		{4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
			0.00166007664274403694 * year, 0.00769901118419740425 * year, -0.0000690460016972063023 * year, 0.000954791938424326609 * solar},
		{8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
			-0.00276742510726411021 * year, 0.00499852801234917238 * year, 0.0000230417297573763929 * year, 0.000285885980666130812 * solar},
		{12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
			0.00296460137564761618 * year, 0.00237847173959480950 * year, -0.0000296589568540237556 * year, 0.0000436624404335156298 * solar},
		{15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
			0.00268067772490389322 * year, 0.00162824170038242295 * year, -0.0000951592254519715870 * year, 0.0000515138902046611451 * solar},
	}
	px, py, pz := 0.0, 0.0, 0.0
	for i := 0; i < len(bs); i++ {
		px += bs[i].vx * bs[i].mass
		py += bs[i].vy * bs[i].mass
		pz += bs[i].vz * bs[i].mass
	}
	bs[0].vx = -px / solar
	bs[0].vy = -py / solar
	bs[0].vz = -pz / solar
	e0 := energy(bs)
	for i := 0; i < Steps; i++ {
		advance(bs, 0.01)
	}
	fmt.Printf("nbody %.9f %.9f\n", e0, energy(bs))
}
