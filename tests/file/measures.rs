//! What a thousand edits on a thousand people take.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;

use samtavle::board::*;
use samtavle::file::draft::{self, Draft};
use samtavle::text::Language;
use uuid::Uuid;

const PEOPLE: u128 = 1_000;
const EDITS: usize = 1_000;

fn crowd() -> Board {
    let mut numbers = (1..).map(Uuid::from_u128);
    let mut ids = || numbers.next().expect("there is always a next number");
    let mut board = Board::around_child(&mut ids, "Liva").expect("Liva is a name");
    for number in 1..PEOPLE {
        let sector = board.sectors[usize::try_from(number % 5).expect("0 to 4")].id;
        let add = Command::AddPerson {
            id: PersonId(Uuid::from_u128(1_000 + number)),
            kind: Kind::Person,
            name: format!("Person nummer {number}"),
            place: Place::OnMap(Spot::new(RingNumber(1), sector)),
            symbol: Symbol::Circle,
            takes_part: false,
        };
        board.apply(add).expect("there is room");
    }
    board
}

fn edited() -> History {
    let mut history = History::new(crowd());
    for (edit, person) in (1..PEOPLE).cycle().take(EDITS).enumerate() {
        let rename = Command::RenamePerson {
            id: PersonId(Uuid::from_u128(1_000 + person)),
            name: format!("Nyt navn nummer {edit}"),
        };
        assert_eq!(history.apply(rename), Ok(Outcome::Changed));
    }
    history
}

/// Counts the bytes a history's boards and people hold, each shared one once.
fn bytes_held(history: &History) -> usize {
    let (boards, _) = history.boards();
    let mut bytes = size_of_val(boards) + boards.len() * size_of::<Board>();
    let mut seen = BTreeSet::new();
    let mut before: &[Arc<Person>] = &[];
    for board in boards {
        let people = board.people.iter().as_slice();
        if people.as_ptr() == before.as_ptr() {
            continue;
        }
        bytes += size_of_val(people);
        for (at, person) in people.iter().enumerate() {
            let is_same = before.get(at).is_some_and(|it| Arc::ptr_eq(it, person));
            if !is_same && seen.insert(Arc::as_ptr(person)) {
                bytes += size_of::<Person>() + person.name.len() + person.role.len();
            }
        }
        before = people;
    }
    bytes
}

#[test]
fn a_thousand_edits_on_a_thousand_people_stay_small() {
    let start = Instant::now();
    let history = edited();
    println!("1,000 edits on 1,000 people: {:?}", start.elapsed());
    let held = bytes_held(&history);
    println!("held in memory: {held} bytes");
    // Nearly all are the lists of pointers: 8 bytes here, 4 in the browser.
    assert!(held < 10_000_000, "{held} bytes");

    let before = Draft {
        history,
        saved_step: Some(0),
        saved_at_ms: None,
        language: Language::Danish,
    };
    let start = Instant::now();
    let saved = draft::save(&before);
    println!(
        "draft: {} bytes, saved in {:?}",
        saved.len(),
        start.elapsed()
    );
    // What a tab's storage holds is 5 million characters.
    assert!(saved.len() < 1_000_000, "{} bytes", saved.len());

    let start = Instant::now();
    let after = draft::open(&saved).expect("a saved draft opens");
    println!("opened in {:?}", start.elapsed());
    assert_eq!(bytes_held(&after.history), held);
    assert_eq!(after, before);

    let start = Instant::now();
    let saved = samtavle::file::save(before.history.present(), Language::Danish);
    println!(
        "file: {} bytes, saved in {:?}",
        saved.len(),
        start.elapsed()
    );
    let start = Instant::now();
    samtavle::file::open(saved.as_bytes()).expect("a saved file opens");
    println!("opened in {:?}", start.elapsed());
}
