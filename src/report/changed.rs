//! What a step back or forward has changed, in a sentence for those who hear
//! the screen: how it is now.

use std::sync::Arc;

use crate::board::{Board, Card, Entity, List, Person, Place};
use crate::text::Texts;

/// More than so many sentences tell nobody what happened.
const MOST: usize = 3;

/// Returns what is another on a board than on the one before; nothing where it
/// is more than a few sentences can say.
pub fn what_changed(texts: &Texts, before: &Board, now: &Board) -> Option<String> {
    let words = &texts.network;
    let name = |id| {
        let person = now.people.get(id).or_else(|| before.people.get(id));
        person.map_or("", |it| it.name.as_str())
    };
    let mut said = Vec::new();
    differing(&before.people, &now.people, &mut |was, is| {
        said.push(about_person(texts, now, was, is));
    });
    if said.is_empty() {
        differing(&before.ties, &now.ties, &mut |was, is| {
            said.extend(match (was, is) {
                (_, Some(tie)) => Some((words.tied)(name(tie.from), name(tie.to), tie.quality)),
                (Some(tie), None) => Some((words.untied)(name(tie.from), name(tie.to))),
                (None, None) => None,
            });
        });
        differing(&before.cards, &now.cards, &mut |was, is| {
            said.push(about_card(texts, now, was, is));
        });
        let mut thing = |kind: usize, was: Option<&str>, is: Option<&str>| {
            said.push(about(texts, texts.shell.things[kind], was, is));
        };
        differing(&before.goals, &now.goals, &mut |was, is| {
            thing(
                1,
                was.map(|it| it.text.as_str()),
                is.map(|it| it.text.as_str()),
            );
        });
        differing(&before.steps, &now.steps, &mut |was, is| {
            thing(
                2,
                was.map(|it| it.what.as_str()),
                is.map(|it| it.what.as_str()),
            );
        });
        differing(&before.scales, &now.scales, &mut |was, is| {
            let asks = |scale| texts.terms.question(scale);
            thing(3, was.map(asks), is.map(asks));
        });
        differing(&before.viewpoints, &now.viewpoints, &mut |was, is| {
            let whose = is.or(was).map_or("", |it| name(it.viewer));
            said.push((texts.terms.network.viewpoint_of)(whose) + ".");
        });
    }
    if before.rings != now.rings || before.sectors != now.sectors {
        // Whoever stands there has moved with them.
        said = vec![about(texts, texts.shaping.title, Some(""), Some(""))];
    }
    (!said.is_empty() && said.len() <= MOST).then(|| said.join(" "))
}

fn about_person(texts: &Texts, now: &Board, was: Option<&Person>, is: Option<&Person>) -> String {
    let words = &texts.network;
    let name = is.or(was).map_or("", |it| it.name.as_str());
    match (was, is) {
        (Some(was), Some(is)) if was.place != is.place => match is.place {
            Place::OnMap(spot) => (words.placed)(name, &texts.terms.spot(now, spot)),
            Place::Waiting => (words.waits)(name),
            Place::Focus => (words.placed)(name, texts.terms.focus),
        },
        _ => about(texts, name, was.map(|_| ""), is.map(|_| "")),
    }
}

fn about_card(texts: &Texts, now: &Board, was: Option<&Card>, is: Option<&Card>) -> String {
    if let (Some(was), Some(is)) = (was, is)
        && was.column != is.column
        && !is.is_hidden
    {
        let mut cards = now.cards_in(is.column);
        let number = cards.position(|it| it.id == is.id).map_or(0, |at| at + 1);
        let count = now.cards_in(is.column).count();
        return (texts.cards.moved)((texts.terms.column)(is.column), number, count);
    }
    // What is still kept back is told by nothing.
    let is_hidden = |card: Option<&Card>| card.is_some_and(|it| it.is_hidden);
    let is_told = !is_hidden(was) && !is_hidden(is);
    let words = |card: Option<&Card>| {
        card.map(|it| it.text.clone())
            .map(|it| if is_told { it } else { String::new() })
    };
    let (was, is) = (words(was), words(is));
    about(texts, texts.shell.things[0], was.as_deref(), is.as_deref())
}

