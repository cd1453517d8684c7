//! Mouse and fingers.

use std::time::Duration;

use serde_json::{Value, json};

use super::thing::Thing;
use super::visitor::Visitor;

/// A point in the window, in CSS pixels, or the middle of a thing.
#[derive(Clone, Copy)]
pub struct Spot(f64, f64);

impl Spot {
    /// Its coordinates.
    pub(super) fn point(self) -> (f64, f64) {
        (self.0, self.1)
    }
}

impl From<(f64, f64)> for Spot {
    fn from((x, y): (f64, f64)) -> Self {
        Self(x, y)
    }
}

impl From<&Thing> for Spot {
    fn from(thing: &Thing) -> Self {
        thing.centre().into()
    }
}

/// In how many moves a hand goes from one place to another.
const MOVES: u32 = 8;

/// How long a finger that holds something stays still. A part of the gesture,
/// not a wait for the app.
const HOLD: Duration = Duration::from_millis(600);

impl Visitor {
    /// Clicks at a spot, for a place on the map that no role names.
    #[track_caller]
    pub fn clicks_at(&self, spot: impl Into<Spot>) {
        self.uses("mouse", "hand", vec![moves_to(spot.into()), down(), up()]);
    }

    /// Taps with a finger, as people do once what has just opened takes a tap.
    #[track_caller]
    pub fn taps(&self, spot: impl Into<Spot>) {
        self.asks_the_page(
            "return Promise.all(document.getAnimations()
                .filter((it) => it.animationName === 'settling')
                .map((it) => it.finished.catch(() => 0))).then(() => 0)",
        );
        self.uses("touch", "finger", vec![moves_to(spot.into()), down(), up()]);
    }

    /// Taps twice with a finger, one tap soon after the other.
    #[track_caller]
    pub fn taps_twice(&self, spot: impl Into<Spot>) {
        let pause = json!({ "type": "pause", "duration": 90 });
        let to = moves_to(spot.into());
        self.uses(
            "touch",
            "finger",
            vec![to, down(), up(), pause, down(), up()],
        );
    }

    /// Drags with the mouse and lets go.
    #[track_caller]
    pub fn drags(&self, from: impl Into<Spot>, to: impl Into<Spot>) {
        self.uses("mouse", "hand", stroke(from.into(), to.into(), true));
    }

    /// Drags with a finger and lifts it.
    #[track_caller]
    pub fn drags_by_finger(&self, from: impl Into<Spot>, to: impl Into<Spot>) {
        self.uses("touch", "finger", stroke(from.into(), to.into(), true));
    }

    /// Draws with a pen and lifts it.
    #[track_caller]
    pub fn drags_by_pen(&self, from: impl Into<Spot>, to: impl Into<Spot>) {
        self.uses("pen", "pen", stroke(from.into(), to.into(), true));
    }

    /// Holds a finger still a moment, then drags with it, rests where it came to
    /// (to let the page scroll under it), and lifts it.
    #[track_caller]
    pub fn holds_and_drags_by_finger(
        &self,
        from: impl Into<Spot>,
        to: impl Into<Spot>,
        rest: Duration,
    ) {
        let pause = |time: Duration| json!({ "type": "pause", "duration": time.as_millis() });
        let mut gesture = stroke(from.into(), to.into(), true);
        gesture.insert(2, pause(HOLD));
        gesture.insert(gesture.len() - 1, pause(rest));
        self.uses("touch", "finger", gesture);
    }

    /// Drags with the mouse and holds on, to press a key or look meanwhile;
    /// [`lets_go`](Visitor::lets_go) ends it.
    #[track_caller]
    pub fn drags_and_holds(&self, from: impl Into<Spot>, to: impl Into<Spot>) {
        self.uses("mouse", "hand", stroke(from.into(), to.into(), false));
    }

    /// Lets go of what [`drags_and_holds`](Visitor::drags_and_holds) holds.
    #[track_caller]
    pub fn lets_go(&self) {
        self.uses("mouse", "hand", vec![up()]);
    }

    /// Drags with two fingers at once, each from its spot to its spot: to pinch,
    /// or to move two things.
    #[track_caller]
    pub fn drags_with_two_fingers(&self, one: (Spot, Spot), other: (Spot, Spot)) {
        self.acts(json!([
            pointer("touch", "finger", stroke(one.0, one.1, true)),
            pointer("touch", "second finger", stroke(other.0, other.1, true)),
        ]));
    }

    /// Spreads (or closes) two fingers around a spot, between two distances in CSS pixels.
    #[track_caller]
    pub fn pinches(&self, around: impl Into<Spot>, from: f64, to: f64) {
        let Spot(x, y) = around.into();
        let at = |distance: f64| Spot(x + distance / 2.0, y);
        self.drags_with_two_fingers((at(-from), at(-to)), (at(from), at(to)));
    }

    /// Turns the wheel over a spot; a positive amount scrolls down. With Control
    /// held if `zooming`.
    #[track_caller]
    pub fn turns_wheel(&self, over: impl Into<Spot>, amount: i32, zooming: bool) {
        let Spot(x, y) = over.into();
        let control = |kind: &str| json!({ "type": kind, "value": '\u{e009}' });
        let pause = || json!({ "type": "pause" });
        let turn = json!({
            "type": "scroll", "x": whole(x), "y": whole(y), "deltaX": 0, "deltaY": amount,
        });
        let keys = if zooming {
            vec![control("keyDown"), pause(), control("keyUp")]
        } else {
            vec![pause(), pause(), pause()]
        };
        self.acts(json!([
            { "type": "key", "id": "keyboard", "actions": keys },
            { "type": "wheel", "id": "wheel", "actions": [pause(), turn, pause()] },
        ]));
    }

    #[track_caller]
    fn uses(&self, kind: &str, id: &str, actions: Vec<Value>) {
        self.acts(json!([pointer(kind, id, actions)]));
    }
}

fn pointer(kind: &str, id: &str, actions: Vec<Value>) -> Value {
    json!({
        "type": "pointer", "id": id, "parameters": { "pointerType": kind }, "actions": actions,
    })
}

/// Puts the pointer down at one spot and moves it to another in several moves.
fn stroke(from: Spot, to: Spot, lets_go: bool) -> Vec<Value> {
    let mut actions = vec![moves_to(from), down()];
    for step in 1..=MOVES {
        let share = f64::from(step) / f64::from(MOVES);
        let between = |from: f64, to: f64| from + (to - from) * share;
        actions.push(moves_to(Spot(between(from.0, to.0), between(from.1, to.1))));
    }
    if lets_go {
        actions.push(up());
    }
    actions
}

fn moves_to(Spot(x, y): Spot) -> Value {
    json!({ "type": "pointerMove", "duration": 0, "x": x.round(), "y": y.round() })
}

fn down() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn up() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}

/// WebDriver's wheel takes whole pixels only.
#[expect(clippy::cast_possible_truncation, reason = "windows are small")]
fn whole(pixels: f64) -> i64 {
    pixels.round() as i64
}
