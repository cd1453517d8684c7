//! What lies on the sheet for drawing: not yet in the document.

use std::sync::Arc;

use crate::ui::react::RwSignal;
use leptos::prelude::*;

use crate::board::{CardId, Column, Drawing, Ink, Stroke};

/// The pens' widths, in units of the drawing's box.
pub const WIDTHS: [u8; 3] = [6, 14, 30];

/// What is being drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A new card of a column.
    New(Column),
    /// The drawing of a card that is there.
    Card(CardId),
}

/// The sheet on this screen. Copies share it.
#[derive(Clone, Copy)]
pub struct Pad {
    /// What is being drawn; none while no sheet is open.
    pub subject: RwSignal<Option<Subject>>,
    /// What is on the paper.
    pub strokes: RwSignal<Vec<Arc<Stroke>>>,
    /// What was on it when it was last cleared, or when the sheet was opened.
    before: StoredValue<[Vec<Arc<Stroke>>; 2]>,
    /// The colour in hand.
    pub ink: RwSignal<Ink>,
    /// Which of [`WIDTHS`] is in hand.
    pub pen: RwSignal<usize>,
    /// What went wrong, said on the sheet.
    pub problem: RwSignal<String>,
}

impl Default for Pad {
    /// Without a sheet.
    fn default() -> Self {
        Self {
            subject: RwSignal::new(None),
            strokes: RwSignal::new(Vec::new()),
            before: StoredValue::default(),
            ink: RwSignal::new(Ink::default()),
            pen: RwSignal::new(1),
            problem: RwSignal::new(String::new()),
        }
    }
}

impl Pad {
    /// Opens a sheet with what is drawn already, if anything.
    pub fn open(self, subject: Subject, drawing: Option<&Drawing>) {
        let strokes = drawing.map(|drawing| drawing.strokes.clone());
        let strokes = strokes.unwrap_or_default();
        self.before.set_value([Vec::new(), strokes.clone()]);
        self.strokes.set(strokes);
        self.problem.set(String::new());
        self.subject.set(Some(subject));
    }

    /// Puts the sheet away with all that is on it.
    pub fn close(self) {
        self.subject.set(None);
        self.strokes.set(Vec::new());
        self.before.set_value([Vec::new(), Vec::new()]);
    }

    /// Says whether something was drawn or cleared since the sheet was opened.
    pub fn is_touched(self) -> bool {
        self.before
            .with_value(|[_, opened]| self.strokes.with_untracked(|now| now != opened))
    }

    /// Puts a stroke on the paper; says whether there was room for it.
    pub fn draw(self, stroke: Stroke) -> bool {
        let mut drawing = self.drawing();
        drawing.strokes.push(Arc::new(stroke));
        let has_room = drawing.check().is_ok();
        if has_room {
            self.problem.set(String::new());
            self.strokes.set(drawing.strokes);
        }
        has_room
    }

    /// Takes the last stroke back, or the clearing of the paper.
    pub fn take_back(self) {
        if self.strokes.with_untracked(Vec::is_empty) {
            let mut cleared = Vec::new();
            self.before
                .update_value(|[before, _]| cleared = std::mem::take(before));
            self.strokes.set(cleared);
        } else {
            self.strokes.update(|strokes| drop(strokes.pop()));
        }
    }

    /// Empties the paper.
    pub fn clear(self) {
        let strokes = self.strokes.get_untracked();
        if !strokes.is_empty() {
            self.before.update_value(|[before, _]| *before = strokes);
            self.strokes.set(Vec::new());
        }
    }

    /// Returns what is on the paper as a drawing.
    pub fn drawing(self) -> Drawing {
        Drawing {
            strokes: self.strokes.get_untracked(),
        }
    }
}
