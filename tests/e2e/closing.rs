//! *Afslutning*: everything is read back, and the ways out are at hand.

use crate::harness::{PHONE, TABLET, Visit, Visitor};

/// The example, in *Afslutning*.
fn closes(visit: Visit) -> Visitor {
    let person = visit.arrives();
    person.clicks_button("Vis eksemplet");
    person.clicks_button("Afslutning");
    person.sees_heading("Det er vi kommet frem til");
    person
}

#[test]
fn everything_new_is_read_back_in_the_words_of_the_document() {
    let person = closes(Visit::new());
    let read = person.within("main", "Afslutning").text();
    for said in [
        "tryghed, der allerede har beskyttet",
        "Fra 0 til 10",
        "Mandagene trækker ned.",
        "Hvad ét trin op ville være (Mor)",
        "Bygger på",
        "personlig udvikling",
        "Fire søndage i træk.",
        "Hvad siger hver især til målet",
        "Følger op: Mormor Grethe",
        "Plan B: Siger kommunen nej, spørger Mor Mormor, om de kan skiftes.",
        "Forventninger begge veje",
        "Det gør fagfolkene",
        "Hvordan kommer vi videre?",
        "Tovholder",
        "Overgang fra 3. klasse hos Mette til 4. klasse med en ny klasselærer",
        "Hjemme hos Mormor",
        "Morfar Svend (lever ikke mere)",
        "En voksenven (ønskes i netværket)",
    ] {
        assert!(read.contains(said), "“{said}” is not read back:\n{read}");
    }
    person.finds_nothing_with_axe();
}

#[test]
fn an_agreement_nobody_took_on_is_not_called_agreed() {
    let person = Visitor::arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Mål og aftaler");
    person.types_into("Hvad aftaler vi ellers?", "Ringe til skolen\n");
    person.clicks_button("Afslutning");
    person.sees_text("Hvem: mangler endnu");
    person.sees_no_text("· aftalt");
}

#[test]
fn an_empty_board_says_nothing_of_what_follows() {
    let person = Visitor::arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Afslutning");
    person.sees_heading("Det er vi kommet frem til");
    person.sees_no_text("Hvordan kommer vi videre?");
    person.sees_no_text("Forventninger begge veje");
}

#[test]
fn the_ways_out_are_in_view_wherever_the_page_is_read() {
    for size in [(1366, 768), (1024, 768), TABLET, PHONE] {
        let person = closes(Visit::new().on(size));
        for by in [0, 3000] {
            person.turns_wheel((200.0, 400.0), by, false);
            person.sees_in_view("button", "Vis dokumentet");
            person.sees_in_view("button", "Gem tavlen som fil");
        }
        let is_bar = size.0 < 1024;
        if is_bar {
            person.sees_no("button", "Start forfra");
            person.clicks_button("Mere");
            person.sees_in_view("button", "Hent billede (PNG)");
        } else {
            person.sees_no("button", "Mere");
        }
        person.sees_in_view("button", "Start forfra");
        person.clicks_button("Kopiér tekst til journalen");
        person.within("region", "Beskeder").sees_text("ournalen");
        person.finds_nothing_with_axe();
    }
}
