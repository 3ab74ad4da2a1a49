//! Channels under fake machines: the notes' sieve, fan-in and fan-out, select and close, on several numbers of processors.

mod fake;

use fake::{T, Then, make, policy, procs, run};
use gorge::chan::{self, Case, Chan, CloseError, Dir, SelectOutcome};
use gorge::sched::{Config, Exit, PolicyKind, WaitReason, Wake};

fn end(_: &mut T) -> Then {
    Then::Exit
}

// The sieve. A stage: 0 input, 1 result, 2 prime, 3 output, 4 number, 5 ok.
fn stage(t: &mut T) -> Then {
    t.recv(t.get(0), 2, 5, stage_first)
}

fn stage_first(t: &mut T) -> Then {
    if t.get(5) == 0 {
        t.close(t.get(1));
        return Then::Exit;
    }
    t.log(t.get(2));
    let out = make(0);
    t.set(3, out);
    t.spawn(stage, &[out, t.get(1)]);
    Then::Go(stage_next)
}

fn stage_next(t: &mut T) -> Then {
    t.recv(t.get(0), 4, 5, stage_filter)
}

fn stage_filter(t: &mut T) -> Then {
    if t.get(5) == 0 {
        t.close(t.get(3));
        return Then::Exit;
    }
    if t.get(4).is_multiple_of(t.get(2)) {
        return Then::Go(stage_next);
    }
    t.send(t.get(3), 4, stage_next)
}

// Main: 0 first channel, 1 result, 2 number, 3 limit.
fn sieve(t: &mut T) -> Then {
    let (first, result) = (make(0), make(0));
    t.set(0, first);
    t.set(1, result);
    t.set(2, 1);
    t.spawn(stage, &[first, result]);
    Then::Go(sieve_next)
}

fn sieve_next(t: &mut T) -> Then {
    t.set(2, t.get(2) + 1);
    if t.get(2) < t.get(3) {
        return t.send(t.get(0), 2, sieve_next);
    }
    t.close(t.get(0));
    t.recv(t.get(1), 4, 5, end)
}

#[test]
fn the_sieve_finds_the_primes() {
    for n in [1, 2, 4, 8] {
        for kind in [PolicyKind::Notes, PolicyKind::Gc, PolicyKind::Random] {
            let config = Config { procs: n, policy: kind, ..Config::default() };
            let (exit, shared) = run(config, sieve, &[0, 0, 0, 1000]);
            assert_eq!(exit, Exit::Done(0));
            let mut log = shared.log.lock().clone();
            log.sort_unstable();
            assert_eq!((log.len(), log.first(), log.last()), (168, Some(&2), Some(&997)));
        }
    }
}

#[test]
#[ignore = "a measurement"]
fn time_the_sieve() {
    for n in [1, 2] {
        let begin = std::time::Instant::now();
        let (_, shared) = run(procs(n), sieve, &[0, 0, 0, 20_000]);
        println!("sieve procs={n}: {:?}, {} primes", begin.elapsed(), shared.log.lock().len());
    }
    for n in [1, 2] {
        let begin = std::time::Instant::now();
        run(procs(n), ping, &[0, 0, 0, 2_000_000]);
        println!("ping-pong procs={n}: {:?}", begin.elapsed());
    }
    for n in [1, 2] {
        let begin = std::time::Instant::now();
        run(procs(n), crowd, &[0, 0, 1_000_000]);
        println!("1,000,000 blocked procs={n}: {:?}", begin.elapsed());
    }
}

// 0 there, 1 back, 2 rounds, 3 limit.
fn ping(t: &mut T) -> Then {
    let (there, back) = (make(0), make(0));
    t.set(0, there);
    t.set(1, back);
    t.spawn(pong, &[there, back]);
    Then::Go(ping_send)
}

fn ping_send(t: &mut T) -> Then {
    if t.get(2) == t.get(3) {
        return Then::Exit;
    }
    t.set(2, t.get(2) + 1);
    t.send(t.get(0), 2, ping_recv)
}

fn ping_recv(t: &mut T) -> Then {
    t.recv(t.get(1), 4, 5, ping_send)
}

fn pong(t: &mut T) -> Then {
    t.recv(t.get(0), 4, 5, pong_send)
}

fn pong_send(t: &mut T) -> Then {
    t.send(t.get(1), 4, pong)
}

// Main: 0 gate, 1 done, 2 how many, 3 counter.
fn crowd(t: &mut T) -> Then {
    let (gate, done) = (make(0), make(0));
    t.set(0, gate);
    t.set(1, done);
    for _ in 0..t.get(2) {
        t.spawn(crowd_one, &[gate, done]);
    }
    Then::Yield(crowd_open)
}

fn crowd_one(t: &mut T) -> Then {
    t.recv(t.get(0), 2, 3, crowd_done)
}

