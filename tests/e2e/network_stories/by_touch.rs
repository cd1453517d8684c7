//! By touch alone, on a tablet that lies between two: nothing but taps and
//! fingers that move, of two hands at once. What is typed is only words.

use super::{CAST, Hands, Story, on_map, symbol, tells};
use crate::harness::{Thing, Visit, Visitor, containing};

/// A tablet on its long side.
const LYING: (u32, u32) = (1180, 820);

#[test]
fn a_map_of_twelve() {
    tells(Visit::new().on(LYING).touching(), Box::new(Fingers));
}

struct Fingers;

impl Hands for Fingers {
    fn presses(&self, person: &Visitor, control: &Thing) {
        person.taps(control);
    }

    fn opens(&self, person: &Visitor, name: &str) {
        person.taps(&symbol(person, name));
        person.sees("region", name);
    }

    /// Sofie and Mette come to each other's place, and two hands change that.
    fn places_everybody(&self, story: &Story) {
        for (name, sector, spot) in CAST {
            let tray = story.within("group", "Ikke placeret endnu");
            story.taps(&tray.finds("button", name));
            let other = match name {
                "Sofie" => Some("Mette"),
                "Mette" => Some("Sofie"),
                _ => None,
            };
            let of_other = CAST.into_iter().find(|(name, _, _)| Some(*name) == other);
            let (_, sector, spot) = of_other.unwrap_or((name, sector, spot));
            story.taps(on_map(story, spot));
            story.stands_in(name, sector);
        }
        let [sofie, mette] = ["Sofie", "Mette"].map(|name| story.symbol(name).centre());
        story.drags_with_two_fingers((sofie.into(), mette.into()), (mette.into(), sofie.into()));
        story.stands_in("Sofie", "Venner og fritid");
        story.stands_in("Mette", "Skole og dagtilbud");
    }

    fn chooses_other_end(&self, person: &Visitor, name: &str) {
        person.taps(&symbol(person, name));
    }

    fn says_quality(&self, person: &Visitor, quality: &str) {
        person.taps(&person.finds("radio", containing(quality)));
    }

    /// The wheel that a tablet shows for a choice lies outside the page.
    fn asks(&self, person: &Visitor, lens: &str) {
        person.chooses("Vis", lens);
    }

    fn goes(&self, person: &Visitor, room: &str, _: usize) {
        person.taps(&person.finds("button", room));
    }

    fn shows_list(&self, person: &Visitor) {
        let buttons = person.finds_all("button");
        if let Some(back) = buttons.iter().find(|it| it.name == "Liste") {
            person.taps(back);
        }
    }

    fn undoes(&self, person: &Visitor, steps: usize) {
        for _ in 0..steps {
            person.taps(&person.finds("button", "Fortryd"));
        }
    }

    fn redoes(&self, person: &Visitor, steps: usize) {
        for _ in 0..steps {
            person.taps(&person.finds("button", "Gentag"));
        }
    }

    fn saves(&self, person: &Visitor) {
        self.goes(person, "Afslutning", 5);
        person.taps(&person.finds("button", "Gem tavlen som fil"));
    }

    fn shows_document(&self, person: &Visitor) {
        person.taps(&person.finds("button", "Vis dokumentet"));
    }

    fn closes_document(&self, person: &Visitor) {
        let dialog = person.within("dialog", "Dokumentet");
        person.taps(&dialog.finds("button", "Luk"));
    }
}
