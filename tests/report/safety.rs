//! R2, R3: the page asks for nothing, and no words become markup.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use samtavle::board::Board;
use samtavle::report::{self, STYLE, STYLE_HASH};
use samtavle::text::Language;
use sha2::{Digest, Sha256};

use crate::boards::{self, TODAY};
use crate::parsed::{body_text, find, parsed};
use crate::table::Table;

fn documents() -> impl Iterator<Item = String> {
    let boards = [boards::family(), boards::empty()];
    boards
        .into_iter()
        .flat_map(|board| Language::ALL.map(|language| report::document(&board, language, TODAY)))
}

#[test]
fn r2_the_styles_hash_is_the_one_in_both_policies() {
    let hash = format!("sha256-{}", STANDARD.encode(Sha256::digest(STYLE)));
    assert_eq!(hash, STYLE_HASH, "put this hash into src/report.rs");
    let app = include_str!("../../index.html");
    let policy = app
        .split("style-src 'self'")
        .nth(1)
        .and_then(|rest| rest.split(';').next());
    assert!(
        policy.is_some_and(|sources| sources.contains(&format!("'{hash}'"))),
        "put '{hash}' into style-src in index.html: {policy:?}"
    );
}

#[test]
fn r2_the_page_forbids_everything_but_its_own_style() {
    for document in documents() {
        let page = parsed(&document);
        let policy = find(&page, "meta[http-equiv=Content-Security-Policy]");
        assert_eq!(
            policy[0].attr("content"),
            Some(
                format!(
                    "default-src 'none'; style-src '{STYLE_HASH}'; base-uri 'none'; form-action 'none'"
                )
                .as_str()
            )
        );
        let styles = find(&page, "style");
        assert_eq!(styles.len(), 1);
        assert_eq!(styles[0].text().collect::<String>(), STYLE);
    }
}

#[test]
fn r2_the_page_has_no_script_and_asks_for_nothing() {
    let asking =
        "script, link, img, iframe, object, embed, image, use, form, base, a, video, audio";
    let addressed = "[src], [href], [srcset], [action], [data], [style]";
    for document in documents() {
        let page = parsed(&document);
        assert_eq!(find(&page, asking).len(), 0);
        for within in find(&page, addressed) {
            // Only a name on the map may point, to the line it stands on.
            let target = within.attr("href").unwrap_or_default();
            assert!(target.starts_with("#map-"), "{}", within.html());
        }
        let attributes = find(&page, "*");
        let mut attributes = attributes.iter().flat_map(|it| it.value().attrs());
        assert!(!attributes.any(|(name, _)| name.starts_with("on")));
    }
    for asking in ["url(", "@import", "http"] {
        assert!(!STYLE.contains(asking), "{asking} in the style");
    }
}

#[test]
fn r3_words_that_look_like_markup_stay_words() {
    let words = [
        "<script>alert(1)</script>",
        "</style><script>alert(2)</script>",
        "\"><img src=x onerror=alert(3)>",
        "' onmouseover='alert(4)",
        "Tom & Jerry &amp; co <b>",
        "<!-- -->]]></title></svg>",
    ];
    for said in words {
        let board = board_that_says(said);
        for language in Language::ALL {
            let document = report::document(&board, language, TODAY);
            let page = parsed(&document);
            assert_eq!(
                find(&page, "script, img, b, [onerror], [onmouseover]").len(),
                0
            );
            assert_eq!(page.errors, Vec::<&str>::new());
            assert!(body_text(&page).contains(said), "{said}");
        }
    }
}

/// A board on which every field says the same.
fn board_that_says(said: &str) -> Board {
    use samtavle::board::{Column, Command, Quality, Stance, StandardSector, StepState};

    let mut table = Table::around(said);
    let child = table.child();
    table.does(Command::SetRole {
        id: child,
        role: said.into(),
    });
    let person = table.seats(said, said, (1, StandardSector::School));
    table.come(&[child, person]);
    table.ties(child, person, Quality::Strained);
    table.plans(said);
    for column in Column::ALL {
        let card = table.says(&[person], column, said);
        table.sees(child, card, Stance::Differently(said.into()));
    }
    let goal = table.aims(Some(person), said, said);
    table.rates(goal, &[(child, 0), (person, 10)]);
    table.agrees(Some(goal), &[person], None, StepState::Agreed, said);
    table.does(Command::SetMeetingPlace { place: said.into() });
    table.does(Command::SetPurpose {
        purpose: said.into(),
    });
    table.board
}

#[test]
fn the_page_is_well_formed_and_can_be_heard() {
    let crowded = report::document(&boards::crowd(), Language::Danish, TODAY);
    for document in documents().chain([crowded]) {
        let page = parsed(&document);
        assert_eq!(page.errors, Vec::<&str>::new());
        assert_eq!(find(&page, "h1").len(), 1);
        assert_eq!(find(&page, "main").len(), 1);
        assert!(find(&page, "html")[0].attr("lang").is_some());

        let mut level = 0;
        for heading in find(&page, "h1, h2, h3, h4, h5, h6") {
            let this = heading.value().name()[1..].parse().expect("a level");
            assert!(this <= level + 1, "{} skips a level", heading.html());
            level = this;
        }
        for head in find(&page, "th") {
            assert!(head.attr("scope").is_some(), "{}", head.html());
        }
        for drawing in find(&page, "svg") {
            let is_silent = drawing.attr("aria-hidden") == Some("true");
            let names = [drawing.attr("aria-labelledby"), drawing.attr("aria-label")];
            let is_named = names.into_iter().flatten().any(|name| !name.is_empty());
            let is_told = drawing.attr("role") == Some("img") && is_named;
            assert!(is_silent != is_told, "{}", drawing.html());
        }
        let ids: Vec<_> = find(&page, "[id]")
            .iter()
            .filter_map(|it| it.attr("id"))
            .collect();
        for reference in find(&page, "[aria-labelledby], [aria-describedby]") {
            let named = ["aria-labelledby", "aria-describedby"].map(|it| reference.attr(it));
            for id in named.into_iter().flatten().flat_map(str::split_whitespace) {
                assert!(ids.contains(&id), "{id} is nowhere");
            }
        }
    }
}
