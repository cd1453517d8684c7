//! What the legend explains: what is on the map and nothing else.

use uuid::Uuid;

use super::boards::{add, around};
use crate::board::{Board, Command, HouseholdId, Outcome, Place, Quality, Support, Symbol, TieId};
use crate::map::{Point, Sign};

fn do_all<const N: usize>(board: &mut Board, commands: [Command; N]) {
    for command in commands {
        assert_eq!(board.apply(command), Ok(Outcome::Changed));
    }
}

#[test]
fn only_what_is_on_the_map_is_explained() {
    let mut board = around("Liva");
    assert_eq!(Sign::used_by(&board), []);
    let mor = add(&mut board, "Mor", 0, 0);
    let liva = board.children().next().expect("there is a child").id;
    let (tie, home) = (TieId(Uuid::from_u128(901)), Uuid::from_u128(902));
    let people = vec![mor, liva];
    do_all(
        &mut board,
        [
            Command::Tie {
                id: tie,
                from: mor,
                to: liva,
                quality: Quality::Weak,
            },
            Command::SetSupport {
                id: tie,
                support: Some(Support::default()),
            },
            Command::SetSymbol {
                id: mor,
                symbol: Symbol::Thing,
            },
            Command::SetWished {
                id: mor,
                is_wished: true,
            },
            Command::SetDeceased {
                id: mor,
                is_deceased: true,
            },
            Command::SetTakesPart {
                person: liva,
                takes_part: true,
            },
            Command::LiveTogether {
                id: HouseholdId(home),
                people,
            },
        ],
    );
    let used = [
        Sign::Tie(Quality::Weak),
        Sign::Support,
        Sign::Home,
        Sign::Thing,
        Sign::Deceased,
        Sign::Wished,
        Sign::Here,
    ];
    assert_eq!(Sign::used_by(&board), used);
    // Shapes that differ raise a question.
    let symbol = Symbol::Diamond;
    do_all(&mut board, [Command::SetSymbol { id: mor, symbol }]);
    let shapes = Sign::Shapes {
        has_circle: true,
        has_square: false,
        has_diamond: true,
    };
    assert!(Sign::used_by(&board).contains(&shapes));
    let seats = shapes.samples(Point::default(), 6.0);
    assert_eq!(seats.len(), 2);
    assert!(!seats[0].symbol_rect().overlaps(&seats[1].symbol_rect()));
    let place = Place::Waiting;
    do_all(&mut board, [Command::PlacePerson { id: mor, place }]);
    assert_eq!(Sign::used_by(&board), [Sign::Here]);
}
