//! Writing the names, once everybody has a seat and every tie its way.
//!
//! - **N1** A slot grows into the free room around it, halfway to the slots of
//!   others and up to symbols; whatever the names say.
//! - **N2** A name that fits into its grown slot stands there, broken and
//!   placed as is nicest for itself, clear of ties where it can. So a rename
//!   changes no other name.
//! - **N3** A name that does not fit looks for another place between the grown
//!   slots, then between the names that stand in them, then for a place from
//!   which another name can step aside; last for another seat. So a rename
//!   changes no other seat as long as the names find room around the seats.
//! - **N4** In a great crowd every name keeps to its own grown slot: see `alone`.

mod alone;
mod fit;
mod room;

use self::fit::{fitted, size, taste};
use self::room::{Rooms, rooms};
use super::cast::Member;
use super::label::{Side, Wrapped};
use super::seating::{
    FURTHER, Nearby, ON_ANOTHER, PLACES, Placed, Seating, is_label, label_id, sitter_of,
};
use super::{Point, Rect};

/// A name's place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Lettered {
    pub(super) side: Side,
    /// Which of the ways to break the name.
    pub(super) wrap: usize,
    /// Its font size, in map units.
    pub(super) font_size: f64,
    /// Its box on the map.
    pub(super) rect: Rect,
}

/// All names in their places.
#[derive(Clone, Debug)]
pub(super) struct Lettering {
    /// By sitter; none for a name inside its symbol.
    pub(super) names: Vec<Option<Lettered>>,
    /// Who sits elsewhere now, for the sake of a name.
    pub(super) moved: Vec<usize>,
    /// How many whose seat the map has found, or whose name, lie on others or
    /// over the edge.
    pub(super) conflicts: usize,
}

/// How often those who have no place of their own may look again, and how often
/// after that for another seat.
const ROUNDS: usize = 3;
const REPAIRS: usize = 2;
/// How often those who lie on others look a last time.
const LAST_LOOKS: usize = 4;
/// How many names one after the other may step aside for one.
const DEPTH: usize = 2;
/// At most so many may take another seat, and one more of twenty people.
const MOST_MOVED: usize = 16;

impl Lettering {
    /// Writes all names; `seating` then has them in place of their slots.
    pub(super) fn find(seating: &mut Seating<'_>, members: &[Member<'_>]) -> Self {
        let mut scribe = Scribe {
            names: vec![None; members.len()],
            seating,
            members,
        };
        let people = members.len();
        let (moved, conflicts) = if people > alone::TOO_MANY {
            scribe.write_each_alone();
            (Vec::new(), 0)
        } else {
            let left_over = scribe.write_where_there_is_room(people > alone::MANY);
            (scribe.make_room(left_over), scribe.conflicts())
        };
        Self {
            conflicts,
            names: scribe.names,
            moved,
        }
    }
}

/// Writes name after name.
struct Scribe<'s, 'a> {
    seating: &'s mut Seating<'a>,
    members: &'s [Member<'s>],
    names: Vec<Option<Lettered>>,
}

impl Scribe<'_, '_> {
    /// Writes the names that fit into their grown slots or between those of
    /// others; then the others where they are least in the way. Returns those.
    /// In a great crowd a name in its own slot may rather lie on ties.
    fn write_where_there_is_room(&mut self, is_crowd: bool) -> Vec<usize> {
        let rooms = self.grown_slots(is_crowd);
        let mut fitting = Vec::new();
        let mut left_over = Vec::new();
        for (index, member) in self.members.iter().enumerate() {
            if member.wraps.is_empty() {
                continue;
            }
            let middle = self.seating.sitters[index].at;
            let font_size = self.seating.sizes.label;
            let in_room = |rooms: &Rooms, room: &Rect| {
                fitted(&member.wraps, &rooms.slot, room, middle, font_size)
            };
            let rooms = rooms[index].as_ref();
            let own = rooms.and_then(|it| {
                let over_ties = || is_crowd.then(|| in_room(it, &it.whole)).flatten();
                in_room(it, &it.clear).or_else(over_ties)
            });
            if let Some(name) = own {
                fitting.push((index, name));
            } else if !self.search(index, ON_ANOTHER) {
                let over_ties = rooms.and_then(|it| in_room(it, &it.whole));
                match over_ties.filter(|name| self.seating.crowd.is_clear(&name.rect)) {
                    Some(name) => self.put(index, name),
                    None => left_over.push(index),
                }
            }
        }
        for (index, name) in fitting {
            self.put(index, name);
        }
        for index in &left_over {
            self.search(*index, f64::INFINITY);
        }
        left_over
    }

