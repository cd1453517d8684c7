//! The whole map of one board.

use uuid::Uuid;

use super::cast::Cast;
use super::layout::Layout;
use super::size::suited;
use super::{Frame, Point, Seat, SectorName, Stage, TiePath};
use crate::board::order::Index;
use crate::board::{Board, PersonId, Place, Sector, Spot, TieId};

/// Everything that is drawn on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The picture's width in map units: the stage's, or more for a crowd.
    pub width: f64,
    /// The picture's height in map units.
    pub height: f64,
    /// Font size of the sectors' names, in map units.
    pub text_size: f64,
    /// Rings and sectors.
    pub frame: Frame,
    /// The sectors' names along the outer edge, line by line.
    pub sector_names: Vec<SectorName>,
    /// Everybody on the map, the focus children included, in the board's order.
    pub seats: Vec<Seat>,
    /// The ties between them, in the board's order.
    pub ties: Vec<TiePath>,
    /// Those who are named but not placed, in the board's order.
    pub waiting: Vec<PersonId>,
    seat_of: Index,
    tie_of: Index,
}

impl Picture {
    /// Draws a board. `sector_name` gives the words for each sector.
    pub fn draw(board: &Board, stage: Stage, sector_name: impl Fn(&Sector) -> &str) -> Self {
        let names: Vec<&str> = board.sectors.iter().map(sector_name).collect();
        let cast = Cast::of(board, stage);
        let layout = Layout::find(board, &cast, stage, &names);
        let mut seats = layout.seats();
        for seat in &mut seats {
            seat.look.is_here = board.meeting.participants.contains(&seat.person);
        }
        let people: Vec<Uuid> = seats.iter().map(|seat| seat.person.0).collect();
        let ties: Vec<Uuid> = layout.ties.iter().map(|path| path.tie.0).collect();
        Self {
            width: layout.plan.bounds.width(),
            height: layout.plan.bounds.height(),
            text_size: suited(stage).text_size,
            seat_of: Index::new(&people),
            tie_of: Index::new(&ties),
            frame: layout.plan.frame,
            sector_names: layout.sector_names,
            seats,
            ties: layout.ties,
            waiting: board
                .people
                .iter()
                .filter(|person| person.place == Place::Waiting)
                .map(|person| person.id)
                .collect(),
        }
    }

    /// Returns where somebody sits.
    pub fn seat(&self, person: PersonId) -> Option<&Seat> {
        self.seats.get(self.seat_of.position(person.0)?)
    }

    /// Returns one tie.
    pub fn tie(&self, tie: TieId) -> Option<&TiePath> {
        self.ties.get(self.tie_of.position(tie.0)?)
    }

    /// Returns who is nearest to a place, at most `radius` from their symbol.
    pub fn nearest_person(&self, at: Point, radius: f64) -> Option<PersonId> {
        self.seats
            .iter()
            .map(|seat| (seat.symbol_rect().distance(at), seat))
            .filter(|(distance, _)| *distance <= radius)
            .min_by(|(one, one_seat), (other, other_seat)| {
                one.total_cmp(other).then_with(|| {
                    let to = |seat: &Seat| seat.at.distance(at);
                    to(one_seat).total_cmp(&to(other_seat))
                })
            })
            .map(|(_, seat)| seat.person)
    }

    /// Returns the spot at a place on the map; see [`Frame::spot_at`].
    pub fn spot_at(&self, at: Point) -> Option<Spot> {
        self.frame.spot_at(at)
    }
}
