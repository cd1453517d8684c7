//! From people, groups and ties to format 1.

use super::super::codes::{Coded, PlaceCode};
use super::{Beside, code, with_id};
use crate::board::{Exact, Person, Place, Ring, RingNumber, Sector, SectorId, Tie};
use crate::file::json::{Json, Object};

impl<'a> Beside<'a> {
    /// Writes rings.
    pub fn rings(&self, rings: &'a [Ring]) -> Json<'a> {
        let written = |(number, ring): (u8, &'a Ring)| {
            Object::default()
                .with("number", Json::Whole(i64::from(number) + 1))
                .with("name", Json::text_or_null(ring.name.as_deref()))
                .with_any("text", self.ring_name(RingNumber(number)))
                .done()
        };
        Json::list((0..).zip(rings).map(written))
    }

    /// Writes sectors.
    pub fn sectors(&self, sectors: &'a [Sector]) -> Json<'a> {
        let written = |sector: &'a Sector| {
            let standard = sector.standard;
            let words = self.say(|terms| (terms.standard_sector)(standard));
            with_id(sector.id.0)
                .with("standard", code(standard.code(), words))
                .with("name", Json::text_or_null(sector.name.as_deref()))
                .done()
        };
        Json::list(sectors.iter().map(written))
    }

    /// Writes a person or group as the one that was named as number `order`.
    pub fn person(&self, person: &'a Person, order: u32) -> Json<'a> {
        let symbol = person.symbol;
        let words = self.say(|terms| (terms.symbol)(symbol));
        with_id(person.id.0)
            .with("order", Json::Whole(order.into()))
            .with("name", Json::text(&person.name))
            .with("role", Json::text(&person.role))
            .with("symbol", code(symbol.code(), words))
            .with("place", self.place(person.place))
            .done()
    }

    /// Writes a tie.
    pub fn tie(&self, tie: &Tie) -> Json<'a> {
        let words = self.say(|terms| (terms.quality)(tie.quality));
        with_id(tie.id.0)
            .with("from", self.person_ref(tie.from))
            .with("to", self.person_ref(tie.to))
            .with("quality", code(tie.quality.code(), words))
            .done()
    }

    fn place(&self, place: Place) -> Json<'a> {
        let (kind, spot) = match place {
            Place::Focus => (PlaceCode::Focus, None),
            Place::Waiting => (PlaceCode::Waiting, None),
            Place::OnMap(spot) => (PlaceCode::OnMap, Some(spot)),
        };
        let or_null = |written: Option<Json<'a>>| written.unwrap_or(Json::Null);
        let exact = |Exact { along, out }| {
            Object::default()
                .with("along", Json::Whole(along.into()))
                .with("out", Json::Whole(out.into()))
                .done()
        };
        Object::default()
            .with("code", Json::text(kind.code()))
            .with_any("text", self.say(|terms| (terms.place)(place)))
            .with("ring", or_null(spot.map(|spot| self.ring_ref(spot.ring))))
            .with(
                "sector",
                or_null(spot.map(|spot| self.sector_ref(spot.sector))),
            )
            .with(
                "exact",
                or_null(spot.and_then(|spot| spot.exact).map(exact)),
            )
            .done()
    }

    fn ring_ref(&self, ring: RingNumber) -> Json<'a> {
        Object::default()
            .with("number", Json::Whole(i64::from(ring.0) + 1))
            .with_any("text", self.ring_name(ring))
            .done()
    }

    fn sector_ref(&self, id: SectorId) -> Json<'a> {
        let words = self.0.as_ref();
        let name = words.and_then(|words| Some(words.terms.sector(words.board.sector(id)?)));
        with_id(id.0).with_any("text", name).done()
    }

    fn ring_name(&self, number: RingNumber) -> Option<&'a str> {
        let words = self.0.as_ref()?;
        Some(words.terms.ring(&words.board.rings, number))
    }
}
