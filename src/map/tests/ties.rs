//! Ties: where they end, what they pass, how they tell their quality.

use super::boards::{WIDE, add, add_at, around, crowd, draw, family, tie};
use crate::board::{Board, Direction, Exact, PersonId, Place, Quality, RingNumber, Spot, Symbol};
use crate::map::seating::comes_near;
use crate::map::tests::boards::alter;
use crate::map::{Pen, Picture, Point, Seat, Shape, StraightTie, TieLines, TiePath};

/// Returns points along a path of one straight line or one curve.
fn along(d: &str) -> Vec<Point> {
    let numbers: Vec<f64> = d
        .split(|letter: char| letter.is_alphabetic() || letter == ' ')
        .filter_map(|number| number.parse().ok())
        .collect();
    let points: Vec<Point> = numbers
        .chunks(2)
        .map(|it| Point::new(it[0], it[1]))
        .collect();
    let (from, control, to) = match points[..] {
        [from, to] => (from, from.toward(to, 0.5), to),
        [from, control, to] => (from, control, to),
        _ => panic!("{d} is neither"),
    };
    (0..=40_u8)
        .map(|step| f64::from(step) / 40.0)
        .map(|t| from.toward(control, t).toward(control.toward(to, t), t))
        .collect()
}

fn at(board: &Board, ring: u8, along: u16) -> Place {
    Place::OnMap(Spot {
        ring: RingNumber(ring),
        sector: board.sectors[0].id,
        exact: Some(Exact::new(along, 500)),
    })
}

fn child(board: &Board) -> PersonId {
    board.children().next().expect("a child").id
}

fn only_tie(picture: &Picture) -> &TiePath {
    let [path] = &picture.ties[..] else {
        panic!("one tie");
    };
    path
}

#[test]
fn m7_a_free_tie_is_straight_and_ends_at_both_edges() {
    for symbol in Symbol::ALL {
        let mut board = around("Liva");
        let place = at(&board, 1, 700);
        let far = add_at(&mut board, "Far", place);
        alter(&mut board, far, |person| person.symbol = symbol);
        let liva = child(&board);
        tie(&mut board, liva, far, Quality::Ordinary);
        let picture = draw(&board, WIDE);
        let path = only_tie(&picture);
        assert!(path.spine.contains('L'), "{}", path.spine);
        let way = along(&path.spine);
        for (end, seat) in [(way[0], liva), (way[40], far)] {
            let seat = picture.seat(seat).expect("seated");
            let reach = seat.shape.reach(end - seat.at);
            let gap = end.distance(seat.at) - reach;
            assert!((0.5..3.0).contains(&gap), "{gap} from the edge");
        }
    }
}

#[test]
fn m7_a_tie_bends_around_a_third_person() {
    let mut board = around("Liva");
    let [near, far] = [at(&board, 0, 500), at(&board, 2, 500)];
    let noah = add_at(&mut board, "Noah", near);
    let peter = add_at(&mut board, "Onkel Peter", far);
    let liva = child(&board);
    tie(&mut board, liva, peter, Quality::Strained);
    let picture = draw(&board, WIDE);
    let noah = picture.seat(noah).expect("seated");
    for place in along(&only_tie(&picture).spine) {
        assert!(
            place.distance(noah.at) > noah.shape.half_height(),
            "{place:?}"
        );
    }
}

#[test]
fn m7_two_people_across_are_tied_around_the_child() {
    let mut board = around("Liva");
    let spot = |board: &Board, sector: usize| {
        Place::OnMap(Spot {
            ring: RingNumber(0),
            sector: board.sectors[sector].id,
            exact: Some(Exact::new(500, 500)),
        })
    };
    let [one, other] = [spot(&board, 1), spot(&board, 4)];
    let mor = add_at(&mut board, "Mor", one);
    let far = add_at(&mut board, "Far", other);
    tie(&mut board, mor, far, Quality::Broken);
    let picture = draw(&board, WIDE);
    let liva = picture.seat(child(&board)).expect("seated");
    for place in along(&only_tie(&picture).spine) {
        assert!(place.distance(liva.at) > liva.shape.half_height());
    }
}

#[test]
fn m7_in_a_family_no_tie_passes_behind_a_third_person() {
    let board = family();
    let picture = draw(&board, WIDE);
    for path in &picture.ties {
        let others = picture.seats.iter();
        let others = others.filter(|it| it.person != path.from && it.person != path.to);
        for third in others {
            for place in along(&path.spine) {
                let reach = third.shape.reach(place - third.at);
                assert!(
                    place.distance(third.at) >= reach,
                    "behind {:?}",
                    third.inside.lines
                );
                let through_name = third.label_rect().is_some_and(|it| it.contains(place));
                assert!(!through_name, "through {:?}", third.label);
            }
        }
    }
}

