//! Hands: what one or several pointers (fingers, pens, a mouse) do on the map.
//!
//! - **G1** A hand that goes down and up nearly where it was taps. What it taps
//!   is what lay under it when it came down.
//! - **G2** A hand that moves away from a person carries them; several hands
//!   carry several people. Nobody is carried by two hands.
//! - **G3** One hand on free ground moves the map, two spread or close it; while
//!   somebody is carried, hands on the ground do nothing.
//! - **G4** Free ground is tapped only by a hand that is alone, so that a resting
//!   palm or a second finger does nothing.
//! - **G5** A cancelled hand, or all at once, puts back whom it carried.

use super::Point;
use crate::board::{PersonId, TieId};

/// What lies under a hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// A person or group, on the map or waiting.
    Person(PersonId),
    /// A tie.
    Tie(TieId),
    /// Nothing.
    Ground,
}

/// What hands do, in pixels of the stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gesture {
    /// Something was tapped.
    Tap {
        /// What.
        on: Under,
        /// Where.
        at: Point,
    },
    /// Somebody is lifted, or carried on.
    Carry {
        /// Who.
        person: PersonId,
        /// Where the middle of their symbol is now.
        to: Point,
    },
    /// Somebody is let go.
    Drop {
        /// Who.
        person: PersonId,
        /// Where the middle of their symbol is.
        at: Point,
    },
    /// Somebody who was carried goes back to where they were.
    PutBack {
        /// Who.
        person: PersonId,
    },
    /// The map is moved, and made larger or smaller around a place.
    Shift {
        /// How far it moves.
        by: Point,
        /// How much larger; 1 for not at all.
        factor: f64,
        /// The place that stays, after the move.
        around: Point,
    },
}

