//! Who is near a place: boxes in a coarse grid.

use super::{Point, Rect};

/// Names a box in the crowd.
pub(super) type BoxId = u32;

/// Boxes that can be found by place.
#[derive(Clone, Debug)]
pub(super) struct Crowd {
    columns: usize,
    rows: usize,
    /// Each cell's boxes: what is looked through most lies side by side.
    cells: Vec<Vec<(BoxId, Rect)>>,
    boxes: Vec<Option<Rect>>,
}

/// The side of a grid cell, in map units: about one person with their name.
const CELL: f64 = 64.0;
/// A box is also found from this far away.
const AIR: f64 = 6.0;

impl Crowd {
    /// Makes an empty crowd for a map of this size.
    pub(super) fn new(width: f64, height: f64) -> Self {
        let (columns, rows) = (index(width) + 1, index(height) + 1);
        Self {
            columns,
            rows,
            cells: vec![Vec::new(); columns * rows],
            boxes: Vec::new(),
        }
    }

    /// Puts a box in, or puts it elsewhere.
    pub(super) fn put(&mut self, id: BoxId, rect: Rect) {
        self.take(id);
        let slot = id as usize;
        if self.boxes.len() <= slot {
            self.boxes.resize(slot + 1, None);
        }
        self.boxes[slot] = Some(rect);
        for cell in self.cells_of(&rect) {
            self.cells[cell].push((id, rect));
        }
    }

    /// Takes a box out.
    pub(super) fn take(&mut self, id: BoxId) {
        let Some(rect) = self.boxes.get_mut(id as usize).and_then(Option::take) else {
            return;
        };
        for cell in self.cells_of(&rect) {
            self.cells[cell].retain(|(other, _)| *other != id);
        }
    }

    /// Tells of each box that shares an area with this one, once.
    pub(super) fn each_meeting(&self, rect: &Rect, mut tell: impl FnMut(BoxId, &Rect)) {
        let (left, top) = self.cell_of(rect.left, rect.top);
        let (right, bottom) = self.cell_of(rect.right, rect.bottom);
        for row in top..=bottom {
            for column in left..=right {
                for (id, other) in &self.cells[row * self.columns + column] {
                    if !rect.overlaps(other) {
                        continue;
                    }
                    // A box in several cells is told of in the first that both share.
                    let (first_column, first_row) = self.cell_of(other.left - AIR, other.top - AIR);
                    if first_row.max(top) == row && first_column.max(left) == column {
                        tell(*id, other);
                    }
                }
            }
        }
    }

    /// Says whether no box shares an area with this one.
    pub(super) fn is_clear(&self, rect: &Rect) -> bool {
        let mut is_clear = true;
        self.each_meeting(rect, |_, _| is_clear = false);
        is_clear
    }

    /// Tells of the boxes in the cells that a straight line passes: all that
    /// come within a few units of it, some that do not, some more than once.
    pub(super) fn each_along(&self, from: Point, to: Point, mut tell: impl FnMut(BoxId, &Rect)) {
        let way = to - from;
        let (mut column, mut row) = self.cell_of(from.x, from.y);
        let (last_column, last_row) = self.cell_of(to.x, to.y);
        if (column, row) == (last_column, last_row) {
            for (id, rect) in &self.cells[row * self.columns + column] {
                tell(*id, rect);
            }
            return;
        }
        let mut across = Crossing::new(from.x, way.x, column, self.columns);
        let mut down = Crossing::new(from.y, way.y, row, self.rows);
        // From edge to edge a line passes at most so many cells.
        for _ in 0..=self.columns + self.rows {
            for (id, rect) in &self.cells[row * self.columns + column] {
                tell(*id, rect);
            }
            let is_last = (column, row) == (last_column, last_row);
            let (axis, cell) = if across.next <= down.next {
                (&mut across, &mut column)
            } else {
                (&mut down, &mut row)
            };
            if is_last || !axis.step(cell) {
                return;
            }
        }
    }

    fn cells_of(&self, rect: &Rect) -> impl Iterator<Item = usize> + use<> {
        let (left, top) = self.cell_of(rect.left - AIR, rect.top - AIR);
        let (right, bottom) = self.cell_of(rect.right + AIR, rect.bottom + AIR);
        let columns = self.columns;
        (top..=bottom).flat_map(move |row| (left..=right).map(move |column| row * columns + column))
    }

    /// Returns the column and row of a place; those outside count as the edge.
    fn cell_of(&self, x: f64, y: f64) -> (usize, usize) {
        (index(x).min(self.columns - 1), index(y).min(self.rows - 1))
    }
}

/// Where a line crosses from cell to cell in one direction.
struct Crossing {
    /// The share of the line at the next crossing; beyond 1 when there is none.
    next: f64,
    /// From one crossing to the next.
    each: f64,
    is_rising: bool,
    cells: usize,
}

impl Crossing {
    #[expect(clippy::cast_precision_loss, reason = "a grid of some hundred cells")]
    fn new(from: f64, way: f64, cell: usize, cells: usize) -> Self {
        let is_rising = way > 0.0;
        let edge = (cell + usize::from(is_rising)) as f64 * CELL;
        let (next, each) = if way.abs() < 1e-9 {
            (f64::INFINITY, f64::INFINITY)
        } else {
            ((edge - from) / way, CELL / way.abs())
        };
        Self {
            next,
            each,
            is_rising,
            cells,
        }
    }

    /// Goes on to the next cell; says whether the line reaches one.
    fn step(&mut self, cell: &mut usize) -> bool {
        if self.next > 1.0 {
            return false;
        }
        self.next += self.each;
        let next = if self.is_rising {
            Some(*cell + 1).filter(|next| *next < self.cells)
        } else {
            cell.checked_sub(1)
        };
        *cell = next.unwrap_or(*cell);
        next.is_some()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held above 0 just before; `as` saturates"
)]
fn index(length: f64) -> usize {
    (length.max(0.0) / CELL) as usize
}
