//! A place in a tree that is being read, and what is read there.
//!
//! A [`Cursor`] knows the way it came, so that what is wrong is told with its
//! exact path; and which keys it was asked for, so that the others are told
//! too (F3).
//!
//! Written by hand where types could derive how they are read: an error has its
//! exact path and plain words, a field that nobody reads needs no second look at
//! the file, and it is a third of the code, as measured in the app.

use std::cell::RefCell;

use uuid::Uuid;

use super::error::Damage;
use super::json::Json;
use super::path::{JsonPath, Segment, excerpt};
use crate::board::{Date, date};

/// What is wrong in a tree, and where; boxed, as it is on the way of everything
/// that is read.
#[derive(Debug, PartialEq)]
pub struct Flaw(Box<(JsonPath, Damage)>);

impl Flaw {
    /// Returns where it is, from the root, and what it is.
    pub fn into_parts(self) -> (JsonPath, Damage) {
        *self.0
    }
}

/// Something that was read, or what is wrong with it.
pub type Read<T> = Result<T, Flaw>;

/// Paths of fields that nobody asked for, one for each place.
pub type Unasked = RefCell<Vec<String>>;

/// A place in a tree.
pub struct Cursor<'a> {
    value: &'a Json<'a>,
    way: Way<'a>,
    asked: RefCell<Vec<&'static str>>,
    unasked: &'a Unasked,
}

/// The last step on the way to a place.
#[derive(Clone, Copy)]
enum Way<'a> {
    Root,
    Field(&'a Cursor<'a>, &'static str),
    Index(&'a Cursor<'a>, usize),
}

impl<'a> Cursor<'a> {
    /// Starts at the root of a tree.
    pub fn root(tree: &'a Json<'a>, unasked: &'a Unasked) -> Self {
        Self::at(tree, Way::Root, unasked)
    }

    fn at(value: &'a Json<'a>, way: Way<'a>, unasked: &'a Unasked) -> Self {
        Self {
            value,
            way,
            asked: RefCell::default(),
            unasked,
        }
    }