/// How far a hand may move and still tap, in pixels.
const TREMOR: f64 = 6.0;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doing {
    /// Nothing yet; it may become a tap.
    Resting,
    /// Carrying the person under it.
    Carrying,
    /// Moving the map.
    Shifting,
    /// Nothing any more, until it is lifted.
    Idle,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Hand {
    pointer: i32,
    under: Under,
    start: Point,
    at: Point,
    /// From the hand to the middle of the symbol it took hold of.
    grip: Point,
    is_alone: bool,
    doing: Doing,
}

/// All hands on the map now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hands(Vec<Hand>);

impl Hands {
    /// A hand comes down. `grip` is the step from it to the middle of the
    /// symbol under it.
    pub fn down(&mut self, pointer: i32, under: Under, at: Point, grip: Point) {
        self.0.retain(|hand| hand.pointer != pointer);
        let is_taken = matches!(under, Under::Person(_)) && self.0.iter().any(|h| h.under == under);
        let is_alone = self.0.is_empty();
        for hand in &mut self.0 {
            hand.is_alone = false;
        }
        self.0.push(Hand {
            pointer,
            under,
            start: at,
            at,
            grip,
            is_alone,
            doing: if is_taken {
                Doing::Idle
            } else {
                Doing::Resting
            },
        });
    }

    /// A hand moves; says what that does, if anything.
    pub fn moved(&mut self, pointer: i32, at: Point) -> Option<Gesture> {
        let index = self.index(pointer)?;
        let before = self.0[index];
        self.0[index].at = at;
        if before.doing == Doing::Resting && before.start.distance(at) >= TREMOR {
            self.0[index].doing = match before.under {
                Under::Person(_) => Doing::Carrying,
                Under::Tie(_) | Under::Ground => Doing::Shifting,
            };
        }
        match (self.0[index].doing, before.under) {
            (Doing::Carrying, Under::Person(person)) => Some(Gesture::Carry {
                person,
                to: at + before.grip,
            }),
            (Doing::Shifting, _) if !self.is_carrying() => Some(self.shift(index, before.at)),
            _ => None,
        }
    }

    /// A hand is lifted; says what that does, if anything.
    pub fn up(&mut self, pointer: i32) -> Option<Gesture> {
        let hand = self.0.remove(self.index(pointer)?);
        match (hand.doing, hand.under) {
            (Doing::Carrying, Under::Person(person)) => Some(Gesture::Drop {
                person,
                at: hand.at + hand.grip,
            }),
            (Doing::Resting, Under::Ground) if !hand.is_alone => None,
            (Doing::Resting, on) => Some(Gesture::Tap { on, at: hand.at }),
            _ => None,
        }
    }

    /// A hand is lost; says whom that puts back.
    pub fn cancel(&mut self, pointer: i32) -> Option<Gesture> {
        let hand = self.0.remove(self.index(pointer)?);
        put_back(&hand)
    }

    /// All hands let go of what they hold; returns whom that puts back.
    pub fn cancel_all(&mut self) -> Vec<Gesture> {
        let put_back = self.0.iter().filter_map(put_back).collect();
        for hand in &mut self.0 {
            hand.doing = Doing::Idle;
        }
        put_back
    }

    /// Says whether somebody is being carried.
    pub fn is_carrying(&self) -> bool {
        self.0.iter().any(|hand| hand.doing == Doing::Carrying)
    }

    fn index(&self, pointer: i32) -> Option<usize> {
        self.0.iter().position(|hand| hand.pointer == pointer)
    }

    /// What it does to the map that one hand has moved from `before`.
    fn shift(&self, index: usize, before: Point) -> Gesture {
        let hand = &self.0[index];
        let is_ground = |other: &&Hand| {
            other.pointer != hand.pointer && !matches!(other.under, Under::Person(_))
        };
        let Some(other) = self.0.iter().find(is_ground) else {
            return Gesture::Shift {
                by: hand.at - before,
                factor: 1.0,
                around: hand.at,
            };
        };
        let (was, is) = (before.distance(other.at), hand.at.distance(other.at));
        Gesture::Shift {
            by: (hand.at - before) * 0.5,
            factor: is.max(1.0) / was.max(1.0),
            around: hand.at.toward(other.at, 0.5),
        }
    }
}

fn put_back(hand: &Hand) -> Option<Gesture> {
    match (hand.doing, hand.under) {
        (Doing::Carrying, Under::Person(person)) => Some(Gesture::PutBack { person }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const GRIP: Point = Point::new(0.0, 0.0);

    fn person(number: u128) -> Under {
        Under::Person(PersonId(Uuid::from_u128(number)))
    }

    fn id(number: u128) -> PersonId {
        PersonId(Uuid::from_u128(number))
    }

    fn at(x: f64, y: f64) -> Point {
        Point::new(x, y)
    }

    #[test]
    fn g1_a_trembling_hand_still_taps() {
        let mut hands = Hands::default();
        hands.down(1, person(7), at(10.0, 10.0), GRIP);
        assert_eq!(hands.moved(1, at(13.0, 14.0)), None);
        let tap = hands.up(1);
        assert_eq!(
            tap,
            Some(Gesture::Tap {
                on: person(7),
                at: at(13.0, 14.0)
            })
        );
    }

    #[test]
    fn g2_two_hands_carry_two_people() {
        let mut hands = Hands::default();
        hands.down(1, person(7), at(0.0, 0.0), at(2.0, 0.0));
        hands.down(2, person(8), at(100.0, 0.0), GRIP);
        let carry = |person, x, y| {
            Some(Gesture::Carry {
                person,
                to: at(x, y),
            })
        };
        assert_eq!(hands.moved(1, at(50.0, 0.0)), carry(id(7), 52.0, 0.0));
        assert_eq!(hands.moved(2, at(100.0, 50.0)), carry(id(8), 100.0, 50.0));
        assert_eq!(
            hands.up(1),
            Some(Gesture::Drop {
                person: id(7),
                at: at(52.0, 0.0)
            })
        );
        assert!(hands.is_carrying());
    }

    #[test]
    fn g2_nobody_is_carried_by_two_hands() {
        let mut hands = Hands::default();
        hands.down(1, person(7), at(0.0, 0.0), GRIP);
        hands.down(2, person(7), at(5.0, 0.0), GRIP);
        assert_eq!(hands.moved(2, at(90.0, 0.0)), None);
        assert_eq!(hands.up(2), None);
    }

    #[test]
    fn g3_one_hand_moves_the_map_and_two_spread_it() {
        let mut hands = Hands::default();
        hands.down(1, Under::Ground, at(0.0, 0.0), GRIP);
        let shift = |by, factor, around| Some(Gesture::Shift { by, factor, around });
        assert_eq!(
            hands.moved(1, at(0.0, 10.0)),
            shift(at(0.0, 10.0), 1.0, at(0.0, 10.0))
        );
        hands.down(2, Under::Ground, at(100.0, 10.0), GRIP);
        assert_eq!(
            hands.moved(2, at(200.0, 10.0)),
            shift(at(50.0, 0.0), 2.0, at(100.0, 10.0))
        );
    }

    #[test]
    fn g3_the_ground_stays_while_somebody_is_carried() {
        let mut hands = Hands::default();
        hands.down(1, person(7), at(0.0, 0.0), GRIP);
        hands.moved(1, at(50.0, 0.0));
        hands.down(2, Under::Ground, at(100.0, 0.0), GRIP);
        assert_eq!(hands.moved(2, at(200.0, 0.0)), None);
    }

    #[test]
    fn g4_a_second_finger_taps_no_ground() {
        let mut hands = Hands::default();
        hands.down(1, Under::Ground, at(0.0, 0.0), GRIP);
        hands.down(2, Under::Ground, at(30.0, 0.0), GRIP);
        assert_eq!(hands.up(2), None);
        assert_eq!(hands.up(1), None);
    }

    #[test]
    fn g5_letting_go_puts_back_and_does_nothing_after() {
        let mut hands = Hands::default();
        hands.down(1, person(7), at(0.0, 0.0), GRIP);
        hands.moved(1, at(50.0, 0.0));
        assert_eq!(hands.cancel_all(), [Gesture::PutBack { person: id(7) }]);
        assert_eq!(hands.moved(1, at(60.0, 0.0)), None);
        assert_eq!(hands.up(1), None);
    }
}
