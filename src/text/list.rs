//! Lists of names in a sentence.

/// Returns names as a sentence has them: *Liva, Noah og Mor*. `and` comes with
/// its blanks.
pub(super) fn joined<S: AsRef<str>>(names: &[S], and: &str) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match names.split_last() {
        Some((last, before)) if !before.is_empty() => [&before.join(", "), and, last].concat(),
        _ => names.concat(),
    }
}
