//! What somebody drew on a card, as SVG path data.

use super::Point;
use super::path::Path;
use crate::board::Stroke;

/// The box of a drawing as the value of a `viewBox` attribute; a test holds it
/// to [`Drawing`](crate::board::Drawing).
pub const DRAWN_BOX: &str = "0 0 1000 750";

/// Returns the path of one stroke; a dot is a line of no length, which round
/// ends make visible.
pub fn drawn_path(stroke: &Stroke) -> String {
    let at = |point: &(u16, u16)| Point::new(f64::from(point.0), f64::from(point.1));
    line_through(stroke.points.iter().map(at))
}

/// Returns the path through these points.
pub fn line_through(points: impl Iterator<Item = Point>) -> String {
    let mut points = points;
    let Some(first) = points.next() else {
        return String::new();
    };
    let mut path = Path::from(first);
    let mut is_dot = true;
    for point in points {
        path = path.line(point);
        is_dot = false;
    }
    if is_dot {
        path = path.line(first);
    }
    path.into_d()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::{Drawing, Ink};

    fn path(points: &[(u16, u16)]) -> String {
        drawn_path(&Stroke {
            ink: Ink::Plain,
            width: 6,
            points: points.to_vec(),
        })
    }

    #[test]
    fn a_stroke_goes_through_its_points_and_a_dot_stays() {
        assert_eq!(path(&[(1, 2), (30, 4), (5, 60)]), "M1 2L30 4L5 60");
        assert_eq!(path(&[(7, 8)]), "M7 8L7 8");
    }

    #[test]
    fn the_box_is_the_boards() {
        let size = format!("0 0 {} {}", Drawing::WIDTH, Drawing::HEIGHT);
        assert_eq!(DRAWN_BOX, size);
    }
}
