//! What stands side by side in a folder imports one way: a file is understood
//! from those below it, and can be changed with those above it in sight.

use std::collections::{BTreeMap, BTreeSet};

use crate::nothing_breaks;
use crate::source::{code, files, without_tests};

/// Folders in which files import each other still, with the reason.
const NOT_YET: [(&str, &str); 2] = [
    // A child of an element may hold an element with children.
    ("ui/react", "what is in an element is what an element is in"),
    // asking <-> bar <-> hands (the field's focus); room -> map/keys, map/zoom,
    // shaping/leaving -> room; deeds <-> room; list -> network (`counted`).
    ("ui/network", "to be untangled"),
];

/// A module as the names of its path below the crate: `["ui", "cards", "hand"]`.
type Module = Vec<String>;

/// An import from one file to another, and the line it stands on.
struct Import {
    from: Module,
    line: usize,
    to: Module,
    /// What of it is taken, as it is written.
    what: String,
}

#[test]
fn what_stands_side_by_side_imports_one_way() {
    // By folder: the arrows between what stands in it, each with an import.
    let mut folders: BTreeMap<Module, BTreeMap<(String, String), Import>> = BTreeMap::new();
    for import in imports() {
        let mut both = import.from.iter().zip(&import.to);
        let shared = both.by_ref().take_while(|(from, to)| from == to).count();
        let (Some(from), Some(to)) = (import.from.get(shared), import.to.get(shared)) else {
            // From a folder's own file into the folder, or back out.
            continue;
        };
        let arrow = (from.clone(), to.clone());
        let folder = import.from[..shared].to_vec();
        let arrows = folders.entry(folder).or_default();
        arrows.entry(arrow).or_insert(import);
    }
    let mut places = Vec::new();
    for (folder, arrows) in folders {
        let is_known = NOT_YET.iter().any(|(known, _)| *known == folder.join("/"));
        let circles = in_circles(&arrows.keys().cloned().collect());
        if !is_known {
            places.extend(circles.iter().map(|arrow| place(&arrows[arrow])));
        }
    }
    nothing_breaks(
        "These import each other in a circle. Move what both need down into a file that both \
         import, named after what it holds:",
        &places,
    );
}

#[test]
fn files_of_the_interface_import_nothing_from_the_file_above() {
    let places: Vec<String> = imports()
        .iter()
        .filter(|import| import.from.len() > import.to.len() && import.from.starts_with(&import.to))
        .filter(|import| import.from[0] == "ui")
        .filter(|import| {
            let from = import.from.join("/");
            !NOT_YET.iter().any(|(known, _)| from.starts_with(known))
        })
        .map(place)
        .collect();
    nothing_breaks(
        "A room's own file shows its parts; what they share stands in a file beside them:",
        &places,
    );
}

#[test]
fn rooms_keep_their_insides() {
    let mut places = Vec::new();
    for file in files("src/ui", &[".rs"]) {
        for (line, text) in file.lines() {
            let text = text.trim();
            if text.starts_with("pub mod ") && text.ends_with(';') {
                places.push(file.place(line, text));
            }
        }
    }
    nothing_breaks(
        "A room gives by `pub use` what others may use; what two rooms need stands in `ui/parts`:",
        &places,
    );
}

fn place(import: &Import) -> String {
    let path = |module: &Module| format!("src/{}.rs", module.join("/"));
    format!(
        "{}:{}: takes `{}` of {}",
        path(&import.from),
        import.line,
        import.what,
        path(&import.to)
    )
}

/// The arrows from whose end one comes back to their beginning.
fn in_circles(arrows: &BTreeSet<(String, String)>) -> Vec<(String, String)> {
    let comes_to = |from: &String, to: &String| {
        let mut reached = BTreeSet::from([from]);
        loop {
            let goes_on = arrows.iter().filter(|(from, _)| reached.contains(from));
            let next: BTreeSet<&String> = goes_on.map(|(_, to)| to).collect();
            let before = reached.len();
            reached.extend(next);
            if reached.contains(to) || reached.len() == before {
                return reached.contains(to);
            }
        }
    };
    let circles = arrows.iter().filter(|(from, to)| comes_to(to, from));
    circles.cloned().collect()
}

/// All imports between the files of `src`, each followed through `pub use` to
/// the file that holds what it names.
fn imports() -> Vec<Import> {
    let mut all: BTreeMap<Module, Vec<Named>> = BTreeMap::new();
    for file in files("src", &[".rs"]) {
        let path = file.path.trim_start_matches("src/").trim_end_matches(".rs");
        let module: Module = match path {
            "lib" => Vec::new(),
            path => path.split('/').map(str::to_owned).collect(),
        };
        all.insert(module, named(&code(without_tests(&file))));
    }
    let mut handed_on = BTreeMap::new();
    for (module, named) in &all {
        for one in named.iter().filter(|one| one.is_handed_on) {
            if let (Some(path), Some(name)) = (absolute(module, &one.path, &all), one.path.last()) {
                handed_on.insert((module.clone(), name.clone()), path);
            }
        }
    }
    let mut imports = Vec::new();
    for (from, named) in &all {
        for one in named {
            let Some(mut path) = absolute(from, &one.path, &all) else {
                continue;
            };
            // Through as many hands as there are.
            let to = loop {
                let depth = (0..=path.len())
                    .rev()
                    .find(|depth| all.contains_key(&path[..*depth]));
                let (holder, rest) = path.split_at(depth.unwrap_or(0));
                let next = rest
                    .first()
                    .and_then(|name| handed_on.get(&(holder.to_vec(), name.clone())));
                match next {
                    Some(next) if *next != path => {
                        let rest = rest[1..].to_vec();
                        path = [next.clone(), rest].concat();
                    }
                    _ => break holder.to_vec(),
                }
            };
            if to != *from && !to.is_empty() {
                imports.push(Import {
                    from: from.clone(),
                    line: one.line,
                    to,
                    what: one.path.join("::"),
                });
            }
        }
    }
    imports
}

