//! The two pages: the app with a board open at its map, and the floor.

use std::fs;
use std::path::Path;

use samtavle::board::{Board, PersonId};
use samtavle::file;
use samtavle::text::Language;
use serde_json::{Value, json};

use crate::e2e::harness::{Visit, Visitor, project_address};

/// A page with a map on it.
pub struct Stage {
    pub visitor: Visitor,
}

/// What the floor page has of the app's: its picture, its style, its place.
const PICTURE: &str = r#"
    const ends = arguments[0];
    const map = document.querySelector(".map");
    const { left, top, width, height } = map.getBoundingClientRect();
    const copy = map.cloneNode(true);
    for (const beside of [...copy.children].filter((it) => it.localName !== "svg")) beside.remove();
    for (const it of copy.querySelectorAll("*")) {
        for (const { name } of [...it.attributes]) {
            if (/^(aria-|role|tabindex|focusable)/.test(name)) it.removeAttribute(name);
        }
        if (it.dataset.tie) it.dataset.ends = ends[it.dataset.tie];
    }
    return {
        map: copy.outerHTML.replaceAll(/<!--.*?-->/g, ""),
        place: `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`,
        style: document.querySelector("link[rel=stylesheet]").href,
    };
"#;

/// Returns the middle of somebody's symbol in the window.
const WHERE: &str = r#"
    const symbol = document.querySelector(`[data-person="${arguments[0]}"] .person__symbol`);
    const { x, y, width, height } = symbol.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
"#;

impl Stage {
    /// Opens a board in the app and goes to its map.
    pub fn app(board: &Board) -> Self {
        let visitor = Visit::new().where_first(KEEP_MEMORY).arrives();
        let file = visitor.has_file("crowd.json", file::save(board, Language::Danish));
        visitor.picks_file(&file);
        visitor.clicks_button("Netværk");
        let count = format!(
            "return document.querySelectorAll('.person.is-on-map').length === {}",
            board.people.len()
        );
        while visitor.asks_the_page(&count) != Value::Bool(true) {}
        Self::measured(visitor)
    }

    /// Opens a page without a framework that shows the same map.
    pub fn floor(app: &Self, board: &Board) -> Self {
        let ends = |tie: &samtavle::board::Tie| {
            let ends = format!("{} {}", tie.from, tie.to);
            (tie.id.to_string(), json!(ends))
        };
        let ends: serde_json::Map<_, _> = board.ties.iter().map(|tie| ends(tie)).collect();
        let picture = app
            .visitor
            .asks_the_page_about(PICTURE, vec![Value::Object(ends)]);
        let part = |name: &str| picture[name].as_str().expect("the map has it");
        let page = include_str!("floor.html")
            .replace("{style}", part("style"))
            .replace("{place}", part("place"))
            .replace("{map}", part("map"));
        let path = format!("target/bench/floor-{}.html", board.people.len() - 1);
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(&path);
        fs::create_dir_all(file.parent().expect("it lies in a folder")).expect("target/ is ours");
        fs::write(file, page).expect("target/ can be written");
        Self::measured(Visit::new().stands_before(&project_address(&path)))
    }

    fn measured(visitor: Visitor) -> Self {
        // Time of the page's own thread: what else the machine does does not count.
        let thread = json!({ "timeDomain": "threadTicks" });
        visitor.asks_devtools("Performance.enable", thread);
        let stage = Self { visitor };
        stage.is_not_read_aloud();
        stage
    }

    /// Ends what finding things by role began: the browser keeps a tree of all
    /// roles and names up to date, at every change, as for a screen reader.
    pub fn is_not_read_aloud(&self) {
        self.visitor
            .asks_devtools("Accessibility.disable", json!({}));
    }

    /// Runs a script in the page.
    pub fn asks(&self, script: &str) -> Value {
        self.visitor.asks_the_page(script)
    }

    /// Waits in the page for what an expression promises, and returns it.
    pub fn waits_for(&self, promise: &str) -> Value {
        let question = json!({
            "expression": promise, "awaitPromise": true, "returnByValue": true,
        });
        let answer = self.visitor.asks_devtools("Runtime.evaluate", question);
        answer["result"]["value"].clone()
    }

    /// Writes into the field that has the focus.
    pub fn writes(&self, text: &str) {
        let text = json!({ "text": text });
        self.visitor.asks_devtools("Input.insertText", text);
    }

    /// Presses and releases Escape or Enter.
    pub fn key(&self, key: &str) {
        let (number, text) = match key {
            "Enter" => (13, "\r"),
            _ => (27, ""),
        };
        for kind in ["keyDown", "keyUp"] {
            let text = if kind == "keyDown" { text } else { "" };
            let event = json!({
                "type": kind, "key": key, "code": key, "text": text,
                "windowsVirtualKeyCode": number,
            });
            self.visitor.asks_devtools("Input.dispatchKeyEvent", event);
        }
    }

    /// Returns where somebody is in the window.
    pub fn finds(&self, person: PersonId) -> (f64, f64) {
        let at = self
            .visitor
            .asks_the_page_about(WHERE, vec![json!(person.to_string())]);
        serde_json::from_value(at).expect("the middle of a symbol is two numbers")
    }
}

/// Keeps hold of the app's memory, so that its size can be read.
pub const KEEP_MEMORY: &str = "
    const start = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...all) => {
        const made = await start.apply(WebAssembly, all);
        globalThis.appMemory = made.instance.exports.memory;
        return made;
    };
";
