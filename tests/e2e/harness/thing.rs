//! One element, found by role and name.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use serde_json::{Value, json};
use thirtyfour::WebElement;
use thirtyfour::error::{WebDriverErrorInner, WebDriverResult};

use super::browser::Browser;

/// The first character that takes two units of JavaScript's text.
const IN_TWO_UNITS: char = '\u{10000}';

/// One element, as the accessibility tree knew it when it was found.
#[derive(Clone)]
pub struct Thing {
    browser: Rc<Browser>,
    /// The element's number in the DevTools protocol; it holds as long as the element lives.
    pub(super) node: i64,
    /// Its role, for example `button`.
    pub role: String,
    /// Its accessible name.
    pub name: String,
}

impl fmt::Display for Thing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} “{}”", self.role, self.name)
    }
}

impl Thing {
    pub(super) fn from_tree(browser: Rc<Browser>, node: &Value) -> Option<Self> {
        if node["ignored"] == true {
            return None;
        }
        let text = |key: &str| node[key]["value"].as_str().unwrap_or_default().to_owned();
        Some(Self {
            browser,
            node: node["backendDOMNodeId"].as_i64()?,
            role: text("role"),
            name: text("name"),
        })
    }

    /// Clicks in the middle; waits while something else lies on top.
    #[track_caller]
    pub fn is_clicked(&self) {
        let hindrance = RefCell::new(String::new());
        self.browser.eventually(
            || format!("{self} cannot be clicked: {}", hindrance.borrow()),
            || {
                self.try_click()
                    .map_err(|error| hindrance.replace(error))
                    .ok()
            },
        );
    }

    /// Clicks if that is possible now, or says what is in the way.
    #[track_caller]
    pub(super) fn try_click(&self) -> Result<(), String> {
        use WebDriverErrorInner::{
            ElementClickIntercepted, ElementNotInteractable, StaleElementReference,
        };
        let element = self.browser.wait(self.element());
        let element = element.map_err(|error| error.to_string())?;
        self.browser
            .wait(element.click())
            .map_err(|error| match error.as_inner() {
                ElementClickIntercepted(_)
                | ElementNotInteractable(_)
                | StaleElementReference(_) => error.to_string(),
                // The click may have happened: trying again could click twice.
                _ => panic!("{self} was clicked: {error}"),
            })
    }

    /// Types at the end of this field; `\n` presses Enter.
    #[track_caller]
    pub fn takes_text(&self, text: &str) {
        let is_by_key = |text: &str| text.chars().all(|it| it < IN_TWO_UNITS);
        if is_by_key(text) {
            return self.takes_keys(text);
        }
        // What follows a line's end may be nothing, and the field gone with it.
        for piece in text.split_inclusive('\n') {
            let line = piece.trim_end_matches('\n');
            if is_by_key(line) {
                self.takes_keys(piece);
            } else {
                self.takes_at_once(line);
                self.takes_keys(&piece[line.len()..]);
            }
        }
    }

    /// A keyboard has no key for an emoji: it comes as from a picker of the
    /// system, in one piece. Older drivers refuse to type it.
    #[track_caller]
    fn takes_at_once(&self, line: &str) {
        let insert = json!({ "text": line });
        self.does("take text", async {
            // Typing nothing puts the cursor where typing would begin.
            self.element().await?.send_keys("").await?;
            let driver = self.browser.driver();
            driver.cdp().send_raw("Input.insertText", insert).await?;
            Ok(())
        });
    }

    #[track_caller]
    fn takes_keys(&self, text: &str) {
        let keys = text.replace('\n', "\u{e007}");
        if keys.is_empty() {
            return;
        }
        self.does("take text", async {
            self.element().await?.send_keys(keys).await
        });
    }

    /// Selects all that this field holds.
    #[track_caller]
    pub fn is_selected_whole(&self) {
        self.runs("function () { this.focus(); this.select(); }", json!([]));
    }

