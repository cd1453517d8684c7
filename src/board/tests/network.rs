//! The network map: the middle, households, rings, sectors, views, many ties.

use super::*;
use crate::board::rules::{self, BrokenRule};

const HOME: u128 = 80;
const VIEW: u128 = 81;

fn person(number: u128) -> PersonId {
    PersonId(id(number))
}

fn sector(board: &Board, at: usize) -> SectorId {
    board.sectors[at].id
}

fn on_map(board: &Board, ring: u8, at: usize) -> Place {
    Place::OnMap(Spot {
        exact: Some(Exact::new(100, 200)),
        ..Spot::new(RingNumber(ring), sector(board, at))
    })
}

/// Mor close in the first sector, Far furthest out in the second, and Mor's view,
/// in which she placed both in the same rings and sectors, elsewhere within.
fn mapped() -> Board {
    let mut board = board_about_mor();
    for command in [
        place(MOR, on_map(&board, 0, 0)),
        place(FAR, on_map(&board, 2, 1)),
        Command::BeginViewpoint {
            id: ViewpointId(id(VIEW)),
            viewer: person(MOR),
        },
        sees(MOR, Some(Spot::new(RingNumber(0), sector(&board, 0)))),
        sees(FAR, Some(Spot::new(RingNumber(2), sector(&board, 1)))),
    ] {
        assert_eq!(board.apply(command), Ok(Outcome::Changed));
    }
    board
}

fn sees(number: u128, spot: Option<Spot>) -> Command {
    Command::PlaceInViewpoint {
        id: ViewpointId(id(VIEW)),
        person: person(number),
        spot,
    }
}

fn does(board: &mut Board, command: Command) {
    assert_eq!(board.apply(command), Ok(Outcome::Changed));
    assert_eq!(rules::check(board), Ok(()));
}

fn standard() -> Vec<String> {
    ["close", "further", "far"].map(str::to_owned).to_vec()
}

fn spot_of(board: &Board, number: u128) -> Option<Spot> {
    board.people.get(person(number)).and_then(|it| it.spot())
}

fn seen(board: &Board, number: u128) -> Option<Spot> {
    let view = board.viewpoint_of(person(MOR)).expect("Mor has a view");
    board
        .people
        .get(person(number))
        .and_then(|it| view.spot_of(it))
}

#[test]
fn b3_a_sibling_joins_the_middle_and_leaves_it_but_the_last_child_stays() {
    let mut board = mapped();
    let outside = on_map(&board, 1, 0);
    does(&mut board, place(FAR, Place::Focus));
    assert_eq!(
        seen(&board, FAR),
        None,
        "the middle is the same in every view"
    );
    assert_eq!(
        board.apply(place(FAR, outside)),
        Err(BoardError::ChildStays)
    );
    let leave = |number| Command::LeaveMiddle {
        id: person(number),
        place: outside,
    };
    does(&mut board, leave(LIVA));
    assert_eq!(board.children_names(), ["Far"]);
    assert_eq!(board.apply(leave(FAR)), Err(BoardError::ChildStays));
}

#[test]
fn b1_nobody_stands_in_a_ring_that_is_gone_on_any_map() {
    let mut board = mapped();
    let remove = |ring, people_to: Option<u8>| Command::RemoveRing {
        ring: RingNumber(ring),
        people_to: people_to.map(RingNumber),
        standard: standard(),
    };
    assert_eq!(
        board.apply(remove(0, Some(0))),
        Err(BoardError::NoSuchPlace)
    );
    let mut waits = board.clone();
    does(&mut waits, remove(2, None));
    assert_eq!((spot_of(&waits, FAR), seen(&waits, FAR)), (None, None));

    does(&mut board, remove(0, Some(2)));
    let moved = Spot::new(RingNumber(1), sector(&board, 0));
    assert_eq!(spot_of(&board, MOR), Some(moved), "with a new seat");
    assert_eq!(seen(&board, MOR), Some(moved));
    let far = spot_of(&board, FAR).expect("still on the map");
    assert_eq!(
        (far.ring, far.exact),
        (RingNumber(1), Some(Exact::new(100, 200)))
    );
    let least = *limits::RINGS.start();
    assert_eq!(
        board.apply(remove(0, None)),
        Err(BoardError::TooFew { limit: least })
    );
}

#[test]
fn people_move_with_their_ring_and_stay_when_one_is_added() {
    let mut board = mapped();
    let add = Command::AddRing {
        before: Some(RingNumber(1)),
        name: Some(" i hverdagen ".to_owned()),
    };
    does(&mut board, add);
    let names: Vec<_> = board
        .rings
        .iter()
        .map(|ring| ring.name.as_deref())
        .collect();
    assert_eq!(names, [None, Some("i hverdagen"), None, None]);
    let rings = |board: &Board| [MOR, FAR].map(|it| spot_of(board, it).map(|spot| spot.ring.0));
    assert_eq!(rings(&board), [Some(0), Some(3)]);
    let outermost = Command::MoveRing {
        ring: RingNumber(0),
        before: None,
        standard: standard(),
    };
    does(&mut board, outermost);
    assert_eq!(rings(&board), [Some(3), Some(2)]);
    assert_eq!(seen(&board, MOR).map(|spot| spot.ring.0), Some(3));
}

