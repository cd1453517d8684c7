//! The network in words: who is where, and how the ties are.

use maud::{Markup, html};

use super::content::{Content, SectorPeople};
use super::{marks, words};
use crate::board::{Person, Quality};

/// Makes the network.
pub(super) fn network(content: &Content) -> Markup {
    let sectors = content.network();
    let waiting = content.waiting();
    html! {
        section.part {
            h2 { (around(content)) }
            div.network {
                @if sectors.is_empty() { p.quiet { (content.words.nobody_placed) } }
                @for it in &sectors { (sector(content, it)) }
                @if !waiting.is_empty() { (waiting_people(content, &waiting)) }
            }
            (ties(content))
        }
    }
}

fn around(content: &Content) -> String {
    (content.words.network_around)(&content.children())
}

fn sector(content: &Content, people: &SectorPeople) -> Markup {
    let sector = people.sector;
    html! {
        section.sector {
            h3.sector__name.(marks::sector_class(sector.standard)) {
                bdi { (content.terms.sector(sector)) }
            }
            dl.sector__rings {
                @for (ring, people) in &people.rings {
                    div {
                        dt.quiet { bdi { (content.terms.ring(&content.board.rings, *ring)) } }
                        dd { (list(content, people)) }
                    }
                }
            }
        }
    }
}

fn waiting_people(content: &Content, people: &[&Person]) -> Markup {
    html! {
        section.sector {
            h3.sector__name.is-waiting { (content.words.waiting) }
            (list(content, people))
        }
    }
}

fn list(content: &Content, people: &[&Person]) -> Markup {
    html! {
        ul { @for person in people { li { (words::person(content, person)) } } }
    }
}

fn ties(content: &Content) -> Markup {
    let ties = content.ties();
    html! {
        @if !ties.is_empty() {
            section.ties {
                h3 { (content.words.ties) }
                dl { @for (quality, pairs) in ties { (tie(content, quality, &pairs)) } }
            }
        }
    }
}

fn tie(content: &Content, quality: Quality, pairs: &[[&Person; 2]]) -> Markup {
    html! {
        div.tie {
            dt {
                span.tie__name { ((content.words.tie)(quality)) }
                span.label { ((content.terms.quality_meaning)(quality)) }
            }
            dd {
                ul {
                    @for [one, other] in pairs {
                        li {
                            bdi { (content.name(one)) } " " (content.words.and) " "
                            bdi { (content.name(other)) }
                        }
                    }
                }
            }
        }
    }
}