fn crowd_done(t: &mut T) -> Then {
    assert_eq!(t.get(3), 0);
    t.send(t.get(1), 2, end)
}

fn crowd_open(t: &mut T) -> Then {
    t.close(t.get(0));
    Then::Go(crowd_collect)
}

fn crowd_collect(t: &mut T) -> Then {
    t.set(3, t.get(3) + 1);
    if t.get(3) > t.get(2) {
        assert!(!t.p.is_single() || t.p.num_goroutines() <= 2);
        return Then::Exit;
    }
    t.recv(t.get(1), 4, 5, crowd_collect)
}

#[test]
fn close_wakes_every_receiver() {
    for n in [1, 2, 4] {
        assert_eq!(run(procs(n), crowd, &[0, 0, 10_000]).0, Exit::Done(0));
    }
}

// Select. A worker: 0 and 1 channels, 2 rounds, 3 done; 10 chosen, 11 value, 12 ok.
fn select_both(t: &mut T) -> Then {
    t.save(selected);
    let case = |t: &T, ch: usize, dir| Case { dir, ch: t.get(ch) as *mut Chan, ptr: t.at(11), ok_ptr: t.at(12) };
    let cases =
        [case(t, 0, Dir::Recv), case(t, 1, Dir::Recv), Case { ch: std::ptr::null_mut(), ..case(t, 0, Dir::Send) }];
    let chosen = t.at(10);
    // SAFETY: channels that live for ever, places in the frame.
    match unsafe { chan::select(t.p, t.g, &cases, false, chosen) } {
        SelectOutcome::Done(_) => Then::Go(selected),
        SelectOutcome::Parked => Then::Park(selected),
        other => panic!("{other:?}"),
    }
}

fn selected(t: &mut T) -> Then {
    assert!(t.get(10) < 2);
    if t.get(12) == 0 {
        // One is closed: tell the sum of what came and end.
        t.set(0, t.get(14));
        return t.send(t.get(3), 0, end);
    }
    // Values carry the channel's number.
    assert_eq!(t.get(11) & 1, t.get(10));
    t.set(14, t.get(14) + t.get(11));
    Then::Go(select_both)
}

// A feeder: 0 channel, 1 its number, 2 rounds, 3 done; sends by a select of two sends on the same channel.
fn feed(t: &mut T) -> Then {
    if t.get(2) == 0 {
        t.set(5, 0);
        return t.send(t.get(3), 5, end);
    }
    t.set(2, t.get(2) - 1);
    t.set(4, t.get(1) + 2 * t.get(2));
    t.save(feed);
    let case = Case { dir: Dir::Send, ch: t.get(0) as *mut Chan, ptr: t.at(4), ok_ptr: std::ptr::null_mut() };
    let chosen = t.at(10);
    // SAFETY: as in `select_both`.
    match unsafe { chan::select(t.p, t.g, &[case, case], false, chosen) } {
        SelectOutcome::Done(_) => Then::Go(feed),
        SelectOutcome::Parked => Then::Park(feed),
        other => panic!("{other:?}"),
    }
}

// Main: 0, 1 channels, 2 counter, 3 done, 4 feeders, 5 workers, 6 buffer; 20 sum.
fn select_main(t: &mut T) -> Then {
    let (a, b, done) = (make(t.get(6) as usize), make(0), make(0));
    t.set(0, a);
    t.set(1, b);
    t.set(3, done);
    for i in 0..t.get(4) {
        t.spawn(feed, &[if i.is_multiple_of(2) { a } else { b }, i % 2, 500, done]);
    }
    for _ in 0..t.get(5) {
        t.spawn(select_both, &[a, b, 0, done]);
    }
    Then::Go(select_fed)
}

fn select_fed(t: &mut T) -> Then {
    t.set(2, t.get(2) + 1);
    if t.get(2) <= t.get(4) {
        return t.recv(t.get(3), 7, 8, select_fed);
    }
    // All has been sent, but a buffer may still hold some: wait until it is empty.
    Then::Yield(select_drained)
}

fn select_drained(t: &mut T) -> Then {
    // SAFETY: a channel.
    if unsafe { chan::len(t.get(0) as *mut Chan) } > 0 {
        return Then::Yield(select_drained);
    }
    t.close(t.get(1));
    t.set(2, 0);
    Then::Go(select_sums)
}

fn select_sums(t: &mut T) -> Then {
    t.set(2, t.get(2) + 1);
    t.set(20, t.get(20) + t.get(7));
    if t.get(2) > t.get(5) {
        t.log(t.get(20));
        return Then::Exit;
    }
    t.recv(t.get(3), 7, 8, select_sums)
}

