//! Expectations both ways: on which side an agreement stands, and how much
//! hangs on each person.

use super::{Board, PersonId, Place, StandardSector, Step};

/// Whose agreement one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The family and its network do it.
    Family,
    /// Professionals do it.
    Professionals,
    /// Both do it together.
    Both,
}

impl Board {
    /// Returns the side an agreement stands on, by the sectors of those who do
    /// it; none as long as nobody does.
    pub fn side_of(&self, step: &Step) -> Option<Side> {
        let professionals = step.who.iter().filter(|it| self.is_professional(**it));
        match (professionals.count(), step.who.len()) {
            (_, 0) => None,
            (0, _) => Some(Side::Family),
            (some, all) if some == all => Some(Side::Professionals),
            _ => Some(Side::Both),
        }
    }

    /// Says whether somebody stands where the professionals are: in their own
    /// sector, or with school and day care. Who is not placed yet does not.
    pub fn is_professional(&self, person: PersonId) -> bool {
        let place = self.people.get(person).map(|person| person.place);
        let Some(Place::OnMap(spot)) = place else {
            return false;
        };
        let standard = self.sector(spot.sector).and_then(|sector| sector.standard);
        matches!(
            standard,
            Some(StandardSector::Professionals | StandardSector::School)
        )
    }

    /// Returns how many open agreements somebody has to carry out.
    pub fn load_of(&self, person: PersonId) -> usize {
        let open = self.steps.iter().filter(|step| step.is_open());
        open.filter(|step| step.who.contains(&person)).count()
    }

    /// Returns everybody with open agreements and how many, in the board's order.
    pub fn loads(&self) -> Vec<(PersonId, usize)> {
        let all = self.people.iter().map(|it| (it.id, self.load_of(it.id)));
        all.filter(|(_, load)| *load > 0).collect()
    }
}
