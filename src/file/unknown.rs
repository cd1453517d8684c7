//! Fields of a file that this version does not know.
//!
//! What was read is written again and laid beside the file: a key that is only
//! in the file was not read. This holds because every key is always written
//! (V1) but for the words beside codes and ids, which nobody misses when null.

use std::collections::BTreeMap;

use serde_json::Value;

use super::path::excerpt;

/// A field that was not read: its path, and in how many places it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownField {
    /// The path without positions, as in `people[].nickname`.
    pub path: String,
    /// In how many places it stands.
    pub count: usize,
}

/// The fields that are left out when there is nothing to say.
const BESIDE: [&str; 2] = ["text", "name"];

/// Lists the fields of `found` that are not in `read`, each path once.
pub fn unknown_fields(found: &Value, read: &Value) -> Vec<UnknownField> {
    let mut counts = BTreeMap::new();
    compare(found, read, "", &mut counts);
    let fields = counts.into_iter();
    fields
        .map(|(path, count)| UnknownField { path, count })
        .collect()
}

fn compare(found: &Value, read: &Value, path: &str, counts: &mut BTreeMap<String, usize>) {
    match (found, read) {
        (Value::Object(found), Value::Object(read)) => {
            for (key, value) in found {
                let dot = if path.is_empty() { "" } else { "." };
                let path = format!("{path}{dot}{}", excerpt(key));
                match read.get(key) {
                    Some(read) => compare(value, read, &path, counts),
                    None if value.is_null() && BESIDE.contains(&key.as_str()) => {}
                    None => *counts.entry(path).or_default() += 1,
                }
            }
        }
        (Value::Array(found), Value::Array(read)) => {
            let path = format!("{path}[]");
            for (found, read) in found.iter().zip(read) {
                compare(found, read, &path, counts);
            }
        }
        _ => {}
    }
}
