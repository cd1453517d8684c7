//! *Mål og aftaler*: what the family wants to reach, and who does what by when.

mod agreements;
pub mod covered;
mod follow;
mod line;
mod sides;
mod whole;

use crate::harness::{PHONE, Place, TABLET, Thing, Visit, Visitor, containing};

const SLEEP: &str = "Liva kan sove trygt hver nat";
const FOOTBALL: &str = "Fodbold hver onsdag";
const FETCH: &str = "Far henter om torsdagen";
const CALL: &str = "Mor ringer til skolen om fredagen";

/// Liva, Mor, Far and Mormor Grethe sit at the table and have come to the goals.
fn at_the_table(visit: Visit) -> Visitor {
    let person = visit.arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.types_into("Navn eller kaldenavn", "Mor\nFar\nMormor Grethe\n");
    person.clicks("button", "Mål og aftaler");
    person.sees_text("Her er ingen mål endnu.");
    person
}

pub fn goal(person: &Visitor, words: &str) -> Place {
    person.within("article", words)
}

pub fn agreement(person: &Visitor, what: &str) -> Place {
    person.within("group", what)
}

pub fn picks(place: &Place, question: &str, name: &str) {
    place.within("group", question).clicks_button(name);
}

pub fn gives(goal: &Place, name: &str, number: &str) {
    picks(goal, "Hvem giver et tal?", name);
    goal.within("radiogroup", &format!("Tal fra {name}"))
        .clicks("radio", number);
    goal.finds("radio", number).is_seen_as("checked", "true");
}

/// Makes a goal with owner, sign and three numbers: 7 gestures.
fn makes_a_goal(person: &Visitor) {
    person.types_into("Hvad vil vi gerne nå?", &format!("{SLEEP}\n"));
    let goal = goal(person, SLEEP);
    goal.clicks_button("Hvis mål er det?");
    picks(&goal, "Hvis mål er det?", "Liva");
    goal.sees_button("Liva");
    goal.clicks_button("Hvad kan vi se, når målet er nået?");
    person.types("Liva sover før ti\n");
    goal.sees_button("Liva sover før ti");
    goal.clicks_button("Giv et tal");
    gives(&goal, "Mor", "4");
    gives(&goal, "Far", "6");
    gives(&goal, "Mormor Grethe", "4");
    gives(&goal, "Mormor Grethe", "10");
    goal.clicks_button("Færdig");
}

/// Makes two agreements with who, by when and state: 8 gestures.
fn makes_two_agreements(person: &Visitor) {
    let line = format!("Hvad aftaler vi? Til målet »{SLEEP}«");
    person.types_into(&line, &format!("{FETCH}\n{CALL}\n"));
    let fetch = agreement(person, FETCH);
    fetch.clicks_button("Hvem gør det?");
    picks(&fetch, "Hvem gør det?", "Far");
    picks(&fetch, "Hvem gør det?", "Mormor Grethe");
    fetch.clicks_button("Inden hvornår?");
    person.dates("Inden hvornår?", "2099-11-24");
    fetch.sees_button("senest tirsdag den 24. november 2099");
    fetch.chooses("Hvor langt er vi med aftalen?", "i gang");
    let call = agreement(person, CALL);
    call.clicks_button("Hvem gør det?");
    picks(&call, "Hvem gør det?", "Mor");
    call.clicks_button("Færdig");
    call.clicks_button("Inden hvornår?");
    person.dates("Inden hvornår?", "2020-01-03");
    call.sees_text("senest fredag den 3. januar 2020");
    call.sees_text("datoen er passeret");
}

fn numbers(goal: &Place) -> String {
    goal.within("group", "Hvor tæt på målet er vi?").text()
}

#[test]
fn a_goal_with_its_agreements_is_made_changed_and_undone_by_mouse() {
    let person = at_the_table(Visit::new());
    makes_a_goal(&person);
    makes_two_agreements(&person);
    let made = 7 + 8;

    let call = agreement(&person, CALL);
    call.chooses("Hvor langt er vi med aftalen?", "gjort");
    call.sees_no_text("datoen er passeret");
    call.clicks_button(CALL);
    person.fills("Aftalen med egne ord", "Mor skriver til skolen\n");
    let write = agreement(&person, "Mor skriver til skolen");
    write.clicks_button("Mere om »Mor skriver til skolen«");
    write.chooses("Hører til målet", "Intet mål, den står for sig selv");
    person
        .within("region", "Andre aftaler")
        .sees("group", "Mor skriver til skolen");

    let sleep = goal(&person, SLEEP);
    sleep.clicks_button("Giv et tal");
    picks(&sleep, "Hvem giver et tal?", "Far");
    sleep.clicks_button("Fjern tallet fra Far");
    sleep.clicks_button("Færdig");
    assert!(!numbers(&sleep).contains("Far"));

    sleep.clicks_button(&format!("Mere om »{SLEEP}«"));
    sleep.clicks_button("Slet målet");
    person.sees_text("Aftalerne står nu under »Andre aftaler«.");
    person.sees_text("Her er ingen mål endnu.");
    let others = person.within("region", "Andre aftaler");
    others.sees("group", FETCH);
    others.clicks_button(&format!("Mere om »{FETCH}«"));
    others.clicks_button("Slet aftalen");
    person.sees_no("group", FETCH);
    let changed = 6;

    let as_it_ended = person.within("main", "Mål og aftaler").text();
    person.presses_times(made + changed - 1, "Control+z");
    person.sees("article", SLEEP);
    person.sees_no("group", FETCH);
    person.presses("Control+z");
    person.sees_text("Her er ingen mål endnu.");
    person.presses_times(made + changed, "Control+y");
    person.sees_no("article", SLEEP);
    assert_eq!(person.within("main", "Mål og aftaler").text(), as_it_ended);
}

