//! Lines around those who live together, and the ghosts of a viewpoint.

use uuid::Uuid;

use super::boards::{PHONE, WIDE, add, alter, around, crowd, draw, family};
use crate::board::{
    Board, Exact, Household, HouseholdId, PersonId, RingNumber, Seen, Spot, Viewpoint, ViewpointId,
};
use crate::map::{Picture, Point, Seat, differences};

/// Returns the closed lines of a path as many-sided shapes.
fn shapes(d: &str) -> Vec<Vec<Point>> {
    let mut shapes = Vec::new();
    for part in d.split('M').skip(1) {
        let numbers: Vec<f64> = part
            .split(|letter: char| letter.is_alphabetic() || letter == ' ')
            .filter_map(|number| number.parse().ok())
            .collect();
        let points = numbers.chunks(2).map(|it| Point::new(it[0], it[1]));
        let points: Vec<Point> = points.collect();
        // The start, then a control point and an end for each curve.
        let mut shape = vec![points[0]];
        for curve in points[1..].chunks(2) {
            let from = *shape.last().expect("a start");
            for step in 1..=4_u8 {
                let t = f64::from(step) / 4.0;
                let first = from.toward(curve[0], t);
                shape.push(first.toward(curve[0].toward(curve[1], t), t));
            }
        }
        shapes.push(shape);
    }
    shapes
}

/// Says whether a place lies inside by the even-odd rule.
fn encloses(shapes: &[Vec<Point>], at: Point) -> bool {
    let mut is_inside = false;
    for shape in shapes {
        for (index, from) in shape.iter().enumerate() {
            let to = shape[(index + 1) % shape.len()];
            if (from.y > at.y) != (to.y > at.y) {
                let x = from.x + (at.y - from.y) / (to.y - from.y) * (to.x - from.x);
                is_inside ^= at.x < x;
            }
        }
    }
    is_inside
}

fn assert_around_members_only(picture: &Picture, members: &[PersonId]) {
    let outline = picture.outline(members).expect("some are on the map");
    let shapes = shapes(&outline.d);
    for seat in &picture.seats {
        let is_member = members.contains(&seat.person);
        assert_eq!(
            encloses(&shapes, seat.at),
            is_member,
            "{:?}",
            seat.inside.lines
        );
    }
}

#[test]
fn o1_the_line_goes_around_those_who_live_together_and_nobody_else() {
    for seed in 0..30 {
        for stage in [WIDE, PHONE] {
            let board = crowd(25, 0, seed);
            let picture = draw(&board, stage);
            let people = board.people.iter().map(|person| person.id);
            let members: Vec<PersonId> =
                people.skip(usize::from(seed % 2 == 0)).step_by(7).collect();
            assert_around_members_only(&picture, &members);
        }
    }
}

#[test]
fn o2_neighbours_are_held_together_by_one_line() {
    let mut board = around("Liva");
    let [mor, noah] = ["Mor", "Noah"].map(|name| add(&mut board, name, 0, 0));
    let picture = draw(&board, WIDE);
    let outline = picture.outline(&[mor, noah]).expect("on the map");
    assert_eq!(outline.d.matches('M').count(), 1);
    let highest = picture.seat(mor).expect("seated").symbol_rect().top;
    let top = outline.parts[0].iter().map(|at| at.y).reduce(f64::min);
    assert!(top.is_some_and(|top| top < highest));
    assert_eq!(picture.outline(&[]), None);
}

#[test]
fn p2_those_of_one_household_sit_beside_each_other() {
    let mut board = around("Liva");
    let names = ["Mor", "Far", "Onkel", "Tante", "Noah"];
    let ids = names.map(|name| add(&mut board, name, 2, 0));
    let home = HouseholdId(Uuid::from_u128(77));
    for id in [ids[0], ids[4]] {
        alter(&mut board, id, |person| person.household = Some(home));
    }
    let picture = draw(&board, WIDE);
    let at = |id| picture.seat(id).expect("seated").at;
    let away = |other| at(ids[0]).distance(at(other));
    let nearest = ids[1..]
        .iter()
        .copied()
        .min_by(|one, other| away(*one).total_cmp(&away(*other)));
    assert_eq!(nearest, Some(ids[4]));
}

/// Returns a crowd of whom every seventh lives in one home.
fn with_a_home(people: usize, seed: u64, name: &str) -> Board {
    let mut board = crowd(people, 0, seed);
    let id = HouseholdId(Uuid::from_u128(77));
    let name = name.to_owned();
    board.households = [Household { id, name }].into_iter().collect();
    let members: Vec<PersonId> = board.people.iter().map(|it| it.id).step_by(7).collect();
    for member in members {
        alter(&mut board, member, |person| person.household = Some(id));
    }
    board
}

