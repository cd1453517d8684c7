//! Who is being carried, and where the hands are.
//!
//! A move is heard a hundred times a second, and drawing it is all that may
//! cost: so the places are kept past signals, which tell only when somebody is
//! lifted or let go.

use std::cell::RefCell;
use std::collections::BTreeSet;

use send_wrapper::SendWrapper;

use crate::board::PersonId;
use crate::map::Point;
use crate::ui::react::{Memo, RwSignal, memo};

/// Those who are carried, and where the middle of their symbol is, in pixels of
/// the stage.
pub type Ways = [(PersonId, Point)];

/// Draws those who are carried where they are.
pub type Follow = Box<dyn Fn(&Ways)>;

/// Those who are being carried.
pub struct Carrying {
    lifted: RwSignal<Vec<PersonId>>,
    /// Who they are.
    pub ids: Memo<BTreeSet<PersonId>>,
    now: SendWrapper<RefCell<Now>>,
}

#[derive(Default)]
struct Now {
    ways: Vec<(PersonId, Point)>,
    follow: Option<Follow>,
}

impl Carrying {
    /// Carries nobody.
    pub fn nobody() -> Self {
        let lifted = RwSignal::new(Vec::<PersonId>::new());
        Self {
            lifted,
            ids: memo(move || lifted.with(|all| all.iter().copied().collect())),
            now: SendWrapper::new(RefCell::default()),
        }
    }

    /// Returns who is carried, in the order in which they were lifted, to be
    /// tracked.
    pub fn people(&self) -> Vec<PersonId> {
        self.lifted.get()
    }

    /// Lifts somebody.
    pub fn lift(&self, person: PersonId, at: Point) {
        self.now.borrow_mut().ways.push((person, at));
        self.lifted.update(|all| all.push(person));
    }

    /// Carries somebody on who is lifted; says whether they are.
    pub fn carry_on(&self, person: PersonId, to: Point) -> bool {
        let mut now = self.now.borrow_mut();
        let Some(way) = now.ways.iter_mut().find(|it| it.0 == person) else {
            return false;
        };
        way.1 = to;
        now.draw();
        true
    }

    /// Lets somebody go; says whether they were carried.
    pub fn let_go(&self, person: PersonId) -> bool {
        let is_carried = |all: &Vec<PersonId>| all.contains(&person);
        let was_carried = self.lifted.with_untracked(is_carried);
        if was_carried {
            self.now.borrow_mut().ways.retain(|it| it.0 != person);
            self.lifted.update(|all| all.retain(|it| *it != person));
        }
        was_carried
    }

    /// Lets everybody go.
    pub fn let_all_go(&self) {
        self.now.borrow_mut().ways.clear();
        self.lifted.set(Vec::new());
    }

    /// Lets this draw them from now on.
    pub fn follow(&self, follow: Option<Follow>) {
        self.now.borrow_mut().follow = follow;
    }

    /// Draws them where the hands are now.
    pub fn draw(&self) {
        self.now.borrow().draw();
    }
}

impl Now {
    fn draw(&self) {
        if let Some(follow) = &self.follow {
            follow(&self.ways);
        }
    }
}
