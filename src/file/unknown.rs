//! Fields of a file that this version does not know.

use std::cmp::Ordering;

use crate::board::order::order;

/// A field that was not read: its path, and in how many places it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownField {
    /// The path without positions, as in `people[].nickname`.
    pub path: String,
    /// In how many places it stands.
    pub count: usize,
}

/// Lists fields that nobody asked for, each path once, by their paths.
pub fn unknown_fields(unasked: &[String]) -> Vec<UnknownField> {
    let by_path = |one: usize, other: usize| -> Ordering { unasked[one].cmp(&unasked[other]) };
    let mut fields: Vec<UnknownField> = Vec::new();
    for at in order(unasked.len(), &by_path) {
        let path = &unasked[at];
        match fields.last_mut() {
            Some(last) if last.path == *path => last.count += 1,
            _ => fields.push(UnknownField {
                path: path.clone(),
                count: 1,
            }),
        }
    }
    fields
}
