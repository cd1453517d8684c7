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
mod edits;
mod meter;
mod stage;

use stage::Stage;

fn main() {
    // `cargo test --benches` asks every benchmark for its tests.
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    let crowds = crowd::SIZES.map(Measured::of);
    println!(
        "\nOne pointer move of a drag, in ms (processor {} times slower)",
        drag::SLOWER
    );
    println!("{}", drag::Costs::heading());
    for Measured {
        people, app, floor, ..
    } in &crowds
    {
        println!("{}", app.row(*people, "app"));
        println!("{}", floor.row(*people, "floor"));
        println!("{}", app.ratios(floor, *people));
    }
    println!(
        "\nFrom adding somebody until they are painted (processor {} times slower)",
        drag::SLOWER
    );
    for Measured { people, added, .. } in &crowds {
        println!("{people:>7} people: {added:.0} ms");
    }
    println!("\nNodes changed by renaming one person, at most");
    for Measured {
        people, renamed, ..
    } in &crowds
    {
        let edits::Renamed {
            own,
            others,
            ties,
            rest,
        } = renamed;
        println!(
            "{people:>7} people: their own {} in the map and {} in the list; \
             other people {} in the map and {} in the list; {ties} ties; {rest} nodes elsewhere",
            own[0], own[1], others[0], others[1]
        );
    }
    println!("\nMemory before, after a thousand edits, and after undoing them all");
    for Measured { people, memory, .. } in &crowds {
        let of = |part: fn(&edits::Memory) -> f64| memory.each_ref().map(part);
        let (wasm, scripts) = (of(|it| it.wasm / 1e6), of(|it| it.scripts / 1e6));
        let nodes = of(|it| it.nodes);
        println!(
            "{people:>7} people: app {wasm:.1?} MB, scripts {scripts:.1?} MB, nodes {nodes:.0?}"
        );
    }
}

/// Everything that is measured with one crowd.
struct Measured {
    people: usize,
    app: drag::Costs,
    floor: drag::Costs,
    added: f64,
    renamed: edits::Renamed,
    memory: [edits::Memory; 3],
}

impl Measured {
    fn of(people: usize) -> Self {
        let board = crowd::board(people);
        let stage = Stage::app(&board);
        let still = Stage::floor(&stage, &board);
        eprintln!("With {people} people: dragging");
        let (app, floor) = drag::compare(&stage, &still, drag::dragged(&board));
        drop(still);
        eprintln!("  {app:.2?}\n  {floor:.2?}\n  renaming");
        let renamed = stage.renames_people(people);
        eprintln!("  {renamed:?}\n  adding");
        let added = stage.adds_people();
        eprintln!("  {added:.0} ms\n  a thousand edits");
        let memory = stage.edits_a_thousand_times();
        Self {
            people,
            app,
            floor,
            added,
            renamed,
            memory,
        }
    }
}
