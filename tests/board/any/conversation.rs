//! Any command on cards and scales.

use std::sync::Arc;

use samtavle::board::*;

use super::Dice;

impl Dice<'_> {
    pub(super) fn card(&mut self) -> CardId {
        CardId(self.id(18, 21))
    }

    pub(super) fn scale(&mut self) -> ScaleId {
        ScaleId(self.id(40, 42))
    }

    fn cards(&mut self) -> Vec<CardId> {
        (0..self.throw(4)).map(|_| self.card()).collect()
    }

    pub(super) fn on_cards(&mut self) -> Command {
        let id = self.card();
        match self.throw(22) {
            0..=4 => Command::AddCard {
                id,
                column: self.one_of(&Column::ALL),
                kind: self.maybe(|dice| dice.one_of(&CardKind::ALL)),
                text: self.words(),
                drawing: self.drawing(),
                speakers: self.people(),
                about: self.people(),
                is_prepared: self.throw(3) == 0,
            },
            5 => Command::RewordCard {
                id,
                text: self.words(),
            },
            6 => Command::SetSpeakers {
                id,
                speakers: self.people(),
            },
            7 => Command::SetAbout {
                id,
                about: self.people(),
            },
            8..=9 => Command::MoveCard {
                id,
                column: self.one_of(&Column::ALL),
                before: self.maybe(Self::card),
            },
            10 => Command::RemoveCard { id },
            11..=12 => Command::SetCardKind {
                id,
                kind: self.maybe(|dice| dice.one_of(&CardKind::ALL)),
            },
            15 => Command::SetDrawing {
                id,
                drawing: self.drawing(),
            },
            16 => Command::Draw {
                id,
                stroke: self.stroke(),
            },
            17 => Command::SetDots {
                card: id,
                person: self.person(),
                count: self.one_of(&[0, 1, 2, 3, 4]),
            },
            13..=14 | 20..=21 => Command::WithCards {
                ids: self.cards(),
                deed: match self.throw(8) {
                    0..=1 => CardDeed::Speaker(self.person(), self.throw(3) > 0),
                    2..=3 => CardDeed::About(self.person(), self.throw(3) > 0),
                    4 => CardDeed::Kind(self.maybe(|dice| dice.one_of(&CardKind::ALL))),
                    5..=6 => CardDeed::Move(self.one_of(&Column::ALL), self.maybe(Self::card)),
                    _ => CardDeed::Remove,
                },
            },
            18 => Command::SetHidden {
                id,
                is_hidden: self.throw(2) == 0,
            },
            _ => Command::SetView {
                card: id,
                person: self.person(),
                stance: self.maybe(|dice| match dice.throw(2) {
                    0 => Stance::Also,
                    _ => Stance::Differently(dice.words()),
                }),
            },
        }
    }

    fn drawing(&mut self) -> Option<Drawing> {
        let strokes = match self.throw(6) {
            0..=3 => return None,
            throw => throw % 3,
        };
        let strokes = (0..strokes).map(|_| Arc::new(self.stroke())).collect();
        Some(Drawing { strokes })
    }

    fn stroke(&mut self) -> Stroke {
        let across = [0, 1, 500, 1000, 1001];
        let down = [0, 20, 750, 750, 751];
        let points = 0..self.throw(4);
        Stroke {
            ink: self.one_of(&Ink::ALL),
            width: self.one_of(&[1, 12, 100, 100, 0]),
            points: points
                .map(|_| (self.one_of(&across), self.one_of(&down)))
                .collect(),
        }
    }

    pub(super) fn on_scales(&mut self) -> Command {
        let id = self.scale();
        match self.throw(20) {
            0..=2 => Command::AddScale {
                id,
                goal: self.maybe(Self::goal),
                ready: self.maybe(|dice| dice.one_of(&ReadyQuestion::ALL)),
                question: self.maybe(Self::words),
            },
            3 => Command::SetQuestion {
                id,
                question: self.maybe(Self::words),
            },
            4 => Command::SetScaleEnds {
                id,
                low: self.maybe(Self::words),
                high: self.maybe(Self::words),
            },
            5 => Command::SetScaleGoal {
                id,
                goal: self.maybe(Self::goal),
            },
            6 => Command::SetWhy {
                scale: id,
                person: self.person(),
                why: self.words(),
            },
            7 => Command::SetOneUp {
                scale: id,
                person: self.person(),
                one_up: self.words(),
            },
            8 => Command::MoveScale {
                id,
                before: self.maybe(Self::scale),
            },
            9 => Command::RemoveScale { id },
            10..=11 => Command::StartCovered {
                scale: id,
                order: self.people(),
            },
            12..=14 => Command::AnswerCovered {
                scale: id,
                answer: CoveredAnswer {
                    person: self.person(),
                    score: self.score(),
                    why: self.words(),
                    one_up: self.words(),
                },
            },
            15 => Command::Reveal { scale: id },
            16 => Command::GiveUpCovered { scale: id },
            _ => Command::Rate {
                scale: id,
                person: self.person(),
                score: self.score(),
            },
        }
    }

    fn score(&mut self) -> Option<Score> {
        self.maybe(|dice| {
            let scores: Vec<Score> = Score::all().collect();
            dice.one_of(&scores)
        })
    }
}
