//! What the map's geometry and a long history cost, without a browser.
//!
//! `max alloc` of the history is what a thousand edits keep in memory.

mod crowd;

use divan::{AllocProfiler, Bencher, black_box};
use samtavle::board::{Board, Command, History, Place, RingNumber, Spot};
use samtavle::map::{Picture, Point, Stage};
use samtavle::text::Language;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

/// The map's place in a window of 1366×768.
const STAGE: Stage = Stage {
    width: 1_000.0,
    height: 600.0,
    text_size: 17.0,
};

/// How many edits a long history has.
const EDITS: usize = 1_000;

fn main() {
    divan::main();
}

fn draw(board: &Board) -> Picture {
    let words = &Language::Danish.texts().terms;
    Picture::draw(board, STAGE, |sector| words.sector(sector))
}

/// Places everybody, lays out every name and leads every tie.
#[divan::bench(args = crowd::SIZES, max_time = 3)]
fn places_names_and_ties(bencher: Bencher, people: usize) {
    let board = crowd::board(people);
    bencher.bench_local(|| draw(black_box(&board)));
}

/// Finds where somebody lands who is let go on the map.
#[divan::bench(args = crowd::SIZES, max_time = 1)]
fn landing(bencher: Bencher, people: usize) {
    let picture = draw(&crowd::board(people));
    let at = Point::new(picture.width * 0.7, picture.height * 0.6);
    bencher.bench_local(|| picture.landing(Some(crowd::person(1)), black_box(at)));
}

/// Renames and moves people a thousand times, then undoes it all. What it
/// allocates is kept until the end.
#[divan::bench(args = crowd::SIZES, max_time = 2)]
fn thousand_edits_and_undoing_them(bencher: Bencher, people: usize) {
    let board = crowd::board(people);
    bencher
        .with_inputs(|| (board.clone(), edits(&board, people)))
        .bench_local_values(|(board, edits)| {
            let mut history = History::new(board);
            for edit in edits {
                history.apply(edit).expect("the edit keeps the rules");
            }
            while history.undo() {}
            history
        });
}

fn edits(board: &Board, people: usize) -> Vec<Command> {
    let mut dice = crowd::Dice(7);
    let edit = |number| {
        let id = crowd::person(1 + dice.throw(people));
        if number % 2 == 0 {
            let name = format!("Nyt navn {number}");
            return Command::RenamePerson { id, name };
        }
        let sector = board.sectors[dice.throw(board.sectors.len())].id;
        let ring = u8::try_from(dice.throw(board.rings.len())).expect("rings are few");
        let place = Place::OnMap(Spot::new(RingNumber(ring), sector));
        Command::PlacePerson { id, place }
    };
    (0..EDITS).map(edit).collect()
}
