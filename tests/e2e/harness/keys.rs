//! The keyboard.

use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};

use super::thing::Thing;
use super::visitor::Visitor;

impl Visitor {
    /// Presses a key or a chord: `"Enter"`, `"ArrowLeft"`, `"Control+Shift+Z"`, `"n"`.
    /// A letter in a chord is the key with that letter: a capital one would
    /// tell the browser that Shift is held.
    #[track_caller]
    pub fn presses(&self, chord: &str) {
        let keys: Vec<char> = match chord {
            "+" => vec!['+'],
            chord if !chord.contains('+') => vec![key(chord)],
            chord => chord.split('+').map(key_of_chord).collect(),
        };
        let down = keys
            .iter()
            .map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys
            .iter()
            .rev()
            .map(|key| json!({ "type": "keyUp", "value": key }));
        self.acts_on_keys(down.chain(up).collect());
    }

    /// Presses the same key or chord several times.
    #[track_caller]
    pub fn presses_times(&self, times: usize, chord: &str) {
        for _ in 0..times {
            self.presses(chord);
        }
    }

    /// Types into whatever has the focus; `\n` presses Enter, `\t` Tab.
    #[track_caller]
    pub fn types(&self, text: &str) {
        let strokes = text.chars().flat_map(|letter| {
            let key = match letter {
                '\n' => key("Enter"),
                '\t' => key("Tab"),
                letter => letter,
            };
            ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key }))
        });
        self.acts_on_keys(strokes.collect());
    }

    /// Presses Tab until the thing with that role and name has the focus, as a
    /// person without a mouse would; a hundred stops at most.
    #[track_caller]
    pub fn tabs_to(&self, role: &str, name: impl Into<super::place::Name>) -> Thing {
        let thing = self.finds(role, name);
        self.tabs_into(&thing);
        thing
    }

    /// Presses Tab until this thing has the focus.
    #[track_caller]
    pub fn tabs_into(&self, thing: &Thing) {
        for _ in 0..100 {
            if thing.has_focus() {
                return;
            }
            self.presses("Tab");
        }
        panic!("a hundred times Tab never came to {thing}");
    }

    /// Comes to a list box by Tab and chooses an option by arrow keys. Letters find
    /// one only while each follows the one before within a second, and on a busy
    /// machine what the first one chose takes longer than that.
    #[track_caller]
    pub fn chooses_by_keys(&self, list: &str, option: &str) {
        const STANDS: &str = "
            const list = document.activeElement;
            const named = [...list.options].findIndex((it) => it.label === arguments[0]);
            return [list.selectedIndex, named];";
        self.tabs_to("combobox", list);
        let stands = || {
            let [at, named] =
                [0, 1].map(|it| self.browser.script(STANDS, vec![json!(option)])[it].as_i64());
            (at.expect("a list box has the focus"), named)
        };
        let (mut at, named) = stands();
        let named = named.filter(|it| *it >= 0);
        let named = named.unwrap_or_else(|| panic!("{list} offers no {option}"));
        while at != named {
            let before = at;
            self.presses(if at < named { "ArrowDown" } else { "ArrowUp" });
            at = self.browser.eventually(
                || format!("no key leads on to {option}"),
                || Some(stands().0).filter(|it| *it != before),
            );
        }
    }

    /// Waits until something has the focus, not just the page.
    #[track_caller]
    pub fn waits_for_focus_off_the_page(&self) {
        const HELD: &str = "return document.activeElement !== document.body";
        self.browser.eventually(
            || "nothing has the focus".to_owned(),
            || (self.browser.script(HELD, vec![]) == Value::Bool(true)).then_some(()),
        );
    }

    #[track_caller]
    fn acts_on_keys(&self, strokes: Vec<Value>) {
        self.acts(json!([{ "type": "key", "id": "keyboard", "actions": strokes }]));
    }

    /// Performs WebDriver actions as they are.
    #[track_caller]
    pub(super) fn acts(&self, sources: Value) {
        let actions = Actions::from(sources);
        let driver = self.browser.driver();
        if let Err(error) = self
            .browser
            .wait(driver.cmd(Command::PerformActions(actions)))
        {
            panic!("the browser refused: {error}");
        }
    }
}

/// WebDriver's character for a key's name.
#[track_caller]
fn key(name: &str) -> char {
    match name {
        "Backspace" => '\u{e003}',
        "Tab" => '\u{e004}',
        "Enter" => '\u{e007}',
        "Shift" => '\u{e008}',
        "Control" => '\u{e009}',
        "Alt" => '\u{e00a}',
        "Escape" => '\u{e00c}',
        "Space" => ' ',
        "PageUp" => '\u{e00e}',
        "PageDown" => '\u{e00f}',
        "End" => '\u{e010}',
        "Home" => '\u{e011}',
        "ArrowLeft" => '\u{e012}',
        "ArrowUp" => '\u{e013}',
        "ArrowRight" => '\u{e014}',
        "ArrowDown" => '\u{e015}',
        "Delete" => '\u{e017}',
        "F1" => '\u{e031}',
        "F2" => '\u{e032}',
        "F9" => '\u{e039}',
        "Meta" => '\u{e03d}',
        name => {
            let mut letters = name.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) => letter,
                _ => panic!("no key is called {name}"),
            }
        }
    }
}

fn key_of_chord(name: &str) -> char {
    if name.len() == 1 {
        key(&name.to_ascii_lowercase())
    } else {
        key(name)
    }
}
