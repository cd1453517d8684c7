//! A network map that was made in easyNWK, on its way to a board.
//!
//! easyNWK is a free program for ego-centred network maps in social work. Its
//! files are JSON in German: `versions[]` with the dated states of one map, or
//! in older files one bare map. A map has an *ego* in the middle, *alteri* by
//! angle and distance around it, and *connections* between the alteri.
//!
//! - **N1** A file is read whole, or refused with its place and a sentence.
//! - **N2** What is read is the state that easyNWK itself would show.
//! - **N3** What people wrote stays as it stands; a standard role gets its
//!   translation before it.
//! - **N4** What has no place on a board is named in a [`Remark`], with the
//!   names of those it concerns; nothing is left out in silence.
//! - **N5** Nobody is taken for somebody who is on the board already, but for a
//!   focus child of the same name as the ego.

mod becoming;
mod read;
mod remark;
mod someone;

pub use becoming::Newcomers;
pub use remark::Remark;

use super::cursor::{Cursor, Unasked};
use super::error::{Damaged, OpenError, Thing};
use super::json::Json;
use super::path::{JsonPath, Segment, first_characters};
use super::unknown::{UnknownField, unknown_fields};

/// A map that was made in easyNWK: whole and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkMap {
    /// Whom the map is about.
    ego: Someone,
    /// Those around, in the order of the file.
    alteri: Vec<Someone>,
    /// Who of them is tied to whom, by position; each two once.
    connections: Vec<[usize; 2]>,
    /// How many connections lead to nobody in the file.
    lost_connections: usize,
    /// The state of the map that was read, and the names of all that were not.
    state: State,
    other_states: Vec<State>,
    /// Fields of the file that are not easyNWK's as we know it.
    unknown_fields: Vec<UnknownField>,
}

/// What a state of the map is called, as it stands in the file.
#[derive(Clone, Debug, Default, PartialEq)]
struct State {
    title: String,
    date: String,
}

/// One person of the map, the ego included.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "the fields of the file")]
struct Someone {
    name: String,
    role: String,
    /// What kind of being or thing, where it is no human.
    category: String,
    age: String,
    emoji: String,
    gender: Gender,
    is_human: bool,
    is_deceased: bool,
    has_note: bool,
    /// Emotional, practical and so on, in the order of [`read::SUPPORT`].
    support: [Given; 5],
    contact: Contact,
    /// Whether they meet the ego in several roles.
    is_multiplex: bool,
    /// Where they stand; none when they were not placed yet.
    stands: Option<Stands>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Gender {
    Female,
    Male,
    /// Neither, or not said.
    Other,
}

/// The tie to the ego.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Contact {
    /// None, as the dead, animals, things and those outside the map have none.
    Impossible,
    /// None at present.
    No,
    Yes,
    /// There is conflict.
    Conflict,
}

/// The way one kind of support goes, seen from the ego.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Given {
    No,
    Gives,
    Gets,
    Both,
}

/// A place on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Stands {
    quarter: Quarter,
    /// From the quarter's first edge to its last, in thousandths.
    along: u16,
    /// From the middle to the outermost circle, in thousandths; at most 999.
    out: u16,
    /// Whether they stood outside that circle.
    is_outside: bool,
}

/// The sectors of every map, one quarter each, in the order of growing angle
/// from the right upwards.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Quarter {
    Family,
    Friends,
    Colleagues,
    Professionals,
}

/// Says whether a JSON text is a file of easyNWK's: states of which one has a
/// map, or a map by itself. Which state is shown need not be said.
pub(super) fn is_one(tree: &Json) -> bool {
    let has_map = |version: &Json| version.get("nwk").is_some();
    let states = tree.get("versions").map(Json::items);
    let is_current_said = tree.get("currentVersion").is_some();
    states.is_some_and(|states| is_current_said || states.iter().any(has_map))
        || ["ego", "alteri"].iter().all(|key| tree.get(key).is_some())
}

/// Reads a file of easyNWK's.
///
/// # Errors
/// [`OpenError::DamagedMap`] with the first place where something cannot be.
pub(super) fn read(tree: &Json) -> Result<NetworkMap, OpenError> {
    let unasked = Unasked::default();
    let at = Cursor::root(tree, &unasked);
    let map = read::file(&at).map_err(|flaw| {
        let (path, damage) = flaw.into_parts();
        let found = person_at(tree, &path);
        OpenError::DamagedMap(Box::new(Damaged {
            thing: found.map_or(Thing::Board, |_| Thing::Person),
            called: found.and_then(called),
            path,
            damage,
        }))
    })?;
    drop(at);
    Ok(NetworkMap {
        unknown_fields: unknown_fields(&unasked.into_inner()),
        ..map
    })
}

/// Finds the person that a path leads into.
fn person_at<'a>(tree: &'a Json<'a>, path: &JsonPath) -> Option<&'a Json<'a>> {
    let mut here = tree;
    let mut list = "";
    for segment in path.segments() {
        match segment {
            Segment::Field(name) if name == "ego" => return here.get(name),
            Segment::Field(name) => {
                here = here.get(name)?;
                list = name;
            }
            Segment::Index(index) => {
                here = here.items().get(*index)?;
                if list == "alteri" {
                    return Some(here);
                }
            }
        }
    }
    None
}

fn called(person: &Json) -> Option<String> {
    const SHOWN: usize = 32;
    let name = person.get("name")?.as_text()?.trim();
    Some(first_characters(name, SHOWN)).filter(|name| !name.is_empty())
}
