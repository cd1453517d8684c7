//! The board as plain text, for pasting into a case system's journal.
//!
//! Headings are in capitals, for a journal keeps no other emphasis; people's
//! own words are never put in capitals.

use super::content::{Content, Part};
use super::direction::left_to_right;
use super::facts::{self, Fact};
use crate::board::{Card, Column, Goal, Person, PersonId, Scale, Step};

/// Writes the journal text; every line ends with a line break.
pub fn journal(content: &Content) -> String {
    let mut journal = Journal(String::new());
    for part in Part::ALL {
        journal.part(content, part);
    }
    journal.gap();
    let made_on = (content.words.made_on)(&content.day(content.made_on));
    journal.line(&format!("{} {made_on}", content.words.own_words));
    journal.0
}

/// A text that is being written line by line.
struct Journal(String);

impl Journal {
    fn part(&mut self, content: &Content, part: Part) {
        match part {
            Part::Opening => self.meeting(content),
            Part::Network => {
                self.network(content);
                self.ties(content);
            }
            Part::Columns => {
                for column in Column::ALL {
                    self.column(content, column);
                }
            }
            Part::Scales => self.standing_scales(content),
            Part::Goals => self.goals(content),
            Part::Agreements => self.agreements(content),
            Part::Following => self.following(content),
        }
    }

    fn meeting(&mut self, content: &Content) {
        let (words, meeting) = (content.words, &content.board.meeting);
        // The children's names are theirs to spell: no capitals.
        self.line(&format!("{} {}", words.board_for, content.children()));
        self.line(&content.meeting());
        self.fact("", &meeting.place);
        self.fact(words.purpose, &meeting.purpose);

        self.heading(words.took_part);
        let mut people = content.board.participants().peekable();
        if people.peek().is_none() {
            self.line(words.nobody_noted);
        }
        for person in people {
            self.point(&described(content, person));
        }
        if !meeting.agenda.is_empty() {
            self.heading(words.agenda);
        }
        for (place, item) in meeting.agenda.iter().enumerate() {
            self.item(&format!("{}. ", place + 1), &item.text);
        }
    }

    fn network(&mut self, content: &Content) {
        let (words, terms) = (content.words, content.terms);
        self.heading(words.network);
        let network = content.network();
        self.fact(words.map_is_about, &listed(content, &network.focus));
        if network.sectors.is_empty() {
            self.line(words.nobody_placed);
        }
        for group in &network.sectors {
            let sector = content.board.sector(group.sector);
            self.fact(
                "",
                &sector.map_or_else(String::new, |it| format!("{}:", terms.sector(it))),
            );
            for it in &group.rings {
                let ring = terms.ring(&content.board.rings, it.ring);
                self.point(&labelled(ring, &listed(content, &it.people)));
            }
        }
        self.fact(words.waiting, &listed(content, &network.waiting));
        for person in &content.board.people {
            let facts = facts::of_person(content, person).join(" · ");
            if !facts.is_empty() {
                self.point(&labelled(&content.name(person), &facts));
            }
        }
        for viewpoint in &content.board.viewpoints {
            self.facts_at("- ", facts::of_viewpoint(content, viewpoint).as_slice());
        }
        self.facts_at("- ", facts::own_questions(content).as_slice());
    }

    fn ties(&mut self, content: &Content) {
        let ties = content.ties();
        if !ties.is_empty() {
            self.heading(content.words.ties);
        }
        for (quality, pairs) in ties {
            let pairs: Vec<_> = pairs
                .into_iter()
                .map(|pair| pair_of(content, pair))
                .collect();
            self.fact((content.words.tie)(quality), &pairs.join("; "));
        }
    }

    fn column(&mut self, content: &Content, column: Column) {
        self.heading((content.terms.column)(column));
        let mut cards = content.board.cards_in(column).peekable();
        if cards.peek().is_none() {
            self.line(content.words.nothing_written);
        }
        for card in cards {
            self.card(content, card);
        }
    }

    fn card(&mut self, content: &Content, card: &Card) {
        let words = content.words;
        let speakers = content.joined(content.names(&card.speakers));
        let drawn = (content.language.texts().drawing.by)(&[]);
        match (&card.drawing, card.text.as_str()) {
            (None, said) => self.point(&labelled(&speakers, said)),
            (Some(_), "") => self.point(&labelled(&speakers, &drawn)),
            (Some(_), said) => self.point(&labelled(&speakers, &format!("{said} ({drawn})"))),
        }
        if let Some(kind) = facts::card_kind(content, card) {
            self.under(&kind);
        }
        self.facts_at("  ", facts::card_dots(content, card).as_slice());
        if !card.about.is_empty() {
            let about = content.joined(content.names(&card.about));
            self.under(&format!("{}{about}.", words.about_before));
        }
        let seeing_too = content.seeing_too(card);
        if !seeing_too.is_empty() {
            let names = content.joined(content.names(&seeing_too));
            self.under(&format!("{names}{}", (words.sees_too)(seeing_too.len())));
        }
        for (person, said) in content.seeing_differently(card) {
            let differently = format!("{}{}", content.name(person), words.sees_differently);
            self.under(&labelled(&differently, said));
        }
    }

    fn goals(&mut self, content: &Content) {
        self.heading(content.words.goals);
        if content.board.goals.is_empty() {
            self.line(content.words.no_goals);
        }
        for (place, goal) in content.board.goals.iter().enumerate() {
            self.goal(content, place + 1, goal);
        }
    }

