//! The whole map of one board.

use std::f64::consts::{FRAC_PI_2, TAU};

use super::label::{Label, Side, label_rect, lines_height};
use super::names::{initials, wrap};
use super::{Ellipse, Frame, Inside, Point, Seat, SectorShape, Shape, TiePath, tie_path};
use crate::board::{Board, Exact, Person, PersonId, Place, Sector, Spot, TieId};

/// The room there is for the map, and how large its words are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
    /// Font size of names in pixels: 17 at a text size of 100 %.
    pub text_size: f64,
}

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
    /// The sectors' names along the outer edge.
    pub sector_names: Vec<SectorName>,
    /// Everybody on the map, the focus children included, in the board's order.
    pub seats: Vec<Seat>,
    /// The ties between them, in the board's order.
    pub ties: Vec<TiePath>,
    /// Those who are named but not placed, in the board's order.
    pub waiting: Vec<PersonId>,
}

/// One line of a sector's name, on a path that follows the outer edge and is
/// never upside down. Text belongs at its middle: `startOffset="50%"` with
/// `text-anchor="middle"`.
#[derive(Clone, Debug, PartialEq)]
pub struct SectorName {
    /// The sector's index in the board's order.
    pub sector: usize,
    /// The words of this line.
    pub line: String,
    /// The path they stand on.
    pub d: String,
}

impl Picture {
    /// Draws a board. `sector_name` gives the words for each sector.
    pub fn draw(board: &Board, stage: Stage, sector_name: impl Fn(&Sector) -> &str) -> Self {
        let text_size = stage.text_size;
        let margin = text_size * 2.0;
        let frame = frame(board, stage, margin);
        let size = text_size;
        let mut seats = Vec::new();
        for person in &board.people {
            let seat = match person.place {
                Place::Waiting => continue,
                Place::Focus => Some(child_seat(person, frame.centre, text_size)),
                Place::OnMap(spot) => seat(board, &frame, person, spot, size, text_size),
            };
            seats.extend(seat);
        }
        let find = |id: PersonId| seats.iter().find(|seat: &&Seat| seat.person == id);
        let ties = board
            .ties
            .iter()
            .filter_map(|tie| {
                Some(tie_path(
                    tie.id,
                    find(tie.from)?,
                    find(tie.to)?,
                    tie.quality,
                ))
            })
            .collect();
        let sector_names = board
            .sectors
            .iter()
            .enumerate()
            .map(|(index, sector)| SectorName {
                sector: index,
                line: sector_name(sector).to_owned(),
                d: name_d(&frame, index, text_size),
            })
            .collect();
        Self {
            width: stage.width,
            height: stage.height,
            text_size,
            frame,
            sector_names,
            seats,
            ties,
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
        self.seats.iter().find(|seat| seat.person == person)
    }

    /// Returns one tie.
    pub fn tie(&self, tie: TieId) -> Option<&TiePath> {
        self.ties.iter().find(|path| path.tie == tie)
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

fn frame(board: &Board, stage: Stage, margin: f64) -> Frame {
    let (half_width, half_height) = (stage.width / 2.0 - margin, stage.height / 2.0 - margin);
    let outer = Ellipse {
        rx: half_width.min(half_height * 1.5).max(1.0),
        ry: half_height.min(half_width * 1.35).max(1.0),
    };
    let count = board.sectors.len().max(1);
    #[expect(clippy::cast_precision_loss, reason = "a handful of sectors and rings")]
    let (share, rings) = (TAU / count as f64, board.rings.len().max(1) as f64);
    let mut start = -FRAC_PI_2 - share / 2.0;
    let sectors = board
        .sectors
        .iter()
        .map(|sector| {
            let shape = SectorShape {
                id: sector.id,
                start,
                sweep: share,
            };
            start += share;
            shape
        })
        .collect();
    let mut ring = 0.0;
    Frame {
        centre: Point::new(stage.width / 2.0, stage.height / 2.0),
        outer,
        focus: stage.text_size * 2.2 / outer.ry.min(outer.rx),
        rings: board
            .rings
            .iter()
            .map(|_| {
                ring += 1.0;
                (ring / rings).powf(0.8)
            })
            .collect(),
        sectors,
    }
}

fn child_seat(person: &Person, centre: Point, text_size: f64) -> Seat {
    Seat {
        person: person.id,
        at: centre,
        shape: Shape::Circle {
            radius: text_size * 1.7,
        },
        inside: Inside::centred(
            wrap(&person.name, text_size, text_size * 3.2).lines,
            text_size,
        ),
        label: None,
        spot: None,
    }
}

fn seat(
    board: &Board,
    frame: &Frame,
    person: &Person,
    spot: Spot,
    size: f64,
    text_size: f64,
) -> Option<Seat> {
    let mates: Vec<PersonId> = board
        .people
        .iter()
        .filter(|other| {
            other
                .spot()
                .is_some_and(|it| (it.ring, it.sector) == (spot.ring, spot.sector))
        })
        .map(|mate| mate.id)
        .collect();
    let index = mates.iter().position(|mate| *mate == person.id)?;
    let along = (index * 2 + 1) * usize::from(Exact::MAX) / (mates.len() * 2);
    let exact = spot
        .exact
        .unwrap_or_else(|| Exact::new(u16::try_from(along).unwrap_or(500), 500));
    let at = frame.map_from_exact(spot.ring, spot.sector, exact)?;
    let shape = Shape::of(person, size);
    let wrapped = wrap(&person.name, text_size, text_size * 7.0);
    let height = lines_height(wrapped.lines.len(), text_size);
    let symbol = shape.rect_at(Point::default());
    let rect = label_rect(Side::Under, &symbol, wrapped.width, height, 3.0);
    Some(Seat {
        person: person.id,
        at,
        shape,
        inside: Inside::centred(vec![initials(&person.name)], text_size * 0.88),
        label: Some(Label::new(Side::Under, &wrapped, text_size, rect)),
        spot: Some(spot),
    })
}

fn name_d(frame: &Frame, index: usize, text_size: f64) -> String {
    use super::path::Path;
    let sector = &frame.sectors[index];
    let is_reversed = sector.middle().sin() > 0.2;
    let offset = if is_reversed {
        text_size * 1.2
    } else {
        text_size * 0.5
    };
    let (rx, ry) = (frame.outer.rx + offset, frame.outer.ry + offset);
    let at = |angle: f64| frame.centre + Point::new(rx * angle.cos(), ry * angle.sin());
    let (start, end) = (sector.start, sector.start + sector.sweep);
    if is_reversed {
        Path::from(at(end))
            .arc(rx, ry, false, false, at(start))
            .into_d()
    } else {
        Path::from(at(start))
            .arc(rx, ry, false, true, at(end))
            .into_d()
    }
}