#[test]
fn an_empty_page_asks_for_a_goal_first() {
    let person = at_the_table(Visit::new());
    let line = person.finds_field("Hvad vil vi gerne nå?");
    let scales = person.finds("heading", "Skalaer");
    let [_, top, ..] = line.bounds();
    let [_, below, ..] = scales.bounds();
    assert!(top < below, "the line stands at {top}, scales at {below}");
    person.types_into("Hvad vil vi gerne nå?", &format!("{SLEEP}\n{FOOTBALL}\n"));
    person.sees("article", FOOTBALL);
}

#[test]
fn a_deleted_goal_comes_back_from_its_notice() {
    let person = at_the_table(Visit::new());
    person.types_into("Hvad vil vi gerne nå?", &format!("{SLEEP}\n{FOOTBALL}\n"));
    let sleep = goal(&person, SLEEP);
    sleep.clicks_button(&format!("Mere om »{SLEEP}«"));
    sleep.clicks_button("Slet målet");
    let next = person.finds("button", &format!("Mere om »{FOOTBALL}«"));
    next.is_seen_as("focused", "true");
    person.within("region", "Beskeder").clicks_button("Fortryd");
    person.sees("article", SLEEP);
}

#[test]
fn everything_is_done_with_the_keyboard_alone() {
    let person = at_the_table(Visit::new());
    person.tabs_to("textbox", "Hvad vil vi gerne nå?");
    person.types(&format!("{SLEEP}\n{FOOTBALL}\n"));
    person.sees("article", FOOTBALL);
    let football = goal(&person, FOOTBALL);

    person.tabs_to("button", &format!("Mere om »{FOOTBALL}«"));
    person.presses("Alt+ArrowUp");
    assert_eq!(titles(&person), [FOOTBALL, SLEEP]);
    person
        .finds("button", &format!("Mere om »{FOOTBALL}«"))
        .is_seen_as("focused", "true");
    person.presses("Alt+ArrowUp");
    person.presses("Control+z");
    assert_eq!(titles(&person), [SLEEP, FOOTBALL]);

    uses(&person, &football.finds("button", "Giv et tal"));
    football
        .within("group", "Hvem giver et tal?")
        .finds("button", "Liva")
        .is_seen_as("focused", "true");
    person.presses_times(1, "Tab");
    person.presses("Space");
    let of_mor = football.within("radiogroup", "Tal fra Mor");
    person.tabs_into(&football.finds("radio", "0"));
    person.presses_times(7, "ArrowRight");
    person.presses("ArrowLeft");
    assert_eq!(of_mor.finds("radio", "6").state("checked"), "false");
    person.presses("Space");
    of_mor.finds("radio", "6").is_seen_as("checked", "true");
    person.presses("End");
    person.presses("Enter");
    of_mor.finds("radio", "10").is_seen_as("checked", "true");
    person.presses("Control+z");
    of_mor.finds("radio", "6").is_seen_as("checked", "true");
    uses(&person, &football.finds("button", "Mor"));
    person.presses("Escape");
    football
        .finds("button", "Giv et tal")
        .is_seen_as("focused", "true");

    person.tabs_to("textbox", containing(&format!("Til målet »{FOOTBALL}«")));
    person.types(&format!("{FETCH}\n"));
    let fetch = agreement(&person, FETCH);
    uses(&person, &fetch.finds("button", "Hvem gør det?"));
    fetch.finds("button", "Liva").is_seen_as("focused", "true");
    person.presses("Tab");
    person.presses("Tab");
    person.presses("Space");
    person.presses("Escape");
    fetch.finds("button", "Far").is_seen_as("focused", "true");
    person.presses("Tab");
    person.presses("Enter");
    // Its parts have the focus for a screen reader; for the page it is the field.
    person.asks_the_page(
        "return new Promise((done) => {
             const look = () => document.activeElement.type === 'date' ? done() : requestAnimationFrame(look);
             look();
         })",
    );
    // The same in the order of any country.
    person.types("12122027");
    fetch.sees_text("Inden hvornår?");
    person.presses("Enter");
    fetch
        .finds("button", "senest søndag den 12. december 2027")
        .is_seen_as("focused", "true");
    person.presses("Control+z");
    fetch.sees_button("Inden hvornår?");
    person.presses("Control+z");
    fetch.sees_button("Hvem gør det?");

    uses(
        &person,
        &fetch.finds("button", &format!("Mere om »{FETCH}«")),
    );
    uses(&person, &fetch.finds("button", "Slet aftalen"));
    person.sees_no("group", FETCH);
    person
        .finds_field(containing(&format!("Til målet »{FOOTBALL}«")))
        .is_seen_as("focused", "true");
}