    fn goal(&mut self, content: &Content, number: usize, goal: &Goal) {
        let words = content.words;
        self.fact(&(words.goal)(number), &goal.text);
        if let Some(owner) = goal.owner.and_then(|owner| content.person(owner)) {
            self.under(&labelled(words.owner, &content.name(owner)));
        }
        self.facts_at("  ", &facts::of_goal(content, goal));
        for scale in content.board.scales_of(Some(goal.id)) {
            if !scale.ratings.is_empty() || scale.question.is_some() {
                self.scale(content, "  ", scale);
            }
        }
    }

    fn standing_scales(&mut self, content: &Content) {
        let scales = facts::standing_scales(content);
        if !scales.is_empty() {
            self.heading(content.language.texts().facts.scales);
        }
        for scale in scales {
            self.scale(content, "- ", scale);
        }
    }

    fn scale(&mut self, content: &Content, mark: &str, scale: &Scale) {
        let scored = content.by_score(scale).into_iter().map(|(score, people)| {
            let names = content.joined(content.names(&people));
            format!("{}: {names}", score.value())
        });
        let scored: Vec<_> = scored.collect();
        let question = facts::question(content, scale);
        let ends = facts::ends(content, scale);
        let scored = match scored.as_slice() {
            [] => content.words.no_scores.to_owned(),
            scored => scored.join("; "),
        };
        self.item(mark, &format!("{question} {scored} ({ends})"));
        self.facts_at("  ", &facts::of_ratings(content, scale));
    }

    fn agreements(&mut self, content: &Content) {
        self.heading(content.words.agreements);
        let steps = content.steps();
        if steps.is_empty() {
            self.line(content.words.no_agreements);
        }
        for step in steps {
            self.step(content, step);
        }
    }

    fn step(&mut self, content: &Content, step: &Step) {
        let words = content.words;
        self.point(&step.what);
        let who = match step.who.as_slice() {
            [] => facts::unsaid(content, step).to_owned(),
            who => content.joined(content.names(who)),
        };
        let by = step.by.map(|by| content.by(by));
        let mut facts = vec![
            labelled(words.who, &who),
            labelled(
                words.by,
                by.as_deref().unwrap_or(facts::unsaid(content, step)),
            ),
        ];
        let state = facts::state_of_step(content, step);
        facts.extend(state.map(|state| labelled(words.state, state)));
        if let Some(number) = step.goal.and_then(|goal| content.number_of(goal)) {
            facts.push((words.goal)(number));
        }
        self.under(&facts.join(" · "));
        self.facts_at("  ", &facts::of_step(content, step));
    }

    fn following(&mut self, content: &Content) {
        let texts = &content.language.texts().facts;
        if !content.board.steps.is_empty() {
            self.heading(texts.both_ways);
            self.facts_at("", &facts::both_ways(content));
        }
        let facts = facts::what_follows(content);
        if !facts.is_empty() {
            self.heading(texts.what_follows);
            self.facts_at("", &facts);
        }
    }

    /// Writes facts: one line on the label's own, several below it.
    fn facts_at(&mut self, mark: &str, facts: &[Fact]) {
        for fact in facts {
            match fact.lines.as_slice() {
                [one] => self.item(mark, &labelled(&fact.label, one)),
                lines => {
                    self.item(mark, &format!("{}:", fact.label));
                    let indent = " ".repeat(mark.chars().count());
                    for line in lines {
                        self.item(&format!("{indent}- "), line);
                    }
                }
            }
        }
    }

    /// Writes one of our own headings after an empty line.
    fn heading(&mut self, heading: &str) {
        self.gap();
        self.line(&heading.to_uppercase());
    }

    /// Writes words with a label before them, or nothing when there are none.
    fn fact(&mut self, label: &str, words: &str) {
        if !words.is_empty() {
            self.line(&labelled(label, words));
        }
    }

    fn point(&mut self, words: &str) {
        self.item("- ", words);
    }

    fn under(&mut self, words: &str) {
        self.item("  ", words);
    }

    /// Writes words after a mark; their further lines stand below the first.
    fn item(&mut self, mark: &str, words: &str) {
        let indent = " ".repeat(mark.chars().count());
        for (place, line) in words.lines().enumerate() {
            self.0.push_str(if place == 0 { mark } else { &indent });
            self.line(line);
        }
    }

    fn gap(&mut self) {
        self.0.push('\n');
    }

    fn line(&mut self, words: &str) {
        self.0.push_str(&left_to_right(words));
        self.0.push('\n');
    }
}

/// Returns words with what they are before them; either may be missing.
fn labelled(label: &str, words: &str) -> String {
    match (label, words) {
        ("", words) => words.to_owned(),
        (label, "") => format!("{label}."),
        (label, words) => format!("{label}: {words}"),
    }
}

/// Returns two people by name, and how their tie supports them.
fn pair_of(content: &Content, pair: [&Person; 2]) -> String {
    let names = content.joined(pair.map(|it| content.name(it)));
    match facts::of_support(content, pair[0], pair[1]) {
        Some(support) => format!("{names} ({support})"),
        None => names,
    }
}

/// Returns people one after the other, each with what else is known.
fn listed(content: &Content, people: &[PersonId]) -> String {
    let people = content.people(people);
    let people: Vec<_> = people
        .into_iter()
        .map(|it| described(content, it))
        .collect();
    people.join(", ")
}

/// Returns a person's name with what else is known.
fn described(content: &Content, person: &Person) -> String {
    let details = content.details(person).join(", ");
    if details.is_empty() {
        person.name.clone()
    } else {
        format!("{} ({details})", person.name)
    }
}
