//! What an edit does: how soon it shows, what of the page it touches, and what
//! a thousand of them leave behind.

use std::fmt;

use samtavle::board::PersonId;
use serde_json::{Map, json};

use crate::crowd;
use crate::drag::SLOWER;
use crate::meter::metric;
use crate::stage::Stage;

/// How many people are added and how many renamed; the median time
/// counts, and the most nodes.
const ADDED: usize = 3;
const RENAMED: usize = 3;

/// How many edits make memory grow, and how many of them the page is asked for
/// at once, so that the driver does not lose patience.
const EDITS: usize = 1_000;
const TOGETHER: usize = 50;

/// From the key that adds or renames until a frame with that has been painted,
/// in milliseconds. A message is handled after the frame that it was sent in.
const UNTIL_PAINT: &str = "
    globalThis.untilPaint = new Promise((done) => {
        let start;
        addEventListener('keydown', (event) => { start = event.timeStamp; }, { capture: true, once: true });
        const element = ({ target }) => target.nodeType === 1 ? target : target.parentElement;
        const isOnMap = (change) => element(change)?.closest('.map__sheet [data-person], .map__sheet > g');
        const watch = new MutationObserver((changes) => {
            if (!changes.some(isOnMap)) return;
            watch.disconnect();
            requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => done(performance.now() - start);
                port2.postMessage(0);
            });
        });
        watch.observe(document.body, { childList: true, characterData: true, subtree: true });
    });
";

/// Counts the nodes that change: of each person in map and list, of ties, and
/// of all the rest (the panel with the person's details, what is spoken).
const WATCH: &str = "
    const seen = globalThis.seen = { map: {}, list: {}, ties: {}, rest: 0 };
    const owner = (node) => {
        const at = node.nodeType === 1 ? node : node.parentElement;
        const person = at?.closest('.map [data-person], .network__list [data-person]');
        if (person) return [person.closest('.map') ? seen.map : seen.list, person.dataset.person];
        const tie = at?.closest('.map [data-tie]');
        return tie ? [seen.ties, tie.dataset.tie] : null;
    };
    globalThis.watch?.disconnect();
    globalThis.watch = new MutationObserver((changes) => {
        for (const change of changes) {
            const nodes = change.type === 'childList' ? change.addedNodes.length + change.removedNodes.length : 1;
            const whose = owner(change.target);
            if (whose) whose[0][whose[1]] = (whose[0][whose[1]] ?? 0) + nodes;
            else seen.rest += nodes;
        }
    });
    globalThis.watch.observe(document.body, {
        attributes: true, characterData: true, childList: true, subtree: true,
    });
";

/// What renaming one person changed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Renamed {
    /// Nodes of the person in the map and in the list.
    pub own: [u64; 2],
    /// Other people whose nodes changed, in the map and in the list.
    pub others: [usize; 2],
    /// Ties whose nodes changed.
    pub ties: usize,
    /// Nodes that changed outside map and list.
    pub rest: u64,
}

impl fmt::Display for Renamed {
    fn fmt(&self, line: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            own,
            others,
            ties,
            rest,
        } = self;
        write!(
            line,
            "their own {} in the map and {} in the list; other people {} in the map \
             and {} in the list; {ties} ties; {rest} nodes elsewhere",
            own[0], own[1], others[0], others[1]
        )
    }
}

/// What is kept in memory, in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// All of the app's own.
    pub wasm: f64,
    /// Of the browser's for the app's scripts, after a collection.
    pub scripts: f64,
    /// Nodes of the page.
    pub nodes: f64,
}

impl Stage {
    /// Adds people one by one to a place on the map; returns the median time
    /// until one is painted, in milliseconds.
    pub fn adds_people(&self) -> f64 {
        self.slows(SLOWER);
        let mut times: Vec<f64> = (0..ADDED).map(|number| self.adds(number)).collect();
        self.slows(1);
        times.sort_by(f64::total_cmp);
        times[ADDED / 2]
    }

