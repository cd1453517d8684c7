//! How wide words are, estimated without a font.
//!
//! The app measures nothing in the browser, so that the same board gives the
//! same picture on paper. Each class of letters is as wide as the widest of it
//! in Noto Sans and Inter, which are wider than Segoe UI; so an estimate is
//! slightly generous.

/// Returns the width of a line of text in a font of `size` and regular weight,
/// in the unit of `size`.
pub fn text_width(text: &str, size: f64) -> f64 {
    let mut previous = ' ';
    let advance = |letter| {
        // What a joiner joins is drawn as one.
        let is_joined = previous == JOINER;
        previous = letter;
        if is_joined { 0.0 } else { advance(letter) }
    };
    text.chars().map(advance).sum::<f64>() * size
}

/// The zero-width joiner, which makes one emoji of several.
const JOINER: char = '\u{200d}';

/// Semibold words are this much wider than regular ones.
pub(super) const SEMIBOLD: f64 = 1.08;

/// Returns a character's width as a share of the font size.
fn advance(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | ' ' | '\u{a0}' | '!' | '.' | ',' | ':' | ';' | '·' | '\'' | '’' => {
            0.28
        }
        'I' | 'f' | 't' | '(' | ')' | '[' | ']' | '/' => 0.37,
        'r' | '-' | '"' | '“' | '”' => 0.44,
        's' | 'z' | 'k' | 'v' | 'x' | 'y' | 'J' | '–' | '»' | '«' | '|' => 0.55,
        'a' | 'å' | 'c' | 'e' | 'L' => 0.58,
        'b' | 'd' | 'g'..='h' | 'n'..='q' | 'u' | 'ø' | 'E' | 'F' | '0'..='9' => 0.62,
        'A' | 'Å' | 'B' | 'K' | 'P' | 'R'..='T' | 'V' | 'X'..='Z' => 0.67,
        'C' | 'D' | 'G' | 'H' | 'U' | '&' => 0.74,
        'N' | 'O' | 'Q' | 'Ø' => 0.78,
        'w' | '%' | '…' => 0.83,
        'm' | 'M' | 'W' | 'æ' | '@' => 0.94,
        'Æ' | '—' => 1.0,
        _ => other_advance(letter),
    }
}

fn other_advance(letter: char) -> f64 {
    if is_joined_to_previous(letter) {
        return 0.0;
    }
    match letter as u32 {
        // Latin with marks, Greek, Cyrillic.
        0x00a1..=0x058f => {
            if letter.is_uppercase() {
                0.76
            } else {
                0.63
            }
        }
        // Hebrew, Arabic, Syriac and Arabic presentation forms.
        0x0590..=0x08ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff => 0.62,
        // Indic and South-East Asian scripts.
        0x0900..=0x109f => 0.75,
        // Half a flag.
        0x1f1e6..=0x1f1ff => 0.69,
        // Emoji and symbols.
        0x2190..=0x2bff | 0x1f000..=0x1faff => 1.37,
        // Chinese, Japanese, Korean.
        0x1100..=0x11ff
        | 0x2e80..=0xd7ff
        | 0xf900..=0xfaff
        | 0xff00..=0xff60
        | 0x20000..=0x3ffff => 1.04,
        _ => 0.7,
    }
}

/// Says whether a character draws on the one before and takes no room itself:
/// combining marks, joiners, variation selectors, skin tones.
pub(super) fn is_joined_to_previous(letter: char) -> bool {
    matches!(letter as u32,
        0x0300..=0x036f | 0x0483..=0x0489
        | 0x0591..=0x05bd | 0x05bf | 0x05c1..=0x05c2 | 0x05c4..=0x05c5 | 0x05c7
        | 0x0610..=0x061a | 0x064b..=0x065f | 0x0670 | 0x06d6..=0x06dc | 0x06df..=0x06e4
        | 0x06e7..=0x06e8 | 0x06ea..=0x06ed | 0x0711 | 0x0730..=0x074a
        | 0x08d3..=0x0903 | 0x093a..=0x093c | 0x093e..=0x094f | 0x0951..=0x0957
        | 0x0962..=0x0963 | 0x09bc | 0x09be..=0x09cd | 0x0a3c..=0x0a51 | 0x0b82
        | 0x0bbe..=0x0bcd | 0x0bd7 | 0x0e31 | 0x0e34..=0x0e3a | 0x0e47..=0x0e4e
        | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff | 0x200b..=0x200f | 0x2060..=0x2064
        | 0x202a..=0x202e | 0x2066..=0x2069 | 0x20d0..=0x20ff
        | 0x3099..=0x309a | 0xfe00..=0xfe0f | 0xfe20..=0xfe2f | 0xfeff
        | 0x1f3fb..=0x1f3ff | 0xe0020..=0xe007f | 0xe0100..=0xe01ef)
}