    /// Lets every slot grow, over ties or up to them, and returns how far.
    fn grown_slots(&mut self, is_over_ties: bool) -> Vec<Option<Rooms>> {
        let slots = self.seating.sitters.iter().map(|sitter| sitter.label);
        let rooms: Vec<Option<Rooms>> = slots
            .enumerate()
            .map(|(index, slot)| rooms(self.seating, index, &slot?))
            .collect();
        for (index, rooms) in rooms.iter().enumerate() {
            if let Some(rooms) = rooms {
                let room = if is_over_ties {
                    rooms.whole
                } else {
                    rooms.clear
                };
                self.seating.crowd.put(label_id(index), room);
            }
        }
        rooms
    }

    /// Makes room for names that lie on others: by names that step aside, at
    /// last by another seat. Returns who has taken one.
    fn make_room(&mut self, mut left_over: Vec<usize>) -> Vec<usize> {
        let mut moved = Vec::new();
        let mut crowded = self.all_crowded();
        // Whose name needs more than its slot moves before whose does not.
        left_over.retain(|index| crowded.contains(index));
        for round in 0..ROUNDS + REPAIRS {
            if crowded.is_empty() {
                break;
            }
            // With more than this there is no room, and looking is in vain.
            let most_moved = MOST_MOVED + self.members.len() / 20;
            let may_move = round >= ROUNDS && crowded.len() <= most_moved;
            left_over.append(&mut crowded);
            for index in left_over.drain(..) {
                if !self.is_crowded(index) {
                    continue;
                }
                if may_move && self.seating.sitters[index].is_free() {
                    if self.reseat(index) {
                        moved.push(index);
                    }
                    continue;
                }
                self.search(index, f64::INFINITY);
                if self.is_crowded(index) {
                    self.displace(index, DEPTH);
                }
            }
            crowded = self.all_crowded();
        }
        // What stepped aside last may have made a place free for another.
        for _ in 0..LAST_LOOKS {
            let before = self.names.clone();
            for index in crowded {
                self.search(index, f64::INFINITY);
            }
            if self.names == before {
                break;
            }
            crowded = self.all_crowded();
        }
        moved
    }

    /// Counts those who lie on others though the map has found their seat, and
    /// those who leave the picture.
    fn conflicts(&self) -> usize {
        let crowded = self.all_crowded().into_iter();
        let at_fault = crowded.filter(|it| self.seating.sitters[*it].is_free() || self.leaves(*it));
        at_fault.count()
    }

    fn put(&mut self, index: usize, name: Lettered) {
        self.seating.crowd.put(label_id(index), name.rect);
        let Lettered { side, rect, .. } = name;
        self.seating.sitters[index].label = Some(Placed { side, rect });
        self.names[index] = Some(name);
    }

    fn all_crowded(&self) -> Vec<usize> {
        let everybody = 0..self.seating.sitters.len();
        everybody.filter(|index| self.is_crowded(*index)).collect()
    }

    fn is_crowded(&self, index: usize) -> bool {
        self.seating.lies_on_others(index) || self.leaves(index)
    }

    fn leaves(&self, index: usize) -> bool {
        let label = &self.seating.sitters[index].label;
        label.is_some_and(|label| !self.seating.bounds.encloses(&label.rect))
    }

    /// Looks for the best place around the seat, at a cost below `limit`; says
    /// whether there is one.
    fn search(&mut self, index: usize, limit: f64) -> bool {
        self.seating.crowd.take(label_id(index));
        let at = self.seating.sitters[index].at;
        let wraps = &self.members[index].wraps;
        let found = best(self.seating, wraps, index, at, limit);
        if let Some((_, name)) = found {
            self.put(index, name);
        }
        found.is_some()
    }

