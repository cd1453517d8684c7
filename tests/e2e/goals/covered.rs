//! Rounds of covered numbers: what was given is nowhere before the reveal.

use super::at_the_table;
use crate::harness::{KEEPS_COPIES, PHONE, Place, TABLET, Thing, Visit, Visitor, containing};

const SAFETY: &str = "Hvor trygt er det lige nu?";

fn at_the_scale(visit: Visit) -> (Visitor, Place) {
    let person = at_the_table(visit);
    person.clicks_button(SAFETY);
    let scale = person.within("group", SAFETY);
    (person, scale)
}

/// Everybody at the table takes part.
fn begins_a_round(person: &Visitor, scale: &Place) {
    scale.clicks_button("Skjulte tal");
    scale.clicks_button("Begynd runden");
    person.sees("dialog", "Mor, din tur");
}

pub fn answers(person: &Visitor, name: &str, number: &str, why: &str) {
    let turn = person.within("dialog", &format!("{name}, din tur"));
    turn.clicks_button("Vis skalaen");
    let cover = person.within("dialog", SAFETY);
    cover.clicks("radio", number);
    cover.types_into("Hvorfor netop det tal?", why);
    cover.clicks_button("Færdig, dæk til");
    person.sees_no("dialog", SAFETY);
}

/// All that can be read off the page in any way.
pub fn all_there_is(person: &Visitor) -> Vec<String> {
    let page = person.asks_the_page(
        "return document.title + '\\n' + document.documentElement.outerHTML + '\\n'
             + [...document.querySelectorAll('input, textarea')].map((it) => it.value).join('\\n')",
    );
    // A document shown in a frame has an address of its own each time.
    let page = page.as_str().unwrap_or_default().to_owned();
    [page, person.hears_all()]
        .map(|all| {
            // What is said a second time ends in a space, so that it is heard.
            let all = all.replace("&nbsp;", "").replace('\u{a0}', "");
            let mut parts = all.split("blob:");
            let first = parts.next().unwrap_or_default().to_owned();
            parts.fold(first, |all, part| {
                all + part.split_once('"').map_or("", |(_, rest)| rest)
            })
        })
        .into()
}

/// The cover, the room behind it, the document and the text for the journal.
pub fn reads_everything(person: &Visitor) -> Vec<String> {
    person.sees("dialog", containing("har svaret"));
    let mut all = all_there_is(person);
    person.clicks_button("Hold pause");
    person.sees_button("Fortsæt runden");
    all.extend(all_there_is(person));
    person.clicks_button("Afslutning");
    person.sees_button("Vis dokumentet");
    all.extend(all_there_is(person));
    person.clicks_button("Vis dokumentet");
    person.sees("dialog", containing("okument"));
    all.extend(all_there_is(person));
    let frame = person.finds_all("Iframe").remove(0).name;
    let document = person.text_in_frame(&frame);
    assert!(document.contains("Mor"), "the document is not empty");
    all.push(document);
    person.clicks_button("Kopiér tekst til journalen");
    let copied = person.takes_copied();
    assert!(copied.contains("Mor"), "the journal text is not empty");
    all.push(copied);
    person
        .within("dialog", containing("okument"))
        .clicks_button("Luk");
    let notices = person.within("region", "Beskeder");
    notices.sees_text("Teksten er kopieret.");
    notices.clicks_button("Luk");
    person.clicks_button("Mål og aftaler");
    person.clicks_button("Fortsæt runden");
    person.sees("dialog", containing("har svaret"));
    all
}

/// Takes the answers back and gives others.
fn answers_again(person: &Visitor, [mor, far]: [&str; 2], [one, other]: [&str; 2]) {
    person.presses_times(3, "Control+z");
    answers(person, "Mor", mor, one);
    answers(person, "Far", far, other);
    let grethe = person.within("dialog", "Mormor Grethe, din tur");
    grethe.clicks_button("Spring over");
}

