//! The tables of the ziggurat method (Marsaglia and Tsang, 2000), as package math/rand has them.
//!
//! In: which table, which strip. Out: an entry's bits.
//! Always: the entries are Go's, bit for bit; golden programs hold the sequences that come of them against Go's.
//! Not here: drawing numbers (`math_rand.go`, `math_rand_v2.go`, `distributions.go`).

use std::sync::OnceLock;

/// Strip by strip: the bound below which a draw is taken at once, the width's factor, the density.
struct Ziggurat {
    bounds: Vec<u32>,
    widths: Vec<f32>,
    densities: Vec<f32>,
}

/// Cuts the area under `density`, which falls, into strips of `area` each; the last begins at `tail`. A draw is a
/// whole number below `scale`.
fn cut(strips: usize, tail: f64, area: f64, scale: f64, density: fn(f64) -> f64, inverse: fn(f64) -> f64) -> Ziggurat {
    let mut zig = Ziggurat { bounds: vec![0; strips], widths: vec![0.0; strips], densities: vec![0.0; strips] };
    let base = area / density(tail);
    zig.bounds[0] = (tail / base * scale) as u32;
    zig.widths[0] = (base / scale) as f32;
    zig.densities[0] = 1.0;
    let mut edge = tail;
    for i in (1..strips).rev() {
        zig.widths[i] = (edge / scale) as f32;
        zig.densities[i] = density(edge) as f32;
        if i > 1 {
            let next = inverse(area / edge + density(edge));
            zig.bounds[i] = (next / edge * scale) as u32;
            edge = next;
        }
    }
    zig
}

fn normal() -> &'static Ziggurat {
    static TABLE: OnceLock<Ziggurat> = OnceLock::new();
    TABLE.get_or_init(|| {
        let density = |x: f64| (-0.5 * x * x).exp();
        cut(128, 3.442619855899, 9.91256303526217e-3, (1u64 << 31) as f64, density, |y| (-2.0 * y.ln()).sqrt())
    })
}

fn exponential() -> &'static Ziggurat {
    static TABLE: OnceLock<Ziggurat> = OnceLock::new();
    TABLE.get_or_init(|| {
        let density = |x: f64| (-x).exp();
        cut(256, 7.69711747013105, 3.949659822581557e-3, (1u64 << 32) as f64, density, |y| -y.ln())
    })
}

/// An entry of table 0 bounds, 1 widths or 2 densities; 3 more for the exponential distribution's.
pub fn entry(table: u64, strip: u64) -> u32 {
    let zig = if table < 3 { normal() } else { exponential() };
    let strip = strip as usize % zig.bounds.len();
    match table % 3 {
        0 => zig.bounds[strip],
        1 => zig.widths[strip].to_bits(),
        _ => zig.densities[strip].to_bits(),
    }
}
