//! The page: nothing comes from elsewhere, and its policy says so.

use crate::nothing_breaks;
use crate::source::{code_and_strings, file, files, without_tests};

/// Addresses that are names, not places anything is fetched from.
const NAMES: [&str; 2] = ["http://www.w3.org/", "https://json-schema.org/draft/"];

#[test]
fn nothing_is_fetched_from_elsewhere() {
    let mut places = Vec::new();
    let mut look = |path: &str, line: usize, text: &str| {
        for scheme in ["http://", "https://", "\"//", "url(//", "@import"] {
            for (at, _) in text.match_indices(scheme) {
                if !NAMES.iter().any(|name| text[at..].starts_with(name)) {
                    places.push(format!("{path}:{line}: {}", text.trim()));
                }
            }
        }
    };
    for file in files("src", &[".rs"]) {
        let code = code_and_strings(without_tests(&file));
        (1..)
            .zip(code.lines())
            .for_each(|(line, text)| look(&file.path, line, text));
    }
    let pages = ["src", "style", "index.html", "boot.js"];
    for file in pages
        .iter()
        .flat_map(|path| files(path, &[".css", ".html", ".js", ".svg"]))
    {
        file.lines()
            .for_each(|(line, text)| look(&file.path, line, text));
    }
    nothing_breaks(
        "After loading, the app asks for nothing. Ship the thing with the app; a mere name goes \
         on the list in tests/tidy/page.rs:",
        &places,
    );
}

#[test]
fn the_policy_is_strict() {
    let page = file("index.html").text;
    let policy = page
        .split("http-equiv=\"Content-Security-Policy\" content=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("index.html has a Content-Security-Policy");
    let directives: Vec<Vec<&str>> = policy
        .split(';')
        .map(|directive| directive.split_whitespace().collect())
        .collect();
    let says = |wanted: &[&str]| directives.iter().any(|directive| directive == wanted);
    assert!(
        says(&["default-src", "'none'"]),
        "everything is forbidden first"
    );
    assert!(
        says(&["script-src", "'self'", "'wasm-unsafe-eval'"]),
        "scripts are files of the app"
    );
    assert!(
        says(&["connect-src", "'self'"]),
        "loading needs no other origin"
    );
    assert!(says(&["base-uri", "'none'"]) && says(&["form-action", "'none'"]));
    for source in directives
        .iter()
        .flat_map(|directive| directive.iter().skip(1))
    {
        let known = ["'none'", "'self'", "'wasm-unsafe-eval'", "blob:", "data:"];
        assert!(
            known.contains(source) || source.starts_with("'sha256-"),
            "{source} is a hole in the policy"
        );
    }
}

#[test]
fn every_schema_is_shipped() {
    let page = file("index.html").text;
    let kept_back: Vec<String> = files("src/file", &[".schema.json"])
        .iter()
        .filter(|schema| !page.contains(&format!("href=\"{}\"", schema.path)))
        .map(|schema| schema.path.clone())
        .collect();
    nothing_breaks(
        "The file is a contract: index.html copies its schema into the site (`rel=\"copy-file\"`):",
        &kept_back,
    );
}
