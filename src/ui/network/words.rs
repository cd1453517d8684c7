//! What the room says about people, put together from the board.

use crate::board::{
    Board, Direction, Kind, Person, PersonId, Place, Quality, Stance, Support, Tie,
};
use crate::map::Why;
use crate::report::content::Content;
use crate::report::facts::of_person;
use crate::text::Texts;

/// Returns where somebody stands, in words.
pub fn place(board: &Board, texts: &Texts, place: Place) -> String {
    match place {
        Place::Focus => texts.terms.focus.to_owned(),
        Place::Waiting => texts.terms.waiting.to_owned(),
        Place::OnMap(at) => texts.terms.spot(board, at),
    }
}

/// Returns somebody in one sentence for those who hear the map: name, role,
/// kind, place, the ties to the children.
pub fn heard(board: &Board, texts: &Texts, person: &Person) -> String {
    sentence(
        board,
        texts,
        person,
        Some(place(board, texts, person.place)),
    )
}

/// Returns the same for those who hear the list, which has told the place.
pub fn heard_in_list(board: &Board, texts: &Texts, person: &Person) -> String {
    sentence(board, texts, person, None)
}

/// Returns what map and list show around somebody, for those who hear them:
/// that they are here today, with whom they live, and their ties to those who
/// are no children of the middle.
pub fn heard_around(board: &Board, texts: &Texts, person: &Person) -> Option<String> {
    let is_here = board.meeting.participants.contains(&person.id);
    let here = is_here.then(|| texts.terms.network.here.to_owned());
    let home = person.household.into_iter();
    let others = home.flat_map(|home| board.members_of(home));
    let others = others.filter(|it| it.id != person.id);
    let others: Vec<&str> = others.map(|it| it.name.as_str()).collect();
    let with =
        (!others.is_empty()).then(|| (texts.facts.lives_with)(&(texts.terms.names)(&others)));
    let ties = ties_around(board, texts, person);
    let parts: Vec<String> = here.into_iter().chain(with).chain(ties).collect();
    (!parts.is_empty()).then(|| parts.join(". "))
}

/// Returns somebody's ties to others than the children in words: those alike and
/// without support together, *anspændt bånd til Mormor og Far*. A child's are
/// told with the others, whose they are as well.
fn ties_around(board: &Board, texts: &Texts, person: &Person) -> Vec<String> {
    let mut alike: Vec<(Quality, Vec<&str>)> = Vec::new();
    let mut told = Vec::new();
    if person.is_child() {
        return told;
    }
    for tie in board.ties_of(person.id) {
        let other = board.people.get(tie.other_end(person.id));
        let Some(other) = other.filter(|it| !it.is_child()) else {
            continue;
        };
        if tie.support.is_some() {
            told.push(tie_of(texts, tie, person.id, &other.name));
        } else if let Some(same) = alike.iter_mut().find(|it| it.0 == tie.quality) {
            same.1.push(&other.name);
        } else {
            alike.push((tie.quality, vec![&other.name]));
        }
    }
    let together = alike.into_iter();
    told.extend(together.map(|(quality, names)| {
        let names = (texts.terms.names)(&names);
        (texts.network.tie_words)(quality, &names)
    }));
    told
}

fn sentence(board: &Board, texts: &Texts, person: &Person, place: Option<String>) -> String {
    let mut parts = vec![person.name.clone()];
    if !person.role.is_empty() {
        parts.push(person.role.clone());
    }
    if person.kind == Kind::Group {
        parts.push((texts.terms.kind)(person.kind).to_owned());
    }
    parts.extend(seen(texts, person));
    parts.extend(place);
    for child in board.children() {
        if let Some(tie) = board.tie_between(person.id, child.id) {
            parts.push(tie_of(texts, tie, person.id, &child.name));
        }
    }
    parts.join(", ")
}

/// Returns a tie in words, seen from one end: *nært bånd til Liva, giver selskab*.
pub fn tie_of(texts: &Texts, tie: &Tie, of: PersonId, other: &str) -> String {
    let mut said = (texts.network.tie_words)(tie.quality, other);
    if let Some(support) = tie.support {
        let support = if tie.from == of {
            support
        } else {
            support.reversed()
        };
        said.push_str(", ");
        said.push_str(&(texts.terms.network.supports)(support));
    }
    said
}

/// Returns what the map shows of somebody beyond name and role, in words: age,
/// deceased, wished for.
pub fn seen(texts: &Texts, person: &Person) -> Vec<String> {
    let terms = &texts.terms.network;
    let mut seen: Vec<String> = person.age.map(terms.age).into_iter().collect();
    seen.extend(terms.absence(person).map(str::to_owned));
    seen
}

/// Returns why a lens lights somebody up; `selected` is whose ties it shows.
pub fn told(texts: &Texts, person: &Person, why: &Why, selected: &str) -> String {
    let looking = &texts.looking;
    let terms = &texts.terms.network;
    match why {
        Why::Meant => looking.is_meant.to_owned(),
        Why::Tied(quality) => (texts.network.tie_words)(*quality, selected),
        Why::Offers { kinds, gives, .. } => {
            let mut offers: Vec<&str> = kinds.iter().map(terms.offer).collect();
            offers.extend(Some(person.offer_words.as_str()).filter(|words| !words.is_empty()));
            let helps =
                (!offers.is_empty()).then(|| (looking.helps)(&(texts.terms.names)(&offers)));
            let gives = gives.map(|kinds| {
                let direction = Direction::Gives;
                (terms.supports)(Support { direction, kinds })
            });
            let told: Vec<String> = helps.into_iter().chain(gives).collect();
            told.join(", ")
        }
        Why::Knows(knows) => (terms.knows)(*knows).to_owned(),
        Why::Carries(count) => (looking.carries)(*count),
        Why::Unmentioned => looking.is_unmentioned.to_owned(),
    }
}

/// Returns all that is known about somebody, as short lines; nothing for what
/// nobody has said.
pub fn facts(content: &Content, texts: &Texts, person: &Person) -> Vec<String> {
    let mut facts = vec![seen(texts, person).join(" · ")];
    facts.extend(of_person(content, person));
    facts.retain(|fact| !fact.is_empty());
    facts
}

/// Counts the statements and agreements that would stand without a name if
/// somebody were removed.
pub fn nameless(board: &Board, person: PersonId) -> (usize, usize) {
    let statements = board.shown_cards().filter(|card| {
        let sees_it = |view: &crate::board::View| {
            view.person == person && matches!(view.stance, Stance::Differently(_))
        };
        card.speakers.contains(&person) || card.views.iter().any(sees_it)
    });
    let agreements = board.steps.iter().filter(|step| step.who.contains(&person));
    (statements.count(), agreements.count())
}