#[test]
fn a_ring_that_has_another_number_is_called_what_it_was() {
    let names = |board: &Board| -> Vec<String> {
        let rings = board.rings.iter().zip(standard());
        rings
            .map(|(ring, standard)| ring.name.clone().unwrap_or(standard))
            .collect()
    };
    let out = |ring: u8| Command::MoveRing {
        ring: RingNumber(ring),
        before: Some(RingNumber(ring + 2)).filter(|it| it.0 < 3),
        standard: standard(),
    };
    let mut history = History::new(mapped());
    history.apply(out(0)).expect("moves");
    assert_eq!(names(history.present()), ["further", "close", "far"]);
    assert_eq!(history.present().rings[2].name, None, "it was not moved");
    // Back where they were, they have their standard names again.
    history.apply(out(0)).expect("moves back");
    assert_eq!(history.present().rings, mapped().rings);
    history.apply(out(1)).expect("moves");
    assert_eq!(names(history.present()), ["close", "far", "further"]);
    history.undo();
    assert_eq!(names(history.present()), standard());
    let remove = Command::RemoveRing {
        ring: RingNumber(0),
        people_to: Some(RingNumber(1)),
        standard: standard(),
    };
    history.apply(remove).expect("takes away");
    assert_eq!(names(history.present()), ["further", "far"]);
}

#[test]
fn sectors_come_go_and_change_places() {
    let mut board = mapped();
    let own = |name: Option<&str>| Command::AddSector {
        sector: Sector {
            id: SectorId(id(HOME)),
            standard: None,
            tone: Tone::Teal,
            name: name.map(str::to_owned),
        },
        before: Some(SectorId(id(A_SECTOR))),
    };
    assert_eq!(board.apply(own(Some(" "))), Err(BoardError::EmptyWords));
    does(&mut board, own(Some("Onlinevenner")));
    assert_eq!(board.sectors[0].name.as_deref(), Some("Onlinevenner"));
    let nameless = Command::RenameSector {
        id: SectorId(id(HOME)),
        name: None,
    };
    assert_eq!(board.apply(nameless), Err(BoardError::EmptyWords));
    let to_the_end = Command::MoveSector {
        id: SectorId(id(HOME)),
        before: None,
    };
    does(&mut board, to_the_end);
    assert_eq!(board.sectors[0].id, SectorId(id(A_SECTOR)));
    let remove = Command::RemoveSector {
        id: SectorId(id(A_SECTOR)),
        people_to: Some(SectorId(id(HOME))),
    };
    does(&mut board, remove);
    let moved = Spot::new(RingNumber(0), SectorId(id(HOME)));
    assert_eq!(
        (spot_of(&board, MOR), seen(&board, MOR)),
        (Some(moved), Some(moved))
    );
}

#[test]
fn a_view_says_nothing_of_those_whom_its_viewer_never_placed() {
    let mut board = mapped();
    // Back on the very spot that the shared map has is not placed.
    let shared = spot_of(&board, FAR);
    does(&mut board, sees(FAR, shared));
    let further = on_map(&board, 1, 3);
    does(&mut board, place(FAR, further));
    assert_eq!(seen(&board, FAR), spot_of(&board, FAR));
    // What they did say stays said.
    let said = seen(&board, MOR);
    does(&mut board, place(MOR, further));
    assert_eq!(seen(&board, MOR), said);
}

#[test]
fn a_view_changes_nothing_on_the_shared_map() {
    let mut board = mapped();
    let shared = board.people.clone();
    let further = Spot::new(RingNumber(2), sector(&board, 3));
    does(&mut board, sees(FAR, Some(further)));
    does(&mut board, sees(MOR, None));
    assert!(board.people.is_same(&shared));
    assert_eq!(
        (seen(&board, FAR), seen(&board, MOR)),
        (Some(further), None)
    );
    let child = board.apply(sees(LIVA, Some(further)));
    assert_eq!(child, Err(BoardError::ChildStays));
    let again = Command::BeginViewpoint {
        id: ViewpointId(id(82)),
        viewer: person(MOR),
    };
    assert_eq!(board.apply(again), Ok(Outcome::Unchanged));
    does(&mut board, Command::RemovePerson { id: person(FAR) });
    assert_eq!(seen(&board, FAR), None);
    does(&mut board, Command::RemovePerson { id: person(MOR) });
    assert!(board.viewpoints.is_empty());
}