/// Goes to a thing with the Tab key and presses it.
fn uses(person: &Visitor, thing: &Thing) {
    for _ in 0..100 {
        if thing.has_focus() {
            person.presses("Enter");
            return;
        }
        person.presses("Tab");
    }
    panic!("a hundred times Tab never came to {thing}");
}

fn titles(person: &Visitor) -> Vec<String> {
    let articles = person.finds_all("article");
    articles.into_iter().map(|article| article.name).collect()
}

#[test]
fn fingers_give_numbers_and_make_agreements() {
    for size in [TABLET, PHONE] {
        let person = at_the_table(Visit::new().on(size).touching());
        person.types_into("Hvad vil vi gerne nå?", &format!("{SLEEP}\n"));
        let sleep = goal(&person, SLEEP);
        person.taps(&sleep.finds("button", "Giv et tal"));
        person.taps(&sleep.finds("button", "Liva"));
        for number in ["0", "10", "7"] {
            let button = sleep.finds("radio", number);
            let [_, _, width, height] = button.bounds();
            assert!(width >= 44.0 && height >= 44.0, "{width}×{height}");
            person.taps(&button);
            button.is_seen_as("checked", "true");
        }
        person.taps(&sleep.finds("button", "Færdig"));
        assert!(numbers(&sleep).contains("Liva"));
        person.types_into(containing("Til målet"), &format!("{FETCH}\n"));
        let fetch = agreement(&person, FETCH);
        person.taps(&fetch.finds("button", "Hvem gør det?"));
        let chip = fetch
            .within("group", "Hvem gør det?")
            .finds("button", "Far");
        person.taps(&chip);
        chip.is_seen_as("pressed", "true");
        person.finds_nothing_with_axe();
    }
}

#[test]
fn half_typed_words_outlive_the_language_and_the_room() {
    let person = at_the_table(Visit::new());
    person.types_into("Hvad vil vi gerne nå?", &format!("{SLEEP}\nEt mål mere"));
    person.types_into(containing("Til målet"), "At far");
    person.types_into("Hvad aftaler vi ellers?", "At vi ses");
    person.clicks_button("Visning");
    person.clicks_button("English");
    person.sees_value("What would we like to reach?", "Et mål mere");
    person.sees_value("What else do we agree on?", "At vi ses");
    person.sees_value(
        &format!("What do we agree on? For the goal “{SLEEP}”"),
        "At far",
    );
    person.finds_nothing_with_axe();
    person.presses("Escape");
    person.clicks_button(SLEEP);
    person.fills("The goal in your own words", "Liva sover");
    person.presses("Alt+1");
    person.presses("Alt+4");
    person.sees("article", "Liva sover");
    person.sees_value("What would we like to reach?", "Et mål mere");
}

#[test]
fn one_edit_redraws_only_what_it_touches() {
    let person = at_the_table(Visit::new());
    makes_a_goal(&person);
    makes_two_agreements(&person);
    person.types_into("Hvad vil vi gerne nå?", &format!("{FOOTBALL}\n"));
    person.asks_the_page(
        "window.touched = new Set();
         const main = document.querySelector('main');
         new MutationObserver((changes) => {
             for (const { target } of changes) {
                 const element = target.nodeType === 1 ? target : target.parentElement;
                 const row = element.closest('[role=group]') ?? element.querySelector(':scope > [role=group]');
                 touched.add(row?.getAttribute('aria-label') ?? element.outerHTML);
             }
         }).observe(main, { subtree: true, childList: true, attributes: true, characterData: true });",
    );
    agreement(&person, FETCH).chooses("Hvor langt er vi med aftalen?", "gjort");
    person.sees_text("gjort");
    let touched = person.asks_the_page("return [...touched].join(' | ')");
    assert_eq!(touched.as_str(), Some(FETCH));
}
