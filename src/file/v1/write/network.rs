//! From people, groups and ties to format 1.

use super::super::codes::{Coded, PlaceCode};
use super::{Beside, code, with_id};
use crate::board::{
    Age, Exact, Household, HouseholdId, Person, Place, Question, Ring, RingNumber, Sector,
    SectorId, Seen, Spot, Support, Tie, Viewpoint,
};
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
            let standard = sector.standard.map_or(Json::Null, |standard| {
                let words = self.say(|terms| (terms.standard_sector)(standard));
                code(standard.code(), words)
            });
            let tone = self.say(|terms| (terms.network.tone)(sector.tone));
            with_id(sector.id.0)
                .with("standard", standard)
                .with("tone", code(sector.tone.code(), tone))
                .with("name", Json::text_or_null(sector.name.as_deref()))
                .done()
        };
        Json::list(sectors.iter().map(written))
    }

    /// Writes a person or group as the one that was named as number `order`.
    pub fn person(&self, person: &'a Person, order: u32) -> Json<'a> {
        let symbol = person.symbol;
        let words = self.say(|terms| (terms.symbol)(symbol));
        let (years, birth_year) = match person.age {
            None => (None, None),
            Some(Age::Years(years)) => (Some(years), None),
            Some(Age::BirthYear(year)) => (None, Some(year)),
        };
        let number = |number: Option<u16>| number.map_or(Json::Null, |it| Json::Whole(it.into()));
        let household = person.household.map(|id| self.household_ref(id));
        let offers = person.offers.iter().map(|offer| {
            let words = self.say(|terms| (terms.network.offer)(offer));
            code(offer.code(), words)
        });
        let knows = person.knows.map(|knows| {
            let words = self.say(|terms| (terms.network.knows)(knows));
            code(knows.code(), words)
        });
        with_id(person.id.0)
            .with("order", Json::Whole(order.into()))
            .with("name", Json::text(&person.name))
            .with("role", Json::text(&person.role))
            .with("symbol", code(symbol.code(), words))
            .with("place", self.place(person.place))
            .with("age", number(years))
            .with("birth_year", number(birth_year))
            .with("is_deceased", Json::Truth(person.is_deceased))
            .with("household", household.unwrap_or(Json::Null))
            .with("offers", Json::list(offers))
            .with("offer_words", Json::text(&person.offer_words))
            .with("knows", knows.unwrap_or(Json::Null))
            .with("is_asked", Json::Truth(person.is_asked))
            .with("is_wished", Json::Truth(person.is_wished))
            .done()
    }

    /// Writes a viewpoint.
    pub fn viewpoint(&self, viewpoint: &Viewpoint) -> Json<'a> {
        let seen = |Seen { person, spot }: &Seen| {
            let ring = spot.map(|spot| self.ring_ref(spot.ring));
            let sector = spot.map(|spot| self.sector_ref(spot.sector));
            Object::default()
                .with("person", self.person_ref(*person))
                .with("ring", ring.unwrap_or(Json::Null))
                .with("sector", sector.unwrap_or(Json::Null))
                .with("exact", spot.map_or(Json::Null, exact))
                .done()
        };
        with_id(viewpoint.id.0)
            .with("viewer", self.person_ref(viewpoint.viewer))
            .with("places", Json::list(viewpoint.places.iter().map(seen)))
            .done()
    }

    /// Writes a tie.
    pub fn tie(&self, tie: &Tie) -> Json<'a> {
        let words = self.say(|terms| (terms.quality)(tie.quality));
        let support = tie.support.map(|support| self.support(support));
        with_id(tie.id.0)
            .with("from", self.person_ref(tie.from))
            .with("to", self.person_ref(tie.to))
            .with("quality", code(tie.quality.code(), words))
            .with("support", support.unwrap_or(Json::Null))
            .done()
    }

    fn support(&self, support: Support) -> Json<'a> {
        let direction = support.direction;
        let words = self.say(|terms| (terms.network.direction)(direction));
        let kinds = support.kinds.iter().map(|kind| {
            let words = self.say(|terms| (terms.network.support_kind)(kind));
            code(kind.code(), words)
        });
        Object::default()
            .with("direction", code(direction.code(), words))
            .with("kinds", Json::list(kinds))
            .done()
    }

    fn place(&self, place: Place) -> Json<'a> {
        let (kind, spot) = match place {
            Place::Focus => (PlaceCode::Focus, None),
            Place::Waiting => (PlaceCode::Waiting, None),
            Place::OnMap(spot) => (PlaceCode::OnMap, Some(spot)),
        };
        let or_null = |written: Option<Json<'a>>| written.unwrap_or(Json::Null);
        Object::default()
            .with("code", Json::text(kind.code()))
            .with_any("text", self.say(|terms| (terms.place)(place)))
            .with("ring", or_null(spot.map(|spot| self.ring_ref(spot.ring))))
            .with(
                "sector",
                or_null(spot.map(|spot| self.sector_ref(spot.sector))),
            )
            .with("exact", or_null(spot.map(exact)))
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

    fn household_ref(&self, id: HouseholdId) -> Json<'a> {
        let words = self.0.as_ref();
        let household = words.and_then(|words| words.board.households.get(id));
        let name = household.map(|household| household.name.as_str());
        with_id(id.0).with_any("name", name).done()
    }

    fn ring_name(&self, number: RingNumber) -> Option<&'a str> {
        let words = self.0.as_ref()?;
        Some(words.terms.ring(&words.board.rings, number))
    }
}

fn exact<'a>(spot: Spot) -> Json<'a> {
    let Some(Exact { along, out }) = spot.exact else {
        return Json::Null;
    };
    Object::default()
        .with("along", Json::Whole(along.into()))
        .with("out", Json::Whole(out.into()))
        .done()
}

/// Writes a household.
pub fn household(household: &Household) -> Json<'_> {
    with_id(household.id.0)
        .with("name", Json::text(&household.name))
        .done()
}

/// Writes a question.
pub fn question(question: &Question) -> Json<'_> {
    with_id(question.id.0)
        .with("text", Json::text(&question.text))
        .done()
}