#[test]
fn select_takes_every_value_once() {
    for n in [1, 2, 4, 8] {
        for buffer in [0, 3] {
            let (exit, shared) = run(procs(n), select_main, &[0, 0, 0, 0, 8, 5, buffer]);
            assert_eq!(exit, Exit::Done(0));
            let one: u64 = (0..500).map(|i| 2 * i).sum();
            assert_eq!(*shared.log.lock(), [8 * one + 4 * 500]);
        }
    }
}

#[test]
fn random_selects_are_right_too() {
    for seed in 0..10 {
        let (exit, _) = run(policy(PolicyKind::Random, seed), select_main, &[0, 0, 0, 0, 4, 3, 1]);
        assert_eq!(exit, Exit::Done(0));
    }
}

fn fair(t: &mut T) -> Then {
    let (a, b, c) = (make(1000), make(1000), make(1000));
    for i in 0..1000u64 {
        t.set(1, i);
        let at = t.at(1);
        for ch in [a, c] {
            // SAFETY: a channel; the value is in the frame.
            assert!(unsafe { chan::try_send(t.p, ch as *mut Chan, at) }.is_some());
        }
    }
    let case =
        |ch| Case { dir: Dir::Recv, ch: ch as *mut Chan, ptr: std::ptr::null_mut(), ok_ptr: std::ptr::null_mut() };
    let mut taken = [0; 3];
    for _ in 0..1000 {
        // SAFETY: channels.
        match unsafe { chan::select(t.p, t.g, &[case(a), case(b), case(c)], true, std::ptr::null_mut()) } {
            SelectOutcome::Done(i) => taken[i] += 1,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(taken[1], 0);
    assert!((400..600).contains(&taken[0]), "{taken:?}");
    Then::Exit
}

#[test]
fn select_is_fair_and_nil_and_default_are_as_specified() {
    assert_eq!(run(procs(1), fair, &[]).0, Exit::Done(0));
}

fn close_main(t: &mut T) -> Then {
    let ch = make(2);
    let null = std::ptr::null_mut();
    let at = t.at(1);
    t.set(1, 7);
    // SAFETY: a channel, places in the frame.
    unsafe {
        assert_eq!(chan::close(t.p, null), Err(CloseError::Nil));
        assert!(chan::try_send(t.p, ch as *mut Chan, at).is_some());
        assert_eq!((chan::len(ch as *mut Chan), chan::cap(ch as *mut Chan)), (1, 2));
        assert_eq!(chan::close(t.p, ch as *mut Chan), Ok(()));
        assert_eq!(chan::close(t.p, ch as *mut Chan), Err(CloseError::Closed));
        assert_eq!(chan::try_send(t.p, ch as *mut Chan, at), Some(chan::SendOutcome::Closed));
        // What was buffered still comes.
        let (dst, ok) = (t.at(2), t.at(3));
        assert!(chan::try_recv(t.p, ch as *mut Chan, dst, ok));
        assert_eq!((t.get(2), t.get(3)), (7, 1));
        assert!(chan::try_recv(t.p, ch as *mut Chan, dst, ok));
        assert_eq!((t.get(2), t.get(3)), (0, 0));
        assert!(!chan::try_recv(t.p, null, dst, ok));
        let cases = [Case { dir: Dir::Send, ch: ch as *mut Chan, ptr: at, ok_ptr: null as *mut u64 }; 2];
        assert_eq!(chan::select(t.p, t.g, &cases, false, null as *mut u64), SelectOutcome::Closed);
    }
    assert_eq!(chan::size_bytes(1, -1), Err(chan::MakeError));
    assert_eq!(chan::size_bytes(1 << 20, i64::MAX), Err(chan::MakeError));
    let open = make(0);
    t.set(0, open);
    t.spawn(close_soon, &[open]);
    t.send(open, 0, sent_on_closed)
}

fn close_soon(t: &mut T) -> Then {
    t.close(t.get(0));
    Then::Exit
}

fn sent_on_closed(t: &mut T) -> Then {
    // SAFETY: the goroutine runs here.
    assert_eq!(unsafe { (*t.g.as_ptr()).wake }, Wake::SendOnClosed);
    Then::Exit
}

#[test]
fn closed_channels_are_as_specified() {
    for n in [1, 2] {
        assert_eq!(run(procs(n), close_main, &[]).0, Exit::Done(0));
    }
}

fn no_cases(t: &mut T) -> Then {
    t.save(end);
    // SAFETY: nothing to point at.
    assert_eq!(unsafe { chan::select(t.p, t.g, &[], false, std::ptr::null_mut()) }, SelectOutcome::Parked);
    Then::Park(end)
}

#[test]
fn a_select_without_cases_is_a_deadlock() {
    let (Exit::Deadlock(blocked), _) = run(procs(1), no_cases, &[]) else { panic!("no deadlock") };
    assert_eq!(blocked[0].reason, WaitReason::SelectNoCases);
}
