//! Who is here, what is said, and how safe it is just now.

use samtavle::board::CardKind;

use super::{
    BUS, FEAR, GRETHE, LATE, LIVA, METTE, MOR, NUMBERS, PEOPLE, PREPARED, ROUND, SAFETY, Said,
    TALK, WORRIES, word_for,
};
use crate::cards::opens_tools;
use crate::goals::covered::{all_there_is, answers, reads_everything};
use crate::harness::{Place, Visitor, containing};

/// Four people sit down; on the map it is seen who is there as a professional.
pub fn gathers(person: &Visitor) {
    person.types_into("Hvem handler det om?", "Liva\n");
    let here = person.within("group", "Hvem er her i dag?");
    here.clicks_button(LIVA);
    person.types_into(
        "Navn eller kaldenavn",
        &format!("{MOR}\n{GRETHE}\n{METTE}\n"),
    );
    here.finds("button", METTE).is_seen_as("pressed", "true");
    person.clicks_button("Netværk");
    for (name, sector) in [
        (MOR, "Familie"),
        (GRETHE, "Familie"),
        (METTE, "Skole og dagtilbud"),
    ] {
        let tray = person.within("group", "Ikke placeret endnu");
        tray.clicks_button(name);
        person.chooses("Område", sector);
        person.sees("button", containing(&format!("{name}, {sector}")));
    }
}

/// The child's own words wait on the covered sheet.
pub fn prepares_a_card(person: &Visitor) {
    person.clicks_button("Tavlen");
    opens_the_sheet(person);
    let sheet = person.within("dialog", "Forberedte kort");
    sheet.within("group", "Hvem siger det?").clicks_button(LIVA);
    sheet.types_into("Nyt forberedt kort", PREPARED);
    sheet.clicks_button(word_for(CardKind::Danger));
    sheet.clicks_button("Læg til side");
    sheet.sees("group", "Kort 1");
    finds_nothing_of(person, PREPARED);
    person.presses("Escape");
    person.sees_no("dialog", "Forberedte kort");
    person.presses("Escape");
    person.sees_no("dialog", "Redskaber");
}

fn opens_the_sheet(person: &Visitor) {
    person.clicks_button("Redskaber");
    person.clicks_button("Åbn de forberedte kort");
    person.sees("dialog", "Forberedte kort");
}

#[track_caller]
fn finds_nothing_of(person: &Visitor, words: &str) {
    let all = all_there_is(person);
    assert!(
        all.iter().all(|all| !all.contains(words)),
        "“{words}” is there"
    );
}

/// All say one thing; the mother passes.
pub fn goes_round(person: &Visitor) {
    person.clicks_button("Redskaber");
    person
        .within("dialog", "Redskaber")
        .clicks_button("Runde: alle siger én ting");
    person.sees_no("dialog", "Redskaber");
    for (name, said) in PEOPLE.iter().zip([Some(0), None, Some(1), Some(2)]) {
        person.sees_text(&format!("{name} har ordet"));
        if let Some(said) = said {
            writes(person, &ROUND[said]);
            person.clicks_button("Giv ordet videre");
        } else {
            person.clicks_button("Melder pas");
            let strip = person.within("group", "Hvem siger det?");
            strip.sees("button", "Mor meldte pas");
        }
    }
    person.sees_text("Runden er slut. Alle har haft ordet.");
}

/// Puts a card on the board, from whoever is chosen.
fn writes(person: &Visitor, said: &Said) {
    let line = format!("Nyt kort: {}", said.column);
    person.types_into(&line, &format!("{}\n", said.words));
    let column = person.within("region", said.column);
    column.within("article", said.words).sees_text(said.who);
}

/// Lets the next cards be this person's alone.
fn speaks(person: &Visitor, name: &str) {
    let strip = person.within("group", "Hvem siger det?");
    let one = strip.finds("button", name);
    if one.state("pressed") != "true" {
        one.is_clicked();
    }
    one.is_seen_as("pressed", "true");
    for other in PEOPLE.iter().filter(|other| **other != name) {
        let other = strip.finds("button", *other);
        if other.state("pressed") == "true" {
            other.is_clicked();
        }
    }
}

/// The other cards, what each is, how others see it and what is important.
pub fn goes_on(person: &Visitor) {
    for said in &TALK {
        speaks(person, said.who);
        writes(person, said);
    }
    for said in ROUND.iter().chain(&TALK) {
        let tools = tools_of(person, said.words);
        let kinds = tools.within("group", "Hvad er det?");
        kinds.clicks_button(word_for(said.kind));
        let card = person.within("article", said.words);
        card.sees_text(word_for(said.kind));
    }
    sees_it_differently(person);
    gives_dots(person);
    turns_a_strength_into_safety(person);
}

