//! The interface is built of few types, so that there is little to load.

use crate::nothing_breaks;
use crate::source::{code, files};

/// What Leptos compiles once per place, and what does the same once for all.
const DEAR: [(&str, &str); 4] = [
    ("<For ", "<Each of=… let:id>"),
    ("<Show ", "<When is=…>"),
    ("Memo::new(move |_|", "react::memo(move || …)"),
    ("Effect::new(move ||", "react::effect(move || …)"),
];

/// Where the cheap ones are made of the dear ones.
const MAKERS: [&str; 2] = ["src/ui/react.rs", "src/ui/parts/each.rs"];

#[test]
fn lists_conditions_and_facts_are_of_one_type() {
    let mut places = Vec::new();
    let files = files("src/ui", &[".rs"]);
    let others = files
        .iter()
        .filter(|file| !MAKERS.contains(&file.path.as_str()));
    for file in others {
        let code = code(&file.text);
        for (line, text) in (1..).zip(code.lines()) {
            for (dear, cheap) in DEAR {
                if text.contains(dear) {
                    places.push(file.place(line, &format!("`{dear}…`: write {cheap}")));
                }
            }
        }
    }
    nothing_breaks("One part for all of a kind (see src/ui/parts.rs):", &places);
}

#[test]
fn views_forget_their_types() {
    let has_own = |code: &str| {
        let imported = code.split("use crate::ui::react::").skip(1);
        imported
            .filter_map(|rest| rest.split(';').next())
            .any(|names| names.contains("view"))
    };
    let places: Vec<_> = files("src/ui", &[".rs"])
        .iter()
        .filter(|file| file.path != "src/ui/react.rs")
        .filter(|file| {
            let code = code(&file.text);
            code.contains("view! {") && !has_own(&code)
        })
        .map(|file| file.place(1, "add `use crate::ui::react::view;`"))
        .collect();
    nothing_breaks(
        "Views are built by our own `view!` (see src/ui/parts.rs):",
        &places,
    );
}
