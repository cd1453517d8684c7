//! Writing the names of a great crowd, each as if it were alone.
//!
//! - **N4** With more than [`MANY`] people on the map a name rather lies on ties
//!   than outside its own grown slot. With more than [`TOO_MANY`] it never leaves
//!   that, and is written smaller where it does not fit: where a name stands
//!   depends on what no other says, and a rename changes nothing else.

use super::room::Rooms;
use super::{Lettered, Scribe, best, fitted, label_id};

/// From more people on no place is clear of all ties.
pub(super) const MANY: usize = 120;
/// From more people on no name steps aside for another: they are read near by,
/// and one change should be one change.
pub(super) const TOO_MANY: usize = 250;

/// The sizes that are tried, as shares of the usual one.
const SIZES: [f64; 6] = [1.0, 0.9, 0.8, 0.7, 0.6, 0.5];

impl Scribe<'_, '_> {
    /// Writes every name where it is best whatever the others say.
    pub(super) fn write_each_alone(&mut self) {
        let rooms = self.grown_slots(true);
        let names = (0..self.members.len()).map(|index| self.alone(index, rooms[index].as_ref()));
        let names: Vec<Option<Lettered>> = names.collect();
        for (index, name) in names.into_iter().enumerate() {
            if let Some(name) = name {
                self.put(index, name);
            }
        }
    }

    fn alone(&mut self, index: usize, rooms: Option<&Rooms>) -> Option<Lettered> {
        let wraps = &self.members[index].wraps;
        let at = self.seating.sitters[index].at;
        let written = |rooms: &Rooms, share: f64| {
            let size = self.seating.sizes.label * share;
            let rooms_of_it = [rooms.clear, rooms.whole];
            let mut all = rooms_of_it.iter();
            all.find_map(|room| fitted(wraps, &rooms.slot, room, at, size))
        };
        let in_room = |rooms: &Rooms| SIZES.iter().find_map(|share| written(rooms, *share));
        rooms.and_then(in_room).or_else(|| {
            // Its slot lies on something: the names' rooms are what is in the way.
            self.seating.crowd.take(label_id(index));
            let found = best(self.seating, wraps, index, at, f64::INFINITY);
            if let Some(rooms) = rooms {
                self.seating.crowd.put(label_id(index), rooms.whole);
            }
            Some(found?.1)
        })
    }
}
