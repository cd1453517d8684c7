//! By keys alone, as somebody who uses no pointer.

use std::cell::Cell;

use super::{CAST, Hands, LIST, Story, symbol, tells};
use crate::harness::{Thing, Visit, Visitor, containing};

#[test]
fn a_map_of_twelve() {
    tells(Visit::new(), Box::new(Keys::default()));
}

#[derive(Default)]
struct Keys {
    /// Whose panel was opened from the list.
    opened: Cell<Option<&'static str>>,
}

impl Hands for Keys {
    fn presses(&self, person: &Visitor, control: &Thing) {
        person.tabs_into(control);
        if control.role == "button" {
            person.presses("Enter");
        }
    }

    /// From the list, whose rows are walked with arrows. Escape leads back there
    /// from the panel.
    fn opens(&self, person: &Visitor, name: &str) {
        person.presses("Escape");
        match self.opened.take() {
            Some(before) => row(person, before).is_seen_as("focused", "true"),
            None => person.tabs_into(&row(person, "Liva")),
        }
        let wanted = row(person, name);
        person.presses_times(CAST.len() + 1, "ArrowUp");
        for _ in 0..=CAST.len() {
            if wanted.has_focus() {
                break;
            }
            person.presses("ArrowDown");
        }
        assert!(wanted.has_focus(), "the arrows never came to {name}");
        person.presses("Enter");
        person.finds("region", name).is_seen_as("focused", "true");
        let known = CAST.iter().find(|(it, _, _)| *it == name);
        self.opened.set(known.map(|(name, _, _)| *name));
    }

    /// Shift and an arrow bring whoever waits onto the map, and on to their sector.
    fn places_everybody(&self, story: &Story) {
        for (name, sector, _) in CAST {
            let tray = story.within("group", "Ikke placeret endnu");
            story.tabs_into(&tray.finds("button", name));
            story.presses("Shift+ArrowRight");
            symbol(story, name).is_seen_as("focused", "true");
            for _ in 0..5 {
                if symbol(story, name).name.contains(sector) {
                    break;
                }
                story.presses("Shift+ArrowRight");
            }
            story.stands_in(name, sector);
            assert!(symbol(story, name).has_focus(), "{name} lost the keyboard");
        }
        // On the map letters find somebody, and arrows bring them closer or away.
        story.types("anna");
        story.presses("Shift+ArrowUp");
        story.stands_in("Anna", "Familie, tæt på");
        story.presses("Enter");
        story.sees("region", "Anna");
        story.presses("Escape");
        symbol(story, "Anna").is_seen_as("focused", "true");
    }

    fn chooses_other_end(&self, person: &Visitor, name: &str) {
        person.tabs_to("button", name);
        person.presses("Enter");
    }

    fn says_quality(&self, person: &Visitor, quality: &str) {
        let radios = person.finds_all("radio");
        let mut checked = radios.iter().filter(|it| it.state("checked") == "true");
        person.tabs_into(checked.next().expect("a tie has a quality"));
        let wanted = person.finds("radio", containing(quality));
        for _ in 0..radios.len() {
            if wanted.has_focus() {
                return;
            }
            person.presses("ArrowDown");
        }
    }

    fn asks(&self, person: &Visitor, lens: &str) {
        self.opened.set(None);
        person.chooses_by_keys("Vis", lens);
    }

    fn goes(&self, person: &Visitor, _: &str, nth: usize) {
        person.presses(&format!("Alt+{nth}"));
    }

    fn shows_list(&self, person: &Visitor) {
        person.presses("Escape");
    }

    fn undoes(&self, person: &Visitor, steps: usize) {
        person.presses_times(steps, "Control+Z");
    }

    fn redoes(&self, person: &Visitor, steps: usize) {
        person.presses_times(steps, "Control+Y");
    }

    fn saves(&self, person: &Visitor) {
        person.presses("Control+S");
    }

    fn shows_document(&self, person: &Visitor) {
        person.presses("Control+P");
        person.sees("dialog", "Dokumentet");
    }

    fn closes_document(&self, person: &Visitor) {
        person.presses("Escape");
    }
}

/// Somebody's row in the list.
fn row(person: &Visitor, name: &str) -> Thing {
    let rows = person
        .within("region", LIST)
        .finds_all("button")
        .into_iter();
    let mut rows = rows.filter(|row| row.name.split(',').next() == Some(name));
    rows.next().unwrap_or_else(|| panic!("{name} has no row"))
}