    /// Presses Enter and returns how long it takes until the map shows it.
    fn enters(&self) -> f64 {
        self.asks(UNTIL_PAINT);
        self.key("Enter");
        let time = self.waits_for("globalThis.untilPaint");
        self.rests();
        time.as_f64().expect("a time is a number")
    }

    fn adds(&self, number: usize) -> f64 {
        // The list's own button chooses a place, and goes to the field. The first
        // one of all is that of the middle, where only children come.
        let button = ".people-list__group:not(.tone-child) .people-list__sector button";
        self.asks(&format!("document.querySelector('{button}').click()"));
        self.rests();
        self.asks("document.querySelector('#network-add textarea').focus()");
        self.writes(&format!("Nummer {number}"));
        self.rests();
        self.enters()
    }

    /// Renames some people; returns the most that one of them changed, and the
    /// median time until a new name is painted, in milliseconds.
    pub fn renames_people(&self, people: usize) -> (Renamed, f64) {
        self.slows(SLOWER);
        let all = (0..RENAMED).map(|number| {
            let person = crowd::person(1 + number * people / RENAMED);
            self.renames(person, &format!("Nyt navn {number}"))
        });
        let (all, mut times): (Vec<_>, Vec<_>) = all.unzip();
        self.slows(1);
        times.sort_by(f64::total_cmp);
        let most = all
            .into_iter()
            .max_by_key(|it| (it.others, it.ties, it.own));
        (most.unwrap_or_default(), times[RENAMED / 2])
    }

    fn renames(&self, person: PersonId, name: &str) -> (Renamed, f64) {
        let row = format!(".network__list [data-person=\"{person}\"] button");
        self.asks(&format!("document.querySelector('{row}').click()"));
        self.rests();
        self.asks("document.querySelector('.details__name .editable').click()");
        self.rests();
        self.asks("document.querySelector('.details__name textarea').select()");
        self.writes(name);
        self.rests();
        self.asks(WATCH);
        let time = self.enters();
        let seen = self.asks("return globalThis.seen");
        let id = person.to_string();
        let own = ["map", "list"].map(|part| seen[part][&id].as_u64().unwrap_or_default());
        let by_id = |part: &str| seen[part].as_object().map_or(0, Map::len);
        let others =
            ["map", "list"].map(|part| by_id(part) - usize::from(seen[part][&id].is_u64()));
        let renamed = Renamed {
            own,
            others,
            ties: by_id("ties"),
            rest: seen["rest"].as_u64().unwrap_or_default(),
        };
        (renamed, time)
    }

    /// Says a thousand times that somebody is here or is not, then takes it all
    /// back. Returns the memory before, after the edits, and after undoing them.
    pub fn edits_a_thousand_times(&self) -> [Memory; 3] {
        self.visitor.clicks_button("Velkommen");
        self.is_not_read_aloud();
        let before = self.remembers();
        self.repeats(
            "const people = document.querySelectorAll('.welcome__part.is-people [aria-pressed]');
             people[(edit * 7919) % people.length].click();",
        );
        let after = self.remembers();
        self.repeats(
            "const undo = { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true };
             document.body.dispatchEvent(new KeyboardEvent('keydown', undo));",
        );
        [before, after, self.remembers()]
    }

    /// Does a deed a thousand times, letting the page paint after every tenth.
    fn repeats(&self, deed: &str) {
        for from in (0..EDITS).step_by(TOGETHER) {
            let to = from + TOGETHER;
            self.waits_for(&format!(
                "(async () => {{
                    for (let edit = {from}; edit < {to}; edit += 1) {{
                        {deed}
                        if (edit % 10 === 0) await new Promise(requestAnimationFrame);
                    }}
                }})()"
            ));
        }
    }

    fn remembers(&self) -> Memory {
        self.rests();
        self.visitor
            .asks_devtools("HeapProfiler.collectGarbage", json!({}));
        let answer = self.metrics();
        let wasm = self.asks("return globalThis.appMemory.buffer.byteLength");
        Memory {
            wasm: wasm.as_f64().expect("a size is a number"),
            scripts: metric(&answer, "JSHeapUsedSize"),
            nodes: metric(&answer, "Nodes"),
        }
    }
}
