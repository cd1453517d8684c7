//! Scales: a question, everybody's number on one line, and why.
//!
//! - **L1** Everybody's number stands for itself: no average, no colour for
//!   good or bad.
//! - **L2** In a covered round a number is on the screen only while the one who
//!   gives it holds the screen. Nothing else that is drawn depends on it.

mod answers;
mod cover;
mod line;
mod on_screen;
mod pad;
mod round;
mod scale;
mod standing;

pub use cover::Cover;
pub use on_screen::provide_round;
pub use scale::GoalScales;
pub use standing::StandingScales;
