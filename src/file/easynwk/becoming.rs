//! A map of easyNWK's becoming a board, or a part of one.

use std::sync::Arc;

use uuid::Uuid;

use super::someone::{is_same_name, sector_of};
use super::{Given, NetworkMap, Quarter, Remark, Someone, State};
use crate::board::{
    Board, BoardError, Command, List, Person, PersonId, Place, Quality, Tie, TieId, date,
};
use crate::text::{Language, dates};

/// Those who come onto a board, and what is to be told of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Newcomers {
    /// The people, with ids of their own.
    pub people: Vec<Person>,
    /// The ties among them, and to those who are on the board.
    pub ties: Vec<Tie>,
    /// What is to be told.
    pub remarks: Vec<Remark>,
}

impl Newcomers {
    /// Returns the one change that brings everybody onto the board.
    pub fn command(self) -> Command {
        Command::AddNetwork {
            people: self.people,
            households: Vec::new(),
            ties: self.ties,
        }
    }
}

impl NetworkMap {
    /// Makes a new board of the map, with the ego as its focus child.
    ///
    /// # Errors
    /// None in practice: what a map holds was checked when it was read. It is a
    /// `Result` because beginning a board is.
    pub fn new_board(
        &self,
        language: Language,
        ids: &mut dyn FnMut() -> Uuid,
    ) -> Result<(Board, Vec<Remark>), BoardError> {
        let words = &language.texts().easynwk;
        let name = match self.ego.name.as_str() {
            "" => words.ego_name,
            name => name,
        };
        let mut board = Board::around_child(ids, name)?;
        if self.has_colleagues() {
            for sector in Arc::make_mut(&mut board.sectors) {
                if sector.standard == Some(Quarter::Colleagues.sector()) {
                    sector.name = Some(words.colleagues_sector.to_owned());
                }
            }
        }
        let mut newcomers = self.newcomers(&board, language, ids);
        newcomers
            .remarks
            .retain(|it| !matches!(it, Remark::SameChild(_)));
        if self.ego.name.is_empty() {
            newcomers.remarks.push(Remark::NamelessEgo);
        }
        let children = board
            .children()
            .map(|child| self.ego(child.id, child.name.clone(), language));
        let people = children.chain(newcomers.people).collect::<Vec<_>>();
        board.people = List::from_iter(people);
        board.ties = List::from_iter(newcomers.ties);
        Ok((board, newcomers.remarks))
    }

    /// Makes everybody of the map ready to come onto a board.
    pub fn newcomers(
        &self,
        board: &Board,
        language: Language,
        ids: &mut dyn FnMut() -> Uuid,
    ) -> Newcomers {
        let texts = language.texts();
        let mut remarks = Vec::new();
        let mut people = Vec::new();
        let same = board
            .children()
            .find(|it| is_same_name(&it.name, &self.ego.name));
        let ego = if let Some(child) = same {
            remarks.push(Remark::SameChild(child.name.clone()));
            child.id
        } else if self.ego.name.is_empty()
            && let Some(child) = board.children().next()
        {
            remarks.push(Remark::SameChild(child.name.clone()));
            child.id
        } else {
            let id = PersonId(ids());
            remarks.push(Remark::OneMoreChild(self.ego.name.clone()));
            people.push(self.ego(id, self.ego.name.clone(), language));
            id
        };
        let first = people.len();
        for someone in &self.alteri {
            people.push(Person {
                place: someone.place(board),
                ..someone.person(PersonId(ids()), someone.called(&texts.easynwk), language)
            });
        }
        let alteri: Vec<PersonId> = people[first..].iter().map(|it| it.id).collect();
        let mut ties = Vec::new();
        for (someone, id) in self.alteri.iter().zip(&alteri) {
            if let Some(quality) = someone.quality() {
                ties.push(Tie {
                    support: someone.support(),
                    ..Tie::new(TieId(ids()), ego, *id, quality)
                });
            }
        }
        for [one, other] in &self.connections {
            let (from, to) = (alteri[*one], alteri[*other]);
            ties.push(Tie::new(TieId(ids()), from, to, Quality::Ordinary));
        }
        self.remark_on_places(board, language, &mut remarks);
        self.remark_on_what_stays(language, &mut remarks);
        let twice = |person: &&Person| {
            board
                .people
                .iter()
                .any(|known| is_same_name(&known.name, &person.name))
        };
        let equal = people[first..].iter().filter(twice);
        say(
            &mut remarks,
            Remark::EqualNames,
            equal.map(|it| it.name.clone()),
        );
        Newcomers {
            people,
            ties,
            remarks,
        }
    }

