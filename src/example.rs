//! *Eksempel*: a family that does not exist, for trying the app out.
//!
//! Liva is nine and has two homes. Everything is said in somebody's own words,
//! and not everybody sees it the same way. It is built by the same commands as
//! any board, so it keeps every rule; each text stands in both languages beside
//! each other.
//!
//! - **E1** Nobody in it is real, nor is the town of Lindeby.
//! - **E2** Every kind of thing the board can show is in it once, for trying,
//!   for teaching and for the tests of what is drawn and printed.

mod around;
mod conversation;
mod network;
mod plans;
mod together;

use uuid::Uuid;

use self::conversation::{AGENDA, CARDS, PLACE, PURPOSE};
use self::network::{PEOPLE, Someone, Stands, TIES, Who};
use self::plans::{GOALS, Planned, STEPS};
use crate::board::{
    AgendaItemId, Board, BoardError, By, CardId, Command, Date, GoalId, PersonId, Place,
    RingNumber, ScaleId, Score, Spot, Stance, StandardSector, StepId, Symbol, TieId, date,
};
use crate::text::Language;

/// One text in both languages.
struct Both(&'static str, &'static str);

impl Both {
    fn in_language(&self, language: Language) -> String {
        let Self(danish, english) = self;
        match language {
            Language::Danish => (*danish).to_owned(),
            Language::English => (*english).to_owned(),
        }
    }
}

/// Builds the example for a meeting on one day; agreements have days near it.
///
/// # Errors
/// None in practice: a test builds it in every language. It is a `Result`
/// because commands are.
pub fn board(
    language: Language,
    meeting: Date,
    ids: &mut dyn FnMut() -> Uuid,
) -> Result<Board, BoardError> {
    let child = &PEOPLE[Who::Liva as usize];
    let board = Board::around_child(ids, &child.name.in_language(language))?;
    let people = board.people.iter().map(|child| child.id).collect();
    let mut builder = Builder {
        board,
        people,
        language,
        meeting,
        ids,
    };
    builder.gather_people()?;
    builder.tie_them()?;
    builder.tell_about_them()?;
    builder.let_them_live_together()?;
    builder.see_as_one_of_them()?;
    builder.agree_on_the_meeting()?;
    builder.put_up_cards()?;
    builder.set_goals()?;
    builder.make_agreements()?;
    builder.see_it_together()?;
    Ok(builder.board)
}

struct Builder<'a> {
    board: Board,
    /// The people's ids in the order of [`PEOPLE`], as far as they are here.
    people: Vec<PersonId>,
    language: Language,
    meeting: Date,
    ids: &'a mut dyn FnMut() -> Uuid,
}

