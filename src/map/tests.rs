//! Tests of the map: boards to draw, and what must be true of every picture.

mod boards;
mod crowding;
mod frame;
mod legend;
mod matrix;
mod moving;
mod names;
mod places;
mod renaming;
mod stages;
mod ties;
mod together;
mod walking;