    /// Gives a field a value of its own kind (a date), as its picker would.
    #[track_caller]
    pub fn takes_value(&self, value: &str) {
        const TAKE: &str = "function (value) {
            this.focus();
            this.value = value;
            this.dispatchEvent(new Event('input', { bubbles: true }));
            this.dispatchEvent(new Event('change', { bubbles: true }));
        }";
        self.runs(TAKE, json!([{ "value": value }]));
    }

    /// Chooses the option with this text.
    #[track_caller]
    pub fn takes_option(&self, option: &str) {
        const CHOOSE: &str = "function (text) {
            const option = [...this.options].find((option) => option.text.trim() === text);
            if (!option) return [...this.options].map((option) => option.text).join(', ');
            this.focus();
            this.value = option.value;
            this.dispatchEvent(new Event('input', { bubbles: true }));
            this.dispatchEvent(new Event('change', { bubbles: true }));
            return null;
        }";
        let others = self.runs(CHOOSE, json!([{ "value": option }]));
        assert!(others.is_null(), "{self} has no “{option}”, but {others}");
    }

    /// The text that shows inside.
    pub fn text(&self) -> String {
        const TEXT: &str = "function () { return this.innerText ?? this.textContent; }";
        self.tries(TEXT, json!([])).map_or_else(String::new, string)
    }

    /// What this field holds.
    pub fn value(&self) -> String {
        self.tries("function () { return this.value ?? ''; }", json!([]))
            .map_or_else(String::new, string)
    }

    /// An attribute's value, for what no role or name can tell.
    #[track_caller]
    pub fn attribute(&self, name: &str) -> Option<String> {
        const GET: &str = "function (name) { return this.getAttribute(name); }";
        match self.runs(GET, json!([{ "value": name }])) {
            Value::String(value) => Some(value),
            _ => None,
        }
    }

    /// A state as the accessibility tree has it now: `pressed`, `checked`,
    /// `expanded`, `selected`, `disabled`, `focused`, `current` …; `"false"` if it has none.
    #[track_caller]
    pub fn state(&self, name: &str) -> String {
        let question = json!({ "backendNodeId": self.node, "fetchRelatives": false });
        let answer = self
            .browser
            .cdp("Accessibility.getPartialAXTree", question)
            .unwrap_or_else(|error| panic!("{self} has no states: {error}"));
        let states = answer["nodes"][0]["properties"].as_array();
        let state = states
            .into_iter()
            .flatten()
            .find(|state| state["name"] == name);
        state.map_or_else(
            || "false".to_owned(),
            |state| string(state["value"]["value"].clone()),
        )
    }

    /// Waits until a state is this: `is_seen_as("pressed", "true")`.
    #[track_caller]
    pub fn is_seen_as(&self, state: &str, value: &str) {
        self.browser.eventually(
            || format!("{self} is {state}: {}, not {value}", self.state(state)),
            || (self.state(state) == value).then_some(()),
        );
    }

    /// Whether it has the keyboard's focus.
    pub fn has_focus(&self) -> bool {
        self.tries(
            "function () { return this === document.activeElement; }",
            json!([]),
        ) == Some(Value::Bool(true))
    }

    /// Left, top, width and height in the window, in CSS pixels.
    #[track_caller]
    pub fn bounds(&self) -> [f64; 4] {
        const BOUNDS: &str = "function () {
            const box = this.getBoundingClientRect();
            return [box.x, box.y, box.width, box.height];
        }";
        let bounds = self.runs(BOUNDS, json!([]));
        serde_json::from_value(bounds).expect("a box has four numbers")
    }

    /// Whether the window shows all of its height, and nothing else lies on its middle.
    pub fn is_in_view(&self) -> bool {
        const IN_VIEW: &str = "function () {
            const box = this.getBoundingClientRect();
            const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return box.top >= 0 && box.bottom <= innerHeight && this.contains(top);
        }";
        self.tries(IN_VIEW, json!([])) == Some(Value::Bool(true))
    }

    /// Brings it into view and returns its middle in the window, in CSS pixels.
    #[track_caller]
    pub fn centre(&self) -> (f64, f64) {
        const SHOW: &str = "function () {
            this.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        }";
        self.runs(SHOW, json!([]));
        let [left, top, width, height] = self.bounds();
        (left + width / 2.0, top + height / 2.0)
    }

    /// The same element for WebDriver.
    pub(super) async fn element(&self) -> WebDriverResult<WebElement> {
        const KEEP: &str = "function () { globalThis.foundByTest = this; }";
        let driver = self.browser.driver();
        let object = self.object().await?;
        driver
            .cdp()
            .send_raw(
                "Runtime.callFunctionOn",
                json!({ "objectId": object, "functionDeclaration": KEEP }),
            )
            .await?;
        let kept = "const found = foundByTest; delete globalThis.foundByTest; return found";
        driver.execute(kept, vec![]).await?.element()
    }

    async fn object(&self) -> WebDriverResult<Value> {
        let question = json!({ "backendNodeId": self.node });
        let answer = self
            .browser
            .driver()
            .cdp()
            .send_raw("DOM.resolveNode", question)
            .await?;
        Ok(answer["object"]["objectId"].clone())
    }

    /// Runs a function with this element as `this`.
    #[track_caller]
    fn runs(&self, function: &str, arguments: Value) -> Value {
        self.tries(function, arguments)
            .unwrap_or_else(|| panic!("{self} is no longer on the page"))
    }

    fn tries(&self, function: &str, arguments: Value) -> Option<Value> {
        let call = async {
            let object = self.object().await?;
            let call = json!({
                "objectId": object, "functionDeclaration": function,
                "arguments": arguments, "returnByValue": true,
            });
            self.browser
                .driver()
                .cdp()
                .send_raw("Runtime.callFunctionOn", call)
                .await
        };
        let answer = self.browser.wait(call).ok()?;
        Some(answer["result"]["value"].clone())
    }

    #[track_caller]
    fn does(&self, what: &str, action: impl Future<Output = WebDriverResult<()>>) {
        if let Err(error) = self.browser.wait(action) {
            panic!("{self} cannot {what}: {error}");
        }
    }
}

fn string(value: Value) -> String {
    match value {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
