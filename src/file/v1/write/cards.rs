//! Writing cards and what is on them.

use super::super::codes::{Coded, StanceCode};
use super::{Beside, code, with_id};
use crate::board::{Card, CardStage, Dots, Drawing, Stance, Stroke, View};
use crate::file::json::{Json, Object};

impl<'a> Beside<'a> {
    /// Writes a card.
    pub fn card(&self, card: &'a Card) -> Json<'a> {
        let history = card.history.iter();
        let history = history.map(|stage| self.stage(Object::default(), *stage).done());
        let drawing = card.drawing.as_deref();
        self.stage(with_id(card.id.0), card.stage())
            .with("history", Json::list(history))
            .with("text", Json::text(&card.text))
            .with(
                "drawing",
                drawing.map_or(Json::Null, |drawing| self.drawing(drawing)),
            )
            .with("speakers", self.person_refs(&card.speakers))
            .with("about", self.person_refs(&card.about))
            .with(
                "views",
                Json::list(card.views.iter().map(|view| self.view(view))),
            )
            .with(
                "dots",
                Json::list(card.dots.iter().map(|dots| self.dots(*dots))),
            )
            .with("is_prepared", Json::Truth(card.is_prepared))
            .with("is_hidden", Json::Truth(card.is_hidden))
            .done()
    }

    fn stage(&self, object: Object<'a>, stage: CardStage) -> Object<'a> {
        let column = self.say(|terms| (terms.column)(stage.column));
        let kind = stage.kind.map(|kind| {
            let words = self.say(|terms| (terms.card_kind)(kind));
            code(kind.code(), words)
        });
        object
            .with("column", code(stage.column.code(), column))
            .with("kind", kind.unwrap_or(Json::Null))
    }

    fn drawing(&self, drawing: &'a Drawing) -> Json<'a> {
        let strokes = drawing.strokes.iter().map(|stroke| self.stroke(stroke));
        Object::default()
            .with("strokes", Json::list(strokes))
            .done()
    }

    fn stroke(&self, stroke: &'a Stroke) -> Json<'a> {
        let words = self.say(|terms| (terms.ink)(stroke.ink));
        Object::default()
            .with("ink", code(stroke.ink.code(), words))
            .with("width", Json::Whole(stroke.width.into()))
            .with("points", Json::text(points(stroke)))
            .done()
    }

    fn view(&self, view: &'a View) -> Json<'a> {
        let (stance, said) = match &view.stance {
            Stance::Also => (StanceCode::Also, ""),
            Stance::Differently(said) => (StanceCode::Differently, said.as_str()),
        };
        let words = self.say(|terms| (terms.stance)(&view.stance));
        Object::default()
            .with("person", self.person_ref(view.person))
            .with("stance", code(stance.code(), words))
            .with("words", Json::text(said))
            .done()
    }

    fn dots(&self, dots: Dots) -> Json<'a> {
        Object::default()
            .with("person", self.person_ref(dots.person))
            .with("count", Json::Whole(dots.count.into()))
            .done()
    }
}

/// Writes the points of a stroke as SVG does: `120,40 125,44`.
fn points(stroke: &Stroke) -> String {
    let mut written = String::new();
    for (across, down) in &stroke.points {
        if !written.is_empty() {
            written.push(' ');
        }
        written.push_str(&across.to_string());
        written.push(',');
        written.push_str(&down.to_string());
    }
    written
}
