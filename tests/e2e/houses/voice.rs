//! Reading aloud, by a device that has a voice, and by one that has none.

use super::{GOOD, comes_to_the_houses, goes_in};
use crate::harness::Visit;

/// A device with a Danish voice of its own, and one that asks a server. What
/// they are asked to say is kept in `window.said`; they go on until stopped.
const VOICES: &str = "
    window.said = [];
    window.SpeechSynthesisUtterance = class extends EventTarget {
        constructor(text) { super(); this.text = text; }
    };
    const voices = [
        { name: 'Far away', lang: 'da-DK', localService: false },
        { name: 'At home', lang: 'da-DK', localService: true },
    ];
    Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: (words) => {
            window.said.push(`${words.voice.name}: ${words.text}`);
            words.dispatchEvent(new Event('start'));
        },
        cancel: () => window.said.push('silence'),
    }) });";

/// A device whose only voice asks a server.
const FAR_VOICE: &str = "
    Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
        getVoices: () => [{ name: 'Far away', lang: 'da-DK', localService: false }],
    }) });";

#[test]
fn a_card_and_a_whole_house_are_read_aloud() {
    let person = comes_to_the_houses(Visit::new().where_first(VOICES));
    goes_in(&person, GOOD);
    person
        .within("group", "Hvem siger det?")
        .clicks_button("Mor");
    person.types_into("Nyt kort i huset Det gode", "Fodbold\n");
    person.clicks_button("Uden navn");
    person.types_into("Nyt kort i huset Det gode", "😀\n");
    let said = || person.asks_the_page("return window.said.splice(0).join(', ')");
    person.clicks_button("Læs huset højt");
    person.sees_button("Stop");
    assert_eq!(said(), "silence, At home: Mor siger: Fodbold, At home: 😀");
    // The card whose turn it is is marked.
    let marked = || person.asks_the_page("return document.querySelector('.is-read')?.innerText");
    assert!(marked().as_str().is_some_and(|it| it.contains('😀')));
    person.clicks_button("Stop");
    person.sees_button("Læs huset højt");
    assert_eq!(said(), "silence");
    assert!(marked().is_null());

    let house = person.within("region", GOOD);
    let cards = house.within("list", "");
    let read = cards.finds_all("button");
    let read = read.iter().find(|it| it.name == "Læs højt");
    read.expect("a card can be read").is_clicked();
    person.sees_button("Stop");
    assert_eq!(said(), "silence, At home: Mor siger: Fodbold");
    // Whoever leaves the house wants no voice from it.
    person.clicks_button("Alle huse");
    assert_eq!(said(), "silence");
    person.has_made_no_request_since_load();
}

#[test]
fn a_voice_that_would_send_the_words_away_is_no_voice() {
    let person = comes_to_the_houses(Visit::new().where_first(FAR_VOICE));
    goes_in(&person, GOOD);
    person.types_into("Nyt kort i huset Det gode", "Fodbold\n");
    person.within("region", GOOD).sees_text("Fodbold");
    person.sees_no("button", "Læs huset højt");
    person.sees_no("button", "Læs højt");
}

#[test]
fn where_there_is_no_voice_at_all_nothing_is_offered() {
    let person = comes_to_the_houses(
        Visit::new()
            .where_first("Object.defineProperty(window, 'speechSynthesis', { value: undefined })"),
    );
    goes_in(&person, GOOD);
    person.types_into("Nyt kort i huset Det gode", "Fodbold\n");
    person.within("region", GOOD).sees_text("Fodbold");
    person.sees_no("button", "Læs huset højt");
}