    /// Goes to a field that must be there.
    ///
    /// # Errors
    /// [`Damage::Shape`] when it is not, or twice, or this is no object.
    pub fn field(&self, name: &'static str) -> Read<Cursor<'_>> {
        let found = self.find(name)?;
        found.ok_or_else(|| self.shape(&["missing field `", name, "`"]))
    }

    /// Goes to a field that may be missing or `null`.
    ///
    /// # Errors
    /// [`Damage::Shape`] when it is there twice, or this is no object.
    pub fn optional(&self, name: &'static str) -> Read<Option<Cursor<'_>>> {
        let found = self.find(name)?;
        Ok(found.filter(|field| *field.value != Json::Null))
    }

    /// Takes a field as known without reading it.
    pub fn pass(&self, name: &'static str) {
        self.asked.borrow_mut().push(name);
    }

    fn find(&self, name: &'static str) -> Read<Option<Cursor<'_>>> {
        let Json::Object(object) = self.value else {
            return Err(self.other_kind("an object"));
        };
        self.pass(name);
        let mut values = object.all(name);
        let first = values.next();
        if values.next().is_some() {
            return Err(self.shape(&["duplicate field `", name, "`"]));
        }
        let way = Way::Field(self, name);
        Ok(first.map(|value| Cursor::at(value, way, self.unasked)))
    }

    /// Goes to each value of the list here, in their order.
    ///
    /// # Errors
    /// [`Damage::Shape`] when there is no list, or what `read` finds.
    pub fn each(&self, read: &mut dyn FnMut(&Cursor) -> Read<()>) -> Read<()> {
        let Json::List(values) = self.value else {
            return Err(self.other_kind("a list"));
        };
        for (index, value) in values.iter().enumerate() {
            read(&Cursor::at(value, Way::Index(self, index), self.unasked))?;
        }
        Ok(())
    }

    /// Reads the list here.
    ///
    /// # Errors
    /// As [`Cursor::each`].
    pub fn list<T>(&self, read: fn(&Cursor) -> Read<T>) -> Read<Vec<T>> {
        let mut all = Vec::new();
        self.each(&mut |at| {
            all.push(read(at)?);
            Ok(())
        })?;
        Ok(all)
    }

    /// Reads the list in a field.
    ///
    /// # Errors
    /// As [`Cursor::each`], or [`Damage::Shape`] when the field is missing.
    pub fn list_in<T>(&self, name: &'static str, read: fn(&Cursor) -> Read<T>) -> Read<Vec<T>> {
        self.field(name)?.list(read)
    }

    /// Reads the list in a field, or none when it is missing or `null`.
    ///
    /// # Errors
    /// As [`Cursor::each`].
    pub fn any_list_in<T>(&self, name: &'static str, read: fn(&Cursor) -> Read<T>) -> Read<Vec<T>> {
        let list = self.optional(name)?;
        list.map_or(Ok(Vec::new()), |list| list.list(read))
    }

    /// Reads the text here.
    ///
    /// # Errors
    /// [`Damage::Shape`] when something else is here.
    pub fn text(&self) -> Read<&str> {
        let text = self.value.as_text();
        text.ok_or_else(|| self.other_kind("text"))
    }

    /// Reads the text in a field.
    ///
    /// # Errors
    /// [`Damage::Shape`] when there is none.
    pub fn text_in(&self, name: &'static str) -> Read<String> {
        Ok(self.field(name)?.text()?.to_owned())
    }

    /// Reads the text in a field, or none when it is missing or `null`.
    ///
    /// # Errors
    /// [`Damage::Shape`] when there is something else.
    pub fn any_text_in(&self, name: &'static str) -> Read<Option<String>> {
        let Some(field) = self.optional(name)? else {
            return Ok(None);
        };
        Ok(Some(field.text()?.to_owned()))
    }

    /// Reads the number in a field.
    ///
    /// # Errors
    /// [`Damage::Shape`] when there is none, [`Damage::OutOfRange`] when `T`
    /// cannot hold it.
    pub fn number_in<T: TryFrom<i64>>(&self, name: &'static str) -> Read<T> {
        let field = self.field(name)?;
        let number = T::try_from(field.whole()?);
        number.map_err(|_| field.flaw(Damage::OutOfRange))
    }

    /// Reads the number in a field, or none when it is missing or `null`.
    ///
    /// # Errors
    /// As [`Cursor::number_in`].
    pub fn any_number_in<T: TryFrom<i64>>(&self, name: &'static str) -> Read<Option<T>> {
        match self.optional(name)? {
            Some(_) => self.number_in(name).map(Some),
            None => Ok(None),
        }
    }

    /// Reads the truth value in a field; false when it is missing or `null`.
    ///
    /// # Errors
    /// [`Damage::Shape`] when there is something else.
    pub fn truth_in(&self, name: &'static str) -> Read<bool> {
        let Some(field) = self.optional(name)? else {
            return Ok(false);
        };
        match field.value {
            Json::Truth(value) => Ok(*value),
            _ => Err(field.other_kind("a truth value")),
        }
    }

    /// Reads the whole number here.
    ///
    /// # Errors
    /// [`Damage::Shape`] when something else is here.
    pub fn whole(&self) -> Read<i64> {
        let number = self.value.as_whole();
        number.ok_or_else(|| self.other_kind("a whole number"))
    }

    /// Reads the number here, with a fraction or without.
    ///
    /// # Errors
    /// [`Damage::Shape`] when something else is here.
    pub fn decimal(&self) -> Read<f64> {
        match self.value {
            #[expect(clippy::cast_precision_loss, reason = "a measure, not a count")]
            Json::Whole(number) => Ok(*number as f64),
            Json::OtherNumber(written) => Ok(decimal(written)),
            _ => Err(self.other_kind("a number")),
        }
    }

    /// Returns the value here, for what only one kind of file needs.
    pub fn value(&self) -> &Json<'_> {
        self.value
    }

    /// Reads the id in a field, in its hyphened form, the only one we write.
    ///
    /// # Errors
    /// [`Damage::NotAnId`], or [`Damage::Shape`] when there is no text.
    pub fn id_in(&self, name: &'static str) -> Read<Uuid> {
        const HYPHENED: usize = 36;
        let field = self.field(name)?;
        let id = field.text()?;
        let read = Uuid::try_parse(id).ok();
        read.filter(|_| id.len() == HYPHENED)
            .ok_or_else(|| field.flaw(Damage::NotAnId(excerpt(id))))
    }

    /// Reads the day in a field, or none when it is missing or `null`.
    ///
    /// # Errors
    /// [`Damage::NotADate`], or [`Damage::Shape`] when there is something else.
    pub fn any_day_in(&self, name: &'static str) -> Read<Option<Date>> {
        let Some(field) = self.optional(name)? else {
            return Ok(None);
        };
        field.day().map(Some)
    }

    /// Reads the day here.
    ///
    /// # Errors
    /// [`Damage::NotADate`], or [`Damage::Shape`] when there is something else.
    pub fn day(&self) -> Read<Date> {
        let day = self.text()?;
        let read = date::from_iso(day);
        read.ok_or_else(|| self.flaw(Damage::NotADate(excerpt(day))))
    }

    /// Says whether there is text here.
    pub fn is_text(&self) -> bool {
        self.value.as_text().is_some()
    }

    /// Says that something is wrong here.
    pub fn flaw(&self, damage: Damage) -> Flaw {
        Flaw(Box::new((self.path(), damage)))
    }

    /// Says that what is here has not the shape it should have.
    pub fn shape(&self, words: &[&str]) -> Flaw {
        self.flaw(Damage::Shape(words.concat()))
    }

    fn other_kind(&self, expected: &str) -> Flaw {
        let found = match self.value {
            Json::Null => "null",
            Json::Truth(_) => "a truth value",
            Json::Whole(_) => "a number",
            Json::OtherNumber(_) => "a number with a fraction or too many digits",
            Json::Text(_) => "text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        };
        self.shape(&["expected ", expected, ", found ", found])
    }

    fn path(&self) -> JsonPath {
        let mut segments = Vec::new();
        let mut way = self.way;
        loop {
            way = match way {
                Way::Root => break,
                Way::Field(from, name) => {
                    segments.push(Segment::Field(name.to_owned()));
                    from.way
                }
                Way::Index(from, index) => {
                    segments.push(Segment::Index(index));
                    from.way
                }
            };
        }
        segments.reverse();
        JsonPath::from(segments)
    }
}

/// Returns a number as JSON writes it, near enough for places on a map; no
/// number at all when its exponent is beyond all measure.
///
/// Ours, as the library's reading of fractions is exact to the last bit and
/// takes twenty times the code.
fn decimal(written: &str) -> f64 {
    let (digits, exponent) = match written.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse().ok()),
        None => (written, Some(0)),
    };
    let Some(exponent): Option<i16> = exponent else {
        return f64::NAN;
    };
    let (mut value, mut power, mut is_fraction) = (0.0, i32::from(exponent), false);
    for sign in digits.chars() {
        if sign == '.' {
            is_fraction = true;
        } else if let Some(digit) = sign.to_digit(10) {
            value = value * 10.0 + f64::from(digit);
            power -= i32::from(is_fraction);
        }
    }
    let value = value * 10_f64.powi(power);
    if digits.starts_with('-') {
        -value
    } else {
        value
    }
}

/// Leaving a place, it says which of its fields nobody asked for.
impl Drop for Cursor<'_> {
    fn drop(&mut self) {
        let Json::Object(object) = self.value else {
            return;
        };
        let asked = self.asked.borrow();
        for key in object.keys().filter(|key| !asked.contains(key)) {
            let path = self.path().kind_of_field(key);
            self.unasked.borrow_mut().push(path);
        }
    }
}
