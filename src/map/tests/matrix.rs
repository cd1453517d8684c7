//! Every shape there can be: rings, sectors, children, sizes of text, people.

use proptest::prelude::*;
use uuid::Uuid;

use super::boards::{Chance, NAMES, add, add_at, around, draw, tie};
use super::crowding::{
    assert_all_in_place, bounds, names_lie_on_others_only_without_a_place, overlaps, sampled,
};
use crate::board::{
    Board, Exact, Place, Quality, Ring, RingNumber, Sector, SectorId, Spot, StandardSector,
};
use crate::map::{Picture, Point, Seat, Stage, Viewport};

/// The map's place in a window of 1366×768.
const LAPTOP: (f64, f64) = (1000.0, 600.0);
const PHONE: (f64, f64) = (390.0, 560.0);
const UPRIGHT: (f64, f64) = (700.0, 800.0);

/// What a map can be like.
#[derive(Clone, Copy, Debug)]
struct Case {
    rings: usize,
    sectors: usize,
    children: usize,
    people: usize,
    /// Of ten people so many were placed by hand.
    by_hand: usize,
    /// Percent.
    text: u32,
    stage: (f64, f64),
    seed: u64,
}

fn cases(people: usize, by_hand: usize) -> impl Strategy<Value = Case> {
    let text = prop::sample::select(vec![100, 125, 150, 200]);
    let stage = prop::sample::select(vec![LAPTOP, PHONE, UPRIGHT]);
    let shape = (2..=5_usize, 2..=8_usize, 1..=4_usize);
    let all = (shape, 0..=people, 0..=by_hand, text, stage, 0..1000_u64);
    all.prop_map(
        |((rings, sectors, children), people, by_hand, text, stage, seed)| Case {
            rings,
            sectors,
            children,
            people,
            by_hand,
            text,
            stage,
            seed,
        },
    )
}

impl Case {
    fn board(&self) -> Board {
        let mut chance = Chance::new(self.seed + 7);
        let mut board = around("Liva");
        board.rings = vec![Ring::default(); self.rings].into();
        let sector = |index: usize| {
            let id = SectorId(Uuid::from_u128(500 + index as u128));
            Sector::standard(id, StandardSector::ALL[index % 5])
        };
        board.sectors = (0..self.sectors).map(sector).collect::<Vec<_>>().into();
        for name in ["Noah", "Anna Katharina", "Bo"]
            .iter()
            .take(self.children - 1)
        {
            add_at(&mut board, name, Place::Focus);
        }
        let children: Vec<_> = board.children().map(|child| child.id).collect();
        for index in 0..self.people {
            // The first sector is fuller than the others.
            let sector = chance.below(self.sectors + 2).saturating_sub(2);
            let ring = u8::try_from(chance.below(self.rings)).expect("few");
            let name = NAMES[chance.below(NAMES.len())];
            let id = if chance.below(10) < self.by_hand {
                let mut thousandth = || u16::try_from(chance.below(1001)).expect("small");
                let exact = Some(Exact::new(thousandth(), thousandth()));
                let spot = Spot {
                    exact,
                    ..Spot::new(RingNumber(ring), board.sectors[sector].id)
                };
                add_at(&mut board, name, Place::OnMap(spot))
            } else {
                add(&mut board, name, ring, sector)
            };
            if index % 2 == 0 {
                let child = children[index % children.len()];
                tie(&mut board, child, id, Quality::ALL[index % 6]);
            }
        }
        board
    }

    fn stage(&self) -> Stage {
        Stage {
            width: self.stage.0,
            height: self.stage.1,
            text_size: 17.0 * f64::from(self.text) / 100.0,
        }
    }
}

fn symbols_outside(picture: &Picture) -> Vec<Point> {
    let frame = &picture.frame;
    let is_outside = |seat: &&Seat| {
        let symbol = seat.symbol_rect();
        let is_in_ring = frame.angle_and_share(seat.at).1 <= 1.0;
        !is_in_ring || !bounds(picture).encloses(&symbol)
    };
    let outside = picture.seats.iter().filter(is_outside);
    outside.map(|seat| seat.at).collect()
}

