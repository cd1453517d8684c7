//! From a tree to its text.

use super::Json;

impl Json<'_> {
    /// Writes the tree on one line, without a space.
    pub fn compact(&self) -> String {
        let mut writer = Writer::default();
        writer.value(self);
        writer.text
    }

    /// Writes the tree for people too: a line for each value, two spaces in for
    /// each level.
    pub fn pretty(&self) -> String {
        let mut writer = Writer {
            is_pretty: true,
            ..Writer::default()
        };
        writer.value(self);
        writer.text
    }
}

#[derive(Default)]
struct Writer {
    text: String,
    is_pretty: bool,
    depth: usize,
}

impl Writer {
    fn value(&mut self, value: &Json) {
        match value {
            // No field of ours holds any other number, so it is never written.
            Json::Null | Json::OtherNumber(_) => self.text.push_str("null"),
            Json::Truth(true) => self.text.push_str("true"),
            Json::Truth(false) => self.text.push_str("false"),
            Json::Whole(number) => self.text.push_str(&number.to_string()),
            Json::Text(text) => self.quoted(text),
            Json::List(values) => {
                self.within('[', ']', values.len(), &mut |this, at| {
                    this.value(&values[at]);
                });
            }
            Json::Object(object) => {
                self.within('{', '}', object.0.len(), &mut |this, at| {
                    let (key, value) = &object.0[at];
                    this.quoted(key);
                    this.text.push_str(if this.is_pretty { ": " } else { ":" });
                    this.value(value);
                });
            }
        }
    }

    /// Writes parts between brackets.
    fn within(
        &mut self,
        open: char,
        close: char,
        count: usize,
        part: &mut dyn FnMut(&mut Self, usize),
    ) {
        self.text.push(open);
        self.depth += 1;
        for at in 0..count {
            if at > 0 {
                self.text.push(',');
            }
            self.new_line();
            part(self, at);
        }
        self.depth -= 1;
        if count > 0 {
            self.new_line();
        }
        self.text.push(close);
    }

    fn new_line(&mut self) {
        if self.is_pretty {
            self.text.push('\n');
            for _ in 0..self.depth {
                self.text.push_str("  ");
            }
        }
    }

    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        let mut rest = text;
        while let Some(at) = rest.find(needs_escape) {
            self.text.push_str(&rest[..at]);
            self.escaped(rest.as_bytes()[at]);
            rest = &rest[at + 1..];
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    fn escaped(&mut self, byte: u8) {
        let letter = match byte {
            b'"' | b'\\' => char::from(byte),
            0x08 => 'b',
            0x0C => 'f',
            b'\n' => 'n',
            b'\r' => 'r',
            b'\t' => 't',
            _ => {
                self.text.push_str("\\u00");
                for digit in [byte >> 4, byte & 15] {
                    let digit = char::from_digit(digit.into(), 16);
                    self.text.push(digit.unwrap_or('0'));
                }
                return;
            }
        };
        self.text.push('\\');
        self.text.push(letter);
    }
}

/// Says whether a character cannot stand between quotes; all of them are one byte.
fn needs_escape(letter: char) -> bool {
    matches!(letter, '"' | '\\' | '\0'..='\u{1f}')
}