impl Builder<'_> {
    fn run(&mut self, command: Command) -> Result<(), BoardError> {
        self.board.apply(command).map(drop)
    }

    fn say(&self, text: &Both) -> String {
        text.in_language(self.language)
    }

    fn id(&self, who: Who) -> PersonId {
        self.people[who as usize]
    }

    fn ids(&self, all: &[Who]) -> Vec<PersonId> {
        all.iter().map(|who| self.id(*who)).collect()
    }

    /// Returns the day this many days after the meeting.
    fn day(&self, days: i64) -> Date {
        date::days_after(self.meeting, days)
    }

    fn place(&self, stands: Stands) -> Result<Place, BoardError> {
        let Stands::OnMap(ring, standard, exact) = stands else {
            return Ok(Place::Waiting);
        };
        let sector = self.sector(standard)?;
        let spot = Spot::new(RingNumber(ring), sector);
        Ok(Place::OnMap(Spot { exact, ..spot }))
    }

    fn sector(&self, standard: StandardSector) -> Result<crate::board::SectorId, BoardError> {
        let mut sectors = self.board.sectors.iter();
        let sector = sectors.find(|sector| sector.standard == Some(standard));
        sector.map(|it| it.id).ok_or(BoardError::NoSuchPlace)
    }

    fn gather_people(&mut self) -> Result<(), BoardError> {
        for someone in &PEOPLE {
            let id = match someone.who {
                Who::Liva => self.id(Who::Liva),
                _ => self.add(someone)?,
            };
            let role = self.say(&someone.role);
            self.run(Command::SetRole { id, role })?;
            let symbol = someone.symbol;
            self.run(Command::SetSymbol { id, symbol })?;
            self.run(Command::SetTakesPart {
                person: id,
                takes_part: someone.takes_part,
            })?;
        }
        Ok(())
    }

    fn add(&mut self, someone: &Someone) -> Result<PersonId, BoardError> {
        let id = PersonId((self.ids)());
        self.people.push(id);
        self.run(Command::AddPerson {
            id,
            kind: someone.kind,
            name: self.say(&someone.name),
            place: self.place(someone.stands)?,
            symbol: Symbol::Circle,
            takes_part: false,
        })?;
        Ok(id)
    }

    fn tie_them(&mut self) -> Result<(), BoardError> {
        for (from, to, quality) in TIES {
            let tie = Command::Tie {
                id: TieId((self.ids)()),
                from: self.id(from),
                to: self.id(to),
                quality,
            };
            self.run(tie)?;
        }
        Ok(())
    }

    fn agree_on_the_meeting(&mut self) -> Result<(), BoardError> {
        let date = Some(self.meeting);
        self.run(Command::SetMeetingDate { date })?;
        let place = self.say(&PLACE);
        self.run(Command::SetMeetingPlace { place })?;
        let purpose = self.say(&PURPOSE);
        self.run(Command::SetPurpose { purpose })?;
        for point in &AGENDA {
            let add = Command::AddAgendaItem {
                id: AgendaItemId((self.ids)()),
                text: self.say(point),
            };
            self.run(add)?;
        }
        Ok(())
    }

    fn put_up_cards(&mut self) -> Result<(), BoardError> {
        for card in &CARDS {
            let id = CardId((self.ids)());
            self.run(Command::AddCard {
                id,
                column: card.column,
                text: self.say(&card.text),
                speakers: self.ids(card.speakers),
                about: self.ids(card.about),
                kind: None,
                drawing: None,
                is_prepared: false,
            })?;
            let also = card.also.iter().map(|who| (who, Stance::Also));
            let differently = card.differently.iter();
            let differently =
                differently.map(|(who, words)| (who, Stance::Differently(self.say(words))));
            for (who, stance) in also.chain(differently).collect::<Vec<_>>() {
                self.run(Command::SetView {
                    card: id,
                    person: self.id(*who),
                    stance: Some(stance),
                })?;
            }
        }
        Ok(())
    }

    fn set_goals(&mut self) -> Result<(), BoardError> {
        for goal in &GOALS {
            let id = GoalId((self.ids)());
            let scale = ScaleId((self.ids)());
            self.run(Command::AddGoal {
                id,
                scale: Some(scale),
                text: self.say(&goal.text),
                owner: Some(self.id(goal.owner)),
                answers: Vec::new(),
            })?;
            let sign = self.say(&goal.sign);
            self.run(Command::SetSign { id, sign })?;
            for (who, score) in goal.ratings {
                self.run(Command::Rate {
                    scale,
                    person: self.id(*who),
                    score: Some(Score::new(*score)?),
                })?;
            }
        }
        Ok(())
    }

    fn make_agreements(&mut self) -> Result<(), BoardError> {
        let goals: Vec<GoalId> = self.board.goals.iter().map(|goal| goal.id).collect();
        for Planned {
            goal,
            what,
            who,
            days,
            state,
        } in &STEPS
        {
            let id = StepId((self.ids)());
            self.run(Command::AddStep {
                id,
                goal: goal.and_then(|goal| goals.get(goal).copied()),
                what: self.say(what),
                who: self.ids(who),
                by: Some(By::Day(self.day(*days))),
            })?;
            self.run(Command::SetStepState { id, state: *state })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::{Kind, Person, Quality, Side, StepState, Symbol, rules};
    use crate::file;

    fn example(language: Language) -> Board {
        let mut next = 0_u128;
        let mut ids = || {
            next += 1;
            Uuid::from_u128(next)
        };
        board(language, jiff::civil::date(2026, 11, 24), &mut ids)
            .expect("the example keeps the rules")
    }

    #[test]
    fn e2_every_kind_of_thing_is_in_it() {
        for language in Language::ALL {
            let board = example(language);
            assert_eq!(rules::check(&board), Ok(()));
            let of = |kind| board.people.iter().filter(|it| it.kind == kind).count();
            assert_eq!((of(Kind::Person), of(Kind::Group)), (14, 3));
            assert_eq!(
                (board.cards.len(), board.goals.len(), board.steps.len()),
                (12, 2, 6)
            );
            for quality in Quality::ALL {
                assert!(
                    board.ties.iter().any(|tie| tie.quality == quality),
                    "{quality:?}"
                );
            }
            let views = || board.cards.iter().flat_map(|card| &card.views);
            assert!(views().any(|view| view.stance == Stance::Also));
            assert!(views().any(|view| matches!(view.stance, Stance::Differently(_))));
            assert!(board.steps.iter().any(|step| step.state == StepState::Done));
            assert!(board.cards.iter().all(|card| card.kind.is_some()));
            assert_eq!((board.scales.len(), board.transitions.len()), (3, 1));
            for side in [Side::Family, Side::Professionals] {
                let mut steps = board.steps.iter();
                assert!(steps.any(|step| board.side_of(step) == Some(side)));
            }
            for is_there in [
                |it: &Person| it.symbol == Symbol::Pet && it.household.is_some(),
                |it: &Person| it.is_deceased && it.spot().is_some(),
                |it: &Person| it.is_wished && !it.offers.is_empty(),
                |it: &Person| it.is_asked && it.knows.is_some(),
                |it: &Person| it.place == Place::Waiting,
            ] {
                assert!(board.people.iter().any(|person| is_there(person)));
            }
            assert_eq!(board.households.len(), 2);
            assert!(board.ties.iter().any(|tie| tie.support.is_some()));
            assert_eq!((board.viewpoints.len(), board.questions.len()), (1, 1));
        }
    }

    #[test]
    fn people_stand_at_their_position() {
        for (at, someone) in PEOPLE.iter().enumerate() {
            assert_eq!(someone.who as usize, at);
        }
    }

    #[test]
    fn it_opens_as_it_was_saved() {
        for language in Language::ALL {
            let board = example(language);
            let opened = file::open(file::save(&board, language).as_bytes()).expect("opens");
            assert_eq!(opened.board, board);
            assert_eq!(opened.unknown_fields, []);
        }
    }
}
