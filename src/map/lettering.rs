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

mod room;

use self::room::{Rooms, rooms};
use super::cast::Member;
use super::label::{Side, Wrapped, lines_height};
use super::seating::{
    FURTHER, Nearby, ON_ANOTHER, PLACES, Placed, Seating, is_label, label_id, sitter_of,
};
use super::share::number;
use super::{Point, Rect};

/// A name's place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Lettered {
    pub(super) side: Side,
    /// Which of the ways to break the name.
    pub(super) wrap: usize,
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
        let left_over = scribe.write_where_there_is_room();
        let moved = scribe.make_room(left_over);
        Self {
            conflicts: scribe.conflicts(),
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
    fn write_where_there_is_room(&mut self) -> Vec<usize> {
        let slots = self.seating.sitters.iter().map(|sitter| sitter.label);
        let rooms: Vec<Option<Rooms>> = slots
            .enumerate()
            .map(|(index, slot)| rooms(self.seating, index, &slot?))
            .collect();
        for (index, rooms) in rooms.iter().enumerate() {
            if let Some(rooms) = rooms {
                self.seating.crowd.put(label_id(index), rooms.clear);
            }
        }
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
            if let Some(name) = rooms.and_then(|it| in_room(it, &it.clear)) {
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
        let symbol = sitter.shape.rect_at(sitter.at);
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
                self.put(index, Lettered { side, wrap, rect });
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

/// Returns the nicest way to write a name in a room, if it fits.
fn fitted(
    wraps: &[Wrapped],
    slot: &Placed,
    room: &Rect,
    seat: Point,
    font_size: f64,
) -> Option<Lettered> {
    let mut best: Option<(f64, Lettered)> = None;
    for (wrap, wrapped) in wraps.iter().enumerate() {
        let size = size(wrapped, font_size);
        if size.x > room.width() + 1e-6 || size.y > room.height() + 1e-6 {
            continue;
        }
        let half = size * 0.5;
        // A name as wide as its room may be a rounding error wider.
        let middle = Point::new(
            seat.x.min(room.right - half.x).max(room.left + half.x),
            seat.y.min(room.bottom - half.y).max(room.top + half.y),
        );
        let at = match slot.side {
            Side::Under => Point::new(middle.x, room.top + size.y / 2.0),
            Side::Above => Point::new(middle.x, room.bottom - size.y / 2.0),
            Side::Right => Point::new(room.left + size.x / 2.0, middle.y),
            Side::Left => Point::new(room.right - size.x / 2.0, middle.y),
        };
        let slide = match slot.side {
            Side::Under | Side::Above => (at.x - seat.x).abs(),
            Side::Right | Side::Left => (at.y - seat.y).abs(),
        };
        let cost = taste(wrapped) + slide / font_size * 3.0;
        if best.is_none_or(|(least, _)| cost < least) {
            let name = Lettered {
                side: slot.side,
                wrap,
                rect: Rect::around(at, size.x / 2.0, size.y / 2.0),
            };
            best = Some((cost, name));
        }
    }
    best.map(|(_, name)| name)
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
    let symbol = seating.sitters[index].shape.rect_at(at);
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
                best = Some((cost, Lettered { side, wrap, rect }));
            }
        }
    }
    best
}

fn size(wrapped: &Wrapped, font_size: f64) -> Point {
    Point::new(
        wrapped.width * font_size,
        lines_height(wrapped.lines.len(), font_size),
    )
}

/// Returns what a way to break a name costs by itself: a further line little,
/// more than three of them much, as a tower is hard to read; what is broader
/// than 6.5 font sizes, about a first name and a short second one, so much that
/// it is broken first; a broken word as much as four further lines. Weights are
/// chosen by eye, against each other and the slide in `fitted`.
fn taste(wrapped: &Wrapped) -> f64 {
    let further_lines = number(wrapped.lines.len()) - 1.0;
    let tower = (further_lines - 2.0).max(0.0) * 5.0;
    let breadth = (wrapped.width - 6.5).max(0.0);
    let broken = if wrapped.is_broken { 6.0 } else { 0.0 };
    further_lines * 1.5 + tower + breadth * 2.0 + broken
}
