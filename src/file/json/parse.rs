//! From a text to its tree, by RFC 8259.

use std::borrow::Cow;

use super::{Json, Object};

/// How deep lists and objects may lie within each other. A board's lie 7 deep
/// (the ink of a stroke on a card), a draft's 8.
const MAX_DEPTH: usize = 64;

/// Why a text is not JSON that we read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It stops in the middle.
    CutOff,
    /// Something in it is not JSON.
    NotJson,
    /// Lists and objects lie too deep within each other.
    TooDeep,
}

/// Reads a text that holds one value and white space around it.
///
/// # Errors
/// The first [`Fault`].
pub fn parse(text: &str) -> Result<Json<'_>, Fault> {
    let mut parser = Parser {
        text,
        at: 0,
        depth: 0,
    };
    let value = parser.value()?;
    match parser.next_sign() {
        Err(Fault::CutOff) => Ok(value),
        _ => Err(Fault::NotJson),
    }
}

struct Parser<'a> {
    text: &'a str,
    /// Where it reads, in bytes; always between two characters.
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn value(&mut self) -> Result<Json<'a>, Fault> {
        match self.next_sign()? {
            b'{' => self.within(Self::object),
            b'[' => self.within(Self::list),
            b'"' => self.quoted().map(Json::Text),
            b'n' => self.word("null", Json::Null),
            b't' => self.word("true", Json::Truth(true)),
            b'f' => self.word("false", Json::Truth(false)),
            b'-' | b'0'..=b'9' => self.number(),
            _ => Err(Fault::NotJson),
        }
    }

    /// Reads what lies between brackets, one deeper.
    fn within(
        &mut self,
        read: fn(&mut Self) -> Result<Json<'a>, Fault>,
    ) -> Result<Json<'a>, Fault> {
        if self.depth == MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn object(&mut self) -> Result<Json<'a>, Fault> {
        let mut object = Object::default();
        let mut is_first = true;
        while self.has_more(b'}', is_first)? {
            is_first = false;
            if self.next_sign()? != b'"' {
                return Err(Fault::NotJson);
            }
            let key = self.quoted()?;
            if self.next_sign()? != b':' {
                return Err(Fault::NotJson);
            }
            self.at += 1;
            let value = self.value()?;
            object.0.push((key, value));
        }
        Ok(Json::Object(object))
    }

    fn list(&mut self) -> Result<Json<'a>, Fault> {
        let mut values = Vec::new();
        while self.has_more(b']', values.is_empty())? {
            values.push(self.value()?);
        }
        Ok(Json::List(values))
    }

    /// Takes the comma before the next part, or the bracket after the last.
    fn has_more(&mut self, end: u8, is_first: bool) -> Result<bool, Fault> {
        let sign = self.next_sign()?;
        if sign == end {
            self.at += 1;
            return Ok(false);
        }
        if !is_first {
            if sign != b',' {
                return Err(Fault::NotJson);
            }
            self.at += 1;
        }
        Ok(true)
    }

    fn word(&mut self, word: &str, value: Json<'a>) -> Result<Json<'a>, Fault> {
        let rest = &self.text[self.at..];
        if rest.starts_with(word) {
            self.at += word.len();
            Ok(value)
        } else if word.starts_with(rest) {
            Err(Fault::CutOff)
        } else {
            Err(Fault::NotJson)
        }
    }

    fn number(&mut self) -> Result<Json<'a>, Fault> {
        let start = self.at;
        self.skip(b"-");
        if self.peek()? == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        let end_of_whole = self.at;
        if self.skip(b".") {
            self.digits()?;
        }
        if self.skip(b"eE") {
            self.skip(b"+-");
            self.digits()?;
        }
        let written = &self.text[start..self.at];
        let is_whole = self.at == end_of_whole;
        let whole = written.parse().ok().filter(|_| is_whole);
        Ok(whole.map_or(Json::OtherNumber(written), Json::Whole))
    }

    /// Goes past digits, of which there must be one.
    fn digits(&mut self) -> Result<(), Fault> {
        if !self.peek()?.is_ascii_digit() {
            return Err(Fault::NotJson);
        }
        while self.skip(b"0123456789") {}
        Ok(())
    }

    /// Reads text in quotes, from the first quote on; a text without escapes is
    /// borrowed.
    fn quoted(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.at += 1;
        let start = self.at;
        self.plain()?;
        if self.skip(b"\"") {
            return Ok(Cow::Borrowed(&self.text[start..self.at - 1]));
        }
        let mut text = String::from(&self.text[start..self.at]);
        while !self.skip(b"\"") {
            text.push(self.escaped()?);
            let start = self.at;
            self.plain()?;
            text.push_str(&self.text[start..self.at]);
        }
        Ok(Cow::Owned(text))
    }

    /// Goes on to the next quote or backslash.
    fn plain(&mut self) -> Result<(), Fault> {
        loop {
            match self.peek()? {
                b'"' | b'\\' => return Ok(()),
                0..b' ' => return Err(Fault::NotJson),
                _ => self.at += 1,
            }
        }
    }

    /// Reads one character that is written with a backslash.
    fn escaped(&mut self) -> Result<char, Fault> {
        self.at += 1;
        let kind = self.peek()?;
        self.at += 1;
        Ok(match kind {
            b'"' | b'\\' | b'/' => char::from(kind),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.numbered(),
            _ => return Err(Fault::NotJson),
        })
    }

    /// Reads a character by its UTF-16 units: one `0041`, or two `d83d\ude00`.
    fn numbered(&mut self) -> Result<char, Fault> {
        let first = self.unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first).ok_or(Fault::NotJson);
        }
        for sign in [b'\\', b'u'] {
            if self.peek()? != sign {
                return Err(Fault::NotJson);
            }
            self.at += 1;
        }
        let second = self.unit()?;
        if !(0xDC00..0xE000).contains(&second) {
            return Err(Fault::NotJson);
        }
        let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        char::from_u32(code).ok_or(Fault::NotJson)
    }

    fn unit(&mut self) -> Result<u32, Fault> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = char::from(self.peek()?).to_digit(16);
            unit = unit * 16 + digit.ok_or(Fault::NotJson)?;
            self.at += 1;
        }
        Ok(unit)
    }

    /// Goes past white space to the byte after it.
    fn next_sign(&mut self) -> Result<u8, Fault> {
        while self.skip(b" \n\r\t") {}
        self.peek()
    }

    /// Goes past one byte if it is one of these.
    fn skip(&mut self, bytes: &[u8]) -> bool {
        let is_here = self.peek().is_ok_and(|byte| bytes.contains(&byte));
        self.at += usize::from(is_here);
        is_here
    }

    fn peek(&self) -> Result<u8, Fault> {
        let byte = self.text.as_bytes().get(self.at);
        byte.copied().ok_or(Fault::CutOff)
    }
}
