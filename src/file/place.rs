//! Finding a damaged place in a file, and what people call what stands there.

use uuid::Uuid;

use super::error::{Damage, Damaged, OpenError, Thing};
use super::json::Json;
use super::path::{JsonPath, Segment, first_characters};

/// The lists of a document and what is in them.
const LISTS: [(&str, Thing); 14] = [
    ("rings", Thing::Ring),
    ("sectors", Thing::Sector),
    ("people", Thing::Person),
    ("groups", Thing::Group),
    ("households", Thing::Household),
    ("ties", Thing::Tie),
    ("viewpoints", Thing::Viewpoint),
    ("questions", Thing::Question),
    ("cards", Thing::Card),
    ("goals", Thing::Goal),
    ("scales", Thing::Scale),
    ("steps", Thing::Step),
    ("transitions", Thing::Transition),
    ("meetings", Thing::Meeting),
];

/// The fields that hold what people call a thing, the first found counts.
const CALLED: [&str; 3] = ["name", "text", "what"];

/// How many characters of a name or text are shown: enough to know the thing
/// by, little enough for a screen that everybody sees.
const SHOWN: usize = 32;

/// Says that something is damaged at a path of a document.
pub fn damaged(tree: &Json, path: JsonPath, damage: Damage) -> OpenError {
    let (thing, called) = match path.segments() {
        [Segment::Field(list), Segment::Index(index), ..] => {
            let known = LISTS.iter().find(|(name, _)| name == list);
            let thing = known.map_or(Thing::Board, |(_, thing)| *thing);
            let found = tree.get(list).and_then(|list| list.items().get(*index));
            (thing, found.and_then(called))
        }
        _ => (Thing::Board, None),
    };
    OpenError::Damaged(Box::new(Damaged {
        path,
        thing,
        called,
        damage,
    }))
}

/// Returns what people call a thing of the document: for a tie, both ends.
fn called(thing: &Json) -> Option<String> {
    let text = |thing: &Json, field: &str| {
        let text = thing.get(field)?.as_text()?.trim();
        Some(first_characters(text, SHOWN))
    };
    let end = |field: &str| text(thing.get(field)?, "name");
    let own = CALLED.iter().find_map(|field| text(thing, field));
    let own = own.or_else(|| end("viewer"));
    own.or_else(|| Some([&end("from")?, " – ", &end("to")?].concat()))
        .filter(|called| !called.is_empty())
}

/// Finds the last thing of a document that has this id as its own.
pub fn path_of(tree: &Json, id: Uuid) -> JsonPath {
    let has_id = |thing: &Json| {
        let found = thing.get("id").and_then(Json::as_text);
        found.is_some_and(|found| Uuid::try_parse(found) == Ok(id))
    };
    let root = JsonPath::default();
    for (name, _) in LISTS.iter().rev() {
        let Some(list) = tree.get(name) else { continue };
        let things = list.items();
        if let Some(index) = things.iter().rposition(has_id) {
            return root.field(name).index(index);
        }
        for (index, thing) in things.iter().enumerate() {
            let agenda = thing.get("agenda").map_or(&[][..], Json::items);
            if let Some(item) = agenda.iter().rposition(has_id) {
                return root.field(name).index(index).field("agenda").index(item);
            }
        }
    }
    root
}