    /// Looks for a place around the seat from which one other name can step
    /// aside, or, up to `depth` times, make the next one step aside; says
    /// whether there is one, and then takes it.
    fn displace(&mut self, index: usize, depth: usize) -> bool {
        let Some(before) = self.names[index] else {
            return false;
        };
        let font_size = self.seating.sizes.label;
        let sitter = &self.seating.sitters[index];
        let symbol = sitter.symbol_at(sitter.at);
        for (wrap, wrapped) in self.members[index].wraps.iter().enumerate() {
            for place in PLACES.iter().chain(&FURTHER) {
                let rect = place.rect(&symbol, size(wrapped, font_size), font_size);
                let Some(other) = in_the_way(self.seating, index, &rect) else {
                    continue;
                };
                let Some(others) = self.names[other] else {
                    continue;
                };
                let side = place.side;
                let name = Lettered {
                    side,
                    wrap,
                    font_size,
                    rect,
                };
                self.put(index, name);
                if self.search(other, ON_ANOTHER) {
                    return true;
                }
                self.put(other, others);
                if depth > 1 && self.displace(other, depth - 1) {
                    return true;
                }
                self.put(index, before);
            }
        }
        false
    }

    /// Looks for a better seat with the best place for the name; says whether
    /// it is another one.
    fn reseat(&mut self, index: usize) -> bool {
        let seating = &mut *self.seating;
        let before = seating.sitters[index].at;
        let places = seating.lifted(index);
        let wraps = &self.members[index].wraps;
        let mut limit = f64::INFINITY;
        let mut found = None;
        for (start, at) in std::iter::once((0.0, before)).chain(places) {
            if start >= limit {
                break;
            }
            let Some(cost) = seating.symbol_and_ties_cost(index, at, start, limit) else {
                continue;
            };
            if let Some((name_cost, name)) = best(seating, wraps, index, at, limit - cost) {
                limit = cost + name_cost;
                found = Some((at, name));
            }
        }
        let Some((at, name)) = found else {
            return false;
        };
        seating.put_symbol(index, at);
        self.put(index, name);
        at != before
    }
}

/// Returns whose name lies in a box, if it is one name and nothing else.
fn in_the_way(seating: &Seating<'_>, index: usize, rect: &Rect) -> Option<usize> {
    let mut others = None;
    let mut is_one = seating.bounds.encloses(rect);
    seating.crowd.each_meeting(rect, |id, _| {
        let owner = sitter_of(id);
        if owner != index {
            is_one &= is_label(id) && owner < seating.sitters.len() && others.is_none();
            others = Some(owner);
        }
    });
    others.filter(|_| is_one)
}

/// Returns the cheapest place for a name around a seat, or none below `limit`.
fn best(
    seating: &Seating<'_>,
    wraps: &[Wrapped],
    index: usize,
    at: Point,
    limit: f64,
) -> Option<(f64, Lettered)> {
    let font_size = seating.sizes.label;
    let mut most = Point::default();
    for size in wraps.iter().map(|wrapped| size(wrapped, font_size)) {
        most = Point::new(most.x.max(size.x), most.y.max(size.y));
    }
    let is_seated = at == seating.sitters[index].at;
    let symbol = seating.sitters[index].symbol_at(at);
    let nearby = Nearby::of(seating, index, at, most, is_seated);
    let mut best = None;
    let mut limit = limit;
    for (wrap, wrapped) in wraps.iter().enumerate() {
        for place in PLACES.iter().chain(&FURTHER) {
            let start = taste(wrapped) + place.taste;
            if start >= limit {
                continue;
            }
            let rect = place.rect(&symbol, size(wrapped, font_size), font_size);
            let cost = start + nearby.cost(&rect, limit - start);
            if cost < limit {
                let side = place.side;
                limit = cost;
                let name = Lettered {
                    side,
                    wrap,
                    font_size,
                    rect,
                };
                best = Some((cost, name));
            }
        }
    }
    best
}
