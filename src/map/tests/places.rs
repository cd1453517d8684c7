//! Places: from words to the map and back, from the map to the screen and back.

use proptest::prelude::*;

use super::boards::{WIDE, add, add_at, alter, around, crowd, draw, family};
use crate::board::{Exact, Place, RingNumber, Spot};
use crate::map::{Picture, Point, Stage, Viewport};

fn spots(picture: &Picture) -> Vec<Spot> {
    let rings = 0..u8::try_from(picture.frame.rings.len()).expect("few");
    let sectors = &picture.frame.sectors;
    rings
        .flat_map(|ring| {
            sectors
                .iter()
                .map(move |it| Spot::new(RingNumber(ring), it.id))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn exact_places_come_back_from_the_map(along in 0_u16..=1000, out in 0_u16..=1000, seed in 0_u64..50) {
        let picture = draw(&crowd(20, 0, seed), WIDE);
        let exact = Exact::new(along, out);
        for spot in spots(&picture) {
            let at = picture.frame.map_from_exact(spot.ring, spot.sector, exact).expect("on the map");
            let back = picture.frame.exact_from_map(spot.ring, spot.sector, at);
            prop_assert_eq!(back, Some(exact));
        }
    }

    #[test]
    fn a_place_on_the_map_is_where_its_spot_says(x in 0.0..960.0, y in 0.0..640.0) {
        let picture = draw(&family(), WIDE);
        let at = Point::new(x, y);
        let (_, share) = picture.frame.angle_and_share(at);
        let spot = picture.spot_at(at);
        if share <= 1.0 {
            let spot = spot.expect("inside");
            let exact = spot.exact.expect("a spot under a hand is exact");
            let back = picture.frame.map_from_exact(spot.ring, spot.sector, exact).expect("known");
            if share > picture.frame.focus {
                // Thousandths of the outer ring are less than a unit.
                prop_assert!(back.distance(at) < 1.0, "{at:?} came back as {back:?}");
            } else {
                prop_assert_eq!(spot.ring, RingNumber(0));
            }
        }
    }

    #[test]
    fn what_shows_on_the_screen_is_found_on_the_map(
        x in -500.0..2000.0, y in -500.0..2000.0, zoom in 0.2..6.0, left in -900.0..900.0, top in -900.0..900.0
    ) {
        let viewport = Viewport { zoom, pan: Point::new(left, top) };
        let map = Point::new(x, y);
        let back = viewport.map_from_screen(viewport.screen_from_map(map));
        prop_assert!(back.distance(map) < 1e-6);
        let screen = viewport.screen_from_map(viewport.map_from_screen(map));
        prop_assert!(screen.distance(map) < 1e-6);
    }

    #[test]
    fn zooming_keeps_what_is_under_the_fingers(
        factor in 0.3..3.0, x in 0.0..960.0, y in 0.0..640.0
    ) {
        let picture = draw(&family(), WIDE);
        let fit = Viewport::fit(&picture, WIDE);
        let fingers = Point::new(x, y);
        let zoomed = fit.zoomed(factor, fingers, fit);
        prop_assert!(zoomed.map_from_screen(fingers).distance(fit.map_from_screen(fingers)) < 1e-6);
    }

    #[test]
    fn panning_cannot_lose_the_map(x in -9000.0..9000.0, y in -9000.0..9000.0, zoom in 0.3..6.0) {
        let picture = draw(&family(), WIDE);
        let viewport = Viewport { zoom, pan: Point::new(x, y) }.held(&picture, WIDE);
        let corner = viewport.screen_from_map(Point::default());
        let opposite = viewport.screen_from_map(Point::new(picture.width, picture.height));
        let shows = |low: f64, high: f64, stage: f64| (high.min(stage) - low.max(0.0)) / stage.min(high - low);
        prop_assert!(shows(corner.x, opposite.x, WIDE.width) > 0.7);
        prop_assert!(shows(corner.y, opposite.y, WIDE.height) > 0.7);
    }
}

#[test]
fn outside_the_map_counts_as_the_outer_ring_only_when_near() {
    let picture = draw(&family(), WIDE);
    let top = picture.frame.point(-std::f64::consts::FRAC_PI_2, 1.0);
    let near = picture.spot_at(top - Point::new(0.0, 20.0)).expect("near");
    assert_eq!(near.ring, RingNumber(2));
    assert_eq!(near.exact.map(|exact| exact.out), Some(1000));
    assert_eq!(picture.spot_at(Point::new(2.0, 2.0)), None);
}

#[test]
fn the_middle_counts_as_the_innermost_ring() {
    let picture = draw(&family(), WIDE);
    let spot = picture.spot_at(picture.frame.centre).expect("inside");
    assert_eq!(spot.ring, RingNumber(0));
}

#[test]
fn fitting_shows_the_whole_picture() {
    let narrow = Stage {
        width: 390.0,
        height: 500.0,
        text_size: 34.0,
    };
    let picture = draw(&crowd(60, 0, 1), narrow);
    assert!(picture.width > narrow.width);
    let fit = Viewport::fit(&picture, narrow);
    let corner = fit.screen_from_map(Point::new(picture.width, picture.height));
    assert!(corner.x <= narrow.width + 1e-6 && corner.y <= narrow.height + 1e-6);
}

#[test]
fn showing_a_place_brings_it_into_view() {
    let picture = draw(&family(), WIDE);
    let close =
        Viewport::fit(&picture, WIDE).zoomed(4.0, Point::default(), Viewport::fit(&picture, WIDE));
    let far = Point::new(picture.width - 60.0, picture.height - 60.0);
    let at = close.showing(far, 40.0, WIDE).screen_from_map(far);
    assert!(at.x <= WIDE.width - 39.9 && at.y <= WIDE.height - 39.9);
}

#[test]
fn m3_a_place_given_by_hand_is_honoured() {
    let mut board = around("Liva");
    let spot = Spot {
        exact: Some(Exact::new(300, 600)),
        ..Spot::new(RingNumber(1), board.sectors[3].id)
    };
    let id = add_at(&mut board, "Rikke", Place::OnMap(spot));
    for other in 0..6 {
        add(&mut board, "Sundhedsplejersken", 1, 3 - other % 2);
    }
    let picture = draw(&board, WIDE);
    let wanted = picture
        .frame
        .map_from_exact(spot.ring, spot.sector, Exact::new(300, 600));
    let seat = picture.seat(id).expect("seated");
    assert!(seat.is_by_hand());
    assert_eq!(Some(seat.at), wanted);
}

#[test]
fn m2_a_place_on_an_edge_is_moved_clear_of_it() {
    let mut board = around("Liva");
    let spot = Spot {
        exact: Some(Exact::new(0, 1000)),
        ..Spot::new(RingNumber(0), board.sectors[1].id)
    };
    let id = add_at(&mut board, "Sofie", Place::OnMap(spot));
    let picture = draw(&board, WIDE);
    let seat = picture.seat(id).expect("seated");
    let ring = picture.frame.ring(0).expect("a ring");
    let from_centre = seat.at - picture.frame.centre;
    let reach = seat.shape.reach(from_centre);
    let tip = from_centre + from_centre.unit() * reach;
    assert!((tip.x / ring.rx).powi(2) + (tip.y / ring.ry).powi(2) <= 1.0);
}

#[test]
fn d1_nobody_lands_on_somebody_placed_by_hand() {
    let mut board = around("Liva");
    let spot = Spot {
        exact: Some(Exact::new(500, 500)),
        ..Spot::new(RingNumber(1), board.sectors[0].id)
    };
    let sitting = add_at(&mut board, "Mor", Place::OnMap(spot));
    let coming = add(&mut board, "Far", 2, 3);
    let picture = draw(&board, WIDE);
    let there = picture.seat(sitting).expect("seated").at;
    let landing = picture.landing(Some(coming), there).expect("on the map");
    alter(&mut board, coming, |person| {
        person.place = Place::OnMap(landing);
    });
    let picture = draw(&board, WIDE);
    let [mor, far] = [sitting, coming].map(|id| picture.seat(id).expect("seated"));
    assert_eq!(mor.at, there);
    assert_eq!((landing.ring, landing.sector), (spot.ring, spot.sector));
    assert!(!mor.symbol_rect().overlaps(&far.symbol_rect()));
    assert!(mor.at.distance(far.at) < 70.0);
}

#[test]
fn d1_on_free_ground_one_lands_where_one_is_let_go() {
    let picture = draw(&family(), WIDE);
    let exact = Exact::new(500, 300);
    let sector = picture.frame.sectors[1].id;
    let at = picture.frame.map_from_exact(RingNumber(2), sector, exact);
    let landing = picture.landing(None, at.expect("known"));
    let landing = landing.expect("on the map");
    assert_eq!((landing.ring, landing.sector), (RingNumber(2), sector));
    assert_eq!(landing.exact, Some(exact));
}
