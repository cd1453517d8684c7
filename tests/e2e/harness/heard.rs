//! What a screen reader reads out: one line for each thing, in reading order.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::visitor::Visitor;

/// Things that are read through without a word about themselves.
const SILENT: [&str; 17] = [
    "generic",
    "none",
    "paragraph",
    "listitem",
    "LabelText",
    "MenuListPopup",
    "SvgRoot",
    "Legend",
    "DescriptionListDetail",
    "emphasis",
    "strong",
    "form",
    "Details",
    "Section",
    "sectionheader",
    "group",
    "main",
];

/// Things that are called what stands in them: their text is not read twice.
const CALLED_BY_CONTENT: [&str; 10] = [
    "button",
    "heading",
    "option",
    "radio",
    "checkbox",
    "link",
    "LabelText",
    "DisclosureTriangle",
    "DisclosureTriangleGrouped",
    "Legend",
];

/// Text that a browser keeps for itself.
const OWN: [&str; 3] = ["InlineTextBox", "LineBreak", "ListMarker"];

/// What else is told of a thing, unless it goes without saying.
const STATES: [(&str, &str); 8] = [
    ("level", ""),
    ("pressed", ""),
    ("checked", ""),
    ("expanded", ""),
    ("selected", "false"),
    ("disabled", "false"),
    ("invalid", "false"),
    ("required", "false"),
];

impl Visitor {
    /// Reads the page's main part as a screen reader does: a line for each thing,
    /// with role, name, states and description; what is inside is set in.
    #[track_caller]
    pub fn hears_main_in_order(&self) -> String {
        let tree = self
            .browser
            .cdp("Accessibility.getFullAXTree", json!({}))
            .expect("the browser tells its accessibility tree");
        let nodes = tree["nodes"].as_array().into_iter().flatten();
        let nodes: HashMap<&str, &Value> = nodes
            .filter_map(|node| Some((node["nodeId"].as_str()?, node)))
            .collect();
        let main = nodes.values().find(|node| role(node) == "main");
        let mut reading = Reading {
            nodes: &nodes,
            lines: Vec::new(),
        };
        reading.reads(main.expect("the page has a main part"), 0, false);
        reading.lines.join("\n")
    }
}

struct Reading<'a> {
    nodes: &'a HashMap<&'a str, &'a Value>,
    lines: Vec<String>,
}

impl Reading<'_> {
    /// Reads a thing and what is inside; `is_said` when its text was a name.
    fn reads(&mut self, node: &Value, depth: usize, is_said: bool) {
        let role = role(node);
        if OWN.contains(&role) {
            return;
        }
        let is_heard = node["ignored"] != true && !is_silent(node);
        if is_heard && !(is_said && role == "StaticText") {
            let line = format!("{}{}", "  ".repeat(depth), line(node));
            self.lines.push(line);
        }
        let is_said = is_said || CALLED_BY_CONTENT.contains(&role);
        let ids = node["childIds"].as_array().into_iter().flatten();
        for id in ids.filter_map(Value::as_str) {
            if let Some(child) = self.nodes.get(id) {
                self.reads(child, depth + usize::from(is_heard), is_said);
            }
        }
    }
}

fn role(node: &Value) -> &str {
    node["role"]["value"].as_str().unwrap_or_default()
}

fn is_silent(node: &Value) -> bool {
    let is_named = node["name"]["value"]
        .as_str()
        .is_some_and(|it| !it.is_empty());
    let role = role(node);
    // A status that has nothing to say now is not there for who listens.
    let is_empty = role == "status" && node["childIds"].as_array().is_none_or(Vec::is_empty);
    is_empty
        || SILENT.contains(&role) && (!is_named || matches!(role, "main" | "LabelText" | "Legend"))
}

fn line(node: &Value) -> String {
    let text = |key: &str| node[key]["value"].as_str().unwrap_or_default().trim();
    let role = match role(node) {
        "StaticText" => "text",
        role => role,
    };
    let mut line = format!("{role} {}", text("name")).trim_end().to_owned();
    let properties = node["properties"].as_array().into_iter().flatten();
    let states: Vec<String> = properties.filter_map(state).collect();
    if !states.is_empty() {
        line.push_str(" [");
        line.push_str(&states.join(", "));
        line.push(']');
    }
    for (before, key) in [(" = ", "value"), (" — ", "description")] {
        if !text(key).is_empty() {
            line.push_str(before);
            line.push_str(text(key));
        }
    }
    line
}

fn state(property: &Value) -> Option<String> {
    let name = property["name"].as_str()?;
    let (_, usual) = STATES.iter().find(|(state, _)| *state == name)?;
    let value = match &property["value"]["value"] {
        Value::String(value) => value.clone(),
        value => value.to_string(),
    };
    (value != *usual).then(|| format!("{name} {value}"))
}