    /// Returns who is in the middle; empty when the file does not say.
    pub fn name(&self) -> &str {
        &self.ego.name
    }

    /// Returns how many people besides the ego, and how many ties, it has.
    pub fn size(&self) -> (usize, usize) {
        let own = self
            .alteri
            .iter()
            .filter(|it| it.quality().is_some())
            .count();
        (self.alteri.len(), own + self.connections.len())
    }

    fn ego(&self, id: PersonId, name: String, language: Language) -> Person {
        Person {
            place: Place::Focus,
            ..self.ego.person(id, name, language)
        }
    }

    fn has_colleagues(&self) -> bool {
        let mut stands = self.alteri.iter().filter_map(|it| it.stands);
        stands.any(|it| it.quarter == Quarter::Colleagues)
    }

    fn remark_on_places(&self, board: &Board, language: Language, remarks: &mut Vec<Remark>) {
        let texts = language.texts();
        let among = |choose: &dyn Fn(&Someone) -> bool| -> Vec<String> {
            let chosen = self.alteri.iter().filter(|it| choose(it));
            chosen.map(|it| it.called(&texts.easynwk)).collect()
        };
        let is_homeless = |it: &Someone| {
            it.stands
                .is_some_and(|stands| sector_of(board, stands.quarter).is_none())
        };
        let is_outside = |it: &Someone| it.stands.is_some_and(|stands| stands.is_outside);
        if self.alteri.iter().any(|it| it.is_human) {
            remarks.push(Remark::Symbols);
        }
        if self.has_colleagues()
            && let Some(sector) = sector_of(board, Quarter::Colleagues)
        {
            remarks.push(Remark::Colleagues(texts.terms.sector(sector).to_owned()));
        }
        say(remarks, Remark::Outside, among(&is_outside));
        say(remarks, Remark::Unplaced, among(&|it| it.stands.is_none()));
        say(remarks, Remark::NoSector, among(&is_homeless));
    }

    fn remark_on_what_stays(&self, language: Language, remarks: &mut Vec<Remark>) {
        let words = &language.texts().easynwk;
        let everybody = || std::iter::once(&self.ego).chain(&self.alteri);
        let among = |choose: &dyn Fn(&Someone) -> bool| -> Vec<String> {
            let chosen = everybody().filter(|it| choose(it));
            chosen.map(|it| it.called(words)).collect()
        };
        if !self.other_states.is_empty() {
            remarks.push(Remark::States {
                read: self.state.called(language),
                others: self
                    .other_states
                    .iter()
                    .map(|it| it.called(language))
                    .collect(),
            });
        }
        say(remarks, Remark::Notes, among(&|it| it.has_note));
        say(
            remarks,
            Remark::MixedSupport,
            among(&|it| it.has_mixed_support()),
        );
        say(
            remarks,
            Remark::Linking,
            among(&|it| it.support[4] != Given::No),
        );
        say(remarks, Remark::Multiplex, among(&|it| it.is_multiplex));
        let with_emoji = everybody().filter(|it| !it.emoji.is_empty());
        let emoji = with_emoji.map(|it| format!("{} {}", it.emoji, it.called(words)));
        say(remarks, Remark::Emoji, emoji);
        if self.lost_connections > 0 {
            remarks.push(Remark::LostConnections(self.lost_connections));
        }
        let unknown = self.unknown_fields.iter().map(|it| it.path.clone());
        say(remarks, Remark::UnknownFields, unknown);
        let nameless = self.alteri.iter().filter(|it| it.name.is_empty()).count();
        if nameless > 0 {
            remarks.push(Remark::Nameless(nameless));
        }
    }
}

impl State {
    /// Returns the title, and the day as people write it.
    fn called(&self, language: Language) -> String {
        let date = match date::from_iso(&self.date) {
            Some(day) => dates::short(language, day),
            None => self.date.clone(),
        };
        match (self.title.as_str(), date.as_str()) {
            ("", "") => "–".to_owned(),
            ("", _) => date,
            (title, "") => title.to_owned(),
            (title, date) => format!("{title} ({date})"),
        }
    }
}

/// Adds a remark with names, if there are any.
fn say(
    remarks: &mut Vec<Remark>,
    remark: fn(Vec<String>) -> Remark,
    names: impl IntoIterator<Item = String>,
) {
    let names: Vec<String> = names.into_iter().collect();
    if !names.is_empty() {
        remarks.push(remark(names));
    }
}
