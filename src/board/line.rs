//! The line of a hand with fewer points: what a finger or pen passed, as a
//! stroke of a drawing.
//!
//! A finger gives a hundred points a second. Most of them say nothing new; the
//! rest is the same line (Douglas and Peucker, 1973), and the file stays small.

use super::{Drawing, Ink, Stroke};

/// How far the kept line may lie from what the hand passed, in units of the
/// drawing's box: less than the narrowest stroke is broad.
pub const TOLERANCE: f64 = 1.5;

/// Makes a stroke of what a hand passed, in units of the drawing's box; what
/// lies outside the box is led along its edge. None when it passed nothing.
pub fn stroke(ink: Ink, width: u8, passed: &[(f64, f64)]) -> Option<Stroke> {
    let mut points: Vec<(u16, u16)> = passed.iter().map(|point| in_box(*point)).collect();
    points.dedup();
    let points = simplified(&points);
    (!points.is_empty()).then_some(Stroke { ink, width, points })
}

/// Returns the line without the points that lie within [`TOLERANCE`] of it; its
/// ends stay.
pub fn simplified(points: &[(u16, u16)]) -> Vec<(u16, u16)> {
    if points.len() < 3 {
        return points.to_vec();
    }
    let mut is_kept = vec![false; points.len()];
    is_kept[0] = true;
    is_kept[points.len() - 1] = true;
    // By hand rather than by calls: a scribble of a minute is thousands deep.
    let mut parts = vec![(0, points.len() - 1)];
    while let Some((from, to)) = parts.pop() {
        let between = from + 1..to;
        let far = between
            .map(|at| (at, distance(points[at], points[from], points[to])))
            .max_by(|one, other| one.1.total_cmp(&other.1));
        if let Some((at, distance)) = far
            && distance > TOLERANCE
        {
            is_kept[at] = true;
            parts.extend([(from, at), (at, to)]);
        }
    }
    let kept = points.iter().zip(is_kept).filter(|(_, is_kept)| *is_kept);
    kept.map(|(point, _)| *point).collect()
}

/// Returns how far a point lies from the line between two others.
fn distance(point: (u16, u16), from: (u16, u16), to: (u16, u16)) -> f64 {
    let at = |point: (u16, u16)| (f64::from(point.0), f64::from(point.1));
    let ((x, y), (from_x, from_y), (to_x, to_y)) = (at(point), at(from), at(to));
    let (along_x, along_y) = (to_x - from_x, to_y - from_y);
    let length = along_x * along_x + along_y * along_y;
    // A line that comes back to where it began has no length.
    let share = if length == 0.0 {
        0.0
    } else {
        (((x - from_x) * along_x + (y - from_y) * along_y) / length).clamp(0.0, 1.0)
    };
    let (off_x, off_y) = (from_x + share * along_x - x, from_y + share * along_y - y);
    // Not `hypot`: nothing here overflows, and a root is exact everywhere.
    (off_x * off_x + off_y * off_y).sqrt()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "both are within the box, which a u16 holds"
)]
fn in_box((across, down): (f64, f64)) -> (u16, u16) {
    let within = |at: f64, end: u16| at.clamp(0.0, f64::from(end)).round() as u16;
    (
        within(across, Drawing::WIDTH),
        within(down, Drawing::HEIGHT),
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_straight_line_is_two_points() {
        let passed: Vec<_> = (0..100).map(|at| (f64::from(at), f64::from(at))).collect();
        let stroke = stroke(Ink::Blue, 6, &passed).expect("it passed something");
        assert_eq!(stroke.points, [(0, 0), (99, 99)]);
    }

    #[test]
    fn a_corner_stays() {
        assert_eq!(
            simplified(&[(0, 0), (50, 1), (100, 0), (100, 50), (100, 100)]),
            [(0, 0), (100, 0), (100, 100)]
        );
    }

    #[test]
    fn a_tap_is_a_dot_and_a_finger_that_rests_too() {
        let rests = [(10.2, 10.4); 5];
        let stroke = stroke(Ink::Plain, 6, &rests).expect("it touched");
        assert_eq!(stroke.points, [(10, 10)]);
        assert_eq!(super::stroke(Ink::Plain, 6, &[]), None);
    }

    #[test]
    fn a_ring_stays_round() {
        let ring: Vec<_> = (0..=360)
            .map(|degree| {
                let turn = f64::from(degree).to_radians();
                (500.0 + 300.0 * turn.cos(), 375.0 + 300.0 * turn.sin())
            })
            .collect();
        let stroke = stroke(Ink::Plain, 6, &ring).expect("it passed something");
        assert!((16..60).contains(&stroke.points.len()), "{stroke:?}");
    }

    proptest! {
        #[test]
        fn every_point_lies_near_the_kept_line(
            points in prop::collection::vec((0_u16..=1000, 0_u16..=750), 0..120)
        ) {
            let kept = simplified(&points);
            prop_assert_eq!(kept.first(), points.first());
            prop_assert_eq!(kept.last(), points.last());
            for point in &points {
                let nearest = if kept.len() < 2 {
                    distance(*point, kept[0], kept[0])
                } else {
                    kept.windows(2)
                        .map(|part| distance(*point, part[0], part[1]))
                        .fold(f64::INFINITY, f64::min)
                };
                prop_assert!(nearest <= TOLERANCE);
            }
        }

        #[test]
        fn a_stroke_lies_in_its_box(
            passed in prop::collection::vec((-2000.0..3000.0, -2000.0..3000.0), 1..40)
        ) {
            let stroke = stroke(Ink::Red, 3, &passed).expect("it passed something");
            let drawing = Drawing { strokes: vec![std::sync::Arc::new(stroke)] };
            prop_assert_eq!(drawing.check(), Ok(()));
        }
    }
}