#[test]
fn covered_numbers_are_nowhere_before_the_reveal() {
    let (person, scale) = at_the_scale(Visit::new().where_first(KEEPS_COPIES));
    begins_a_round(&person, &scale);
    answers(&person, "Mor", "7", "fordi hun sover");
    answers(&person, "Far", "2", "fordi der råbes");
    person
        .within("dialog", "Mormor Grethe, din tur")
        .clicks_button("Spring over");
    let seen = reads_everything(&person);

    // A reload of the tab keeps the answers, still covered.
    person.reloads();
    person.clicks_button("Fortsæt runden");
    let again = reads_everything(&person);

    // With other answers nothing looks different: so nothing tells them.
    answers_again(
        &person,
        ["3", "9"],
        ["fordi der er larm", "fordi det går godt"],
    );
    let one = reads_everything(&person);
    answers_again(
        &person,
        ["5", "6"],
        ["fordi der er hygge", "fordi det er svært"],
    );
    let other = reads_everything(&person);
    assert_eq!(one.len(), other.len());
    for (one, other) in one.iter().zip(&other) {
        assert_eq!(one, other);
    }
    for text in [seen, again, one, other].iter().flatten() {
        for why in ["sover", "råbes", "larm", "går godt", "hygge", "svært"] {
            assert!(!text.contains(why), "{why} is in {text}");
        }
    }

    person
        .within("dialog", "2 har svaret, 1 sprang over")
        .clicks_button("Vis tallene");
    person.sees_no("dialog", "2 har svaret, 1 sprang over");
    let scale = person.within("group", SAFETY);
    scale.sees_button("fordi der er hygge");
    scale.sees_button("fordi det er svært");
    let given = scale.text();
    assert!(
        !given.contains("Mormor"),
        "who passed has no number: {given}"
    );
    // Undo covers them again, and no number is seen.
    person.presses("Control+z");
    scale.sees_text("3 af 3 har haft tur");
    scale.sees_no_text("fordi der er hygge");
    person.presses("Control+y");
    scale.sees_button("fordi der er hygge");
    person.finds_nothing_with_axe();
}

#[test]
fn the_order_can_be_changed_and_the_round_given_up() {
    let (person, scale) = at_the_scale(Visit::new());
    scale.clicks_button("Skjulte tal");
    scale.clicks_button("Lad Far komme tidligere");
    scale.clicks_button("Begynd runden");
    let far = person.within("dialog", "Far, din tur");
    far.within("group", "En anden først")
        .clicks_button("Mormor Grethe");
    answers(&person, "Mormor Grethe", "10", "");
    let far = person.within("dialog", "Far, din tur");
    far.clicks_button("Vis skalaen");
    let cover = person.within("dialog", SAFETY);
    cover.clicks_button("Færdig, dæk til");
    cover.sees_text("Vælg et tal først");
    person.finds_nothing_with_axe();
    cover.clicks_button("Tilbage");
    person
        .within("dialog", "Far, din tur")
        .clicks_button("Stop runden");
    person
        .within("dialog", "Vil I stoppe runden?")
        .clicks_button("Stop runden");
    scale.sees_button("Giv et tal");
    person.within("region", "Beskeder").clicks_button("Fortryd");
    scale.sees_text("1 af 3 har haft tur");
}

#[test]
fn the_cover_says_which_goal_it_is_about() {
    let person = at_the_table(Visit::new());
    person.types_into("Hvad vil vi gerne nå?", "Liva sover trygt\n");
    person
        .within("article", "Liva sover trygt")
        .clicks_button("Skjulte tal");
    person.sees_text("Sluk for projektoren");
    person.clicks_button("Begynd runden");
    let turn = person.within("dialog", "Mor, din tur");
    turn.sees_text("Liva sover trygt");
    turn.sees_text("Sluk for projektoren");
    turn.clicks_button("Vis skalaen");
    let cover = person.within("dialog", "Hvor tæt på målet er vi?");
    cover.sees_text("Liva sover trygt");
    cover.clicks_button("Tilbage");
    for name in ["Mor", "Far", "Mormor Grethe"] {
        person
            .within("dialog", &format!("{name}, din tur"))
            .clicks_button("Spring over");
    }
    person.sees("dialog", "Alle sprang over");
    person.finds_nothing_with_axe();
}