#[test]
fn a_household_vanishes_with_the_last_who_lives_there() {
    let mut board = board_about_mor();
    let together = |number, people: &[u128]| Command::LiveTogether {
        id: HouseholdId(id(number)),
        people: people.iter().map(|it| person(*it)).collect(),
    };
    does(&mut board, together(HOME, &[MOR, LIVA]));
    let name = "hos mor".to_owned();
    let household = HouseholdId(id(HOME));
    does(
        &mut board,
        Command::RenameHousehold {
            id: household,
            name,
        },
    );
    does(&mut board, Command::RemovePerson { id: person(MOR) });
    assert_eq!(board.members_of(household).count(), 1);
    does(&mut board, together(82, &[FAR, LIVA]));
    assert_eq!(board.households.len(), 1, "nobody lives in the first one");
    let empty = board.apply(together(83, &[]));
    assert_eq!(empty, Ok(Outcome::Unchanged));
    // Into a home that is there, others can move as well.
    does(&mut board, together(84, &[LIVA]));
    does(&mut board, together(84, &[FAR]));
    assert_eq!(board.members_of(HouseholdId(id(84))).count(), 2);
    assert_eq!(board.households.len(), 1);
}

#[test]
fn b4_all_who_know_each_other_are_tied_and_old_ties_stay() {
    let mut board = board_about_mor();
    let all = |ids: &[u128]| Command::TieAll {
        ids: ids.iter().map(|it| TieId(id(*it))).collect(),
        people: [LIVA, MOR, FAR, MOR].map(person).to_vec(),
        quality: Quality::Weak,
    };
    assert_eq!(board.apply(all(&[90])), Err(BoardError::TooFewIds));
    does(&mut board, all(&[90, 91, 92]));
    let qualities: Vec<_> = board.ties.iter().map(|tie| tie.quality).collect();
    assert_eq!(qualities, [Quality::Close, Quality::Weak, Quality::Weak]);
    assert_eq!(board.apply(all(&[])), Ok(Outcome::Unchanged));
}

#[test]
fn a_network_comes_whole_or_not_at_all() {
    let mut board = mapped();
    let before = board.clone();
    let household = Household {
        id: HouseholdId(id(HOME)),
        name: " hos mormor ".to_owned(),
    };
    let place = on_map(&board, 1, 2);
    let mormor = Person {
        household: Some(household.id),
        age: Some(Age::BirthYear(1951)),
        ..Person::new(person(90), Kind::Person, " Mormor ".to_owned(), place)
    };
    let support = Some(Support {
        direction: Direction::Gives,
        kinds: Kinds::of(&[SupportKind::Company]),
    });
    let to_far = Tie {
        support,
        ..Tie::new(TieId(id(91)), person(90), person(FAR), Quality::Weak)
    };
    // They are tied the other way round: what one gives is what the other gets.
    let known = Tie {
        support,
        ..Tie::new(TieId(id(92)), person(FAR), person(MOR), Quality::Broken)
    };
    let add = |mormor: Person, ties| Command::AddNetwork {
        people: vec![mormor],
        households: vec![household.clone()],
        ties,
    };
    let too_old = Person {
        age: Some(Age::Years(131)),
        ..mormor.clone()
    };
    let refused = board.apply(add(too_old, Vec::new()));
    assert_eq!(refused, Err(BoardError::AgeOutOfRange));
    let nowhere = Tie::new(TieId(id(93)), person(90), person(99), Quality::Weak);
    let refused = board.apply(add(mormor.clone(), vec![nowhere]));
    assert_eq!(refused, Err(BoardError::NotOnBoard));
    assert_eq!(board, before);
    does(&mut board, add(mormor, vec![to_far, known]));
    let added = board.people.get(person(90)).expect("on the board");
    assert_eq!(added.name, "Mormor");
    let ways = [(90, FAR), (MOR, FAR)].map(|(one, other)| {
        let tie = board.tie_between(person(one), person(other))?;
        tie.support.map(|support| support.direction)
    });
    assert_eq!(ways, [Some(Direction::Gives), Some(Direction::Gets)]);
}

#[test]
fn b8_an_age_is_one_that_somebody_can_have() {
    let mut board = board_about_mor();
    let set = |age| Command::SetAge {
        id: person(MOR),
        age: Some(age),
    };
    for age in [Age::Years(0), Age::Years(130), Age::BirthYear(1000)] {
        does(&mut board, set(age));
    }
    for age in [Age::Years(131), Age::BirthYear(999), Age::BirthYear(10_000)] {
        assert_eq!(board.apply(set(age)), Err(BoardError::AgeOutOfRange));
    }
    board.people.change(person(MOR)).expect("here").age = Some(Age::Years(131));
    assert_eq!(rules::check(&board), Err(BrokenRule::BadAge(id(MOR))));
}

#[test]
fn many_move_at_once_and_the_map_finds_their_seats() {
    let mut board = mapped();
    let command = Command::PlaceAll {
        people: vec![person(MOR), person(FAR)],
        place: on_map(&board, 1, 4),
    };
    does(&mut board, command);
    let spot = Spot::new(RingNumber(1), sector(&board, 4));
    assert_eq!([MOR, FAR].map(|it| spot_of(&board, it)), [Some(spot); 2]);
}
