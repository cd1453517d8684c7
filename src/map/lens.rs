//! Lenses: one question put to the map, answered by lighting up those it is
//! about.
//!
//! - **L1** A lens dims and never removes; it changes neither the board nor
//!   where anybody stands.
//! - **L2** A prepared card that is still hidden counts for nothing.

use std::collections::BTreeMap;

use crate::board::{
    Board, Card, Direction, Kinds, Knows, Offer, Person, PersonId, Quality, SupportKind,
};

/// What the map is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Lens {
    /// Nothing: everybody is as clear as everybody else.
    #[default]
    All,
    /// Who has a tie with the one who is selected.
    Ties,
    /// Who can help: who offers what, and whom a tie says to give support; not
    /// the child whom the map is about.
    Offers,
    /// Who knows what about the situation.
    Knows,
    /// Who carries which agreements that are still open.
    Carries,
    /// Who was never mentioned in a card.
    Unmentioned,
    /// These people, for a reason in words: *»Sover dårligt«*.
    These {
        /// Who.
        people: Vec<PersonId>,
        /// What they have in common.
        reason: String,
    },
}

impl Lens {
    /// The questions that the map can always be asked, in their order.
    pub const CHOICES: [Self; 6] = [
        Self::All,
        Self::Ties,
        Self::Offers,
        Self::Knows,
        Self::Carries,
        Self::Unmentioned,
    ];
}

/// Why somebody is lit up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is they who are selected, or one of those asked for.
    Meant,
    /// They have a tie with the one who is selected.
    Tied(Quality),
    /// They can help.
    Offers {
        /// What they offer.
        kinds: Kinds<Offer>,
        /// Whether they offer more in own words.
        own: bool,
        /// What they give along a tie, which may not have been said yet; none
        /// when no tie says that they give support.
        gives: Option<Kinds<SupportKind>>,
    },
    /// They know this much.
    Knows(Knows),
    /// They carry so many open agreements.
    Carries(usize),
    /// No card mentions them.
    Unmentioned,
}

/// Who is lit up, and why.
pub type Lit = BTreeMap<PersonId, Why>;

/// Returns who is lit up on a board; nothing while all are as clear. `selected`
/// is the one whose ties are asked for.
pub fn lit(board: &Board, lens: &Lens, selected: Option<PersonId>) -> Option<Lit> {
    let each = |why: &dyn Fn(&Person) -> Option<Why>| {
        let people = board.people.iter();
        people
            .filter_map(|it| Some((it.id, why(it)?)))
            .collect::<Lit>()
    };
    let meant = |is_meant: bool, why: Why| is_meant.then_some(why);
    Some(match lens {
        Lens::All => return None,
        Lens::Ties => {
            let selected = selected.filter(|it| board.people.contains(*it))?;
            let ties = board.ties_of(selected);
            let mut lit: Lit = ties
                .map(|tie| (tie.other_end(selected), Why::Tied(tie.quality)))
                .collect();
            lit.insert(selected, Why::Meant);
            lit
        }
        Lens::Offers => {
            let along_ties = given(board);
            each(&|person| {
                let own = !person.offer_words.is_empty();
                let kinds = person.offers;
                let gives = along_ties.get(&person.id).copied();
                let can_help = own || !kinds.is_empty() || gives.is_some();
                let why = Why::Offers { kinds, own, gives };
                meant(can_help && !person.is_deceased && !person.is_child(), why)
            })
        }
        Lens::Knows => each(&|person| person.knows.map(Why::Knows)),
        Lens::Carries => {
            let loads = board.loads().into_iter();
            loads
                .map(|(person, load)| (person, Why::Carries(load)))
                .collect()
        }
        Lens::Unmentioned => each(&|person| {
            let is_mentioned = board.shown_cards().any(|card| mentions(card, person));
            meant(!is_mentioned, Why::Unmentioned)
        }),
        Lens::These { people, .. } => each(&|it| meant(people.contains(&it.id), Why::Meant)),
    })
}

/// Returns who gives support along a tie, with all that they give.
fn given(board: &Board) -> BTreeMap<PersonId, Kinds<SupportKind>> {
    let mut given = BTreeMap::new();
    for tie in &board.ties {
        let Some(support) = tie.support else { continue };
        let givers: &[PersonId] = match support.direction {
            Direction::Gives => &[tie.from],
            Direction::Gets => &[tie.to],
            Direction::Both => &[tie.from, tie.to],
        };
        for giver in givers {
            let so_far: &mut Kinds<SupportKind> = given.entry(*giver).or_default();
            *so_far = so_far.and(support.kinds);
        }
    }
    given
}

/// Says whether a tie stays clear: where ties are asked for, those of the
/// selected one; elsewhere those between two who are lit up.
pub fn is_tie_lit(lens: &Lens, lit: &Lit, tie: (PersonId, PersonId)) -> bool {
    let is_lit = |person: &PersonId| lit.contains_key(person);
    let is_meant = |person: &PersonId| lit.get(person) == Some(&Why::Meant);
    match lens {
        Lens::Ties => is_meant(&tie.0) || is_meant(&tie.1),
        _ => is_lit(&tie.0) && is_lit(&tie.1),
    }
}

/// Says whether a card is said by somebody, is about them, or has their name
/// among its words.
fn mentions(card: &Card, person: &Person) -> bool {
    card.speakers.contains(&person.id)
        || card.about.contains(&person.id)
        || names(&card.text, &person.name)
}

