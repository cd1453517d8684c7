//! What the documents say and in which order, before it is dressed.

use crate::board::{
    Board, By, Card, Date, GoalId, Kind, Person, PersonId, Quality, Scale, Score, Stance, Step, all,
};
use crate::map::{ReadingOrder, reading_order};
use crate::text::{Language, Report, Terms, Texts, dates};

/// A part of what is read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Whose board it is, when, where, why and with whom.
    Opening,
    /// The map and its ties.
    Network,
    /// The cards of the three columns.
    Columns,
    /// The scales that stand alone.
    Scales,
    /// The goals, each with its scale and its agreements.
    Goals,
    /// Who does what by when.
    Agreements,
    /// Both sides beside each other, and what happens after the meeting.
    Following,
}

impl Part {
    /// The parts in their order: of the document, of the journal text, and of
    /// what is read back on the screen.
    pub const ALL: [Self; 7] = all!(Part {
        Opening,
        Network,
        Columns,
        Scales,
        Goals,
        Agreements,
        Following
    });
}

/// A board to be read back, with the words to do it in.
#[derive(Clone, Copy, Debug)]
pub struct Content<'a> {
    /// The board.
    pub board: &'a Board,
    /// The language of our words; the family's own are never translated.
    pub language: Language,
    /// The day the document is made.
    pub made_on: Date,
    /// The method's terms.
    pub terms: &'static Terms,
    /// The document's words.
    pub words: &'static Report,
}

impl<'a> Content<'a> {
    /// Makes the content of the documents.
    pub fn new(board: &'a Board, language: Language, made_on: Date) -> Self {
        let texts = language.texts();
        Self {
            board,
            language,
            made_on,
            terms: &texts.terms,
            words: &texts.report,
        }
    }

    /// Returns a day as it is written in running text.
    pub fn day(&self, date: Date) -> String {
        dates::short(self.language, date)
    }

    /// Returns when an agreement is to be done by.
    pub fn by(&self, by: By) -> String {
        match by {
            By::Day(day) => self.day(day),
            By::NextMeeting => self.terms.before_next_meeting.to_owned(),
        }
    }

    /// Returns the scale of a goal, if anybody answered it openly.
    pub fn scale_of(&self, goal: GoalId) -> Option<&Scale> {
        let scale = self.board.scale_of(goal)?;
        Some(&**scale).filter(|scale| !scale.ratings.is_empty())
    }

    /// Returns the document's title, which names nobody (R5).
    pub fn title(&self) -> String {
        match self.board.meeting.date {
            Some(date) => (self.words.title_of_meeting)(&self.day(date)),
            None => (self.words.title_made_on)(&self.day(self.made_on)),
        }
    }

    /// Returns what kind of meeting it was, and on which day.
    pub fn meeting(&self) -> String {
        match self.board.meeting.date {
            Some(date) => (self.words.meeting_on)(&dates::long(self.language, date)),
            None => self.words.meeting.to_owned(),
        }
    }

    /// Returns the names of the focus children as part of a sentence.
    pub fn children(&self) -> String {
        self.joined(self.board.children_names())
    }

    /// Returns names as people say them after each other: *Mor, Far og Liva*.
    pub fn joined<I>(&self, names: I) -> String
    where
        I: IntoIterator<Item: AsRef<str>>,
    {
        let names: Vec<I::Item> = names.into_iter().collect();
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        (self.terms.names)(&names)
    }

    /// Returns what stands before the name at `place` (from 0) of `count`, where
    /// each name is marked up by itself.
    pub fn separator(&self, place: usize, count: usize) -> String {
        match place {
            0 => String::new(),
            last if last + 1 == count => format!(" {} ", self.words.and),
            _ => ", ".to_owned(),
        }
    }

