//! What is known of those around Liva beyond name and place.

use super::network::Who;
use super::{Both, Builder};
use crate::board::{
    Age, BoardError, Command, Direction, HouseholdId, Kinds, Knows, Offer, QuestionId, RingNumber,
    Spot, Support, SupportKind, ViewpointId,
};

/// One thing that somebody said of one person.
enum Fact {
    Age(Age),
    Deceased,
    Offers(&'static [Offer]),
    OfferWords(Both),
    Knows(Knows),
    Asked,
    Wished,
}

/// What was said, person by person.
const FACTS: [(Who, Fact); 29] = [
    (Who::Liva, Fact::Age(Age::Years(9))),
    (Who::Mother, Fact::Offers(&[Offer::DailyCare])),
    (Who::Mother, Fact::Knows(Knows::All)),
    (Who::Mother, Fact::Asked),
    (
        Who::Father,
        Fact::Offers(&[Offer::DailyCare, Offer::Leisure]),
    ),
    (Who::Father, Fact::Knows(Knows::All)),
    (Who::Father, Fact::Asked),
    (Who::Noah, Fact::Age(Age::Years(4))),
    (
        Who::Grethe,
        Fact::Offers(&[Offer::DailyCare, Offer::Talk, Offer::SleepOver]),
    ),
    (
        Who::Grethe,
        Fact::OfferWords(Both("boller om onsdagen", "buns on Wednesdays")),
    ),
    (Who::Grethe, Fact::Knows(Knows::All)),
    (Who::Grethe, Fact::Asked),
    (
        Who::Ali,
        Fact::Offers(&[Offer::Practical, Offer::Transport]),
    ),
    (Who::Ali, Fact::Knows(Knows::Some)),
    (Who::Ali, Fact::Asked),
    (Who::Layla, Fact::Age(Age::BirthYear(1938))),
    (Who::Layla, Fact::Offers(&[Offer::Talk])),
    (Who::Layla, Fact::Knows(Knows::Nothing)),
    (Who::Svend, Fact::Deceased),
    (
        Who::Huong,
        Fact::Offers(&[Offer::Leisure, Offer::SleepOver]),
    ),
    (Who::Yusuf, Fact::Age(Age::Years(10))),
    (Who::Mette, Fact::Offers(&[Offer::Homework, Offer::Talk])),
    (Who::Mette, Fact::Knows(Knows::Some)),
    (Who::Mette, Fact::Asked),
    (Who::AnneBirgitte, Fact::Knows(Knows::All)),
    (Who::AdultFriend, Fact::Wished),
    (Who::AdultFriend, Fact::Offers(&[Offer::AdultFriend])),
    (Who::Football, Fact::Knows(Knows::ShouldKnow)),
    (Who::HomeworkCafe, Fact::Offers(&[Offer::Homework])),
];

/// The two homes, each with those who live there most.
const HOUSEHOLDS: [(Both, &[Who]); 2] = [
    (
        Both("Hos mor", "At Mum's"),
        &[Who::Liva, Who::Mother, Who::Noah, Who::Cat],
    ),
    (Both("Hos farfar", "At Grandpa's"), &[Who::Father, Who::Ali]),
];

/// Who supports whom along a tie, with what.
const SUPPORT: [(Who, Who, Direction, &[SupportKind]); 5] = [
    (
        Who::Liva,
        Who::Grethe,
        Direction::Gets,
        &[SupportKind::Emotional, SupportKind::Company],
    ),
    (
        Who::Liva,
        Who::Huong,
        Direction::Both,
        &[SupportKind::Emotional, SupportKind::Company],
    ),
    (
        Who::Liva,
        Who::Mette,
        Direction::Gets,
        &[SupportKind::Knowledge],
    ),
    (
        Who::Father,
        Who::Ali,
        Direction::Gets,
        &[SupportKind::Practical, SupportKind::Economic],
    ),
    (
        Who::Mother,
        Who::AnneBirgitte,
        Direction::Gets,
        &[SupportKind::Emotional, SupportKind::Knowledge],
    ),
];

/// Whose view of the map there is, and whom they place in another ring.
const VIEW: (Who, [(Who, u8); 3]) = (
    Who::Liva,
    [(Who::Mette, 0), (Who::Football, 1), (Who::Yusuf, 0)],
);

/// A question of the family's own.
const QUESTION: Both = Both(
    "Hvem får jer til at grine, så I får ondt i maven?",
    "Who makes you laugh until your stomach hurts?",
);

impl Builder<'_> {
    pub(super) fn tell_about_them(&mut self) -> Result<(), BoardError> {
        for (who, fact) in &FACTS {
            let id = self.id(*who);
            let command = match fact {
                Fact::Age(age) => Command::SetAge {
                    id,
                    age: Some(*age),
                },
                Fact::Deceased => Command::SetDeceased {
                    id,
                    is_deceased: true,
                },
                Fact::Offers(offers) => Command::SetOffers {
                    id,
                    offers: Kinds::of(offers),
                },
                Fact::OfferWords(words) => Command::SetOfferWords {
                    id,
                    words: self.say(words),
                },
                Fact::Knows(knows) => Command::SetKnows {
                    id,
                    knows: Some(*knows),
                },
                Fact::Asked => Command::SetAsked { id, is_asked: true },
                Fact::Wished => Command::SetWished {
                    id,
                    is_wished: true,
                },
            };
            self.run(command)?;
        }
        for (from, to, direction, kinds) in SUPPORT {
            let tie = self.board.tie_between(self.id(from), self.id(to));
            let id = tie.map(|tie| tie.id).ok_or(BoardError::NotOnBoard)?;
            let kinds = Kinds::of(kinds);
            let support = Some(Support { direction, kinds });
            self.run(Command::SetSupport { id, support })?;
        }
        Ok(())
    }

    pub(super) fn let_them_live_together(&mut self) -> Result<(), BoardError> {
        for (name, people) in &HOUSEHOLDS {
            let id = HouseholdId((self.ids)());
            let people = self.ids(people);
            self.run(Command::LiveTogether { id, people })?;
            let name = self.say(name);
            self.run(Command::RenameHousehold { id, name })?;
        }
        Ok(())
    }

    pub(super) fn see_as_one_of_them(&mut self) -> Result<(), BoardError> {
        let id = ViewpointId((self.ids)());
        let (viewer, rings) = VIEW;
        let viewer = self.id(viewer);
        self.run(Command::BeginViewpoint { id, viewer })?;
        for (who, ring) in rings {
            let person = self.id(who);
            let spot = self.board.people.get(person).and_then(|it| it.spot());
            let ring = RingNumber(ring);
            self.run(Command::PlaceInViewpoint {
                id,
                person,
                spot: spot.map(|spot| Spot { ring, ..spot }),
            })?;
        }
        let id = QuestionId((self.ids)());
        let text = self.say(&QUESTION);
        self.run(Command::AddQuestion { id, text })
    }
}
