//! Who runs next: the one place that is asked.
//!
//! In: what happened to a goroutine (`Event`). Out: where it goes (`Place`).
//! Always: with one processor and a fixed seed the answers are the same from run to run.
//! Not here: the queues themselves (`processor`).

/// Why a goroutine becomes runnable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// It was created by a `go` statement.
    Spawn,
    /// What it waited for happened.
    Ready,
    /// It gave its turn away or used up its time slice.
    Yield,
}

/// Where a runnable goroutine goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Next in line if nobody is; otherwise to the tail of the processor's queue.
    Next,
    /// Next in line; who was next goes to the tail of the processor's queue.
    NextInstead,
    /// The tail of the global queue.
    Global,
    /// Among the candidates that `Policy::pick` is asked about.
    Pool,
}

/// A way to order runnable goroutines.
pub trait Policy: Send {
    /// Where a goroutine goes. The answer for an event never changes: it is asked once.
    fn place(&self, event: Event) -> Place;

    /// How often in a row the goroutine that is next in line may run while others wait.
    fn next_bound(&self) -> u32;

    /// Which of `n` candidates (in the order of their arrival, `n > 0`) runs. Asked only if `place` answers `Pool`.
    fn pick(&mut self, n: usize) -> usize {
        let _ = n;
        0
    }
}

/// The policies by the names that `--sched` takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum PolicyKind {
    Notes,
    #[default]
    Gc,
    Random,
}

impl PolicyKind {
    pub fn from_name(name: &str) -> Option<PolicyKind> {
        match name {
            "notes" => Some(PolicyKind::Notes),
            "gc" => Some(PolicyKind::Gc),
            "random" => Some(PolicyKind::Random),
            _ => None,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            PolicyKind::Notes => "notes",
            PolicyKind::Gc => "gc",
            PolicyKind::Random => "random",
        }
    }

    pub(crate) fn build(self, seed: u64) -> Box<dyn Policy> {
        match self {
            PolicyKind::Notes => Box::new(Notes),
            PolicyKind::Gc => Box::new(Gc),
            PolicyKind::Random => Box::new(Random(Rng::new(seed, 0))),
        }
    }
}

/// First in, first out: a new goroutine waits its turn in the global queue.
struct Notes;

impl Policy for Notes {
    fn place(&self, event: Event) -> Place {
        match event {
            Event::Spawn | Event::Yield => Place::Global,
            Event::Ready => Place::Next,
        }
    }

    fn next_bound(&self) -> u32 {
        64
    }
}

/// The order of Go's own scheduler at GOMAXPROCS=1: the newest goroutine is next in line.
struct Gc;

impl Policy for Gc {
    fn place(&self, event: Event) -> Place {
        match event {
            Event::Spawn | Event::Ready => Place::NextInstead,
            Event::Yield => Place::Global,
        }
    }

    // Go lets a pair share a time slice of 10 ms.
    fn next_bound(&self) -> u32 {
        20_000
    }
}

/// Any runnable goroutine, by a seeded choice.
struct Random(Rng);

impl Policy for Random {
    fn place(&self, _: Event) -> Place {
        Place::Pool
    }

    fn next_bound(&self) -> u32 {
        0
    }

    fn pick(&mut self, n: usize) -> usize {
        self.0.below(n as u32) as usize
    }
}

/// A small seeded generator (xorshift64*, Vigna 2016).
#[derive(Clone, Debug)]
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64, stream: u64) -> Rng {
        // SplitMix64 spreads close seeds apart; the state must not be 0.
        let mut z = seed.wrapping_add(stream.wrapping_mul(0xa076_1d64_78bd_642f)).wrapping_add(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Rng((z ^ (z >> 31)) | 1)
    }

    pub fn next_u64(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number in `0..n`; 0 for `n == 0`.
    pub fn below(&mut self, n: u32) -> u32 {
        (((self.next_u64() >> 32) * n as u64) >> 32) as u32
    }
}
