//! Parts that several rooms use.
//!
//! Everything a room is built of is loaded before anybody sees anything, so it
//! is built of few types. How each thing is written so that it costs little:
//!
//! - **A list** is [`Each`]: `<Each of=move || cards.get() let:id>…</Each>`.
//! - **A condition** is [`When`]: `<When is=move || is_open.get()>…</When>`, with
//!   `otherwise=` for the other case.
//! - **A view** is built by `react::view!`: it is an `AnyView`, and so are the
//!   items of a list of views and both arms of a choice.
//! - **What changes** is a closure written where it shows (`{move || …}`,
//!   `attr=move || …`): Leptos then compiles one per type of *result*. A closure
//!   in a variable, or one that is a whole component, goes through `react::live`.
//!   Results are `String`, `bool`, `&'static str`, an `Option` of these, a view.
//! - **A fact** that many rows ask for, or that is dear, is a `react::memo`; a
//!   cheap one is a plain closure. Each *type* of memo or signal costs about two
//!   kilobytes: use one that is there (`bool`, `String`, `Option<Arc<Person>>`,
//!   `Vec<PersonId>`), a thing's own memo from the desk, and no tuples.
//! - **A handler** is a closure of a line or two that calls a plain function; a
//!   prop that takes one is a `Callback`. Outward deeds are `react::effect`.
//!
//! `tests/tidy/lean.rs` holds what of this can be read off the source.

mod add_line;
mod choices;
mod confirm;
mod date_field;
mod detail;
mod dialog;
mod each;
mod editable;
mod icon;
mod map_pictures;
mod open_part;
mod order;
mod people_picker;
mod person_name;
mod remove_button;
mod side_panel;
mod when;
mod who_said_it;

pub use add_line::AddLine;
pub use choices::{Choice, Choices};
pub use confirm::Confirm;
pub use date_field::DateField;
pub use detail::detail;
pub use dialog::show_while;
pub use each::Each;
pub use editable::EditableText;
pub use icon::{Drawing, Icon, icons};
pub use map_pictures::MapPictures;
pub use open_part::{
    OpenPart, Part, PartButton, PartEnd, PartPanel, button_of, panel_of, use_open_part,
};
pub use order::{MoveButtons, Ordered, move_by_key};
pub use people_picker::{PeoplePicker, PersonChip, toggle};
pub use person_name::PersonName;
pub use remove_button::RemoveButton;
pub use side_panel::SidePanel;
pub use when::When;
pub use who_said_it::WhoSaidIt;
