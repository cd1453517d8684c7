//! Names: initials, lines, widths.

use crate::map::names::wrap;
use crate::map::{initials, text_width};

#[test]
fn initials_are_of_the_first_and_the_last_word() {
    for (name, letters) in [
        ("Mor", "M"),
        ("Mormor Grethe", "MG"),
        ("Åse Bjørnskov Østergaard", "ÅØ"),
        ("Anne-Marie", "AM"),
        ("farmor", "F"),
        ("Karen (besøgsven)", "KB"),
        ("4. klasse", "4K"),
        ("»Bedste«", "B"),
    ] {
        assert_eq!(initials(name), letters, "{name}");
    }
}

#[test]
fn initials_keep_whole_what_a_reader_sees_as_one() {
    assert_eq!(initials("🐶 Bella"), "🐶");
    assert_eq!(
        initials("👨\u{200d}👩\u{200d}👧 hjemme"),
        "👨\u{200d}👩\u{200d}👧"
    );
    assert_eq!(initials("👍🏽"), "👍🏽");
    assert_eq!(initials("🇩🇰🇸🇪"), "🇩🇰");
    assert_eq!(initials("E\u{301}mile"), "E\u{301}");
    assert_eq!(initials("王小明"), "王");
}

#[test]
fn initials_of_arabic_do_not_join() {
    assert_eq!(initials("محمد علي"), "م\u{200c}ع");
    assert_eq!(initials("فاطمة"), "ف");
}

#[test]
fn initials_of_a_name_without_letters_are_its_first_sign() {
    assert_eq!(initials("?!"), "?");
    assert_eq!(initials(""), "");
}

#[test]
fn m6_wrapping_leaves_nothing_out() {
    for name in super::boards::NAMES {
        for room in [3.0, 4.4, 6.0, 9.0] {
            let lines = wrap(name, 1.0, room, room).lines;
            let letters = |text: &str| text.replace([' ', '-'], "");
            assert_eq!(letters(&lines.concat()), letters(name), "{name} in {room}");
        }
    }
}

#[test]
fn a_name_breaks_between_words_and_evenly() {
    let lines = |name, room| wrap(name, 1.0, room, 9.0).lines;
    assert_eq!(lines("Mormor Grethe", 9.0), ["Mormor Grethe"]);
    assert_eq!(lines("Mormor Grethe", 6.0), ["Mormor", "Grethe"]);
    assert_eq!(
        lines("Psykolog Helle Thorning", 8.0),
        ["Psykolog Helle", "Thorning"]
    );
    assert_eq!(
        lines("Støtte-kontaktperson", 8.0),
        ["Støtte-", "kontaktperson"]
    );
    // No scrap of a name stands alone for its hyphen's sake.
    assert_eq!(lines("U13-holdet", 4.0), ["U13-holdet"]);
}

#[test]
fn a_long_word_breaks_where_it_is_joined() {
    for (word, lines) in [
        ("Sundhedsplejersken", ["Sundheds-", "plejersken"]),
        ("Børnehaveklasselederen", ["Børnehave-", "klasselederen"]),
        ("Sagsbehandleren", ["Sags-", "behandleren"]),
        ("Familieplejekonsulent", ["Familiepleje-", "konsulent"]),
        ("Kontaktpædagogen", ["Kontakt-", "pædagogen"]),
    ] {
        assert_eq!(wrap(word, 1.0, 8.0, 8.0).lines, lines);
    }
    // A script without hyphens, and what is no word, stay whole.
    for whole in [
        "عبدالرحمنالخطيب",
        "u13-2026/27-hold-b",
        "王小明王小明王小明",
    ] {
        assert_eq!(wrap(whole, 1.0, 3.0, 3.0).lines.concat(), whole);
    }
}

#[test]
fn widths_are_slightly_generous() {
    // Measured in Noto Sans, the widest font of the stack, at regular weight.
    for (text, measured) in [
        ("Mormor Grethe", 7.366),
        ("Børnehaveklasselederen", 11.552),
        ("Foreninger og frivillige", 10.641),
        ("Åse Bjørnskov Østergaard", 12.185),
        ("Nguyễn Thị Hoa", 7.544),
        ("محمد علي", 4.305),
        ("Ольга Иванова", 7.481),
    ] {
        let width = text_width(text, 1.0);
        assert!(width >= measured * 0.99, "{text}: {width} of {measured}");
        assert!(width <= measured * 1.2, "{text}: {width} of {measured}");
    }
    assert!((text_width("e\u{301}", 10.0) - text_width("e", 10.0)).abs() < 1e-9);
    assert!(text_width("👨\u{200d}👩\u{200d}👧", 1.0) < 2.0);
}
