//! A place in a JSON text, as people and programs write it: `people[3].place`.

use std::fmt;

/// Where in a JSON text something stands; the whole text when empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JsonPath(Vec<Segment>);

/// One step down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Into an object, by key.
    Field(String),
    /// Into a list, by position from 0.
    Index(usize),
}

impl JsonPath {
    /// Returns the steps from the outermost inwards.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// Returns the path of a field within this one.
    #[must_use]
    pub fn field(mut self, name: &str) -> Self {
        self.0.push(Segment::Field(name.to_owned()));
        self
    }

    /// Returns the path of one element of the list that stands here.
    #[must_use]
    pub fn index(mut self, index: usize) -> Self {
        self.0.push(Segment::Index(index));
        self
    }

    /// Returns the path of a field within this one without the positions, as
    /// in `people[].nickname`.
    pub fn kind_of_field(&self, name: &str) -> String {
        let mut written = String::new();
        for segment in &self.0 {
            match segment {
                Segment::Field(field) => write_field(&mut written, field),
                Segment::Index(_) => written.push_str("[]"),
            }
        }
        write_field(&mut written, name);
        written
    }
}

impl From<Vec<Segment>> for JsonPath {
    fn from(segments: Vec<Segment>) -> Self {
        Self(segments)
    }
}

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut written = String::new();
        for segment in &self.0 {
            match segment {
                Segment::Field(field) => write_field(&mut written, field),
                Segment::Index(index) => {
                    written.push('[');
                    written.push_str(&index.to_string());
                    written.push(']');
                }
            }
        }
        f.write_str(&written)
    }
}

fn write_field(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(&excerpt(name));
}

/// Returns the first characters of a text that may be of any length.
pub(super) fn excerpt(text: &str) -> String {
    first_characters(text, 60)
}

/// Returns that many characters of a text, with … when there are more.
pub(super) fn first_characters(text: &str, shown: usize) -> String {
    match text.char_indices().nth(shown) {
        Some((end, _)) => [&text[..end], "…"].concat(),
        None => text.to_owned(),
    }
}
