//! What the app costs in a browser whose processor is four times slower, next
//! to a floor: the same drag on a page without any framework (`floor.html`).
//!
//! It drives the release in `dist/` by real pointers and keys, and prints.
//! `scripts/bench.sh` runs it; `scripts/bench.sh browser 1000 drag` measures
//! only some of it: any of the sizes, and of `drag`, `rename`, `add`, `memory`.

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
    let asked: Vec<String> = std::env::args().skip(1).collect();
    if asked.iter().any(|argument| argument == "--list") {
        return;
    }
    let sizes = asked.iter().filter_map(|it| it.parse().ok()).collect();
    let parts = asked.into_iter().filter(|it| PARTS.contains(&it.as_str()));
    let asked = Asked {
        sizes,
        parts: parts.collect(),
    };
    let crowds: Vec<Measured> = crowd::SIZES
        .into_iter()
        .filter(|size| asked.sizes.is_empty() || asked.sizes.contains(size))
        .map(|size| Measured::of(size, &asked))
        .collect();
    print(&crowds);
}

/// What can be measured.
const PARTS: [&str; 4] = ["drag", "rename", "add", "memory"];

/// What is to be measured; what is empty means everything.
struct Asked {
    sizes: Vec<usize>,
    parts: Vec<String>,
}

impl Asked {
    fn has(&self, part: &str) -> bool {
        self.parts.is_empty() || self.parts.iter().any(|it| it == part)
    }
}

fn print(crowds: &[Measured]) {
    println!(
        "\nOne pointer move of a drag, in ms of the page's thread: medians; ratios round by \
         round, with quartiles"
    );
    println!("{}", drag::heading());
    for Measured { people, drag, .. } in crowds {
        for compared in drag.iter().flatten() {
            println!("{}", compared.rows(*people));
        }
    }
    println!(
        "\nFrom Enter until it is painted, in ms (processor {} times slower)",
        drag::SLOWER
    );
    for Measured {
        people,
        added,
        renamed,
        ..
    } in crowds
    {
        if let Some(added) = added {
            println!("{people:>7} people: somebody new {added:.0}");
        }
        if let Some((_, time)) = renamed {
            println!("{people:>7} people: a new name {time:.0}");
        }
    }
    println!("\nNodes changed by renaming one person, at most");
    for Measured {
        people, renamed, ..
    } in crowds
    {
        let Some((renamed, _)) = renamed else {
            continue;
        };
        println!("{people:>7} people: {renamed}");
    }
    println!("\nMemory before, after a thousand edits, and after undoing them all");
    for Measured { people, memory, .. } in crowds {
        let Some(memory) = memory else { continue };
        let of = |part: fn(&edits::Memory) -> f64| memory.each_ref().map(part);
        let (wasm, scripts) = (of(|it| it.wasm / 1e6), of(|it| it.scripts / 1e6));
        let nodes = of(|it| it.nodes);
        println!(
            "{people:>7} people: app {wasm:.1?} MB, scripts {scripts:.1?} MB, nodes {nodes:.0?}"
        );
    }
}

/// What is measured with one crowd.
struct Measured {
    people: usize,
    drag: Option<[drag::Compared; 2]>,
    added: Option<f64>,
    renamed: Option<(edits::Renamed, f64)>,
    memory: Option<[edits::Memory; 3]>,
}

impl Measured {
    fn of(people: usize, asked: &Asked) -> Self {
        let board = crowd::board(people);
        let stage = Stage::app(&board);
        let drag = asked.has("drag").then(|| {
            eprintln!("With {people} people: dragging");
            let still = Stage::floor(&stage, &board);
            drag::compare(&stage, &still, drag::dragged(&board))
        });
        eprintln!("  {drag:.2?}");
        let renamed = asked.has("rename").then(|| {
            eprintln!("  renaming");
            stage.renames_people(people)
        });
        eprintln!("  {renamed:?}");
        let added = asked.has("add").then(|| {
            eprintln!("  adding");
            stage.adds_people()
        });
        eprintln!("  {added:.0?} ms");
        let memory = asked.has("memory").then(|| {
            eprintln!("  a thousand edits");
            stage.edits_a_thousand_times()
        });
        Self {
            people,
            drag,
            added,
            renamed,
            memory,
        }
    }
}
