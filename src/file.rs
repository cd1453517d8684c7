//! Opening and saving a board.