/// Counts the ties that pass behind a third person's symbol, and all ties.
fn behind_third(people: usize) -> (usize, usize) {
    let (mut behind, mut all) = (0, 0);
    for seed in 0..10 {
        let picture = draw(&crowd(people, 0, seed), WIDE);
        for path in &picture.ties {
            let way = along(&path.spine);
            let is_behind = |third: &&Seat| {
                let mut places = way.iter().map(|at| *at - third.at);
                (third.person != path.from && third.person != path.to)
                    && places.any(|step| step.length() < third.shape.reach(step))
            };
            behind += usize::from(picture.seats.iter().any(|it| is_behind(&it)));
            all += 1;
        }
    }
    (behind, all)
}

#[test]
fn m7_in_a_crowd_few_ties_have_no_bend_that_is_free() {
    // How many are left where none of the bends that are tried is free, of how
    // many: to be kept, and lowered when it can be.
    for (people, most, ties) in [(12, 0, 70), (25, 0, 160), (60, 2, 400)] {
        let (behind, all) = behind_third(people);
        assert!(all >= ties, "{people} people: only {all} ties");
        assert!(behind <= most, "{people} people: {behind} of {all} ties");
    }
}

/// Returns how far a tie stands off the straight way between its two, as a share
/// of that way.
fn bow(picture: &Picture, path: &TiePath) -> f64 {
    let end = |person| picture.seat(person).expect("seated").at;
    let (from, to) = (end(path.from), end(path.to));
    let aside = (to - from).unit().quarter_turn();
    let stands_off = along(&path.spine)
        .into_iter()
        .map(|at| aside.dot(at - from));
    stands_off.map(f64::abs).fold(0.0, f64::max) / from.distance(to)
}

#[test]
fn r3_only_who_has_somebody_in_the_way_is_tied_in_a_wide_bow() {
    let (mut all, mut bows) = (0.0, 0.0);
    for seed in 0..10 {
        let picture = draw(&crowd([25, 60][usize::from(seed % 2 == 0)], 0, seed), WIDE);
        for path in &picture.ties {
            let bow = bow(&picture, path);
            (all, bows) = (all + 1.0, bows + bow);
            // It begins at the symbol, not in its middle, and so stands off a little more.
            if bow < 0.28 {
                continue;
            }
            let end = |person| picture.seat(person).expect("seated").at;
            let (from, to) = (end(path.from), end(path.to));
            let is_in_the_way = |third: &&Seat| {
                let is_third = third.person != path.from && third.person != path.to;
                is_third && comes_near(third.at, from, to, third.shape.half_width() * 1.2)
            };
            let third = picture.seats.iter().find(is_in_the_way);
            assert!(third.is_some(), "{seed}: {bow} for nothing");
        }
    }
    assert!(bows < all * 0.07, "{} on average", bows / all);
}

#[test]
fn qualities_differ_in_their_lines() {
    let (from, to) = (Point::default(), Point::new(120.0, 40.0));
    let sample = |quality| TieLines::sample(quality, from, to);
    assert_eq!(sample(Quality::Close).lines.len(), 2);
    assert_eq!(sample(Quality::Ordinary).lines, ["M0 0L120 40"]);
    assert!(sample(Quality::Strained).lines[0].matches('L').count() > 8);
    let slashes = |quality| sample(quality).marks.map_or(0, |d| d.matches('M').count());
    assert_eq!(slashes(Quality::Broken), 2);
    assert_eq!(slashes(Quality::NoContact), 1);
    assert_eq!(slashes(Quality::Weak), 0);
}

#[test]
fn a_carried_persons_tie_is_straight() {
    let board = family();
    let picture = draw(&board, WIDE);
    let end = |seat: usize| (picture.seats[seat].at, picture.seats[seat].shape);
    let drawn = |quality| StraightTie::between(quality, None, Pen::USUAL, end(0), end(5));
    for quality in Quality::ALL {
        let StraightTie {
            lines,
            zigzag,
            marks,
            ..
        } = drawn(quality);
        // As many lines and slashes as where nobody is carried.
        let still = TieLines::sample(quality, end(0).0, end(5).0);
        let is_strained = quality == Quality::Strained;
        assert_eq!(zigzag.is_some(), is_strained);
        assert_eq!(lines.len() + usize::from(is_strained), still.lines.len());
        let slashes = still.marks.map_or(0, |d| d.matches('M').count());
        assert_eq!(marks.len(), slashes, "{quality:?}");
        // Between the two, from the edge of one to that of the other.
        let whole = end(0).0.distance(end(5).0);
        assert!(lines.iter().all(|[from, to]| from.distance(*to) < whole));
    }
}

