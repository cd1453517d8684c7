//! All ties on their ways.

use super::cast::Cast;
use super::curve::Curve;
use super::route::Router;
use super::seating::{Line, Seating};
use super::{Frame, Pen, TiePath};
use crate::board::{Board, Quality};

/// Where there are more ties than this, those between others than the child are
/// drawn quieter.
const MANY: usize = 80;

/// The ways of the ties between those on the map, in the board's order.
pub(super) struct Ways(Vec<Way>);

struct Way {
    /// The tie's position on the board.
    tie: usize,
    /// Its ends among the sitters.
    from: usize,
    to: usize,
    curve: Curve,
    /// The share along it at which its slashes stand.
    middle: f64,
}

impl Ways {
    /// Finds the ways; `seating` then knows them.
    pub(super) fn find(
        board: &Board,
        cast: &Cast<'_>,
        frame: &Frame,
        seating: &mut Seating<'_>,
    ) -> Self {
        let router = Router::new(seating, frame, board.ties.len());
        let mut ways = Vec::with_capacity(board.ties.len());
        for (tie, (known, ends)) in board.ties.iter().zip(&cast.ties).enumerate() {
            let Some((from, to)) = *ends else {
                continue;
            };
            let curve = router.way(from, to);
            let middle = match known.quality {
                Quality::Broken | Quality::NoContact => router.clear_share(&curve, from, to),
                _ => 0.5,
            };
            ways.push(Way {
                tie,
                from,
                to,
                curve,
                middle,
            });
        }
        // Where there are too many ties to mind, names do not mind them either.
        if !seating.lines.is_empty() {
            seating.lines.clear();
            for way in &ways {
                let pieces = way.curve.pieces();
                let line = |(start, end)| Line::between((way.from, way.to), start, end);
                seating.lines.extend(pieces.map(line));
            }
        }
        Self(ways)
    }

    /// Lets the ties of those who have moved follow, and others step aside.
    pub(super) fn follow(&mut self, moved: &[usize], frame: &Frame, seating: &Seating<'_>) {
        if moved.is_empty() {
            return;
        }
        let router = Router::new(seating, frame, self.0.len());
        for way in &mut self.0 {
            let is_in_the_way = |index: &usize| {
                *index == way.from || *index == way.to || router.passes(&way.curve, *index)
            };
            if moved.iter().any(is_in_the_way) {
                way.curve = router.way(way.from, way.to);
            }
        }
    }

    /// Draws the ties.
    pub(super) fn paths(&self, board: &Board, pen: Pen) -> Vec<TiePath> {
        let is_crowd = self.0.len() > MANY;
        let is_child = |id| board.people.get(id).is_some_and(|person| person.is_child());
        let mut ways = self.0.iter().peekable();
        let mut paths = Vec::with_capacity(self.0.len());
        for (index, tie) in board.ties.iter().enumerate() {
            if let Some(way) = ways.next_if(|way| way.tie == index) {
                let is_quiet = is_crowd && !is_child(tie.from) && !is_child(tie.to);
                let path = TiePath::along(&way.curve, tie, (way.middle, pen));
                paths.push(TiePath { is_quiet, ..path });
            }
        }
        paths
    }
}
