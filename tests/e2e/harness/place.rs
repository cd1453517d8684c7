//! The page, or a part of it, as a person perceives it: by role, name and text.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use serde_json::{Value, json};

use super::browser::Browser;
use super::thing::Thing;

/// The page or a part of it. A [`Visitor`](super::Visitor) is one too.
#[derive(Clone)]
pub struct Place {
    pub(super) browser: Rc<Browser>,
    part: Option<Thing>,
}

/// A thing's accessible name: exactly this, or with this in it.
#[derive(Clone)]
pub enum Name {
    /// The whole name.
    Exactly(String),
    /// A part of the name.
    Containing(String),
    /// Whatever it is called.
    Any,
}

/// A name with this in it, for example `containing("Mormor")`.
pub fn containing(part: &str) -> Name {
    Name::Containing(part.to_owned())
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self::Exactly(name.to_owned())
    }
}

impl From<&String> for Name {
    fn from(name: &String) -> Self {
        Self::Exactly(name.clone())
    }
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly(name) => write!(out, "named “{name}”"),
            Self::Containing(part) => write!(out, "with “{part}” in its name"),
            Self::Any => write!(out, "of any name"),
        }
    }
}

/// The roles of fields that take text.
const FIELDS: [&str; 4] = ["textbox", "searchbox", "combobox", "spinbutton"];

impl Place {
    pub(super) fn page(browser: Rc<Browser>) -> Self {
        Self {
            browser,
            part: None,
        }
    }

    /// The part of this place with that role and name, for example a list or a dialog.
    #[track_caller]
    pub fn within(&self, role: &str, name: impl Into<Name>) -> Place {
        Place {
            browser: Rc::clone(&self.browser),
            part: Some(self.finds(role, name)),
        }
    }

    /// Finds the one thing with that role and name; waits for it to appear.
    #[track_caller]
    pub fn finds(&self, role: &str, name: impl Into<Name>) -> Thing {
        let name = name.into();
        self.finds_one(&[role], &name)
    }

    /// Everything with that role, in reading order, as it is now.
    pub fn finds_all(&self, role: &str) -> Vec<Thing> {
        self.all(&[role], &Name::Any)
    }

    /// Waits until there are exactly so many things with that role and name.
    #[track_caller]
    pub fn sees_so_many(&self, count: usize, role: &str, name: impl Into<Name>) {
        let name = name.into();
        self.browser.eventually(
            || format!("not {count} {role} {name}; {}", self.inventory(&[role])),
            || (self.all(&[role], &name).len() == count).then_some(()),
        );
    }

    /// Sees a thing with that role and name.
    #[track_caller]
    pub fn sees(&self, role: &str, name: impl Into<Name>) {
        let name = name.into();
        self.browser.eventually(
            || format!("no {role} {name}; {}", self.inventory(&[role])),
            || (!self.all(&[role], &name).is_empty()).then_some(()),
        );
    }

    /// Sees exactly these things with that role, in this reading order.
    #[track_caller]
    pub fn sees_in_order(&self, role: &str, names: &[&str]) {
        let now = || -> Vec<String> {
            let things = self.all(&[role], &Name::Any).into_iter();
            things.map(|thing| thing.name).collect()
        };
        self.browser.eventually(
            || format!("the {role}s are not {names:?}, but {:?}", now()),
            || (now() == names).then_some(()),
        );
    }

    /// Scrolls until that thing is in view, clear of what stands still at an edge.
    #[track_caller]
    pub fn scrolls_to(&self, role: &str, name: impl Into<Name>) {
        self.finds(role, name).centre();
    }

    /// Sees a thing with that role and name where the window shows it, or waits
    /// until the page has scrolled there.
    #[track_caller]
    pub fn sees_in_view(&self, role: &str, name: impl Into<Name>) {
        let thing = self.finds(role, name);
        self.browser.eventually(
            || format!("{thing} is not in view, but at {:?}", thing.bounds()),
            || thing.is_in_view().then_some(()),
        );
    }

    /// Sees no thing with that role and name, or waits until it is gone.
    #[track_caller]
    pub fn sees_no(&self, role: &str, name: impl Into<Name>) {
        let name = name.into();
        self.browser.eventually(
            || format!("still a {role} {name}"),
            || self.all(&[role], &name).is_empty().then_some(()),
        );
    }

    /// Sees a heading with that text.
    #[track_caller]
    pub fn sees_heading(&self, name: &str) {
        self.sees("heading", name);
    }

    /// Sees a button with that name.
    #[track_caller]
    pub fn sees_button(&self, name: &str) {
        self.sees("button", name);
    }

    /// Sees this text, whole or as part of a longer one. What stands in a field is
    /// not text: [`sees_value`](Place::sees_value) sees that.
    #[track_caller]
    pub fn sees_text(&self, text: &str) {
        self.browser.eventually(
            || format!("“{text}” is not to be read; there is:\n{}", self.text()),
            || self.text().contains(text).then_some(()),
        );
    }

    /// Does not see this text, or waits until it is gone.
    #[track_caller]
    pub fn sees_no_text(&self, text: &str) {
        self.browser.eventually(
            || format!("“{text}” is still to be read:\n{}", self.text()),
            || (!self.text().contains(text)).then_some(()),
        );
    }

