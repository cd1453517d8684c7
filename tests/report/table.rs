//! A board that is being filled by the people around a table.

use samtavle::board::{
    AgendaItemId, Board, By, CardId, Column, Command, Date, GoalId, Ink, Kind, PersonId, Place,
    Quality, RingNumber, ScaleId, Score, Spot, Stance, StandardSector, StepId, StepState, Stroke,
    Symbol, TieId,
};
use uuid::Uuid;

/// A board that is being filled, with ids that count upwards.
pub struct Table {
    pub board: Board,
    ids: u128,
}

impl Table {
    pub fn around(child: &str) -> Self {
        let mut ids = 0;
        let board = Board::around_child(&mut || numbered(&mut ids), child).expect("a name");
        Self { board, ids }
    }

    pub fn id(&mut self) -> Uuid {
        numbered(&mut self.ids)
    }

    pub fn child(&self) -> PersonId {
        self.board.children().next().expect("a child").id
    }

    pub fn does(&mut self, command: Command) {
        self.board.apply(command).expect("the command is accepted");
    }

    /// Names somebody at a place on the map, present today.
    pub fn seats(
        &mut self,
        name: &str,
        role: &str,
        (ring, sector): (u8, StandardSector),
    ) -> PersonId {
        let sector = self
            .board
            .sectors
            .iter()
            .find(|it| it.standard == Some(sector));
        let spot = Spot::new(RingNumber(ring), sector.expect("a standard sector").id);
        self.names(name, role, Kind::Person, Place::OnMap(spot))
    }

    pub fn names(&mut self, name: &str, role: &str, kind: Kind, place: Place) -> PersonId {
        let id = PersonId(self.id());
        self.does(Command::AddPerson {
            id,
            kind,
            name: name.into(),
            place,
            symbol: Symbol::Circle,
            takes_part: false,
        });
        self.does(Command::SetRole {
            id,
            role: role.into(),
        });
        id
    }

    pub fn come(&mut self, people: &[PersonId]) {
        for person in people {
            self.does(Command::SetTakesPart {
                person: *person,
                takes_part: true,
            });
        }
    }

    pub fn ties(&mut self, from: PersonId, to: PersonId, quality: Quality) {
        let id = TieId(self.id());
        self.does(Command::Tie {
            id,
            from,
            to,
            quality,
        });
    }

    pub fn says(&mut self, speakers: &[PersonId], column: Column, text: &str) -> CardId {
        let id = CardId(self.id());
        self.does(Command::AddCard {
            id,
            column,
            text: text.into(),
            speakers: speakers.to_vec(),
            about: Vec::new(),
            kind: None,
            drawing: None,
            is_prepared: false,
        });
        id
    }

    /// Draws a line in every ink on a card, one below the other.
    pub fn draws(&mut self, card: CardId) {
        for (row, ink) in (1..).zip(Ink::ALL) {
            let stroke = Stroke {
                ink,
                width: 12,
                points: vec![(100, row * 80), (500, row * 80 + 30), (900, row * 80)],
            };
            self.does(Command::Draw { id: card, stroke });
        }
    }

    pub fn sees(&mut self, person: PersonId, card: CardId, stance: Stance) {
        self.does(Command::SetView {
            card,
            person,
            stance: Some(stance),
        });
    }

    pub fn aims(&mut self, owner: Option<PersonId>, text: &str, sign: &str) -> GoalId {
        let id = GoalId(self.id());
        let scale = ScaleId(self.id());
        self.does(Command::AddGoal {
            id,
            text: text.into(),
            owner,
            scale: Some(scale),
            answers: Vec::new(),
        });
        self.does(Command::SetSign {
            id,
            sign: sign.into(),
        });
        id
    }

    pub fn rates(&mut self, goal: GoalId, scores: &[(PersonId, u8)]) {
        let scale = self.board.scale_of(goal).expect("a goal has a scale").id;
        for (person, score) in scores {
            self.does(Command::Rate {
                scale,
                person: *person,
                score: Some(Score::new(*score).expect("0 to 10")),
            });
        }
    }

    pub fn agrees(
        &mut self,
        goal: Option<GoalId>,
        who: &[PersonId],
        by: Option<Date>,
        state: StepState,
        what: &str,
    ) {
        let id = StepId(self.id());
        self.does(Command::AddStep {
            id,
            goal,
            what: what.into(),
            who: who.to_vec(),
            by: by.map(By::Day),
        });
        self.does(Command::SetStepState { id, state });
    }

    pub fn plans(&mut self, text: &str) {
        let id = AgendaItemId(self.id());
        self.does(Command::AddAgendaItem {
            id,
            text: text.into(),
        });
    }
}

fn numbered(ids: &mut u128) -> Uuid {
    *ids += 1;
    Uuid::from_u128(*ids)
}
