//! How long a picture takes: `cargo test --release map::tests::speed -- --ignored --nocapture`.

use std::time::{Duration, Instant};

use super::boards::{WIDE, crowd, draw, family};

#[test]
#[ignore = "prints timings"]
fn prints_timings() {
    let boards = [
        ("family of 18", family()),
        ("25 people", crowd(25, 2, 7)),
        ("60 people", crowd(60, 2, 9)),
        ("150 people", crowd(150, 2, 11)),
        ("1,000 people", crowd(1000, 2, 11)),
    ];
    for (name, board) in &boards {
        // The fastest of some: others may be using the machine.
        let rounds = (0..8).map(|_| {
            let (start, started) = (on_processor(), Instant::now());
            std::hint::black_box(draw(board, WIDE));
            match (start, on_processor()) {
                (Some(start), Some(end)) => end.saturating_sub(start),
                _ => started.elapsed(),
            }
        });
        let fastest = rounds.min().expect("eight rounds");
        let picture = draw(board, WIDE);
        println!("{name}: {fastest:.2?}, {:.0} units wide", picture.width);
    }
}

/// Returns how long this thread has been running, where the system tells.
fn on_processor() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = stat.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}