proptest! {
    #![proptest_config(sampled())]

    #[test]
    fn m2_everybody_is_where_the_board_says_and_within_the_frame(case in cases(120, 5)) {
        let board = case.board();
        let picture = draw(&board, case.stage());
        assert_all_in_place(&board, &picture)?;
        prop_assert_eq!(symbols_outside(&picture), Vec::<Point>::new());
    }

    #[test]
    fn m5_no_name_lies_on_anything_in_any_shape(case in cases(40, 0)) {
        let picture = draw(&case.board(), case.stage());
        prop_assert_eq!(overlaps(&picture), Vec::<String>::new());
    }

    #[test]
    fn m5_where_names_lie_on_others_no_place_is_free(case in cases(200, 10)) {
        let picture = draw(&case.board(), case.stage());
        names_lie_on_others_only_without_a_place(&picture)?;
    }

    #[test]
    fn the_middle_belongs_to_the_children(case in cases(60, 5)) {
        let picture = draw(&case.board(), case.stage());
        let (children, others): (Vec<&Seat>, Vec<&Seat>) =
            picture.seats.iter().partition(|seat| seat.is_child());
        for child in &children {
            let reach = child.shape.half_height();
            for other in &others {
                let gap = other.at.distance(child.at) - reach - other.shape.half_height();
                prop_assert!(gap > 0.0, "{:?} is {gap} from a child", other.inside.lines);
            }
        }
        if case.by_hand == 0 {
            prop_assert_eq!(overlaps(&picture), Vec::<String>::new());
        }
    }

    #[test]
    fn a_seat_is_found_again_from_the_screen(case in cases(60, 5)) {
        let picture = draw(&case.board(), case.stage());
        let viewport = Viewport::fit(&picture, case.stage());
        for seat in &picture.seats {
            let at = viewport.map_from_screen(viewport.screen_from_map(seat.at));
            prop_assert!(at.distance(seat.at) < 1e-6);
            let found = picture.nearest_person(at, 1.0).expect("somebody");
            let found = picture.seat(found).expect("seated");
            prop_assert!(found.symbol_rect().contains(at));
            let Some(spot) = seat.spot else { continue };
            let exact = picture.frame.exact_from_map(spot.ring, spot.sector, at);
            let back = exact.and_then(|it| picture.frame.map_from_exact(spot.ring, spot.sector, it));
            // Thousandths of a large picture's outermost ring are about a unit.
            prop_assert!(back.is_some_and(|it| it.distance(at) < picture.width / 400.0));
        }
    }
}

#[test]
fn m5_sixty_people_on_a_laptop_have_all_their_names_free() {
    for seed in 0..12 {
        let stage = Stage {
            width: LAPTOP.0,
            height: LAPTOP.1,
            text_size: 17.0,
        };
        let picture = draw(&super::boards::crowd(60, 0, seed), stage);
        assert_eq!(overlaps(&picture), Vec::<String>::new(), "seed {seed}");
        assert!(picture.width <= stage.width * 1.45, "{}", picture.width);
    }
}

#[test]
fn it_holds_where_it_once_did_not() {
    let case = |rings, sectors, children, people, by_hand, stage, seed| Case {
        rings,
        sectors,
        children,
        people,
        by_hand,
        text: 200,
        stage,
        seed,
    };
    for case in [
        // Three children in a row were wider than the map.
        case(2, 2, 3, 0, 0, PHONE, 0),
        // The sectors' names left the map a third of the picture.
        case(2, 6, 1, 1, 1, LAPTOP, 168),
    ] {
        let picture = draw(&case.board(), case.stage());
        assert_eq!(symbols_outside(&picture), Vec::<Point>::new());
        assert!(picture.frame.outer.rx > picture.width * 0.29);
        let (children, others): (Vec<&Seat>, Vec<&Seat>) =
            picture.seats.iter().partition(|seat| seat.is_child());
        for (child, other) in children
            .iter()
            .flat_map(|it| others.iter().map(move |other| (it, other)))
        {
            let reach = child.shape.half_height() + other.shape.half_height();
            assert!(other.at.distance(child.at) > reach);
        }
    }
}
