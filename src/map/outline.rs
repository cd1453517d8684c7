//! A line around people who belong together on the map, such as those who
//! live in one home.
//!
//! - **O1** It goes around the symbol and the name of each of them, and around
//!   nobody else.
//! - **O2** Neighbours whose way to each other is clear are held together, as
//!   softly as two drops that meet. Whoever is far away, or behind somebody else,
//!   has a part of the line for themselves.

use super::path::Path;
use super::seating::distance_to_line;
use super::share::number;
use super::{Picture, Point, Rect, Seat};
use crate::board::PersonId;

/// A line around some people.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// Its path: one or more closed lines, to be filled by `evenodd`.
    pub d: String,
    /// Its parts, as points along each, close to each other.
    pub(super) parts: Vec<Vec<Point>>,
    /// The symbols and names inside it, with the air around them.
    pub(super) inside: Vec<Rect>,
}

/// Clear space between a symbol or a name and the line, in map units.
const AIR: f64 = 8.0;
/// Clear space between the line and somebody else.
const OTHERS: f64 = 3.0;
/// Half a band's width between neighbours: the broadest that is clear.
const BANDS: [f64; 3] = [20.0, 14.0, 9.0];
/// Those at most so far apart are neighbours, in names' sizes.
const NEIGHBOURS: f64 = 12.0;
/// How far from each other two parts begin to flow together.
const SOFT: f64 = 22.0;
/// The distance between the points at which the line is felt out.
const STEP: f64 = 5.0;
/// So many points in a row, and as many rows, are felt out or left out together.
const BLOCK: usize = 8;

impl Picture {
    /// Returns the line around some people; none when none of them is on the
    /// map.
    pub fn outline(&self, people: &[PersonId]) -> Option<Outline> {
        let (members, others): (Vec<&Seat>, Vec<&Seat>) = self
            .seats
            .iter()
            .partition(|seat| people.contains(&seat.person));
        let first = members.first()?;
        let field = Field::new(&members, &others, self.text_size * NEIGHBOURS);
        let mut around = first.symbol_rect();
        for rect in members.iter().flat_map(|seat| boxes(seat)) {
            around = around.joined(&rect);
        }
        let grid = Grid::felt(&field, around.grown(AIR + STEP * 2.0));
        let loops = grid.loops();
        let mut path = Path::default();
        for points in &loops {
            path = rounded(path, points);
        }
        let inside = members.iter().flat_map(|seat| boxes(seat));
        Some(Outline {
            inside: inside.map(|rect| rect.grown(AIR)).collect(),
            d: path.into_d(),
            parts: loops,
        })
    }
}

fn boxes(seat: &Seat) -> impl Iterator<Item = Rect> + use<> {
    [Some(seat.symbol_rect()), seat.label_rect()]
        .into_iter()
        .flatten()
}

/// How far a place is from the line: negative inside.
struct Field {
    boxes: Vec<Rect>,
    bands: Vec<(Point, Point, f64)>,
    others: Vec<Rect>,
}

impl Field {
    fn new(members: &[&Seat], others: &[&Seat], near: f64) -> Self {
        let others: Vec<Rect> = others.iter().flat_map(|seat| boxes(seat)).collect();
        Self {
            bands: bands(members, &others, near),
            boxes: members.iter().flat_map(|seat| boxes(seat)).collect(),
            others,
        }
    }

    /// Returns what of the field comes within `reach` of a place; none when nobody
    /// of those inside does.
    fn near(&self, at: Point, reach: f64) -> Option<Self> {
        let is_near = |rect: &&Rect| rect.distance(at) < reach + AIR;
        let near = |rects: &[Rect]| rects.iter().filter(is_near).copied().collect::<Vec<_>>();
        let mut bands = self.bands.clone();
        bands.retain(|(from, to, half)| distance_to_line(at, *from, *to) < reach + half);
        let boxes = near(&self.boxes);
        let is_far = boxes.is_empty() && bands.is_empty();
        (!is_far).then(|| Self {
            boxes,
            bands,
            others: near(&self.others),
        })
    }

    fn at(&self, at: Point) -> f64 {
        let mut away = f64::INFINITY;
        for rect in &self.boxes {
            away = softly(away, rect.distance(at) - AIR);
        }
        for (from, to, half) in &self.bands {
            away = softly(away, distance_to_line(at, *from, *to) - half);
        }
        if away < OTHERS + STEP {
            for rect in &self.others {
                away = away.max(OTHERS - rect.distance(at));
            }
        }
        away
    }
}

/// Returns the lesser of two distances, less where they are nearly equal: the
/// polynomial smooth minimum.
fn softly(one: f64, other: f64) -> f64 {
    let near = (SOFT - (one - other).abs()).max(0.0) / SOFT;
    one.min(other) - near * near * SOFT / 4.0
}