#[test]
fn ties_of_those_who_wait_are_not_drawn() {
    let mut board = around("Liva");
    let waiting = add_at(&mut board, "Bo", Place::Waiting);
    let placed = add(&mut board, "Mor", 0, 0);
    let liva = child(&board);
    tie(&mut board, liva, waiting, Quality::Weak);
    tie(&mut board, liva, placed, Quality::Close);
    let picture = draw(&board, WIDE);
    assert_eq!(picture.ties.len(), 1);
    assert_eq!(picture.waiting, [waiting]);
    assert!(picture.seat(waiting).is_none());
}

#[test]
fn two_on_one_place_still_have_a_tie() {
    let mut board = around("Liva");
    let place = at(&board, 1, 500);
    let one = add_at(&mut board, "A", place);
    let other = add_at(&mut board, "B", place);
    tie(&mut board, one, other, Quality::Strained);
    let picture = draw(&board, WIDE);
    assert!(!only_tie(&picture).spine.contains("NaN"));
}

#[test]
fn a_ray_from_the_middle_meets_the_outline_at_its_reach() {
    let shapes = [
        Shape::Circle { radius: 17.0 },
        Shape::Square { half: 16.0 },
        Shape::Diamond { half: 21.0 },
        Shape::Pill {
            half_width: 22.0,
            half_height: 16.0,
        },
    ];
    for shape in shapes {
        let right = shape.reach(Point::new(1.0, 0.0));
        let down = shape.reach(Point::new(0.0, 1.0));
        assert!((right - shape.half_width()).abs() < 1e-9, "{shape:?}");
        assert!((down - shape.half_height()).abs() < 1e-9, "{shape:?}");
        let aslant = shape.reach(Point::new(1.0, 1.0));
        assert!(aslant <= shape.half_width().hypot(shape.half_height()));
    }
}

#[test]
fn arrow_heads_point_at_who_gets_support() {
    let far = Point::new(100.0, 0.0);
    let shape = Shape::Circle { radius: 10.0 };
    let heads = |support: Option<Direction>| {
        let ends = ((Point::default(), shape), (far, shape));
        StraightTie::between(Quality::Weak, support, Pen::USUAL, ends.0, ends.1).heads
    };
    assert!(heads(None).is_empty());
    let tips = |support| {
        heads(Some(support))
            .iter()
            .map(|it| it[0].x)
            .collect::<Vec<_>>()
    };
    assert_eq!(tips(Direction::Gives), [88.5]);
    assert_eq!(tips(Direction::Gets), [11.5]);
    assert_eq!(tips(Direction::Both), [11.5, 88.5]);
    // Their corners are behind the tip, on both sides.
    let gives = heads(Some(Direction::Gives));
    assert!(gives[0][1..].iter().all(|it| it.x < 80.0));
    assert!(gives[0][1].y * gives[0][2].y < 0.0);
    // In what is drawn for good they are closed paths.
    let drawn = TieLines::support_sample(Point::default(), far).heads;
    assert!(drawn.is_some_and(|it| it.starts_with("M100 0L89") && it.ends_with('Z')));
}

#[test]
fn in_a_crowd_ties_are_finer_and_those_of_others_than_the_child_quieter() {
    let few = draw(&family(), WIDE);
    assert!(
        few.ties
            .iter()
            .all(|tie| tie.lines.pen == Pen::USUAL && !tie.is_quiet)
    );
    let board = crowd(150, 0, 3);
    let many = draw(&board, WIDE);
    let liva = child(&board);
    for tie in &many.ties {
        let is_of_child = tie.from == liva || tie.to == liva;
        assert_eq!(tie.is_quiet, !is_of_child);
    }
    // Every pen keeps the patterns apart.
    for larger in [1.0, 1.5, 2.2, 3.3, 5.0, 9.0] {
        let strokes = Quality::ALL.map(|quality| Pen::of(larger).stroke(quality));
        assert!(strokes.iter().all(|stroke| stroke.width >= 1.0), "{larger}");
        let dashes = strokes.iter().filter(|stroke| !stroke.dashes.is_empty());
        assert_eq!(dashes.count(), 2, "{larger}");
    }
    let width = |larger: f64| Pen::of(larger).stroke(Quality::Close).width;
    assert!(width(1.0) > width(1.5) && width(1.5) > width(3.3));
    assert!(width(9.0) >= width(1.0));
}