/// A path below the crate; none when it leads out of it.
fn absolute(
    module: &Module,
    path: &[String],
    all: &BTreeMap<Module, Vec<Named>>,
) -> Option<Module> {
    let ups = path.iter().take_while(|name| *name == "super").count();
    let start = match path.first()?.as_str() {
        "crate" => return Some(path[1..].to_vec()),
        "self" => return Some([module, &path[1..]].concat()),
        "super" => &module[..module.len().checked_sub(ups)?],
        child => {
            let child = [module.clone(), vec![child.to_owned()]].concat();
            all.contains_key(&child).then_some(module)?
        }
    };
    Some([start, &path[ups..]].concat())
}

/// A path that a file names, and whether it hands it on (`pub use`).
#[derive(Debug, PartialEq)]
struct Named {
    line: usize,
    path: Vec<String>,
    is_handed_on: bool,
}

/// The paths that code names in `use …;`, and by `crate::` or `super::` elsewhere.
fn named(code: &str) -> Vec<Named> {
    let mut named = Vec::new();
    let mut rest = code.to_owned();
    for (at, _) in code.match_indices("use ") {
        let before = &code[..at];
        let begins = before.chars().next_back().is_none_or(char::is_whitespace);
        let Some(end) = code[at..].find(';').filter(|_| begins) else {
            continue;
        };
        let line = line_after(before);
        let opening = before.rsplit([';', '}', '{']).next().unwrap_or_default();
        let is_handed_on = opening.contains("pub");
        let tree = &code[at + "use ".len()..at + end];
        for path in leaves(tree) {
            let path = path.into_iter().filter(|name| name != "*").collect();
            named.push(Named {
                line,
                path,
                is_handed_on,
            });
        }
        rest.replace_range(at..at + end, &" ".repeat(end));
    }
    for opening in ["crate::", "super::"] {
        for (at, _) in rest.match_indices(opening) {
            let before = &rest[..at];
            if before.ends_with(|letter: char| letter.is_alphanumeric() || letter == ':') {
                continue;
            }
            let is_path = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
            let path = rest[at..].split(|letter| !is_path(letter)).next();
            let path = path.unwrap_or_default().split("::").map(str::to_owned);
            named.push(Named {
                line: line_after(before),
                path: path.filter(|name| !name.is_empty()).collect(),
                is_handed_on: false,
            });
        }
    }
    named
}

/// The line on which stands what comes after this.
fn line_after(before: &str) -> usize {
    before.matches('\n').count() + 1
}

/// `a::{b, c::d}` as `a::b` and `a::c::d`.
fn leaves(tree: &str) -> Vec<Vec<String>> {
    let names = |path: &str| -> Vec<String> {
        let path = path.split(" as ").next().unwrap_or_default();
        let names = path.split("::").map(|name| name.trim().to_owned());
        names
            .filter(|name| !name.is_empty() && name != "self")
            .collect()
    };
    let Some((path, inside)) = tree.split_once('{') else {
        return vec![if tree.trim().starts_with("self::") {
            [vec!["self".to_owned()], names(tree)].concat()
        } else {
            names(tree)
        }];
    };
    let inside = inside.rsplit_once('}').map_or(inside, |(inside, _)| inside);
    let mut depth = 0;
    let parts = inside.split(|letter| {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        letter == ',' && depth == 0
    });
    let parts = parts.filter(|part| !part.trim().is_empty());
    parts
        .flat_map(leaves)
        .map(|leaf| [names(path), leaf].concat())
        .collect()
}

#[test]
fn imports_are_followed_in_all_their_forms() {
    let code = "pub use card::{Card, Dots as D};\nuse super::a::{self, b::{c, d}};\nlet x = \
                crate::e::f(super::g);";
    let all: Vec<_> = named(code)
        .into_iter()
        .map(|one| (one.line, one.path.join("::"), one.is_handed_on))
        .collect();
    let is = |line, path: &str, is_handed_on| (line, path.to_owned(), is_handed_on);
    assert_eq!(
        all,
        [
            is(1, "card::Card", true),
            is(1, "card::Dots", true),
            is(2, "super::a", false),
            is(2, "super::a::b::c", false),
            is(2, "super::a::b::d", false),
            is(3, "crate::e::f", false),
            is(3, "super::g", false),
        ]
    );
    let arrows = [("a", "b"), ("b", "c"), ("c", "b"), ("c", "d")];
    let arrows = arrows.map(|(from, to)| (from.to_owned(), to.to_owned()));
    let circle = [("b", "c"), ("c", "b")].map(|(from, to)| (from.to_owned(), to.to_owned()));
    assert_eq!(in_circles(&arrows.into()), circle);
}
