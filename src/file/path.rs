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

    /// Returns this path within a field.
    #[must_use]
    pub fn in_field(mut self, field: &str) -> Self {
        self.0.insert(0, Segment::Field(field.to_owned()));
        self
    }

    /// Returns this path within one element of a list.
    #[must_use]
    pub fn in_index(mut self, index: usize) -> Self {
        self.0.insert(0, Segment::Index(index));
        self
    }
}

impl From<&serde_path_to_error::Path> for JsonPath {
    fn from(path: &serde_path_to_error::Path) -> Self {
        use serde_path_to_error::Segment as From;
        let segment = |segment: &From| match segment {
            From::Seq { index } => Some(Segment::Index(*index)),
            From::Map { key } => Some(Segment::Field(key.clone())),
            From::Enum { .. } | From::Unknown => None,
        };
        Self(path.iter().filter_map(segment).collect())
    }
}

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Field(field) if at == 0 => write!(f, "{}", excerpt(field))?,
                Segment::Field(field) => write!(f, ".{}", excerpt(field))?,
                Segment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// Returns the first characters of a text that may be of any length.
pub(super) fn excerpt(text: &str) -> String {
    first_characters(text, 60)
}

/// Returns that many characters of a text, with … when there are more.
pub(super) fn first_characters(text: &str, shown: usize) -> String {
    match text.char_indices().nth(shown) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
