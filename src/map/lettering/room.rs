//! How far a slot can grow into the free room around it.

use crate::map::Rect;
use crate::map::label::{Side, lines_height};
use crate::map::seating::{Placed, Seating, TIE_GAP, is_label, sitter_of};

/// A slot grows to at most this width, as a multiple of the font size.
const WIDEST: f64 = 9.4;
/// A slot grows to at most so many lines.
const MOST_LINES: usize = 4;
/// Clear space between two names, and between a name and a symbol.
const AIR: f64 = 2.0;

/// How far a slot can grow.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rooms {
    pub(super) slot: Placed,
    /// Up to the ties that pass.
    pub(super) clear: Rect,
    /// Over the ties, which names may lie on.
    pub(super) whole: Rect,
}

/// Returns how far a slot can grow; none when something lies on it already.
pub(super) fn rooms(seating: &Seating<'_>, index: usize, slot: &Placed) -> Option<Rooms> {
    let most = most(slot, seating.sizes.label);
    let mut room = Room {
        slot: slot.rect,
        reach: most,
        is_clear: true,
    };
    room.end_at(&seating.bounds);
    seating.crowd.each_meeting(&most.grown(AIR), |id, rect| {
        let owner = sitter_of(id);
        if owner == index {
            return;
        }
        // Others' slots grow too; sectors' names do not.
        let grows = is_label(id) && owner < seating.sitters.len();
        room.end_before(rect, AIR, if grows { 0.5 } else { 1.0 });
    });
    let whole = room.reach;
    for line in &seating.lines {
        if line.may_cross(&whole) {
            for (from, to) in line.quarters() {
                let rect = Rect::spanning(from, to);
                if most.overlaps(&rect.grown(TIE_GAP)) {
                    room.end_before_tie(&rect, slot.side);
                }
            }
        }
    }
    room.is_clear.then_some(Rooms {
        slot: *slot,
        clear: room.reach,
        whole,
    })
}

/// Returns the room that a slot could have if nobody else were there.
fn most(slot: &Placed, font_size: f64) -> Rect {
    let rect = slot.rect;
    let (width, height) = (WIDEST * font_size, lines_height(MOST_LINES, font_size));
    let (across, down) = (rect.centre().x, rect.centre().y);
    let (left, right) = match slot.side {
        Side::Right => (rect.left, rect.left + width),
        Side::Left => (rect.right - width, rect.right),
        _ => (across - width / 2.0, across + width / 2.0),
    };
    let (top, bottom) = match slot.side {
        Side::Under => (rect.top, rect.top + height),
        Side::Above => (rect.bottom - height, rect.bottom),
        _ => (down - height / 2.0, down + height / 2.0),
    };
    Rect {
        left,
        top,
        right,
        bottom,
    }
}

/// A slot that grows.
struct Room {
    slot: Rect,
    reach: Rect,
    is_clear: bool,
}

impl Room {
    /// Ends the room at a box around it.
    fn end_at(&mut self, bounds: &Rect) {
        self.reach.left = self.reach.left.max(bounds.left);
        self.reach.top = self.reach.top.max(bounds.top);
        self.reach.right = self.reach.right.min(bounds.right);
        self.reach.bottom = self.reach.bottom.min(bounds.bottom);
        self.is_clear &= bounds.encloses(&self.slot);
    }

    /// Ends the room `air` before a box, or at a share of the way there.
    fn end_before(&mut self, other: &Rect, air: f64, share: f64) {
        let slot = self.slot;
        let across = (other.left - slot.right).max(slot.left - other.right);
        let down = (other.top - slot.bottom).max(slot.top - other.bottom);
        if across.max(down) < 0.0 {
            self.is_clear = false;
            return;
        }
        let way = |gap: f64| (gap - air).max(0.0) * share;
        if across >= down {
            if other.left >= slot.right {
                self.reach.right = self.reach.right.min(slot.right + way(across));
            } else {
                self.reach.left = self.reach.left.max(slot.left - way(across));
            }
        } else if other.top >= slot.bottom {
            self.reach.bottom = self.reach.bottom.min(slot.bottom + way(down));
        } else {
            self.reach.top = self.reach.top.max(slot.top - way(down));
        }
    }

    /// Ends the room before a piece of a tie; where it crosses the slot, the
    /// part beside the symbol remains.
    fn end_before_tie(&mut self, piece: &Rect, side: Side) {
        if !piece.grown(TIE_GAP).overlaps(&self.slot) {
            self.end_before(piece, TIE_GAP, 1.0);
            return;
        }
        match side {
            Side::Under => self.reach.bottom = self.reach.bottom.min(piece.top - TIE_GAP),
            Side::Above => self.reach.top = self.reach.top.max(piece.bottom + TIE_GAP),
            Side::Right => self.reach.right = self.reach.right.min(piece.left - TIE_GAP),
            Side::Left => self.reach.left = self.reach.left.max(piece.right + TIE_GAP),
        }
    }
}
