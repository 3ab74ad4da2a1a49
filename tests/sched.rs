//! The scheduler under fake machines: order, ends, preemption, timers, stopping, changing the number of processors.

mod fake;

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use fake::{Shared, T, Then, make, policy, procs, run, run_with};
use gorge::sched::{Acquire, Config, Exit, PolicyKind, WaitReason};

fn leaf(t: &mut T) -> Then {
    t.log(t.get(0));
    Then::Exit
}

fn spawn_ten(t: &mut T) -> Then {
    for i in 0..10 {
        t.spawn(leaf, &[i]);
    }
    Then::Yield(spawn_end)
}

fn spawn_end(_: &mut T) -> Then {
    Then::Exit
}

#[test]
fn notes_run_new_goroutines_first_in_first_out() {
    let (exit, shared) = run(policy(PolicyKind::Notes, 0), spawn_ten, &[]);
    assert_eq!(exit, Exit::Done(0));
    assert_eq!(*shared.log.lock(), (0..10).collect::<Vec<_>>());
}

#[test]
fn gc_runs_the_newest_goroutine_first() {
    let (_, shared) = run(policy(PolicyKind::Gc, 0), spawn_ten, &[]);
    assert_eq!(*shared.log.lock(), [9, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn random_is_the_same_for_the_same_seed() {
    let order = |seed| {
        let (_, shared) = run(policy(PolicyKind::Random, seed), spawn_ten, &[]);
        shared.log.lock().clone()
    };
    assert_eq!(order(1), order(1));
    assert!((2..10).any(|seed| order(seed) != order(1)));
}

fn wait_on_nil(t: &mut T) -> Then {
    t.recv(0, 1, 2, spawn_end)
}

fn one_blocks_on_nil(t: &mut T) -> Then {
    t.spawn(wait_on_nil, &[]);
    let ch = make(0);
    t.set(0, ch);
    t.send(ch, 0, spawn_end)
}

#[test]
fn a_deadlock_lists_who_waits_for_what() {
    for n in [1, 2, 4] {
        let (exit, _) = run(procs(n), one_blocks_on_nil, &[]);
        let Exit::Deadlock(blocked) = exit else { panic!("{exit:?}") };
        let told: Vec<_> = blocked.iter().map(|b| (b.id, b.reason)).collect();
        assert_eq!(told, [(1, WaitReason::ChanSend), (2, WaitReason::ChanReceiveNil)]);
        assert_eq!(blocked[1].reason.text(), "chan receive (nil chan)");
    }
}

fn forever(_: &mut T) -> Then {
    Then::Go(forever)
}

fn spawn_forever(t: &mut T) -> Then {
    for _ in 0..3 {
        t.spawn(forever, &[]);
    }
    Then::Yield(spawn_forever_end)
}

fn spawn_forever_end(t: &mut T) -> Then {
    t.p.exit(7);
    Then::Yield(spawn_end)
}

#[test]
fn endless_loops_do_not_keep_others_from_running() {
    for n in [1, 2, 8] {
        for kind in [PolicyKind::Notes, PolicyKind::Gc, PolicyKind::Random] {
            let (exit, _) = run(Config { procs: n, policy: kind, ..Config::default() }, spawn_forever, &[]);
            assert_eq!(exit, Exit::Done(7));
        }
    }
}

fn sleeper(t: &mut T) -> Then {
    t.save(slept);
    let when = t.p.now_ns() + t.get(0) * 1_000_000;
    t.p.sleep_until(t.g, when);
    Then::Park(slept)
}

fn slept(t: &mut T) -> Then {
    t.log(t.get(0));
    t.send(t.get(1), 0, spawn_end)
}

fn sleep_main(t: &mut T) -> Then {
    let ch = make(0);
    t.set(1, ch);
    for ms in [30, 10, 20] {
        t.spawn(sleeper, &[ms, ch]);
    }
    Then::Go(sleep_collect)
}

fn sleep_collect(t: &mut T) -> Then {
    t.set(2, t.get(2) + 1);
    if t.get(2) > 3 {
        return Then::Exit;
    }
    t.recv(t.get(1), 3, 4, sleep_collect)
}

#[test]
fn sleepers_wake_in_the_order_of_time() {
    for n in [1, 2, 4] {
        let (exit, shared) = run(procs(n), sleep_main, &[]);
        assert_eq!(exit, Exit::Done(0));
        assert_eq!(*shared.log.lock(), [10, 20, 30]);
    }
}

#[test]
fn virtual_time_jumps() {
    let begin = std::time::Instant::now();
    let (exit, shared) = run(Config { virtual_time: true, ..Config::default() }, long_sleep, &[]);
    assert_eq!(exit, Exit::Done(0));
    assert_eq!(*shared.log.lock(), [3_600_000]);
    assert!(begin.elapsed().as_secs() < 5);
}

fn long_sleep(t: &mut T) -> Then {
    t.set(0, 3_600_000);
    t.set(1, make(1));
    Then::Go(sleeper)
}

fn tick_main(t: &mut T) -> Then {
    *t.shared.on_timer.lock() = Some(ticked);
    let ch = make(0);
    t.set(1, ch);
    let now = t.p.now_ns();
    let id = t.p.start_timer(now + 1_000_000, 1_000_000, gorge::sched::Token { word: ch, awaited: 0 });
    t.set(5, id.0);
    Then::Go(tick_collect)
}

fn ticked(t: &mut T) -> Then {
    t.send(t.get(0), 0, spawn_end)
}

fn tick_collect(t: &mut T) -> Then {
    t.set(2, t.get(2) + 1);
    if t.get(2) > 5 {
        assert!(t.p.stop_timer(gorge::sched::TimerId(t.get(5))));
        return Then::Exit;
    }
    t.recv(t.get(1), 3, 4, tick_collect)
}

#[test]
fn tokens_of_periodic_timers_reach_the_machine() {
    for n in [1, 3] {
        assert_eq!(run(procs(n), tick_main, &[]).0, Exit::Done(0));
    }
}

/// What the lockers of one test share.
struct Guarded {
    mutex: AtomicU32,
    counter: AtomicU64,
}

fn guarded() -> &'static Guarded {
    Box::leak(Box::new(Guarded { mutex: AtomicU32::new(1), counter: AtomicU64::new(0) }))
}

fn guarded_of(t: &T) -> &'static Guarded {
    // SAFETY: slot 5 of a locker is a leaked `Guarded`.
    unsafe { &*(t.get(5) as *const Guarded) }
}

/// Slot 0: rounds left; 1: where to say that it is done; 5: `Guarded`.
fn lock(t: &mut T) -> Then {
    t.save(locked);
    // SAFETY: a static, and the position is saved.
    match unsafe { t.p.semacquire(t.g, guarded_of(t).mutex.as_ptr(), WaitReason::MutexLock) } {
        Acquire::Acquired => Then::Go(locked),
        Acquire::Parked => Then::Park(locked),
    }
}

fn locked(t: &mut T) -> Then {
    let n = guarded_of(t).counter.load(Ordering::Relaxed);
    t.set(3, n);
    if t.get(0).is_multiple_of(7) { Then::Yield(unlock) } else { Then::Go(unlock) }
}

fn unlock(t: &mut T) -> Then {
    guarded_of(t).counter.store(t.get(3) + 1, Ordering::Relaxed);
    // SAFETY: a static.
    unsafe { t.p.semrelease(guarded_of(t).mutex.as_ptr(), false) };
    t.set(0, t.get(0) - 1);
    if t.get(0) > 0 { Then::Go(lock) } else { t.send(t.get(1), 0, spawn_end) }
}

fn mutex_main(t: &mut T) -> Then {
    let ch = make(0);
    t.set(1, ch);
    for _ in 0..50 {
        t.spawn(lock, &[1000, ch, 0, 0, 0, t.get(0)]);
    }
    Then::Go(mutex_collect)
}

fn mutex_collect(t: &mut T) -> Then {
    t.set(2, t.get(2) + 1);
    if t.get(2) > 50 { Then::Exit } else { t.recv(t.get(1), 3, 4, mutex_collect) }
}

#[test]
fn semaphores_exclude_and_lose_nobody() {
    for n in [1, 2, 4, 8] {
        let guarded = guarded();
        assert_eq!(run(procs(n), mutex_main, &[guarded as *const Guarded as u64]).0, Exit::Done(0));
        assert_eq!(guarded.counter.load(Ordering::Relaxed), 50_000);
    }
}

/// Slot 0: rounds left; 1: partner's channel; 2: own channel.
fn stop_often(t: &mut T) -> Then {
    t.set(0, t.get(0) - 1);
    t.save(stop_often);
    let me = t.g;
    let mut seen = 0;
    let stopped = t.p.stop_the_world(|_, world| {
        world.goroutines(|g| seen += usize::from(g == me));
        assert!(world.locals::<u64>().count() >= 1);
        // SAFETY: the world is stopped.
        world.locals::<u64>().map(|local| unsafe { *local }).sum::<u64>()
    });
    if stopped.is_some() {
        assert_eq!(seen, 1);
    } else if t.p.safepoint() {
        return Then::Yield(stopped_once);
    }
    Then::Go(stopped_once)
}

fn stopped_once(t: &mut T) -> Then {
    if t.get(0) > 0 { Then::Go(stop_often) } else { t.send(t.get(1), 0, spawn_end) }
}

fn stop_main(t: &mut T) -> Then {
    let ch = make(0);
    t.set(1, ch);
    for _ in 0..8 {
        t.spawn(stop_often, &[300, ch]);
    }
    t.set(9, 8);
    Then::Go(collect)
}

fn collect(t: &mut T) -> Then {
    t.set(2, t.get(2) + 1);
    if t.get(2) > t.get(9) { Then::Exit } else { t.recv(t.get(1), 3, 4, collect) }
}

#[test]
fn the_world_stops_for_whoever_asks() {
    for n in [1, 2, 4, 8] {
        assert_eq!(run(procs(n), stop_main, &[]).0, Exit::Done(0));
    }
}

/// Slot 0: rounds left.
fn change(t: &mut T) -> Then {
    t.save(changed);
    let n = 1 + t.p.random_below(6) as usize;
    t.p.set_procs(n);
    Then::Yield(changed)
}

fn changed(t: &mut T) -> Then {
    t.set(0, t.get(0) - 1);
    if t.get(0) > 0 { Then::Go(change) } else { t.send(t.get(1), 0, spawn_end) }
}

fn change_main(t: &mut T) -> Then {
    let ch = make(0);
    t.set(1, ch);
    let guarded = guarded() as *const Guarded as u64;
    for _ in 0..20 {
        t.spawn(lock, &[2000, ch, 0, 0, 0, guarded]);
    }
    for _ in 0..2 {
        t.spawn(change, &[200, ch]);
    }
    t.set(9, 22);
    Then::Go(collect)
}

#[test]
fn the_number_of_processors_changes_while_running() {
    for n in [1, 2, 4] {
        assert_eq!(run(procs(n), change_main, &[]).0, Exit::Done(0));
    }
}

/// Slot 0: rounds left.
fn block(t: &mut T) -> Then {
    t.save(block);
    t.p.blocking(|| std::thread::sleep(std::time::Duration::from_micros(200)));
    t.set(0, t.get(0) - 1);
    if t.get(0) > 0 { Then::Go(block) } else { t.send(t.get(1), 0, spawn_end) }
}

fn block_main(t: &mut T) -> Then {
    let ch = make(0);
    t.set(1, ch);
    for _ in 0..6 {
        t.spawn(block, &[20, ch]);
    }
    for _ in 0..6 {
        t.spawn(lock, &[2000, ch, 0, 0, 0, guarded() as *const Guarded as u64]);
    }
    t.set(9, 12);
    Then::Go(collect)
}

#[test]
fn a_blocking_call_gives_its_processor_away() {
    for n in [1, 2, 4] {
        assert_eq!(run(procs(n), block_main, &[]).0, Exit::Done(0));
    }
}

fn goexit_main(t: &mut T) -> Then {
    t.spawn(leaf, &[5]);
    Then::Goexit
}

#[test]
fn goexit_of_main_lets_the_others_run_and_is_then_a_deadlock() {
    let (exit, shared) = run_with(procs(1), goexit_main, &[], Arc::<Shared>::default());
    assert_eq!(exit, Exit::Deadlock(vec![]));
    assert_eq!(*shared.log.lock(), [5]);
}
