//! Imports run one way, and the core knows nothing of the world.

use crate::nothing_breaks;
use crate::source::{File, Kind, code, files, pieces, without_tests};

/// Each layer with those it may know.
const LAYERS: [(&str, &[&str]); 8] = [
    ("board", &[]),
    ("browser", &[]),
    ("map", &["board"]),
    ("text", &["board"]),
    ("file", &["text", "board"]),
    ("example", &["text", "board"]),
    ("report", &["text", "map", "board"]),
    (
        "ui",
        &[
            "browser", "report", "example", "file", "text", "map", "board",
        ],
    ),
];

/// Crates and calls that bring the browser in.
const BROWSER: [&str; 6] = [
    "leptos",
    "web_sys",
    "wasm_bindgen",
    "js_sys",
    "gloo_",
    "console_error",
];
/// What the core gets as an argument instead: a format, time, chance.
const WORLD: [&str; 9] = [
    "serde",
    "maud",
    "Zoned::now",
    "Timestamp::now",
    "SystemTime",
    "Instant",
    "new_v4",
    "now_v7",
    "getrandom",
];

/// The layer's files, their code without comments, strings and tests.
fn layer(name: &str) -> Vec<(File, String)> {
    let mut all = files(&format!("src/{name}"), &[".rs"]);
    all.extend(files(&format!("src/{name}.rs"), &[".rs"]));
    let read = |file: File| {
        let code = code(without_tests(&file));
        (file, code)
    };
    all.into_iter().map(read).collect()
}

#[test]
fn imports_run_one_way() {
    let mut places = Vec::new();
    for (name, may_know) in LAYERS {
        for (file, code) in layer(name) {
            for (line, known) in known_layers(&code) {
                let is_layer = LAYERS.iter().any(|(layer, _)| *layer == known);
                if is_layer && known != name && !may_know.contains(&known.as_str()) {
                    places.push(file.place(line, &format!("{name} may not know {known}")));
                }
            }
        }
    }
    nothing_breaks(
        "Imports run ui -> {browser, report, example, file, text, map, board}, report -> {text, map, \
         board}, file -> {text, board}, example -> {text, board}, map -> board, text -> board. Move the thing down, or pass it in:",
        &places,
    );
}

/// O1: what was answered covered is taken out by the board's own rules and by
/// the file alone; nothing that shows or prints can name it.
#[test]
fn only_the_file_takes_out_covered_answers() {
    let mut places = Vec::new();
    for name in ["ui", "report", "example", "text", "map", "browser"] {
        for (file, code) in layer(name) {
            for (at, _) in code.match_indices("sealed(") {
                let line = code[..at].lines().count().max(1);
                places.push(file.place(line, "covered answers stay covered"));
            }
        }
    }
    nothing_breaks("Only the file and the draft may ask for them:", &places);
}

/// What follows `crate::`, with its line: `crate::a::b` gives a, `crate::{a, b::c}` gives a and b.
fn known_layers(code: &str) -> Vec<(usize, String)> {
    let word = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
            .collect()
    };
    let mut known = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let line = code[..at].lines().count().max(1);
        let rest = &code[at + "crate::".len()..];
        if !rest.starts_with('{') {
            known.push((line, word(rest)));
            continue;
        }
        let mut depth = 0;
        for (index, letter) in rest.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 1 && (letter == '{' || letter == ',') {
                known.push((line, word(&rest[index + 1..])));
            }
            if depth == 0 {
                break;
            }
        }
    }
    known
}

#[test]
fn no_layer_climbs_out_of_itself_by_super() {
    let mut places = Vec::new();
    for (name, _) in LAYERS {
        for (file, code) in layer(name) {
            let depth = file.path.matches('/').count();
            let climb = "super::".repeat(depth);
            let climbs = (1..)
                .zip(code.lines())
                .filter(|(_, line)| line.contains(&climb));
            places.extend(climbs.map(|(line, text)| file.place(line, text)));
        }
    }
    nothing_breaks(
        "Another layer is named by `crate::`, so that one sees where an import goes:",
        &places,
    );
}

#[test]
fn only_browser_and_ui_know_the_browser() {
    let core = ["board", "map", "file", "example", "report", "text"];
    nothing_breaks(
        "These layers compile and are tested natively, without a browser crate:",
        &mentions(&core, &BROWSER),
    );
}

#[test]
fn board_and_map_know_no_format_clock_or_chance() {
    nothing_breaks(
        "The core gets time, randomness and formats as arguments, so that the same input gives \
         the same board:",
        &mentions(&["board", "map"], &WORLD),
    );
}

#[test]
fn board_and_map_know_no_language() {
    let mut places = Vec::new();
    let both = ["board", "map"]
        .into_iter()
        .flat_map(|name| files(&format!("src/{name}"), &[".rs"]));
    // Parts of Danish words, to break long names at: nobody reads them.
    let is_spelling = |file: &File| file.path.ends_with("map/hyphenation.rs");
    for file in both.filter(|file| !is_spelling(file)) {
        for (kind, text) in pieces(without_tests(&file)) {
            if kind == Kind::Text && text.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']) {
                places.push(format!("{}: \"{text}\"", file.path));
            }
        }
    }
    nothing_breaks(
        "Words for a person stand in text/; the core has codes:",
        &places,
    );
}

fn mentions(layers: &[&str], words: &[&str]) -> Vec<String> {
    let mut places = Vec::new();
    for (file, code) in layers.iter().flat_map(|name| layer(name)) {
        for (line, text) in (1..).zip(code.lines()) {
            if words.iter().any(|word| has_word(text, word)) {
                places.push(file.place(line, text));
            }
        }
    }
    places
}

/// Whether a line has this word, not only as the end of a longer one.
fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    })
}

#[test]
fn imports_are_read_in_all_their_forms() {
    let code = "use crate::board::Board;\nuse crate::{map::Ring, text::{a, b}, file};\nfn f(x: crate::ui::X)";
    let names: Vec<String> = known_layers(code)
        .into_iter()
        .map(|(_, name)| name)
        .collect();
    assert_eq!(names, ["board", "map", "text", "file", "ui"]);
}
