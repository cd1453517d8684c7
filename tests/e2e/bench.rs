//! The harness itself, tried on a page of its own (`bench.html`): a test that
//! passes says something only if the sentence can also fail.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::harness::{PHONE, TABLET, Visit, Visitor, containing, project_address};

fn at_the_bench() -> Visitor {
    Visit::new().stands_before(&project_address("tests/e2e/bench.html"))
}

/// Whether a sentence fails, and with a message that has this in it.
fn fails_saying(part: &str, sentence: impl FnOnce()) -> bool {
    let message = catch_unwind(AssertUnwindSafe(sentence))
        .err()
        .and_then(|panic| panic.downcast::<String>().ok());
    message.is_some_and(|message| message.contains(part))
}

#[test]
fn things_are_found_by_role_and_name() {
    let person = at_the_bench();
    person.sees_heading("Prøvebænk");
    person.sees_button("Sig noget");
    person.sees_no("button", "Findes ikke");
    person.sees_so_many(2, "button", "Slet");
    person.clicks_button("Sig noget");
    person.sees_text("klik");
    person.clicks_button("Sig noget senere");
    person.sees_text("senere");
    person.within("list", "Familie").clicks_button("Slet");
    person.sees_no_text("Mormor Grethe");
    person.sees_so_many(1, "button", containing("Sle"));
    assert_eq!(person.finds_all("listitem").len(), 1);
    assert_eq!(person.text_in_frame("Dokument").trim(), "Inde i dokumentet");

    let fast = person.finds("button", "Fast");
    fast.is_seen_as("pressed", "false");
    fast.is_clicked();
    fast.is_seen_as("pressed", "true");
    assert_eq!(fast.attribute("aria-pressed").as_deref(), Some("true"));
}

#[test]
fn a_sentence_that_is_not_true_fails_and_says_what_there_is() {
    let person = Visit::new()
        .impatiently()
        .stands_before(&project_address("tests/e2e/bench.html"));
    assert!(fails_saying("“Fast”", || person.clicks_button("Findes ikke")));
    assert!(fails_saying("not one button", || person.clicks_button("Slet")));
    assert!(fails_saying("Prøvebænk", || person.sees_text("Findes ikke")));
    assert!(fails_saying("lies on top", || {
        person.asks_the_page(
            "document.body.insertAdjacentHTML('beforeend', `<div class='lies on top'
                 style='position: fixed; inset: 0'></div>`)",
        );
        person.clicks_button("Fast");
    }));
    assert!(fails_saying("still", || person.sees_no("button", "Fast")));
    assert!(fails_saying("button-name", || {
        person.asks_the_page("document.body.append(document.createElement('button'))");
        person.finds_nothing_with_axe();
    }));
    assert!(fails_saying("bench.html?asked", || {
        person.asks_the_page("fetch('?asked')");
        person.sees_text("Prøvebænk");
        person.has_made_no_request_since_load();
    }));
}

#[test]
fn a_complaint_in_the_console_fails_the_test() {
    let person = at_the_bench();
    person.asks_the_page("console.warn('noget er galt')");
    assert!(fails_saying("noget er galt", || drop(person)));

    let person = at_the_bench();
    person.expects_in_console("ventet");
    person.asks_the_page("console.error('det var ventet')");
}

#[test]
fn fields_take_text_dates_and_options() {
    let person = at_the_bench();
    person.types_into("Navn", "Ærlige Ümit 🙂");
    person.sees_value("Navn", "Ærlige Ümit 🙂");
    assert!(person.would_be_asked_before_leaving());
    person.fills("Navn", "Åse\n");
    person.sees_text("navn Åse;");
    person.fills("Navn", " ");
    person.presses("Backspace");
    assert!(!person.would_be_asked_before_leaving());
    person.dates("Dato", "2026-12-01");
    person.sees_text("dato 2026-12-01");
    person.chooses("Bånd", "svagt");
    person.sees_text("bånd w");
}

#[test]
fn keys_are_pressed_and_focus_moves() {
    let person = at_the_bench();
    person.tabs_to("textbox", "Navn");
    person.types("Bo\n");
    person.sees_text("navn Bo");
    person.presses("Control+Shift+Z");
    person.sees_text("gentag");
    person.presses_times(2, "Shift+Tab");
    assert!(
        person
            .within("list", "Familie")
            .finds("button", "Slet")
            .has_focus()
    );
}

#[test]
fn hands_click_drag_tap_and_pinch() {
    let person = at_the_bench();
    let thing = person.finds("button", "Ting");
    assert_eq!(thing.centre(), (125.0, 425.0));
    person.clicks_at((600.0, 500.0));
    person.sees_text("mouse på 600,500");
    person.taps((610.0, 510.0));
    person.sees_text("touch på 610,510");
    person.drags(&thing, (300.0, 450.0));
    person.sees_text("mouse til 300,450 med 1");
    person.drags_by_finger((320.0, 460.0), (420.0, 470.0));
    person.sees_text("touch til 420,470 med 1");
    person.drags_and_holds(&thing, (200.0, 500.0));
    person.presses("Escape");
    person.sees_text("fortrudt");
    person.lets_go();
    person.sees_text("mouse til 200,500");
    person.pinches((500.0, 500.0), 40.0, 200.0);
    person.sees_text("touch til 400,500 med 2");
    person.turns_wheel((500.0, 500.0), 120, true);
    person.sees_text("hjul 120 zoom");
}

#[test]
fn files_come_and_go() {
    let person = at_the_bench();
    let file = person.has_file("tavle.json", "{\"b\":2}");
    person.picks_file(&file);
    person.sees_text("fil {\"b\":2}");
    person.drops_file(&file, (500.0, 500.0));
    person.sees_text("slap {\"b\":2}");
    person.clicks("link", "Gem");
    let download = person.finds_download(".json");
    assert_eq!(
        std::fs::read_to_string(download).expect("it is there"),
        "{\"a\":1}"
    );
    let printed = person.prints_to_pdf("bench");
    assert!(printed.text().contains("Mormor Grethe"));
    assert!(printed.info().contains("Tagged:          yes"));
}

#[test]
fn a_visit_has_its_own_window_language_and_preferences() {
    let person = Visit::new()
        .on(PHONE)
        .speaking("en")
        .touching()
        .preferring("prefers-color-scheme", "dark")
        .where_first("window.wasFirst = true")
        .stands_before(&project_address("tests/e2e/bench.html"));
    let is = |script: &str| person.asks_the_page(&format!("return String({script})"));
    assert_eq!(is("[innerWidth, innerHeight]"), "390,844");
    assert_eq!(is("navigator.language"), "en");
    assert_eq!(is("matchMedia('(pointer: coarse)').matches"), "true");
    assert_eq!(
        is("matchMedia('(prefers-color-scheme: dark)').matches"),
        "true"
    );
    assert_eq!(is("wasFirst"), "true");
    assert_eq!(
        is("Intl.DateTimeFormat().resolvedOptions().timeZone"),
        "Europe/Copenhagen"
    );
    person.sets_window(TABLET);
    assert_eq!(is("[innerWidth, innerHeight]"), "810,1080");
    assert!(person.takes_screenshot("tablet").is_file());
}
