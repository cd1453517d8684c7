//! What a symbol shows besides its outline and letters: a pet's ears, a thing's
//! handle, and the marks of somebody deceased, wished for, or here today.
//!
//! One stroke through a symbol is how kinship diagrams mark the deceased; it is
//! quieter than the cross of genograms, which families read as *wrong*. The others
//! are drawings of our own.

use super::path::Path;
use super::{Point, Shape};
use crate::board::{Kind, Person, Symbol};

/// What is to be seen of somebody on the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// The symbol of somebody; a group's is always a circle.
    pub symbol: Symbol,
    /// No longer alive.
    pub is_deceased: bool,
    /// Wished for, not yet there.
    pub is_wished: bool,
    /// Takes part in the meeting.
    pub is_here: bool,
}

/// One path of a symbol besides its outline.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it is.
    pub part: Part,
    /// Its path.
    pub d: String,
}

/// What a path of a symbol is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A pet's ears, filled as the symbol is.
    Ears,
    /// A thing's handle, only a line.
    Handle,
    /// The stroke of the deceased, only lines.
    Stroke,
    /// The ground of the mark of those who are here.
    Here,
    /// The tick on that ground, only a line.
    Tick,
}

/// Where the two ends of a stroke begin and end, as shares of the way to the edge:
/// they leave the letters free and go out over the edge.
const ENDS: (f64, f64) = (0.56, 1.3);
/// The least and the greatest radius of the mark of those who are here.
const HERE: (f64, f64) = (4.0, 7.0);

/// How high ears and a handle end, as shares of half the symbol's height.
const EARS: f64 = 1.2;
const HANDLE: f64 = 1.36;

impl Look {
    /// Returns what is known from the person alone.
    pub fn of(person: &Person) -> Self {
        Self {
            symbol: match person.kind {
                Kind::Person => person.symbol,
                Kind::Group => Symbol::Circle,
            },
            is_deceased: person.is_deceased,
            is_wished: person.is_wished,
            is_here: false,
        }
    }

    /// Returns how far what is drawn under a symbol stands out above its box.
    pub(super) fn above(self, shape: Shape) -> f64 {
        let over = match self.symbol {
            Symbol::Pet => EARS - 1.0,
            Symbol::Thing => HANDLE - 1.0,
            Symbol::Circle | Symbol::Square | Symbol::Diamond => 0.0,
        };
        over * shape.half_height()
    }

    /// Returns what is drawn under a symbol at a place.
    pub fn under(self, shape: Shape, at: Point) -> Option<Mark> {
        let (part, d) = match self.symbol {
            Symbol::Pet => (Part::Ears, ears_d(shape, at)),
            Symbol::Thing => (Part::Handle, handle_d(shape, at)),
            Symbol::Circle | Symbol::Square | Symbol::Diamond => return None,
        };
        Some(Mark { part, d })
    }

    /// Returns what is drawn over a symbol at a place, in this order.
    pub fn over(self, shape: Shape, at: Point) -> Vec<Mark> {
        let mut marks = Vec::new();
        let mut add = |part, d| marks.push(Mark { part, d });
        if self.is_deceased {
            add(Part::Stroke, stroke_d(shape, at));
        }
        if self.is_here {
            let out = Point::new(0.74, -0.67);
            // A diamond's side is near its letters there.
            let middle = at + out * shape.reach(out).max(shape.half_width() * 0.84);
            let radius = (shape.half_height() * 0.3).clamp(HERE.0, HERE.1);
            add(
                Part::Here,
                Shape::Circle { radius }.outline_at_d(middle, 0.0),
            );
            add(Part::Tick, tick_d(middle, radius));
        }
        marks
    }
}

fn ears_d(shape: Shape, at: Point) -> String {
    let size = shape.half_height();
    let mut path = Path::default();
    for side in [-1.0, 1.0] {
        let point = |x: f64, y: f64| at + Point::new(x * side, y) * size;
        path = path
            .jump(point(0.18, -0.86))
            .line(point(0.82, -EARS))
            .line(point(0.9, -0.42));
    }
    path.into_d()
}

fn handle_d(shape: Shape, at: Point) -> String {
    let size = shape.half_height();
    let point = |x: f64, y: f64| at + Point::new(x, y) * size;
    Path::from(point(-0.42, -1.0))
        .line(point(-0.42, -1.08))
        .curve(point(-0.42, -HANDLE), point(-0.14, -HANDLE))
        .line(point(0.14, -HANDLE))
        .curve(point(0.42, -HANDLE), point(0.42, -1.08))
        .line(point(0.42, -1.0))
        .into_d()
}

fn stroke_d(shape: Shape, at: Point) -> String {
    let mut path = Path::default();
    for way in [(-1.0, 1.0), (1.0, -1.0)] {
        let way = Point::new(way.0, way.1).unit();
        let edge = way * shape.reach(way);
        path = path.jump(at + edge * ENDS.0).line(at + edge * ENDS.1);
    }
    path.into_d()
}

fn tick_d(at: Point, radius: f64) -> String {
    let point = |x: f64, y: f64| at + Point::new(x, y) * radius;
    Path::from(point(-0.46, 0.04))
        .line(point(-0.12, 0.38))
        .line(point(0.48, -0.34))
        .into_d()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHAPE: Shape = Shape::Circle { radius: 20.0 };

    fn parts(look: Look) -> Vec<Part> {
        let under = look.under(SHAPE, Point::default());
        let marks = under.into_iter().chain(look.over(SHAPE, Point::default()));
        marks.map(|mark| mark.part).collect()
    }

    #[test]
    fn somebody_ordinary_has_no_marks() {
        for symbol in [Symbol::Circle, Symbol::Square, Symbol::Diamond] {
            let look = Look {
                symbol,
                is_wished: true,
                ..Look::default()
            };
            assert_eq!(parts(look), []);
        }
    }

    #[test]
    fn each_thing_that_is_known_has_its_mark() {
        let look = Look {
            symbol: Symbol::Pet,
            is_deceased: true,
            is_here: true,
            is_wished: false,
        };
        assert_eq!(
            parts(look),
            [Part::Ears, Part::Stroke, Part::Here, Part::Tick]
        );
        let thing = Look {
            symbol: Symbol::Thing,
            ..Look::default()
        };
        assert_eq!(parts(thing), [Part::Handle]);
    }

    #[test]
    fn a_stroke_leaves_the_letters_free_and_goes_over_the_edge() {
        let d = stroke_d(SHAPE, Point::default());
        let numbers = d.split(['M', 'L', ' ']).filter_map(|it| it.parse().ok());
        let numbers: Vec<f64> = numbers.collect();
        assert_eq!(numbers.len(), 8);
        for end in numbers.chunks(4) {
            assert!(
                end[0].hypot(end[1]) > 11.0 && end[2].hypot(end[3]) > 24.0,
                "{d}"
            );
        }
    }
}
