//! What the app costs in a browser whose processor is four times slower, next
//! to a floor: the same drag on a page without any framework (`floor.html`).
//!
//! It drives the release in `dist/` by real pointers and keys, and prints.
//! `scripts/bench.sh` runs it.

#[path = "../../tests/e2e"]
mod e2e {
    #[allow(dead_code, unused_imports, reason = "the tests use the rest")]
    pub mod harness;
}
#[path = "../crowd.rs"]
mod crowd;
mod drag;
mod meter;
mod stage;

use stage::Stage;

fn main() {
    // `cargo test --benches` asks every benchmark for its tests.
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    println!("\nOne pointer move of a drag, main thread at a quarter of its speed, in ms");
    println!("{}", drag::Costs::heading());
    for people in crowd::SIZES {
        let board = crowd::board(people);
        let app = Stage::app(&board);
        let floor = Stage::floor(&app, &board);
        let (app, floor) = drag::compare(&app, &floor, drag::dragged(&board));
        println!("{}", app.row(people, "app"));
        println!("{}", floor.row(people, "floor"));
        println!("{}", app.ratios(&floor, people));
    }
}