#[test]
fn h1_a_homes_name_stays_in_the_picture() {
    for seed in 0..20 {
        for stage in [WIDE, PHONE] {
            let board = with_a_home(25, seed, "Hos mormor og morfar på Solsikkevej");
            let picture = draw(&board, stage);
            let homes = picture.homes(&board);
            let [home] = &homes[..] else {
                panic!("one home");
            };
            assert!(!home.names.is_empty());
            for name in &home.names {
                assert!(name.top > -1.0 && name.left > -1.0, "{name:?}");
                assert!(name.right < picture.width + 1.0, "{name:?}");
                assert!(name.bottom < picture.height + 1.0, "{name:?}");
            }
        }
    }
}

#[test]
fn h2_a_homes_name_stands_outside_and_covers_nobody() {
    let (mut all, mut outside) = (0, 0);
    for seed in 0..20 {
        let board = with_a_home(25, seed, "Hos mor og Leif");
        let picture = draw(&board, WIDE);
        let homes = picture.homes(&board);
        for (name, seat) in homes[0]
            .names
            .iter()
            .flat_map(|name| picture.seats.iter().map(move |seat| (name, seat)))
        {
            let label = seat.label_rect();
            let lines = seat.label.as_ref().map(|it| &it.lines);
            assert!(!seat.symbol_rect().overlaps(name), "{seed}: {lines:?}");
            assert!(
                !label.is_some_and(|it| it.overlaps(name)),
                "{seed}: {lines:?}"
            );
        }
        // It stands outside: no line strikes through it.
        let outline = shapes(&homes[0].d);
        let names = homes[0].names.iter();
        all += names.len();
        outside += names
            .filter(|name| !encloses(&outline, name.centre()))
            .count();
    }
    assert!(outside * 20 >= all * 19, "only {outside} of {all}");
}

#[test]
fn h2_a_homes_name_covers_few_ties() {
    let (mut names, mut covered) = (0, 0);
    for seed in 0..10 {
        for (people, stage) in [(25, PHONE), (60, WIDE)] {
            let board = with_a_home(people, seed, "Hos mor og Leif");
            let picture = draw(&board, stage);
            let ties = picture.tie_lines();
            let homes = picture.homes(&board);
            names += homes[0].names.len();
            for name in &homes[0].names {
                covered += ties.iter().filter(|tie| tie.crosses(name)).count();
            }
        }
    }
    assert!(names > 60, "{names}");
    assert!(covered * 2 < names, "{covered} ties behind {names} names");
}

#[test]
fn r1_rings_names_cover_nobody_and_no_home() {
    let mut written = 0;
    for seed in 0..20 {
        for people in [5, 25, 60] {
            let board = with_a_home(people, seed, "Hos mor");
            let picture = draw(&board, WIDE);
            let homes = picture.homes(&board);
            let names = picture.ring_names(&["tæt på", "lidt længere ude", "længere ude"], &homes);
            written += names.len();
            let outline = shapes(&homes[0].d);
            for name in &names {
                let numbers = name
                    .d
                    .split(|sign: char| sign == ' ' || sign.is_alphabetic());
                let numbers: Vec<f64> = numbers.filter_map(|it| it.parse().ok()).collect();
                let start = Point::new(numbers[0], numbers[1]);
                let end = Point::new(numbers[numbers.len() - 2], numbers[numbers.len() - 1]);
                // The path is longer than the words on it.
                let (middle, _) = picture.frame.angle_and_share(start.toward(end, 0.5));
                let (_, share) = picture.frame.angle_and_share(start);
                let at = picture.frame.point(middle, share);
                assert!(!encloses(&outline, at), "{} in a home", name.words);
                for seat in &picture.seats {
                    assert!(!seat.symbol_rect().contains(at), "{}", name.words);
                    let label = seat.label_rect();
                    assert!(!label.is_some_and(|it| it.contains(at)), "{}", name.words);
                }
            }
        }
    }
    assert!(written > 150, "only {written} of 180");
}

fn seen(board: &Board, spots: &[(PersonId, Spot)]) -> Viewpoint {
    let places = spots.iter().map(|(person, spot)| Seen {
        person: *person,
        spot: Some(*spot),
    });
    Viewpoint {
        id: ViewpointId(Uuid::from_u128(900)),
        viewer: board.people.iter().next().expect("somebody").id,
        places: places.collect(),
    }
}

