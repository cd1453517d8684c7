//! People, groups, animals and things, counted in words: *12 personer*, *1 dyr*.

/// Counts them in Danish; nothing of what there is none of.
pub(super) fn danish(counts: [usize; 4]) -> Vec<String> {
    let words = [
        ("person", "personer"),
        ("gruppe", "grupper"),
        ("dyr", "dyr"),
        ("ting", "ting"),
    ];
    numbered(counts, words)
}

/// Counts them in English.
pub(super) fn english(counts: [usize; 4]) -> Vec<String> {
    let words = [
        ("person", "people"),
        ("group", "groups"),
        ("animal", "animals"),
        ("thing", "things"),
    ];
    numbered(counts, words)
}

/// Puts numbers before words for one and for several.
fn numbered(counts: [usize; 4], words: [(&str, &str); 4]) -> Vec<String> {
    let some = counts
        .into_iter()
        .zip(words)
        .filter(|(count, _)| *count > 0);
    let number = |(count, (one, several)): (usize, (&str, &str))| {
        format!("{count} {}", if count == 1 { one } else { several })
    };
    some.map(number).collect()
}
