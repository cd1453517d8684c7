//! The network: its map, and in words who is where and how the ties are.

use maud::{Markup, html};

use super::content::Content;
use super::{drawing, facts, marks, words};
use crate::board::{Person, PersonId, Quality};
use crate::map::{ReadingOrder, SectorGroup};

/// A sector with more people than this may break across columns and pages.
const LARGE: usize = 10;

/// Makes the network: the map, the same in words, and the ties in words.
pub(super) fn network(content: &Content) -> Markup {
    let network = content.network();
    let is_map_empty = network.sectors.is_empty();
    html! {
        section.part {
            h2 { ((content.words.network_around)(&content.children())) }
            @if is_map_empty {
                p.quiet { (content.words.nobody_placed) }
            } @else {
                (drawing::map(content))
            }
            @if !is_map_empty || !network.waiting.is_empty() || is_child_described(content) {
                (in_words(content, &network))
            }
            (ties(content))
            (views(content))
        }
    }
}

/// Where others would place people, and the questions of this board.
fn views(content: &Content) -> Markup {
    let views = content.board.viewpoints.iter();
    let mut all: Vec<_> = views
        .filter_map(|it| facts::of_viewpoint(content, it))
        .collect();
    all.extend(facts::own_questions(content));
    html! { @if !all.is_empty() { dl.goal__facts { (words::facts(&all)) } } }
}

/// Says whether more than the name is known of a focus child.
fn is_child_described(content: &Content) -> bool {
    let mut children = content.board.children();
    children.any(|child| {
        !content.details(child).is_empty() || !facts::of_person(content, child).is_empty()
    })
}

fn in_words(content: &Content, network: &ReadingOrder) -> Markup {
    let words = content.words;
    html! {
        h3.network__heading { (words.in_words) }
        div.network {
            (titled(content, words.map_is_about, &network.focus))
            @for it in &network.sectors { (sector(content, it)) }
            @if !network.waiting.is_empty() {
                (titled(content, words.waiting, &network.waiting))
            }
        }
    }
}

fn sector(content: &Content, group: &SectorGroup) -> Markup {
    let rings = &content.board.rings;
    let count = group.rings.iter().map(|it| it.people.len()).sum::<usize>();
    html! {
        @if let Some(sector) = content.board.sector(group.sector) {
            section.sector.is-large[count > LARGE] {
                h4.sector__name.(marks::tone_class(sector.tone)) {
                    bdi { (content.terms.sector(sector)) }
                }
                dl {
                    @for it in &group.rings {
                        div.sector__ring {
                            dt.label.is-plain { bdi { (content.terms.ring(rings, it.ring)) } }
                            dd { (list(content, &it.people)) }
                        }
                    }
                }
            }
        }
    }
}

fn titled(content: &Content, title: &str, people: &[PersonId]) -> Markup {
    html! {
        section.sector {
            h4.sector__name { (title) }
            (list(content, people))
        }
    }
}

fn list(content: &Content, people: &[PersonId]) -> Markup {
    html! {
        ul { @for it in content.people(people) { li { (words::described(content, it)) } } }
    }
}

fn ties(content: &Content) -> Markup {
    let ties = content.ties();
    html! {
        @if !ties.is_empty() {
            section.ties {
                h3.network__heading { (content.words.ties) }
                dl { @for (quality, pairs) in ties { (tie(content, quality, &pairs)) } }
            }
        }
    }
}

fn tie(content: &Content, quality: Quality, pairs: &[[&Person; 2]]) -> Markup {
    html! {
        div.tie {
            dt {
                (drawing::sample(quality))
                span.tie__name { ((content.words.tie)(quality)) }
                span.label.is-plain { ((content.terms.quality_meaning)(quality)) }
            }
            dd {
                ul {
                    @for [one, other] in pairs {
                        li {
                            bdi { (content.name(one)) } " " (content.words.and) " "
                            bdi { (content.name(other)) }
                            @if let Some(support) = facts::of_support(content, one, other) {
                                span.quiet { " (" bdi { (support) } ")" }
                            }
                        }
                    }
                }
            }
        }
    }
}
