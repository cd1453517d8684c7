//! The geometry of the network map: rings, sectors, seats, names and ties.
//!
//! Pure arithmetic on a [`Board`](crate::board::Board) and a [`Stage`]; used by
//! the map in the app and by the printed document. All lengths are in *map
//! units*: one map unit is one CSS pixel at zoom 1. Angles are in radians,
//! clockwise from the right, and *parametric*: the point at angle `a` of an
//! ellipse is `(rx * cos a, ry * sin a)`, so that a sector's edge is a straight
//! line from the centre through all rings.
//!
//! - **M1** The same board, stage and sector names give the same picture.
//! - **M2** Everybody sits in the ring and the sector that the board says.
//! - **M3** A place given by hand is honoured; nobody else's move changes it
//!   within its sector and ring.
//! - **M4** How sectors and rings share the map depends on how many people
//!   there are, and only in steps: small changes move little. Neither that nor
//!   where people sit depends on names and ties: a new tie moves nobody, and a
//!   rename nobody else, but where the new name finds no place of its own.
//! - **M5** No name lies on another name or on a symbol as long as there is a
//!   free place for it. A crowd that the stage cannot hold gets a picture
//!   larger than the stage, which the viewport then shows smaller.
//! - **M6** Names are never shortened and never below the smallest legible
//!   size, measured in map units.
//! - **M7** A tie ends at the edges of its two symbols and bends rather than
//!   pass behind a third. Among many people ties are finer, and those between
//!   others than the child quieter.

mod arc;
mod arrangement;
mod cast;
mod cell;
mod crowd;
mod curve;
mod drawn;
mod ellipse;
mod focus;
mod frame;
mod ghost;
mod hands;
mod home;
mod hyphenation;
mod label;
mod landing;
mod layout;
mod legend;
mod lens;
mod lettering;
mod measure;
mod names;
mod outline;
mod path;
mod picture;
mod plan;
mod point;
mod reading;
mod ring_name;
mod route;
mod seat;
mod seating;
mod sector_name;
mod shape;
mod share;
mod size;
mod stage;
mod symbol_look;
mod tie_path;
mod tie_pattern;
mod viewport;
mod walk;
mod ways;

#[cfg(test)]
mod tests;

pub use drawn::{DRAWN_BOX, drawn_path, line_through};
pub use ellipse::Ellipse;
pub use frame::{Frame, SectorShape, VEIL};
pub use ghost::{Difference, Ghost, differences};
pub use hands::{Gesture, Hands, Under};
pub use home::Home;
pub use label::{Anchor, Label, Side};
pub use legend::Sign;
pub use lens::{Lens, Lit, Why, is_tie_lit, lit};
pub use measure::text_width;
pub use names::initials;
pub use outline::Outline;
pub use picture::Picture;
pub use point::{Point, Rect};
pub use reading::{ReadingOrder, RingGroup, SectorGroup, reading_order};
pub use ring_name::RingName;
pub use seat::{Inside, Seat};
pub use sector_name::SectorName;
pub use shape::Shape;
pub use stage::Stage;
pub use symbol_look::{Look, Mark, Part};
pub use tie_path::TiePath;
pub use tie_pattern::{Pen, StraightTie, Stroke, TieLines};
pub use viewport::Viewport;
pub use walk::Direction;