#[test]
fn g1_ghosts_stand_where_the_viewer_would_have_them() {
    let board = family();
    let person = |name: &str| {
        let found = board.people.iter().find(|person| person.name == name);
        found.expect("on the board").id
    };
    let spot = |ring, sector: usize| Spot::new(RingNumber(ring), board.sectors[sector].id);
    let by_hand = Spot {
        exact: Some(Exact::new(100, 500)),
        ..spot(2, 1)
    };
    let view = seen(
        &board,
        &[
            (person("Far"), spot(2, 0)),
            (person("Sofie"), spot(0, 2)),
            (person("Mille"), by_hand),
        ],
    );
    let picture = draw(&board, WIDE);
    let ghosts = picture.ghosts(&board, &view);
    let names = ghosts.iter().map(|ghost| ghost.person);
    assert_eq!(
        names.collect::<Vec<_>>(),
        ["Far", "Sofie", "Mille"].map(person)
    );
    for ghost in &ghosts {
        let found = picture.spot_at(ghost.at).expect("on the map");
        let wanted = view.placed(ghost.person).and_then(|seen| seen.spot);
        let wanted = wanted.expect("seen");
        assert_eq!((found.ring, found.sector), (wanted.ring, wanted.sector));
        assert!(ghost.line.is_some());
        let box_of = ghost.shape.rect_at(ghost.at);
        let mut symbols = picture.seats.iter().map(crate::map::Seat::symbol_rect);
        assert!(!symbols.any(|symbol| symbol.overlaps(&box_of)));
    }
    let told = differences(&board, &view);
    let told: Vec<_> = told
        .iter()
        .map(|it| (it.person, it.shared.zip(it.seen).is_some()))
        .collect();
    assert_eq!(told, [(person("Far"), true), (person("Sofie"), true)]);
}

#[test]
fn g2_ghosts_and_their_lines_keep_clear_of_names_if_they_can() {
    let (mut all, mut on_names, mut crossed) = (0, 0, 0);
    for seed in 0..12 {
        let board = crowd(25, 0, seed);
        let moved = board.people.iter().filter(|it| !it.is_child()).step_by(4);
        let spots: Vec<(PersonId, Spot)> = moved
            .map(|person| {
                let spot = person.spot().expect("on the map");
                let ring = RingNumber((spot.ring.0 + 1) % 3);
                (person.id, Spot::new(ring, spot.sector))
            })
            .collect();
        let picture = draw(&board, WIDE);
        for ghost in picture.ghosts(&board, &seen(&board, &spots)) {
            let own = picture.seat(ghost.person).expect("on the map");
            let others = picture.seats.iter().filter(|it| it.person != ghost.person);
            let names: Vec<_> = others.filter_map(Seat::label_rect).collect();
            let covers = ghost.shape.rect_at(ghost.at);
            all += 1;
            on_names += usize::from(names.iter().any(|name| name.overlaps(&covers)));
            crossed += usize::from(names.iter().any(|name| name.is_crossed(own.at, ghost.at)));
        }
    }
    assert!(all > 60, "{all}");
    assert!(on_names * 6 < all, "{on_names} of {all} on names");
    assert!(crossed * 3 < all, "{crossed} lines of {all} behind names");
}

#[test]
fn g2_a_ghost_put_onto_somebody_stands_beside_them() {
    let board = family();
    let id = |name: &str| {
        let found = board.people.iter().find(|person| person.name == name);
        found.expect("on the board").id
    };
    let picture = draw(&board, WIDE);
    let sofie = picture.seat(id("Sofie")).expect("seated");
    let spot = picture.spot_at(sofie.at).expect("on the map");
    let view = seen(&board, &[(id("Far"), spot)]);
    let ghosts = picture.ghosts(&board, &view);
    let box_of = ghosts[0].shape.rect_at(ghosts[0].at);
    assert!(!box_of.overlaps(&sofie.symbol_rect()));
    assert!(ghosts[0].at.distance(sofie.at) < 60.0);
}

#[test]
fn who_is_on_one_map_only_is_a_difference() {
    let board = family();
    let mut view = seen(&board, &[]);
    assert!(differences(&board, &view).is_empty());
    assert!(draw(&board, WIDE).ghosts(&board, &view).is_empty());
    let gone = board.people.iter().find(|it| it.spot().is_some());
    let gone = gone.expect("somebody on the map").id;
    view.places.push(Seen {
        person: gone,
        spot: None,
    });
    let told = differences(&board, &view);
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].person, told[0].seen), (gone, None));
    assert!(told[0].shared.is_some());
}
