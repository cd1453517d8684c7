//! Who is near a place: boxes in a coarse grid.

use super::Rect;

/// Names a box in the crowd.
pub(super) type BoxId = u32;

/// Boxes that can be found by place.
#[derive(Clone, Debug)]
pub(super) struct Crowd {
    columns: usize,
    rows: usize,
    cells: Vec<Vec<BoxId>>,
    boxes: Vec<Option<Rect>>,
}

/// The side of a grid cell, in map units: about one person with their name.
const CELL: f64 = 64.0;

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
            self.cells[cell].push(id);
        }
    }

    /// Takes a box out.
    pub(super) fn take(&mut self, id: BoxId) {
        let Some(rect) = self.boxes.get_mut(id as usize).and_then(Option::take) else {
            return;
        };
        for cell in self.cells_of(&rect) {
            self.cells[cell].retain(|other| *other != id);
        }
    }

    /// Returns the boxes that share an area with this one, each once.
    pub(super) fn meeting(&self, rect: Rect) -> impl Iterator<Item = (BoxId, &Rect)> {
        let (first_column, first_row) = self.cell_of(rect.left, rect.top);
        self.cells_of(&rect)
            .flat_map(move |cell| self.cells[cell].iter().map(move |id| (cell, *id)))
            .filter_map(move |(cell, id)| {
                let other = self.boxes[id as usize].as_ref()?;
                if !rect.overlaps(other) {
                    return None;
                }
                // A box in several cells is told of in the first that both share.
                let (column, row) = self.cell_of(other.left, other.top);
                let first = row.max(first_row) * self.columns + column.max(first_column);
                (first == cell).then_some((id, other))
            })
    }

    fn cells_of(&self, rect: &Rect) -> impl Iterator<Item = usize> + use<> {
        let (left, top) = self.cell_of(rect.left, rect.top);
        let (right, bottom) = self.cell_of(rect.right, rect.bottom);
        let columns = self.columns;
        (top..=bottom).flat_map(move |row| (left..=right).map(move |column| row * columns + column))
    }

    /// Returns the column and row of a place; those outside count as the edge.
    fn cell_of(&self, x: f64, y: f64) -> (usize, usize) {
        (index(x).min(self.columns - 1), index(y).min(self.rows - 1))
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