/// The tools of one card, when they are those of this card.
pub fn tools_of(person: &Visitor, words: &str) -> Place {
    opens_tools(person, words);
    let tools = person.within("dialog", "Om kortet");
    tools.sees_text(words);
    tools
}

fn sees_it_differently(person: &Visitor) {
    let tools = tools_of(person, LATE);
    tools.within("group", GRETHE).clicks_button("Ser det også");
    tools
        .within("group", MOR)
        .clicks_button("Ser det anderledes");
    let card = person.within("article", LATE);
    card.sees_text("Mor ser det anderledes");
    person.types(&format!("{BUS}\n"));
    card.sees_text(&format!("Mor ser det anderledes: {BUS}"));
    card.sees_text("Mormor Grethe ser det også");
}

fn gives_dots(person: &Visitor) {
    let tools = tools_of(person, ROUND[0].words);
    tools
        .within("group", "Prikker fra Liva")
        .clicks_button("3 prikker");
    tools
        .within("group", "Prikker fra Mor")
        .clicks_button("1 prik");
    let card = person.within("article", ROUND[0].words);
    card.sees_text("Liva ●●●");
    card.sees_text("Mor ●");
}

fn turns_a_strength_into_safety(person: &Visitor) {
    let strength = &ROUND[1];
    let tools = tools_of(person, strength.words);
    tools.clicks_button("Det har allerede beskyttet");
    let safety = word_for(CardKind::Safety);
    let card = person.within("article", strength.words);
    card.sees_text(&format!("{safety} · var: {}", word_for(strength.kind)));
    card.sees_text(GRETHE);
    // The button is gone, and the keys still go to the panel.
    person.waits_for_focus_off_the_page();
    person.presses("Escape");
    person.sees_no("dialog", "Om kortet");
}

/// Everybody's number is covered until all are shown at once. With other
/// numbers nothing anywhere is different before, so nothing tells them; nor
/// does anything tell the card that is still on its sheet.
pub fn gives_covered_numbers(person: &Visitor) {
    person.clicks_button("Mål og aftaler");
    person.clicks_button(SAFETY);
    let scale = person.within("group", SAFETY);
    scale.clicks_button("Skjulte tal");
    scale.clicks_button("Begynd runden");
    // Liva thinks again, so that both times the last thing said is of undoing.
    answers(person, LIVA, "0", "");
    person.presses("Control+z");
    for name in PEOPLE {
        answers(person, name, "9", "Et helt andet svar");
    }
    let with_others = reads_everything(person);
    person.presses_times(PEOPLE.len(), "Control+z");
    for (name, number, why) in NUMBERS {
        answers(person, name, number, why);
    }
    let with_these = reads_everything(person);
    assert!(with_others == with_these, "the numbers change what is seen");
    for all in &with_these {
        let hidden = NUMBERS.iter().map(|(_, _, why)| *why);
        for words in hidden.chain([PREPARED, "Et helt andet svar"]) {
            assert!(!all.contains(words), "“{words}” is in {all}");
        }
    }
    person.reloads();
    person.clicks_button("Fortsæt runden");
    let all = person.within("dialog", "Alle har svaret");
    all.clicks_button("Vis tallene");
    person.sees_no("dialog", "Alle har svaret");
    let scale = person.within("group", SAFETY);
    for (name, number, why) in NUMBERS {
        scale.sees_button(why);
        let given = scale.finds_all("listitem").into_iter();
        let mut given = given.map(|it| it.text());
        let is_there = |it: String| it.starts_with(number) && it.ends_with(name);
        assert!(given.any(is_there), "{name} did not say {number}");
    }
}

/// It takes two steps, and then it is a card as any other.
pub fn shows_the_prepared_card(person: &Visitor) {
    person.clicks_button("Tavlen");
    opens_the_sheet(person);
    let sheet = person.within("dialog", "Forberedte kort");
    sheet.clicks_button("Vis på tavlen");
    person.clicks_button("Vis kortet");
    person.sees_no("dialog", "Forberedte kort");
    let column = person.within("region", WORRIES);
    let card = column.within("article", PREPARED);
    card.sees_text(LIVA);
    card.sees_text(word_for(CardKind::Danger));
    assert_eq!(
        person.finds_all("article").len(),
        ROUND.len() + TALK.len() + 1
    );
    person.sees("article", FEAR);
}
