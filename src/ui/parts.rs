//! Parts that several rooms use.

mod add_line;
mod confirm;
mod date_field;
mod editable;
mod icon;
mod map_picture;
mod people_picker;
mod person_name;
mod side_panel;

pub use add_line::AddLine;
pub use confirm::Confirm;
pub use date_field::DateField;
pub use editable::EditableText;
pub use icon::{Icon, icons};
pub use map_picture::MapPictures;
pub use people_picker::{PeoplePicker, PersonChip};
pub use person_name::PersonName;
pub use side_panel::SidePanel;
