//! A drag across the map, move by move.

use std::f64::consts::TAU;

use samtavle::board::{Board, PersonId};
use serde_json::json;

use crate::crowd;
use crate::meter::Meter;
use crate::stage::Stage;

/// How many moves go once around, how many are measured in one drag, and how
/// many before are not.
const AROUND_ONCE: u32 = 120;
const MOVES: u32 = 180;
const BEFORE: u32 = 20;
/// How often the drag is repeated on each page, in turn.
const ROUNDS: usize = 7;
/// How much slower the processor is made.
pub const SLOWER: u32 = 4;
/// The speeds that drags are measured at. The browser slows a thread down by
/// letting it wait in between by the clock, which comes out otherwise for each
/// short piece of work and on a busy machine; at its own speed a drag costs the
/// same each time.
const SPEEDS: [u32; 2] = [SLOWER, 1];
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

/// What a move costs on both pages at one speed, round by round.
#[derive(Debug)]
pub struct Compared {
    slower: u32,
    app: Vec<Costs>,
    floor: Vec<Costs>,
}

/// Drags the same person on both pages in turn, so that whatever else the
/// machine does falls on both, and returns what a move costs at each speed.
pub fn compare(app: &Stage, floor: &Stage, person: PersonId) -> [Compared; 2] {
    SPEEDS.map(|slower| {
        let drag = |stage| drag(stage, person, slower);
        // The first is not counted: code becomes fast by being run.
        let _ = (drag(app), drag(floor));
        let rounds = (0..ROUNDS).map(|round| {
            if round % 2 == 0 {
                (drag(app), drag(floor))
            } else {
                let floor = drag(floor);
                (drag(app), floor)
            }
        });
        let (app, floor) = rounds.unzip();
        Compared { slower, app, floor }
    })
}

fn drag(stage: &Stage, person: PersonId, slower: u32) -> Costs {
    let home = stage.finds(person);
    stage.rests();
    stage.slows(slower);
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
    let (sine, cosine) = (TAU * f64::from(step) / f64::from(AROUND_ONCE)).sin_cos();
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

    /// What the aim is about.
    fn together(&self) -> f64 {
        self.script + self.style + self.layout
    }
}

impl Compared {
    /// Writes how long a move takes, and how much more than on the floor.
    pub fn rows(&self, people: usize) -> String {
        let of = |page: &str, rounds: &[Costs]| {
            let median = |part: fn(&Costs) -> f64| {
                let all = rounds.iter().map(part).collect();
                quartiles(all)[1]
            };
            format!(
                "{people:>7} {:>7} {page:>7} {:>7.3} {:>7.3} {:>7.3} {:>18.3} {:>18.3}",
                format!("{}×", self.slower),
                median(|it| it.script),
                median(|it| it.style),
                median(|it| it.layout),
                median(Costs::together),
                median(|it| it.all)
            )
        };
        let ratio = |part: fn(&Costs) -> f64| {
            let pairs = self.app.iter().zip(&self.floor);
            let all = pairs.map(|(app, floor)| part(app) / part(floor)).collect();
            let [low, median, high] = quartiles(all);
            format!("{median:.2} ({low:.2}–{high:.2})")
        };
        format!(
            "{}\n{}\n{people:>7} {:>7} {:>7} {:>23} {:>18} {:>18}",
            of("app", &self.app),
            of("floor", &self.floor),
            "",
            "ratio",
            "",
            ratio(Costs::together),
            ratio(|it| it.all)
        )
    }
}

/// Names the columns of [`Compared::rows`].
pub fn heading() -> String {
    format!(
        "{:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>18} {:>18}",
        "people", "slower", "", "script", "style", "layout", "these together", "all it did"
    )
}

/// Returns the lower quartile, the median and the upper quartile.
fn quartiles(mut all: Vec<f64>) -> [f64; 3] {
    all.sort_by(f64::total_cmp);
    let last = all.len() - 1;
    [last / 4, last / 2, last - last / 4].map(|at| all[at])
}
