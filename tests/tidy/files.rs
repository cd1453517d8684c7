//! Each file says what it is for, is short, and holds nothing unfinished.

use crate::nothing_breaks;
use crate::source::{File, code, files, without_tests};

/// A file is read in one sitting. 350 lines need a reason, more than this are two files.
const LONGEST: usize = 400;

fn written_by_hand() -> Vec<File> {
    let folders = [
        "src",
        "view",
        "style",
        "tests",
        "benches",
        "scripts",
        "index.html",
        "boot.js",
    ];
    let endings = [".rs", ".css", ".js", ".mjs", ".sh", ".html"];
    let all = folders.iter().flat_map(|folder| files(folder, &endings));
    // What a program wrote, or what is kept as it came: golden files and snapshots.
    all.filter(|file| !file.path.contains("/golden/") && !file.path.contains("/snapshots/"))
        .collect()
}

#[test]
fn every_module_says_what_it_is_for() {
    let rust = ["src", "view", "tests", "benches", "scripts"]
        .iter()
        .flat_map(|folder| files(folder, &[".rs"]));
    let silent: Vec<String> = rust
        .filter(|file| !file.text.starts_with("//! "))
        .map(|file| file.place(1, "begin with `//! …`"))
        .collect();
    nothing_breaks("A module's first line says what it is for:", &silent);
}

#[test]
fn every_file_is_read_in_one_sitting() {
    let long: Vec<String> = written_by_hand()
        .iter()
        .filter(|file| file.text.lines().count() > LONGEST)
        .map(|file| file.place(file.text.lines().count(), "lines"))
        .collect();
    nothing_breaks(&format!("More than {LONGEST} lines are two files:"), &long);
}

#[test]
fn modules_are_named_after_what_they_hold() {
    let unnamed: Vec<String> = files("src", &["/mod.rs"])
        .iter()
        .map(|file| file.place(1, "name it after its folder"))
        .collect();
    nothing_breaks("`foo.rs` beside `foo/`, no mod.rs:", &unnamed);
}

#[test]
fn nothing_is_left_for_later() {
    // In two halves, so that this file does not find itself.
    let marks = [
        ["TO", "DO"],
        ["FIX", "ME"],
        ["XX", "X:"],
        ["HA", "CK:"],
        ["todo", "!("],
    ];
    let mut places = Vec::new();
    for file in written_by_hand() {
        for (line, text) in file.lines() {
            if marks.iter().any(|halves| text.contains(&halves.concat())) {
                places.push(file.place(line, text));
            }
        }
    }
    nothing_breaks("Finish it, or file an issue:", &places);
}

#[test]
fn nothing_panics_on_a_users_data() {
    let panics = [
        ".unwrap()",
        ".unwrap_err()",
        ".expect(\"\")",
        "panic!(",
        "unreachable!(",
        "unimplemented!(",
        "dbg!(",
    ];
    let mut places = Vec::new();
    for file in files("src", &[".rs"]) {
        let code = code(without_tests(&file));
        for (line, text) in (1..).zip(code.lines()) {
            if panics.iter().any(|panic| text.contains(panic)) {
                places.push(file.place(line, text));
            }
        }
    }
    nothing_breaks(
        "Return an error that somebody shows; `expect(\"why it cannot be\")` only for an invariant:",
        &places,
    );
}