#[test]
fn a_round_is_done_with_the_keyboard_alone() {
    let (person, scale) = at_the_scale(Visit::new());
    begins_a_round(&person, &scale);
    for (name, steps) in [("Mor", 4), ("Far", 6), ("Mormor Grethe", 1)] {
        person.sees("dialog", &format!("{name}, din tur"));
        person.tabs_to("button", "Vis skalaen");
        person.presses("Enter");
        person.sees("dialog", SAFETY);
        person.tabs_to("radio", "0");
        person.presses_times(steps, "ArrowRight");
        person.presses("Space");
        person.tabs_to("button", "Færdig, dæk til");
        person.presses("Enter");
    }
    person.sees("dialog", "Alle har svaret");
    person.tabs_to("button", "Vis tallene");
    person.presses("Enter");
    scale
        .finds("button", "Giv et tal")
        .is_seen_as("focused", "true");
    scale.sees_text("Mormor Grethe");
}

#[test]
fn fingers_pass_the_screen_round() {
    for size in [TABLET, PHONE] {
        let (person, scale) = at_the_scale(Visit::new().on(size).touching());
        begins_a_round(&person, &scale);
        for name in ["Mor", "Far", "Mormor Grethe"] {
            let turn = person.within("dialog", &format!("{name}, din tur"));
            person.taps(&turn.finds("button", "Vis skalaen"));
            let cover = person.within("dialog", SAFETY);
            let number = cover.finds("radio", "8");
            is_large(&number);
            person.taps(&number);
            person.taps(&cover.finds("button", "Færdig, dæk til"));
        }
        let all = person.within("dialog", "Alle har svaret");
        person.taps(&all.finds("button", "Vis tallene"));
        scale.sees_text("Mormor Grethe");
    }
}

fn is_large(thing: &Thing) {
    let [_, _, width, height] = thing.bounds();
    assert!(width >= 44.0 && height >= 44.0, "{width}×{height}");
}

#[test]
fn standing_scales_ask_anything_and_take_why_and_one_step_up() {
    let (person, scale) = at_the_scale(Visit::new());
    // It stands there: it is offered no more.
    person.sees_so_many(1, "button", SAFETY);
    scale.clicks_button("Giv et tal");
    scale
        .within("group", "Hvem giver et tal?")
        .clicks_button("Mor");
    scale.clicks("radio", "4");
    scale.clicks_button("Hvorfor netop det tal?");
    person.types("Der er ro om aftenen\n");
    scale.clicks_button("Hvad ville ét trin op være?");
    person.types("At far ringer først\n");
    scale.clicks_button("Færdig");
    scale.sees_button("Der er ro om aftenen");
    scale.sees_button("At far ringer først");
    scale.clicks_button("slet ikke trygt");
    person.fills("Hvad betyder 0?", "jeg tør ikke sove\n");
    scale.sees_button("jeg tør ikke sove");

    person.clicks_button("Et andet spørgsmål");
    person.types_into("Hvad vil I spørge om?", "Hvor meget fylder skolen?\n");
    let school = person.within("group", "Hvor meget fylder skolen?");
    school
        .finds("button", "Giv et tal")
        .is_seen_as("focused", "true");
    school.clicks_button("Mere om »Hvor meget fylder skolen?«");
    school.clicks_button("Slet skalaen");
    person.sees_no("group", "Hvor meget fylder skolen?");
    person.within("region", "Beskeder").clicks_button("Fortryd");
    person.sees("group", "Hvor meget fylder skolen?");
    person.presses_times(5, "Control+z");
    person.sees_no("group", "Hvor meget fylder skolen?");
    scale.sees_text("slet ikke trygt");
    scale.sees_no_text("Der er ro om aftenen");
    person.presses_times(5, "Control+y");
    person.sees_button("jeg tør ikke sove");
    person.sees("group", containing("fylder skolen"));
    person.finds_nothing_with_axe();
}