    /// All text that shows here now.
    pub fn text(&self) -> String {
        match &self.part {
            Some(part) => part.text(),
            None => match self
                .browser
                .script("return document.body.innerText", vec![])
            {
                Value::String(text) => text,
                _ => String::new(),
            },
        }
    }

    /// All text in the frame with that title, for example the document's preview.
    #[track_caller]
    pub fn text_in_frame(&self, title: &str) -> String {
        let frame = self.finds("Iframe", title);
        let driver = self.browser.driver();
        let read = async {
            frame.element().await?.enter_frame().await?;
            let text = driver
                .execute("return document.body.innerText", vec![])
                .await?;
            driver.enter_default_frame().await?;
            text.convert::<String>()
        };
        self.browser
            .wait(read)
            .unwrap_or_else(|error| panic!("the frame “{title}” cannot be read: {error}"))
    }

    /// Clicks the one thing with that role and name; waits until it is there and
    /// nothing lies on top.
    #[track_caller]
    pub fn clicks(&self, role: &str, name: impl Into<Name>) {
        let name = name.into();
        let hindrance = RefCell::new(None);
        self.browser.eventually(
            || {
                hindrance
                    .take()
                    .unwrap_or_else(|| self.not_one(&[role], &name))
            },
            || {
                let clicked = self.one(&[role], &name)?.try_click();
                clicked.map_err(|error| hindrance.replace(Some(error))).ok()
            },
        );
    }

    /// Clicks the button with that name.
    #[track_caller]
    pub fn clicks_button(&self, name: impl Into<Name>) {
        self.clicks("button", name);
    }

    /// Types at the end of the field with that label; `\n` presses Enter.
    #[track_caller]
    pub fn types_into(&self, label: impl Into<Name>, text: &str) {
        self.finds_field(label).takes_text(text);
    }

    /// Types over what the field with that label holds.
    #[track_caller]
    pub fn fills(&self, label: impl Into<Name>, text: &str) {
        let field = self.finds_field(label);
        field.is_selected_whole();
        field.takes_text(text);
    }

    /// Finds the text field with that label.
    #[track_caller]
    pub fn finds_field(&self, label: impl Into<Name>) -> Thing {
        self.finds_one(&FIELDS, &label.into())
    }

    /// Sees that the field with that label holds this.
    #[track_caller]
    pub fn sees_value(&self, label: &str, value: &str) {
        let field = self.finds_field(label);
        self.browser.eventually(
            || format!("“{label}” holds “{}”, not “{value}”", field.value()),
            || (field.value() == value).then_some(()),
        );
    }

    /// Gives a date field (`type=date`) a date such as `2026-12-01`.
    #[track_caller]
    pub fn dates(&self, label: &str, date: &str) {
        let field = self.finds_one(&["Date", "DateTime", "textbox"], &label.into());
        field.takes_value(date);
    }

    /// Chooses an option of the list box (`select`) with that label.
    #[track_caller]
    pub fn chooses(&self, label: &str, option: &str) {
        self.finds_one(&["combobox", "listbox"], &label.into())
            .takes_option(option);
    }

    #[track_caller]
    fn finds_one(&self, roles: &[&str], name: &Name) -> Thing {
        self.browser
            .eventually(|| self.not_one(roles, name), || self.one(roles, name))
    }

    /// The only thing with one of these roles and that name, if there is one now.
    fn one(&self, roles: &[&str], name: &Name) -> Option<Thing> {
        let mut found = self.all(roles, name);
        (found.len() == 1).then(|| found.remove(0))
    }

    fn not_one(&self, roles: &[&str], name: &Name) -> String {
        let wanted = roles.join(" or ");
        format!("not one {wanted} {name}; {}", self.inventory(roles))
    }

    /// Everything with one of these roles and that name, as it is now. Nothing if
    /// the page is changing under the question.
    fn all(&self, roles: &[&str], name: &Name) -> Vec<Thing> {
        let mut found = Vec::new();
        for role in roles {
            let mut question = json!({ "role": role });
            if let Name::Exactly(name) = name {
                question["accessibleName"] = json!(name);
            }
            let root = self
                .part
                .as_ref()
                .map_or_else(|| self.document(), |part| Some(part.node));
            question["backendNodeId"] = json!(root);
            let Ok(answer) = self.browser.cdp("Accessibility.queryAXTree", question) else {
                return Vec::new();
            };
            let nodes = answer["nodes"].as_array().into_iter().flatten();
            found.extend(nodes.filter_map(|node| {
                let thing = Thing::from_tree(Rc::clone(&self.browser), node)?;
                match name {
                    Name::Containing(part) if !thing.name.contains(part) => None,
                    _ => Some(thing),
                }
            }));
        }
        found
    }

    fn document(&self) -> Option<i64> {
        let answer = self
            .browser
            .cdp("DOM.getDocument", json!({ "depth": 0 }))
            .ok()?;
        answer["root"]["backendNodeId"].as_i64()
    }

    /// The names of everything with these roles, for a message.
    fn inventory(&self, roles: &[&str]) -> String {
        let names: Vec<String> = self
            .all(roles, &Name::Any)
            .into_iter()
            .map(|thing| format!("{} “{}”", thing.role, thing.name))
            .collect();
        if names.is_empty() {
            format!("there is none; the text is:\n{}", self.text())
        } else {
            format!("there is: {}", names.join(", "))
        }
    }
}