    /// Returns the people with these ids, in this order.
    pub fn people(&self, ids: &[PersonId]) -> Vec<&'a Person> {
        ids.iter().filter_map(|id| self.person(*id)).collect()
    }

    /// Returns the person with this id.
    pub fn person(&self, id: PersonId) -> Option<&'a Person> {
        self.board.people.get(id).map(AsRef::as_ref)
    }

    /// Returns a person's name; when the board has two of that name, with the
    /// role, so that nobody is taken for another.
    pub fn name(&self, person: &Person) -> String {
        let is_shared = self
            .board
            .people
            .iter()
            .any(|other| other.id != person.id && other.name == person.name);
        if is_shared && !person.role.is_empty() {
            format!("{} ({})", person.name, person.role)
        } else {
            person.name.clone()
        }
    }

    /// Returns the names of these people.
    pub fn names(&self, ids: &[PersonId]) -> Vec<String> {
        let people = self.people(ids);
        people.into_iter().map(|it| self.name(it)).collect()
    }

    /// Returns what is known of a person right after the name: the role, that
    /// it is a group, the age, no longer alive, wished for. Empty when there is
    /// nothing.
    pub fn details(&self, person: &Person) -> Vec<String> {
        let network = &self.terms.network;
        let is_group = person.kind == Kind::Group;
        let mut details = vec![person.role.clone()];
        details.extend(is_group.then(|| (self.terms.kind)(Kind::Group).to_owned()));
        details.extend(person.age.map(network.age));
        details.extend(network.absence(person).map(str::to_owned));
        details.retain(|detail| !detail.is_empty());
        details
    }

    /// Returns everybody in the order of the list in the app, with the sectors
    /// that have people.
    pub fn network(&self) -> ReadingOrder {
        let mut network = reading_order(self.board);
        network.sectors.retain(|sector| !sector.rings.is_empty());
        network
    }

    /// Returns how many people and how many groups are on the map around the
    /// children.
    pub fn placed(&self) -> (usize, usize) {
        let placed = || self.board.people.iter().filter(|it| it.spot().is_some());
        let groups = placed().filter(|it| it.kind == Kind::Group).count();
        (placed().count() - groups, groups)
    }

    /// Returns the qualities in use, each with those it joins.
    pub fn ties(&self) -> Vec<(Quality, Vec<[&'a Person; 2]>)> {
        let mut ties: Vec<_> = Quality::ALL
            .into_iter()
            .map(|quality| (quality, self.joined_by(quality)))
            .collect();
        ties.retain(|(_, pairs)| !pairs.is_empty());
        ties
    }

    fn joined_by(&self, quality: Quality) -> Vec<[&'a Person; 2]> {
        let ties = self.board.ties.iter().filter(|tie| tie.quality == quality);
        ties.filter_map(|tie| Some([self.person(tie.from)?, self.person(tie.to)?]))
            .collect()
    }

    /// Returns the people who see a card too.
    pub fn seeing_too(&self, card: &Card) -> Vec<PersonId> {
        let views = card.views.iter();
        views
            .filter(|view| view.stance == Stance::Also)
            .map(|view| view.person)
            .collect()
    }

    /// Returns the people who see a card differently, each with their words,
    /// which may still be unsaid: empty.
    pub fn seeing_differently(&self, card: &'a Card) -> Vec<(&'a Person, &'a str)> {
        let views = card.views.iter();
        views
            .filter_map(|view| match &view.stance {
                Stance::Differently(said) => Some((self.person(view.person)?, said.as_str())),
                Stance::Also => None,
            })
            .collect()
    }

    /// Returns the agreements goal by goal, those that stand alone last.
    pub fn steps(&self) -> Vec<&'a Step> {
        let goals = self.board.goals.iter().map(|goal| Some(goal.id));
        goals
            .chain([None])
            .flat_map(|goal| self.board.steps_of(goal))
            .map(AsRef::as_ref)
            .collect()
    }

    /// Returns the scores that were given, the highest first, each with those
    /// who gave it. An average is never computed.
    pub fn by_score(&self, scale: &Scale) -> Vec<(Score, Vec<PersonId>)> {
        let given_by = |score: Score| -> Vec<PersonId> {
            let ratings = scale.ratings.iter();
            ratings
                .filter(|rating| rating.score == score)
                .map(|rating| rating.person)
                .collect()
        };
        let mut scored: Vec<_> = Score::all().map(|it| (it, given_by(it))).collect();
        scored.retain(|(_, people)| !people.is_empty());
        scored.reverse();
        scored
    }

    /// Returns a goal's number, counted from 1 in the board's order.
    pub fn number_of(&self, goal: GoalId) -> Option<usize> {
        let place = self.board.goals.iter().position(|it| it.id == goal)?;
        Some(place + 1)
    }
}

/// Returns what a card is called in a list: its words, or who drew it.
pub fn card_name(board: &Board, texts: &Texts, card: &Card) -> String {
    if !card.text.is_empty() {
        return card.text.clone();
    }
    let people = card.speakers.iter().filter_map(|id| board.people.get(*id));
    let names: Vec<&str> = people.map(|person| person.name.as_str()).collect();
    (texts.drawing.by)(&names)
}