/// Returns the bands that hold people together: the shortest with which nobody
/// is left over, but for those who are far away or whose way is not clear.
fn bands(members: &[&Seat], others: &[Rect], near: f64) -> Vec<(Point, Point, f64)> {
    let mut bands = Vec::new();
    let mut inside = vec![false; members.len()];
    if let Some(first) = inside.first_mut() {
        *first = true;
    }
    for _ in 1..members.len() {
        let mut nearest: Option<(f64, usize, usize)> = None;
        for (one, member) in members.iter().enumerate().filter(|(one, _)| inside[*one]) {
            for (other, next) in members.iter().enumerate().filter(|(it, _)| !inside[*it]) {
                let away = member.at.distance(next.at);
                if nearest.is_none_or(|(least, ..)| away < least) {
                    nearest = Some((away, one, other));
                }
            }
        }
        let Some((away, one, other)) = nearest else {
            break;
        };
        inside[other] = true;
        let (from, to) = (members[one].at, members[other].at);
        let is_clear = |half: f64| {
            let is_met = |rect: &Rect| rect.grown(half + OTHERS).is_crossed(from, to);
            !others.iter().any(is_met)
        };
        let half = BANDS.into_iter().find(|half| is_clear(*half));
        if let Some(half) = half.filter(|_| away <= near) {
            bands.push((from, to, half));
        }
    }
    bands
}

/// The field felt out at points in rows.
struct Grid {
    corner: Point,
    columns: usize,
    rows: usize,
    away: Vec<f64>,
}

impl Grid {
    fn felt(field: &Field, around: Rect) -> Self {
        let (columns, rows) = (steps(around.width()), steps(around.height()));
        let mut grid = Self {
            corner: Point::new(around.left, around.top),
            columns,
            rows,
            away: vec![SOFT; columns * rows],
        };
        // Most of the grid is far from the line: whole blocks are left out, and of
        // the others most of the field.
        let half = number(BLOCK) / 2.0;
        let reach = (half.hypot(half) + 2.0) * STEP + SOFT;
        for top in (0..rows).step_by(BLOCK) {
            for left in (0..columns).step_by(BLOCK) {
                let middle = grid.point(left, top) + Point::new(half, half) * STEP;
                if let Some(field) = field.near(middle, reach) {
                    grid.feel(&field, left, top);
                }
            }
        }
        grid
    }

    /// Feels out one block.
    fn feel(&mut self, field: &Field, left: usize, top: usize) {
        for row in top..(top + BLOCK).min(self.rows) {
            for column in left..(left + BLOCK).min(self.columns) {
                let away = field.at(self.point(column, row));
                // Never exactly on the line, so that each edge is crossed or not.
                let away = if away.abs() < 1e-6 { 1e-6 } else { away };
                self.away[row * self.columns + column] = away;
            }
        }
    }

    fn point(&self, column: usize, row: usize) -> Point {
        self.corner + Point::new(number(column), number(row)) * STEP
    }

    fn away(&self, column: usize, row: usize) -> f64 {
        self.away[row * self.columns + column]
    }

    /// Returns the closed lines between inside and outside.
    fn loops(&self) -> Vec<Vec<Point>> {
        // Each edge between two points of the grid has a number: those to the
        // right are even, those downwards odd.
        let right = |column: usize, row: usize| (row * self.columns + column) * 2;
        let down = |column: usize, row: usize| (row * self.columns + column) * 2 + 1;
        let mut next: Vec<Option<usize>> = vec![None; self.columns * self.rows * 2];
        for row in 0..self.rows - 1 {
            for column in 0..self.columns - 1 {
                let inside = |x: usize, y: usize| self.away(column + x, row + y) < 0.0;
                let (top, bottom) = (right(column, row), right(column, row + 1));
                let (left, across) = (down(column, row), down(column + 1, row));
                // The inside lies to the right of the way from edge to edge.
                let corners = [inside(0, 0), inside(1, 0), inside(1, 1), inside(0, 1)];
                let edges = [top, across, bottom, left];
                for corner in 0..4 {
                    let before = (corner + 3) % 4;
                    // Into the cell where the inside begins, out where it ends.
                    if corners[corner] && !corners[before] {
                        let mut end = corner;
                        while corners[(end + 1) % 4] {
                            end = (end + 1) % 4;
                        }
                        next[edges[end]] = Some(edges[before]);
                    }
                }
            }
        }
        let mut loops = Vec::new();
        for start in 0..next.len() {
            let mut points = Vec::new();
            let mut edge = start;
            while let Some(following) = next[edge].take() {
                points.push(self.crossing(edge));
                edge = following;
            }
            if points.len() > 2 {
                loops.push(points);
            }
        }
        loops
    }

    /// Returns where the line crosses an edge of the grid.
    fn crossing(&self, edge: usize) -> Point {
        let (column, row) = (edge / 2 % self.columns, edge / 2 / self.columns);
        let (x, y) = if edge.is_multiple_of(2) {
            (column + 1, row)
        } else {
            (column, row + 1)
        };
        let (from, to) = (self.away(column, row), self.away(x, y));
        let share = from / (from - to);
        self.point(column, row).toward(self.point(x, y), share)
    }
}

/// Adds a closed line with round corners, through the middles between points.
fn rounded(path: Path, points: &[Point]) -> Path {
    // Every other point is enough for a smooth line.
    let points: Vec<Point> = points.iter().copied().step_by(2).collect();
    let Some(last) = points.last() else {
        return path;
    };
    let mut path = path.jump(last.toward(points[0], 0.5));
    for (index, at) in points.iter().enumerate() {
        let next = points[(index + 1) % points.len()];
        path = path.curve(*at, at.toward(next, 0.5));
    }
    path.close()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held above 0; `as` saturates"
)]
fn steps(length: f64) -> usize {
    (length.max(0.0) / STEP) as usize + 2
}
