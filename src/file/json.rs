//! JSON as a tree that borrows its words: from the text it was read from, or
//! from the board that it says.
//!
//! Our own, and small: one reader and one writer for files and drafts together,
//! where a general library is compiled anew for each. It keeps what a map
//! would lose, and what we tell people of: the order of the keys, and keys that
//! are there twice. The tests hold both against `serde_json`.

mod parse;
#[cfg(test)]
mod tests;
mod write;

use std::borrow::Cow;

pub use parse::{Fault, parse};

/// One value and all within it.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Truth(bool),
    /// A whole number.
    Whole(i64),
    /// A number with a fraction or exponent, or beyond 64 bits, as it stands in
    /// the text. No field of ours holds one; other programs' files do.
    OtherNumber(&'a str),
    /// Text.
    Text(Cow<'a, str>),
    /// Values in their order.
    List(Vec<Json<'a>>),
    /// Values by key.
    Object(Object<'a>),
}

/// Values by key, in the order of the text; a key may be there twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object<'a>(Vec<(Cow<'a, str>, Json<'a>)>);

impl<'a> Json<'a> {
    /// Makes text.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }

    /// Makes text or `null`.
    pub fn text_or_null(text: Option<&'a str>) -> Self {
        text.map_or(Self::Null, Self::text)
    }

    /// Makes a number from a count or position, which never reach 63 bits.
    pub fn count(count: usize) -> Self {
        Self::Whole(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// Makes a list.
    pub fn list(values: impl IntoIterator<Item = Self>) -> Self {
        Self::List(values.into_iter().collect())
    }

    /// Returns the first value with this key, when this is an object with it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(object) => object.all(key).next(),
            _ => None,
        }
    }

    /// Returns the text, when this is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the whole number, when this is one.
    pub fn as_whole(&self) -> Option<i64> {
        match self {
            Self::Whole(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns the values of a list; none when this is something else.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(values) => values,
            _ => &[],
        }
    }
}

impl<'a> Object<'a> {
    /// Returns this object with one more value.
    #[must_use]
    pub fn with(mut self, key: &'a str, value: Json<'a>) -> Self {
        self.0.push((Cow::Borrowed(key), value));
        self
    }

    /// Returns this object with one more text, or as it is when there is none.
    #[must_use]
    pub fn with_any(self, key: &'a str, text: Option<&'a str>) -> Self {
        match text {
            Some(text) => self.with(key, Json::text(text)),
            None => self,
        }
    }

    /// Returns this object as a value.
    pub fn done(self) -> Json<'a> {
        Json::Object(self)
    }

    /// Returns every value with this key.
    pub fn all(&self, key: &str) -> impl Iterator<Item = &Json<'a>> {
        let fields = self.0.iter();
        fields.filter_map(move |(name, value)| (name == key).then_some(value))
    }

    /// Returns the keys in their order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_ref())
    }
}
