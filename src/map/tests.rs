//! Tests of the map: boards to draw, and what must be true of every picture.

mod boards;
mod look;
mod speed;
