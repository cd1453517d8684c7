//! Reading the project's files, and Rust just well enough to tell code from
//! comments, strings and tests.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the project.
pub struct File {
    /// Its path from the project's top, with `/`.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl File {
    /// A line of this file, to be shown to the one who has to mend it.
    pub fn place(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {}", self.path, what.trim())
    }

    /// The lines, counted from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }
}

/// All files below a folder (or the file itself) whose name ends with one of these.
pub fn files(below: &str, endings: &[&str]) -> Vec<File> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    assert!(
        top.join(below).exists(),
        "{below} is gone: look where it went"
    );
    collect(&top.join(below), endings, &mut found);
    found.sort();
    let read = |path: PathBuf| File {
        text: fs::read_to_string(&path).expect("a source file is UTF-8"),
        path: path
            .strip_prefix(top)
            .expect("it lies in the project")
            .to_string_lossy()
            .replace('\\', "/"),
    };
    found.into_iter().map(read).collect()
}

/// The one file at this path.
pub fn file(path: &str) -> File {
    files(path, &[""]).remove(0)
}

fn collect(path: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        let inside = fs::read_dir(path).expect("a folder can be read");
        for entry in inside.flatten() {
            if !["node_modules", "target"]
                .iter()
                .any(|name| entry.file_name() == *name)
            {
                collect(&entry.path(), endings, found);
            }
        }
    } else if endings
        .iter()
        .any(|ending| path.to_string_lossy().ends_with(ending))
    {
        found.push(path.to_owned());
    }
}

/// A stretch of Rust.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Code,
    Comment,
    /// A string's content, without its quotes.
    Text,
}

/// Splits Rust into code, comments and strings, in order; every character is in one of them.
pub fn pieces(rust: &str) -> Vec<(Kind, &str)> {
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some((opening, kind, length)) = next_opening(rust, at) {
        let inside = opening + if kind == Kind::Text { length } else { 0 };
        pieces.push((Kind::Code, &rust[start..inside]));
        let end = closing(rust, opening, kind, length);
        pieces.push((kind, &rust[inside..end]));
        start = end;
        // Past the closing quote, which counts as code.
        at = if kind == Kind::Text {
            (end + length).min(rust.len())
        } else {
            end
        };
        if kind == Kind::Text && length > 1 {
            // `r#"…"#` opens with one letter more than it closes with.
            at = (end + length - 1).min(rust.len());
        }
    }
    pieces.push((Kind::Code, &rust[start..]));
    pieces
}

/// The next comment or string from `at`: where it begins, what it is, and how many
/// characters open it.
fn next_opening(rust: &str, at: usize) -> Option<(usize, Kind, usize)> {
    let bytes = rust.as_bytes();
    let mut index = at;
    while index < bytes.len() {
        let ahead = &bytes[index..];
        let after_word =
            index > 0 && (bytes[index - 1].is_ascii_alphanumeric() || bytes[index - 1] == b'_');
        match ahead {
            [b'/', b'/' | b'*', ..] => return Some((index, Kind::Comment, 2)),
            [b'"', ..] => return Some((index, Kind::Text, 1)),
            [b'r', b'"' | b'#', ..] if !after_word => {
                let hashes = ahead[1..].iter().take_while(|byte| **byte == b'#').count();
                if ahead.get(1 + hashes) == Some(&b'"') {
                    return Some((index, Kind::Text, 2 + hashes));
                }
                index += 1;
            }
            // A quote or a slash as a character; anything else after ' may be a lifetime.
            [b'\'', b'\\', _, b'\'', ..] => index += 4,
            [b'\'', b'"' | b'/', b'\'', ..] => index += 3,
            _ => index += 1,
        }
    }
    None
}

/// Where the comment or string that opens at `opening` ends (a string: before its quote).
fn closing(rust: &str, opening: usize, kind: Kind, length: usize) -> usize {
    let ahead = &rust[opening..];
    let end = match kind {
        Kind::Comment if ahead.starts_with("//") => ahead.find('\n'),
        Kind::Comment => ahead.find("*/").map(|end| end + 2),
        _ if length > 1 => {
            let close = format!("\"{}", "#".repeat(length - 2));
            ahead[length..].find(&close).map(|end| length + end)
        }
        _ => {
            let mut escaped = false;
            ahead.char_indices().skip(1).find_map(|(index, letter)| {
                let ends = letter == '"' && !escaped;
                escaped = letter == '\\' && !escaped;
                ends.then_some(index)
            })
        }
    };
    end.map_or(rust.len(), |end| opening + end)
}

/// Rust with comments and what stands in strings blanked out, line by line as before.
pub fn code(rust: &str) -> String {
    blank(rust, |kind| kind == Kind::Code)
}

/// Rust with comments blanked out.
pub fn code_and_strings(rust: &str) -> String {
    blank(rust, |kind| kind != Kind::Comment)
}

fn blank(rust: &str, keep: impl Fn(Kind) -> bool) -> String {
    let blanked = |text: &str| -> String {
        text.chars()
            .map(|letter| if letter == '\n' { '\n' } else { ' ' })
            .collect()
    };
    pieces(rust)
        .into_iter()
        .map(|(kind, text)| {
            if keep(kind) {
                text.to_owned()
            } else {
                blanked(text)
            }
        })
        .collect()
}

/// A file's Rust up to its tests: they may import, say and do what they like.
pub fn without_tests(file: &File) -> &str {
    if file.path.contains("/tests/") || file.path.ends_with("/tests.rs") {
        return "";
    }
    // `mod tests;` only names a module, and code goes on after it.
    let mut tests = file.text.match_indices("#[cfg(test)]\n");
    let tests = tests.find(|(at, opening)| {
        let next = file.text[at + opening.len()..].lines().next();
        next.is_some_and(|next| next.ends_with('{'))
    });
    tests.map_or(&file.text, |(at, _)| &file.text[..at])
}

#[test]
fn rust_is_split_into_code_comments_and_strings() {
    let rust =
        "let a = \"x // \\\" y\"; // said \"so\"\nlet b = r#\"raw \" one\"#; /* c */ '\"' 'a";
    let of = |kind: Kind| -> Vec<&str> {
        let pieces = pieces(rust).into_iter();
        pieces
            .filter(|(one, _)| *one == kind)
            .map(|(_, text)| text)
            .collect()
    };
    assert_eq!(of(Kind::Text), ["x // \\\" y", "raw \" one"]);
    assert_eq!(of(Kind::Comment), ["// said \"so\"", "/* c */"]);
    assert_eq!(
        pieces(rust)
            .iter()
            .map(|(_, text)| *text)
            .collect::<String>(),
        rust
    );
    assert_eq!(code(rust).lines().count(), 2);
}
