//! The documents that leave: what they say, and that they ask for nothing.

#[path = "report/boards.rs"]
mod boards;
#[path = "report/family.rs"]
mod family;
#[path = "report/look.rs"]
mod look;
#[path = "report/parsed.rs"]
mod parsed;
#[path = "report/picture.rs"]
mod picture;
#[path = "report/safety.rs"]
mod safety;
#[path = "report/table.rs"]
mod table;
#[path = "report/wholeness.rs"]
mod wholeness;
