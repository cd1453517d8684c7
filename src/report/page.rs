//! The page around the parts: its policy, its title and its running lines.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::content::{Content, Part};
use super::{
    STYLE, STYLE_HASH, agreements, columns, following, goals, network, opening, scales, words,
};

/// Makes the whole page.
pub fn page(content: &Content) -> Markup {
    let policy = format!(
        "default-src 'none'; style-src '{STYLE_HASH}'; base-uri 'none'; form-action 'none'"
    );
    let (page, of) = content.words.page_of;
    html! {
        (DOCTYPE)
        // The data attributes are what the style sheet writes at the top and
        // the foot of every printed page. Nobody's cloud translates a family.
        html lang=(content.language.tag()) translate="no"
            data-running=(running_title(content)) data-page=(page) data-of=(of)
        {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="referrer" content="no-referrer";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light";
                meta name="format-detection" content="telephone=no, date=no, address=no, email=no";
                title { (content.title()) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main.sheet {
                    @for part in Part::ALL { (dressed(content, part)) }
                    footer.colophon {
                        p { (content.words.own_words) " " (words::made_on(content)) }
                    }
                }
            }
        }
    }
}

fn dressed(content: &Content, part: Part) -> Markup {
    match part {
        Part::Opening => opening::opening(content),
        Part::Network => network::network(content),
        Part::Columns => columns::columns(content),
        Part::Scales => scales::scales(content),
        Part::Goals => goals::goals(content),
        Part::Agreements => agreements::agreements(content),
        Part::Following => following::following(content),
    }
}

/// Returns what stands at the top of every page but the first, so that a loose
/// sheet finds its way back.
fn running_title(content: &Content) -> String {
    let day = content.board.meeting.date.unwrap_or(content.made_on);
    let board = format!("{} {}", content.words.board_for, content.children());
    format!("{board} · {}", content.day(day))
}
