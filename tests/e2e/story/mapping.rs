//! A whole mapping: a child, her mother, her grandmother and her teacher come
//! from what is hard to a goal, to agreements on both sides, and to the next
//! meeting.

mod afterwards;
mod goals;
mod talk;

use samtavle::board::CardKind;
use samtavle::text::Language;

use super::{WITHOUT_PLACES, is_plain, squeezed};
use crate::harness::{KEEPS_COPIES, Visit};

const LIVA: &str = "Liva";
const MOR: &str = "Mor";
const GRETHE: &str = "Mormor Grethe";
const METTE: &str = "Klasselærer Mette";
/// Everybody at the table, in the order they have the word.
const PEOPLE: [&str; 4] = [LIVA, MOR, GRETHE, METTE];

const WORRIES: &str = "Hvad bekymrer os?";
const WORKS: &str = "Hvad fungerer?";
const NEXT: &str = "Hvad skal der ske?";

/// One card: who says it, under which question, in which words, and what it is.
struct Said {
    who: &'static str,
    column: &'static str,
    words: &'static str,
    kind: CardKind,
}

/// What is said in the round; the mother passes.
const ROUND: [Said; 3] = [
    says(LIVA, WORRIES, "De råbte hele aftenen.", CardKind::Harm),
    says(
        GRETHE,
        WORKS,
        "Liva ringer selv til mig.",
        CardKind::Strength,
    ),
    says(METTE, WORRIES, LATE, CardKind::Complicating),
];
/// What is said after it, as it comes.
const TALK: [Said; 7] = [
    says(MOR, WORRIES, FEAR, CardKind::Danger),
    says(
        MOR,
        WORKS,
        "Vi spiser sammen om søndagen.",
        CardKind::Strength,
    ),
    says(
        METTE,
        WORKS,
        "Liva gik til pedellen, da hun blev bange.",
        CardKind::Safety,
    ),
    says(
        LIVA,
        WORKS,
        "Sofie og jeg går til håndbold.",
        CardKind::Strength,
    ),
    says(LIVA, NEXT, "En aften, hvor ingen skændes.", CardKind::Wish),
    says(
        GRETHE,
        NEXT,
        "Liva kan sove hos mig om torsdagen.",
        CardKind::Idea,
    ),
    says(
        METTE,
        NEXT,
        "Vi kan begynde dagen med en kop te.",
        CardKind::Idea,
    ),
];
/// What Liva told before the meeting: the eleventh card.
const PREPARED: &str = "Jeg vil helst flytte til mormor.";

const LATE: &str = "Liva kommer for sent tre dage om ugen.";
const BUS: &str = "Det er bussen, der ikke passer.";
const FEAR: &str = "At Liva holder op med at fortælle os noget.";

const SAFETY: &str = "Hvor trygt er det lige nu?";
/// Everybody's number, and why just that one.
const NUMBERS: [(&str, &str, &str); 4] = [
    (LIVA, "3", "Jeg ligger vågen"),
    (MOR, "7", "Her er roligt for det meste"),
    (GRETHE, "5", "Hun ringer tit sent"),
    (METTE, "4", "Hun er træt om formiddagen"),
];

const GOAL: &str = "Liva siger det til en voksen, når hun er bange";
const SIGN: &str = "Hun ringer, før det er blevet nat";
const NOTICED: &str = "At nogen tager telefonen";
const RESERVATION: &str = "Hvis jeg må sige nej, når jeg er syg";

const FETCH: &str = "Mor og Grethe henter på skift";
const PHONE_ON: &str = "Telefonen er tændt hele natten";
const MONDAYS: &str = "Mette og Liva taler sammen hver mandag";
const EARLY: &str = "Mor ringer til skolen inden otte";
const TIMES: &str = "Mette spørger om en tidligere bus";
/// Three for the goal, two besides.
const AGREEMENTS: [&str; 5] = [FETCH, PHONE_ON, MONDAYS, EARLY, TIMES];
const PLAN_B: &str = "Så taler de sammen om tirsdagen";

const FROM: &str = "Indskolingen";
const TO: &str = "Mellemtrinnet";
const PLACE: &str = "Biblioteket på skolen";

const fn says(
    who: &'static str,
    column: &'static str,
    words: &'static str,
    kind: CardKind,
) -> Said {
    Said {
        who,
        column,
        words,
        kind,
    }
}

/// The family's word for what a card is.
fn word_for(kind: CardKind) -> &'static str {
    (Language::Danish.texts().terms.card_kind)(kind)
}

#[test]
fn a_whole_mapping_is_held_taken_back_made_again_saved_and_read() {
    let office = format!("{WITHOUT_PLACES}; {KEEPS_COPIES}");
    let person = Visit::new().where_first(&office).arrives();
    talk::gathers(&person);
    talk::prepares_a_card(&person);
    talk::goes_round(&person);
    talk::goes_on(&person);
    talk::gives_covered_numbers(&person);
    talk::shows_the_prepared_card(&person);
    goals::makes_a_goal_of_what_is_feared(&person);
    goals::says_yes_with_one_reservation(&person);
    goals::agrees_both_ways(&person);
    goals::goes_on_after_the_meeting(&person);

    let rooms = afterwards::reads_all_rooms(&person);
    afterwards::takes_all_back_and_makes_it_again(&person);
    assert_eq!(afterwards::reads_all_rooms(&person), rooms);
    let (file, document) = afterwards::saves_and_reads_the_document(&person);
    afterwards::starts_over(&person);
    person.picks_file(&file);
    person.sees_heading("Velkommen til mødet om Liva");
    assert_eq!(afterwards::reads_all_rooms(&person), rooms);
    person.has_made_no_request_since_load();
    afterwards::reads_it_on_paper(&person, &document);
}

/// Everything that somebody said, except names that others' words hold, too.
fn all_said() -> impl Iterator<Item = &'static str> {
    let cards = ROUND.iter().chain(&TALK).map(|said| said.words);
    let numbers = NUMBERS.iter().map(|(_, _, why)| *why);
    let others = [
        GRETHE,
        METTE,
        PREPARED,
        BUS,
        GOAL,
        SIGN,
        NOTICED,
        RESERVATION,
        PLAN_B,
        FROM,
        TO,
        PLACE,
    ];
    cards.chain(numbers).chain(AGREEMENTS).chain(others)
}

/// The same, and what the document says around it.
fn all_of_the_document() -> Vec<String> {
    let was = format!(
        "{} · var: {}",
        word_for(CardKind::Safety),
        word_for(CardKind::Strength)
    );
    let kinds = CardKind::ALL.iter().map(|kind| word_for(*kind).to_owned());
    let facts = [
        "Mormor Grethe ser det også",
        "Mor ser det anderledes",
        "Vigtigt for: Liva (3 prikker), Mor (1 prik)",
        SAFETY,
        "netværk og medborgerskab",
        "Hvor tæt på målet er vi?",
        "Mormor Grethe: med forbehold",
        "Klasselærer Mette: enig",
        "inden næste møde",
        "Følger op: Mor",
        "Det gør familien og netværket",
        "Klasselærer Mette: Mette spørger om en tidligere bus",
        "Overgang fra Indskolingen til Mellemtrinnet",
        "Giver videre: Klasselærer Mette",
        "Tager imod: Mor",
        "Inviteret: Liva, Mor, Mormor Grethe og Klasselærer Mette",
    ];
    let said = all_said().chain(facts).map(str::to_owned);
    said.chain(kinds).chain([was]).collect()
}
