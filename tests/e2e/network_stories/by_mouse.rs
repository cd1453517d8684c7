//! By mouse alone: what is typed is only words.

use super::{CAST, Hands, Story, on_map, symbol, tells};
use crate::harness::{Thing, Visit, Visitor, containing};

#[test]
fn a_map_of_twelve() {
    tells(Visit::new(), Box::new(Mouse));
}

struct Mouse;

impl Hands for Mouse {
    fn presses(&self, _: &Visitor, control: &Thing) {
        control.is_clicked();
    }

    fn opens(&self, person: &Visitor, name: &str) {
        person.clicks_at(&symbol(person, name));
        person.sees("region", name);
    }

    fn places_everybody(&self, story: &Story) {
        for (nth, (name, sector, spot)) in CAST.into_iter().enumerate() {
            let tray = story.within("group", "Ikke placeret endnu");
            let chip = tray.finds("button", name);
            // Carried there, or chosen and then shown where.
            if nth % 2 == 0 {
                story.drags(&chip, on_map(story, spot));
            } else {
                chip.is_clicked();
                story.clicks_at(on_map(story, spot));
            }
            story.stands_in(name, sector);
        }
        // One is moved on the map.
        let far = on_map(story, (0.35, 0.12));
        story.drags(&story.symbol("Jonas"), far);
        story.stands_in("Jonas", "Familie, længere ude");
    }

    fn chooses_other_end(&self, person: &Visitor, name: &str) {
        person.clicks_at(&symbol(person, name));
    }

    fn says_quality(&self, person: &Visitor, quality: &str) {
        person.clicks("radio", containing(quality));
    }

    fn asks(&self, person: &Visitor, lens: &str) {
        person.chooses("Vis", lens);
    }

    fn goes(&self, person: &Visitor, room: &str, _: usize) {
        person.clicks_button(room);
    }

    fn shows_list(&self, person: &Visitor) {
        let buttons = person.finds_all("button");
        if let Some(back) = buttons.iter().find(|it| it.name == "Liste") {
            back.is_clicked();
        }
    }

    fn undoes(&self, person: &Visitor, steps: usize) {
        for _ in 0..steps {
            person.clicks_button("Fortryd");
        }
    }

    fn redoes(&self, person: &Visitor, steps: usize) {
        for _ in 0..steps {
            person.clicks_button("Gentag");
        }
    }

    fn saves(&self, person: &Visitor) {
        self.goes(person, "Afslutning", 5);
        person.clicks_button("Gem tavlen som fil");
    }

    fn shows_document(&self, person: &Visitor) {
        person.clicks_button("Vis dokumentet");
    }

    fn closes_document(&self, person: &Visitor) {
        person.within("dialog", "Dokumentet").clicks_button("Luk");
    }
}