/// Says that something has come, gone or become another, with its words as they
/// are: *Et kort er ændret: Noah sover dårligt*.
fn about(texts: &Texts, what: &str, was: Option<&str>, is: Option<&str>) -> String {
    let at = match (was, is) {
        (None, _) => 0,
        (_, None) => 1,
        _ => 2,
    };
    let deed = texts.shell.changes[at];
    match is.or(was) {
        None | Some("") => format!("{what} {deed}."),
        Some(words) => format!("{what} {deed}: {words}."),
    }
}

/// Gives everything that is on one list only, or has changed, as it was and as it
/// is. From one step to the next everything else is shared, not only equal.
fn differing<T: Entity + PartialEq>(
    before: &List<T>,
    now: &List<T>,
    give: &mut dyn FnMut(Option<&T>, Option<&T>),
) {
    if before.is_same(now) {
        return;
    }
    for was in before {
        match now.get(was.id()) {
            Some(is) if Arc::ptr_eq(was, is) => {}
            is => give(Some(was), is.map(|it| &**it)),
        }
    }
    for is in now.iter().filter(|it| !before.contains(it.id())) {
        give(None, Some(is));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::{CardId, Column, Command, Kind, PersonId, RingNumber, Spot, Symbol};
    use crate::text::Language;
    use uuid::Uuid;

    fn heard(before: &Board, now: &Board) -> Option<String> {
        what_changed(Language::Danish.texts(), before, now)
    }

    #[test]
    fn a_step_tells_where_somebody_is_now_and_who_has_come_or_gone() {
        let mut ids = (1..).map(Uuid::from_u128);
        let mut new = || ids.next().unwrap_or_default();
        let start = Board::around_child(&mut new, "Liva").expect("Liva is a name");
        let id = PersonId(new());
        let mut with = start.clone();
        let add = Command::AddPerson {
            id,
            kind: Kind::Person,
            symbol: Symbol::Circle,
            name: "Mormor".to_owned(),
            place: Place::Waiting,
            takes_part: false,
        };
        with.apply(add).expect("adds");
        assert_eq!(heard(&start, &with).as_deref(), Some("Mormor er tilføjet."));
        assert_eq!(heard(&with, &start).as_deref(), Some("Mormor er fjernet."));
        let mut placed = with.clone();
        let place = Place::OnMap(Spot::new(RingNumber(0), start.sectors[0].id));
        let command = Command::PlacePerson { id, place };
        placed.apply(command).expect("moves");
        let there = heard(&with, &placed);
        assert_eq!(there.as_deref(), Some("Mormor: Familie, tæt på"));
        assert_eq!(heard(&placed, &placed), None);
    }

    #[test]
    fn a_card_that_is_kept_back_is_not_read_out() {
        let mut ids = (1..).map(Uuid::from_u128);
        let mut new = || ids.next().unwrap_or_default();
        let start = Board::around_child(&mut new, "Liva").expect("Liva is a name");
        let id = CardId(new());
        let mut with = start.clone();
        let add = Command::AddCard {
            id,
            column: Column::Worries,
            kind: None,
            text: "Han sover ikke".to_owned(),
            drawing: None,
            speakers: Vec::new(),
            about: Vec::new(),
            is_prepared: true,
        };
        with.apply(add).expect("adds");
        let mut shown = with.clone();
        let show = Command::SetHidden {
            id,
            is_hidden: false,
        };
        shown.apply(show).expect("shows");
        for (before, now) in [(&start, &with), (&with, &shown), (&shown, &with)] {
            let heard = heard(before, now).expect("something has changed");
            assert!(!heard.contains("sover"), "{heard}");
        }
        let heard = heard(&start, &shown);
        assert_eq!(
            heard.as_deref(),
            Some("Et kort er tilføjet: Han sover ikke.")
        );
    }
}