/// Says whether a name stands in a text, as whole words; in the last of them
/// also with the *s* of *whose*.
fn names(text: &str, name: &str) -> bool {
    let (text, name) = (words(text), words(name));
    let Some((last, first)) = name.split_last() else {
        return false;
    };
    let is_last = |word: &String| word.strip_prefix(last.as_str()).is_some_and(is_whose);
    text.windows(name.len()).any(|some| {
        let (end, start) = some
            .split_last()
            .map_or((None, some), |(end, start)| (Some(end), start));
        start == first && end.is_some_and(is_last)
    })
}

fn is_whose(ending: &str) -> bool {
    matches!(ending, "" | "s")
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric());
    parts
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::{CardId, Support, TieId};
    use crate::board::{Column, Command, Kind, Place, Symbol};
    use uuid::Uuid;

    fn named(names: &[&str]) -> (Board, Vec<PersonId>) {
        let mut ids = (100..).map(Uuid::from_u128);
        let mut board = Board::around_child(&mut || ids.next().unwrap_or_default(), "Liva")
            .expect("Liva is a name");
        let mut people: Vec<PersonId> = board.children().map(|it| it.id).collect();
        for name in names {
            let id = PersonId(ids.next().unwrap_or_default());
            let added = board.apply(Command::AddPerson {
                id,
                kind: Kind::Person,
                name: (*name).to_owned(),
                place: Place::Waiting,
                symbol: Symbol::Circle,
                takes_part: false,
            });
            assert!(added.is_ok());
            people.push(id);
        }
        (board, people)
    }

    fn say(board: &mut Board, number: u128, text: &str, is_prepared: bool) {
        let said = board.apply(Command::AddCard {
            id: CardId(Uuid::from_u128(number)),
            column: Column::Works,
            kind: None,
            text: text.to_owned(),
            drawing: None,
            speakers: Vec::new(),
            about: Vec::new(),
            is_prepared,
        });
        assert!(said.is_ok());
    }

    fn who(board: &Board, lens: &Lens, selected: Option<PersonId>) -> Vec<String> {
        let lit = lit(board, lens, selected).expect("the lens dims");
        let people = board.people.iter().filter(|it| lit.contains_key(&it.id));
        people.map(|it| it.name.clone()).collect()
    }

    #[test]
    fn a_name_among_the_words_mentions_its_whole_self_only() {
        let (mut board, _) = named(&["Mor", "Mormor", "Farmor Fatima", "Bo"]);
        say(&mut board, 1, "Mormors hus er trygt for Liva", false);
        assert_eq!(
            who(&board, &Lens::Unmentioned, None),
            ["Mor", "Farmor Fatima", "Bo"]
        );
        say(
            &mut board,
            2,
            "farmor Fatima henter, mor bor langt væk",
            false,
        );
        assert_eq!(who(&board, &Lens::Unmentioned, None), ["Bo"]);
    }

    #[test]
    fn l2_a_hidden_card_mentions_nobody() {
        let (mut board, _) = named(&["Mor"]);
        say(&mut board, 1, "Liva og mor", true);
        assert_eq!(who(&board, &Lens::Unmentioned, None), ["Liva", "Mor"]);
        let id = CardId(Uuid::from_u128(1));
        let shown = board.apply(Command::SetHidden {
            id,
            is_hidden: false,
        });
        assert!(shown.is_ok());
        assert!(who(&board, &Lens::Unmentioned, None).is_empty());
    }

    #[test]
    fn ties_are_those_of_the_selected_one() {
        let (mut board, people) = named(&["Mor", "Far", "Bo"]);
        for (number, to) in [(1, people[1]), (2, people[2])] {
            let tied = board.apply(Command::Tie {
                id: TieId(Uuid::from_u128(number)),
                from: people[0],
                to,
                quality: Quality::Close,
            });
            assert!(tied.is_ok());
        }
        assert_eq!(lit(&board, &Lens::Ties, None), None);
        assert_eq!(who(&board, &Lens::Ties, Some(people[1])), ["Liva", "Mor"]);
        let around_mor = lit(&board, &Lens::Ties, Some(people[1])).expect("it dims");
        assert!(is_tie_lit(&Lens::Ties, &around_mor, (people[0], people[1])));
        assert!(!is_tie_lit(
            &Lens::Ties,
            &around_mor,
            (people[0], people[2])
        ));
    }

    #[test]
    fn who_gives_support_along_a_tie_can_help_while_they_live() {
        let (mut board, people) = named(&["Mor", "Mormor", "Bo"]);
        let id = TieId(Uuid::from_u128(1));
        let [_, mor, mormor, _] = people[..] else {
            unreachable!("four are named");
        };
        let kinds = Kinds::of(&[SupportKind::Practical]);
        for command in [
            Command::Tie {
                id,
                from: mor,
                to: mormor,
                quality: Quality::Close,
            },
            Command::SetSupport {
                id,
                support: Some(Support {
                    direction: Direction::Gets,
                    kinds,
                }),
            },
        ] {
            assert!(board.apply(command).is_ok());
        }
        assert_eq!(who(&board, &Lens::Offers, None), ["Mormor"]);
        let lit = lit(&board, &Lens::Offers, None).expect("it dims");
        let Why::Offers { gives, .. } = &lit[&mormor] else {
            unreachable!("it is asked who can help");
        };
        assert_eq!(*gives, Some(kinds));

        let died = board.apply(Command::SetDeceased {
            id: mormor,
            is_deceased: true,
        });
        assert!(died.is_ok());
        assert!(who(&board, &Lens::Offers, None).is_empty());
    }

    #[test]
    fn l1_all_are_clear_when_nothing_is_asked() {
        let (board, people) = named(&["Mor"]);
        assert_eq!(lit(&board, &Lens::All, Some(people[1])), None);
        let these = Lens::These {
            people: vec![people[1]],
            reason: "»Sover dårligt«".to_owned(),
        };
        assert_eq!(who(&board, &these, None), ["Mor"]);
    }
}
