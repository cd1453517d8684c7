//! From a board to seats: the sizes, the frame, everybody's place.

use super::arrangement::Arrangement;
use super::cast::{Cast, Member};
use super::label::Label;
use super::lettering::{Lettered, Lettering};
use super::names::initials;
use super::plan::{Brief, Plan};
use super::seating::{Seating, Sitter};
use super::sector_name::{NameEdge, SectorName};
use super::size::suited;
use super::ways::Ways;
use super::{Inside, Look, Point, Seat, Stage, TiePath};
use crate::board::Board;

/// A board's people, seated and named, with their ties.
pub(super) struct Layout<'a> {
    pub(super) plan: Plan,
    pub(super) sector_names: Vec<SectorName>,
    pub(super) ties: Vec<TiePath>,
    cast: &'a Cast<'a>,
    seating: Seating<'a>,
    lettering: Lettering,
}

/// How many sizes are tried, from the roomiest that can do.
const TRIES: usize = 9;
/// Of so many people one may sit with their slot on others': names are mostly
/// smaller than slots.
const CROWDED: usize = 100;

/// People who are seated, without their names and ties.
struct Seated<'a> {
    plan: Plan,
    sector_names: Vec<SectorName>,
    seating: Seating<'a>,
}

impl<'a> Seated<'a> {
    fn find(
        cast: &'a Cast<'a>,
        arrangement: &Arrangement,
        plan: Plan,
        text_size: f64,
        sector_names: &[&str],
    ) -> Self {
        let sector_names = NameEdge::new(&plan.frame, text_size).place(sector_names);
        let sitters = arrangement.sitters(cast, &plan);
        let seating = Seating::find(plan.bounds, plan.sizes, sitters, &sector_names);
        Self {
            plan,
            sector_names,
            seating,
        }
    }
}

impl<'a> Layout<'a> {
    /// Seats a board's people in the largest size in which nothing overlaps.
    ///
    /// Slots decide, not names, so that a rename does not change the size; but
    /// where a name finds no place at all the next size is tried.
    pub(super) fn find(
        board: &Board,
        cast: &'a Cast<'a>,
        stage: Stage,
        sector_names: &[&str],
    ) -> Self {
        let arrangement = Arrangement::of(board, cast);
        let brief = Brief {
            board,
            counts: &cast.counts,
            children: &cast.children,
            shares: &arrangement.shares,
            people: cast.members.len(),
        };
        let mut best: Option<Self> = None;
        let mut least_crowded: Option<Seated<'a>> = None;
        for plan in Plan::roomy(&brief, stage, sector_names).take(TRIES) {
            let seated = Seated::find(
                cast,
                &arrangement,
                plan,
                suited(stage).text_size,
                sector_names,
            );
            let crowded = seated.seating.crowded;
            if crowded > cast.members.len() / CROWDED {
                let is_less = |other: &Seated<'_>| crowded < other.seating.crowded;
                if least_crowded.as_ref().is_none_or(is_less) {
                    least_crowded = Some(seated);
                }
                continue;
            }
            let layout = Self::drawn(board, cast, seated);
            let conflicts = layout.lettering.conflicts;
            let is_better = |other: &Self| conflicts < other.lettering.conflicts;
            if best.as_ref().is_none_or(is_better) {
                best = Some(layout);
            }
            if conflicts == 0 {
                break;
            }
        }
        let otherwise = || least_crowded.map(|seated| Self::drawn(board, cast, seated));
        best.or_else(otherwise).expect("at least one size is tried")
    }

    fn drawn(board: &Board, cast: &'a Cast<'a>, seated: Seated<'a>) -> Self {
        let mut seating = seated.seating;
        let ties: Vec<_> = cast.ties.iter().flatten().copied().collect();
        seating.mind_ties(&ties);
        let mut ways = Ways::find(board, cast, &seated.plan.frame, &mut seating);
        let lettering = Lettering::find(&mut seating, &cast.members);
        ways.follow(&lettering.moved, &seated.plan.frame, &seating);
        let ties = ways.paths(board, seated.plan.pen);
        Self {
            plan: seated.plan,
            sector_names: seated.sector_names,
            ties,
            cast,
            seating,
            lettering,
        }
    }

    /// Returns everybody's seat, in the board's order.
    pub(super) fn seats(&self) -> Vec<Seat> {
        let sitters = self.seating.sitters.iter().zip(&self.cast.members);
        sitters
            .zip(&self.lettering.names)
            .map(|((sitter, member), name)| self.seat(sitter, member, name.as_ref()))
            .collect()
    }

    fn seat(&self, sitter: &Sitter<'_>, member: &Member<'_>, name: Option<&Lettered>) -> Seat {
        let letters = || {
            let size = self.plan.sizes.symbol * 0.84;
            Inside::centred(vec![initials(&sitter.person.name)], size)
        };
        let label = |name: &Lettered| {
            let from_seat = name.rect.moved(Point::default() - sitter.at);
            let wrapped = &member.wraps[name.wrap];
            Label::new(name.side, wrapped, name.font_size, from_seat)
        };
        Seat {
            person: sitter.person.id,
            at: sitter.at,
            shape: sitter.shape,
            look: Look::of(sitter.person),
            inside: match &member.child {
                Some(child) => child.inside.clone(),
                None => letters(),
            },
            label: name.map(label),
            spot: sitter.spot,
        }
    }
}
