//! From the board to format 1.

mod cards;
mod network;
mod plans;
mod scales;

pub use network::{household, question};

use uuid::Uuid;

use super::{FORMAT, VERSION};
use crate::board::order::Index;
use crate::board::{AgendaItem, Board, CardId, GoalId, Kind, Meeting, NextMeeting, PersonId, date};
use crate::file::json::{Json, Object};
use crate::text::{Language, Terms};

/// Writes a whole board.
pub fn document(board: &Board, language: Language) -> Json<'_> {
    let beside = Beside::words_of(board, language);
    let of_kind = |kind: Kind| {
        let people = (1..).zip(&board.people);
        let people = people.filter(|(_, person)| person.kind == kind);
        Json::list(people.map(|(order, person)| beside.person(person, order)))
    };
    Object::default()
        .with("format", Json::text(FORMAT))
        .with("version", Json::Whole(VERSION))
        .with("language", Json::text(language.tag()))
        .with("id", id(board.id.0))
        .with("rings", beside.rings(&board.rings))
        .with("sectors", beside.sectors(&board.sectors))
        .with("people", of_kind(Kind::Person))
        .with("groups", of_kind(Kind::Group))
        .with(
            "households",
            Json::list(board.households.iter().map(|it| household(it))),
        )
        .with(
            "ties",
            Json::list(board.ties.iter().map(|it| beside.tie(it))),
        )
        .with(
            "viewpoints",
            Json::list(board.viewpoints.iter().map(|it| beside.viewpoint(it))),
        )
        .with(
            "questions",
            Json::list(board.questions.iter().map(|it| question(it))),
        )
        .with(
            "cards",
            Json::list(board.cards.iter().map(|it| beside.card(it))),
        )
        .with(
            "goals",
            Json::list(board.goals.iter().map(|it| beside.goal(it))),
        )
        .with(
            "scales",
            Json::list(board.scales.iter().map(|it| beside.scale(it))),
        )
        .with(
            "steps",
            Json::list(board.steps.iter().map(|it| beside.step(it))),
        )
        .with(
            "transitions",
            Json::list(board.transitions.iter().map(|it| beside.transition(it))),
        )
        .with("meetings", Json::list([beside.meeting(&board.meeting)]))
        .done()
}

/// What is written beside codes and ids: words and names, or nothing where
/// only the app itself reads.
pub struct Beside<'a>(Option<Words<'a>>);

struct Words<'a> {
    board: &'a Board,
    terms: &'static Terms,
    people: Index,
}

impl<'a> Beside<'a> {
    /// Writes codes and ids alone.
    pub fn nothing() -> Self {
        Self(None)
    }

    /// Writes the words of one language and the names on one board.
    pub fn words_of(board: &'a Board, language: Language) -> Self {
        let ids: Vec<Uuid> = board.people.iter().map(|it| it.id.0).collect();
        Self(Some(Words {
            board,
            terms: &language.texts().terms,
            people: Index::new(&ids),
        }))
    }

    /// Writes a meeting.
    pub fn meeting(&self, meeting: &'a Meeting) -> Json<'a> {
        let participants = self.person_refs(&meeting.participants);
        let invited = self.person_refs(&meeting.next.invited);
        self.meeting_of(meeting, participants, invited)
    }

    /// Writes a meeting with its people written by somebody else.
    pub fn meeting_of(
        &self,
        meeting: &'a Meeting,
        participants: Json<'a>,
        invited: Json<'a>,
    ) -> Json<'a> {
        let item = |item: &'a AgendaItem| {
            with_id(item.id.0)
                .with("text", Json::text(&item.text))
                .done()
        };
        with_id(meeting.id.0)
            .with("date", day(meeting.date))
            .with("place", Json::text(&meeting.place))
            .with("purpose", Json::text(&meeting.purpose))
            .with("agenda", Json::list(meeting.agenda.iter().map(item)))
            .with("participants", participants)
            .with("thread_holder", self.any_person(meeting.thread_holder))
            .with("next", next_meeting(&meeting.next, invited))
            .done()
    }

    fn any_goal(&self, id: Option<GoalId>) -> Json<'a> {
        id.map_or(Json::Null, |id| self.goal_ref(id))
    }

    fn any_person(&self, id: Option<PersonId>) -> Json<'a> {
        id.map_or(Json::Null, |id| self.person_ref(id))
    }

    fn card_ref(&self, id: CardId) -> Json<'a> {
        let card = self.0.as_ref().and_then(|words| words.board.cards.get(id));
        let text = card.map(|card| card.text.as_str());
        with_id(id.0).with_any("text", text).done()
    }

    fn goal_ref(&self, id: GoalId) -> Json<'a> {
        let goal = self.0.as_ref().and_then(|words| words.board.goals.get(id));
        let text = goal.map(|goal| goal.text.as_str());
        with_id(id.0).with_any("text", text).done()
    }

    fn person_ref(&self, id: PersonId) -> Json<'a> {
        let name = |words: &Words<'a>| {
            let at = words.people.position(id.0)?;
            Some(words.board.people.iter().as_slice()[at].name.as_str())
        };
        let name = self.0.as_ref().and_then(name);
        with_id(id.0).with_any("name", name).done()
    }

    fn person_refs(&self, ids: &[PersonId]) -> Json<'a> {
        Json::list(ids.iter().map(|id| self.person_ref(*id)))
    }

    fn say(&self, words: impl FnOnce(&Terms) -> &'static str) -> Option<&'static str> {
        self.0.as_ref().map(|beside| words(beside.terms))
    }
}

fn next_meeting<'a>(next: &'a NextMeeting, invited: Json<'a>) -> Json<'a> {
    Object::default()
        .with("date", day(next.date))
        .with("place", Json::text(&next.place))
        .with("invited", invited)
        .done()
}

/// Starts an object with its id.
fn with_id<'a>(uuid: Uuid) -> Object<'a> {
    Object::default().with("id", id(uuid))
}

/// Writes an id, hyphened and in lower case.
pub fn id<'a>(id: Uuid) -> Json<'a> {
    let mut written = Uuid::encode_buffer();
    Json::text(id.hyphenated().encode_lower(&mut written).to_owned())
}

fn code<'a>(code: &'static str, words: Option<&'static str>) -> Json<'a> {
    Object::default()
        .with("code", Json::text(code))
        .with_any("text", words)
        .done()
}

fn day<'a>(day: Option<crate::board::Date>) -> Json<'a> {
    day.map_or(Json::Null, |day| Json::text(date::iso(day)))
}
