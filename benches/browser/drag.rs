//! A drag across the map, move by move.

use std::f64::consts::TAU;

use samtavle::board::{Board, PersonId};
use serde_json::json;

use crate::crowd;
use crate::meter::Meter;
use crate::stage::Stage;

/// How many moves are measured in one drag, and how many before are not.
const MOVES: u32 = 120;
const BEFORE: u32 = 20;
/// How often the drag is repeated on each page, in turn; the least counts.
const ROUNDS: usize = 5;
/// How much slower the processor is made.
pub const SLOWER: u32 = 4;
/// Around what the drag goes, and how far, in CSS pixels of a 1366×768 window.
const AROUND: (f64, f64) = (480.0, 360.0);
const REACH: (f64, f64) = (260.0, 170.0);

/// What one pointer move costs, in milliseconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Costs {
    script: f64,
    style: f64,
    layout: f64,
    all: f64,
}

/// Returns whom to drag: the first who has three ties, as people have on average.
pub fn dragged(board: &Board) -> PersonId {
    let ties = |person: PersonId| board.ties.iter().filter(|tie| tie.touches(person)).count();
    let mut all = (1..board.people.len()).map(crowd::person);
    all.find(|person| ties(*person) == 3)
        .unwrap_or_else(|| crowd::person(1))
}

/// Drags the same person on both pages in turn, and returns what a move costs.
pub fn compare(app: &Stage, floor: &Stage, person: PersonId) -> (Costs, Costs) {
    let mut costs = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        costs[0].push(drag(app, person));
        costs[1].push(drag(floor, person));
    }
    let [app, floor] = costs.map(|rounds| Costs::least(&rounds));
    (app, floor)
}

fn drag(stage: &Stage, person: PersonId) -> Costs {
    let home = stage.finds(person);
    stage.rests();
    stage.slows(SLOWER);
    stage.mouse("mouseMoved", home, 0);
    stage.mouse("mousePressed", home, 1);
    for step in 0..BEFORE {
        stage.mouse("mouseMoved", on_the_way(step), 1);
    }
    let before = stage.reads();
    for step in 0..MOVES {
        stage.mouse("mouseMoved", on_the_way(BEFORE + step), 1);
    }
    let after = stage.reads();
    stage.slows(1);
    stage.key("Escape");
    stage.mouse("mouseReleased", home, 0);
    Costs::between(before, after)
}

/// Returns where the hand is at a step: on an ellipse around the child.
fn on_the_way(step: u32) -> (f64, f64) {
    let (sine, cosine) = (TAU * f64::from(step) / f64::from(MOVES)).sin_cos();
    (AROUND.0 + REACH.0 * cosine, AROUND.1 + REACH.1 * sine)
}

impl Stage {
    /// Moves, presses or releases the mouse, and waits until the page has heard.
    fn mouse(&self, kind: &str, (x, y): (f64, f64), buttons: u8) {
        let button = if kind == "mouseMoved" && buttons == 0 {
            "none"
        } else {
            "left"
        };
        let clicks = u8::from(kind != "mouseMoved");
        let event = json!({
            "type": kind, "x": x, "y": y, "button": button, "buttons": buttons,
            "clickCount": clicks,
        });
        self.visitor
            .asks_devtools("Input.dispatchMouseEvent", event);
    }
}

impl Costs {
    fn between(before: Meter, after: Meter) -> Self {
        let each = |before: f64, after: f64| (after - before) * 1_000.0 / f64::from(MOVES);
        Self {
            script: each(before.script, after.script),
            style: each(before.style, after.style),
            layout: each(before.layout, after.layout),
            all: each(before.all, after.all),
        }
    }

    /// The least of each: what the machine did beside only ever adds.
    fn least(rounds: &[Self]) -> Self {
        let of = |part: fn(&Self) -> f64| rounds.iter().map(part).fold(f64::INFINITY, f64::min);
        Self {
            script: of(|it| it.script),
            style: of(|it| it.style),
            layout: of(|it| it.layout),
            all: of(|it| it.all),
        }
    }

    /// Names the columns.
    pub fn heading() -> String {
        format!(
            "{:>7} {:>7} {:>7} {:>7} {:>7} {:>14} {:>11}",
            "people", "", "script", "style", "layout", "these together", "all it did"
        )
    }

    fn together(&self) -> f64 {
        self.script + self.style + self.layout
    }

    /// Writes one row of the table.
    pub fn row(&self, people: usize, page: &str) -> String {
        format!(
            "{people:>7} {page:>7} {:>7.2} {:>7.2} {:>7.2} {:>14.2} {:>11.2}",
            self.script,
            self.style,
            self.layout,
            self.together(),
            self.all
        )
    }

    /// Writes how much more than the floor it is.
    pub fn ratios(&self, floor: &Self, people: usize) -> String {
        format!(
            "{people:>7} {:>7} {:>7} {:>7} {:>7} {:>13.2}× {:>10.2}×",
            "ratio",
            "",
            "",
            "",
            self.together() / floor.together(),
            self.all / floor.all
        )
    }
}
