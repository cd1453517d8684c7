//! A whole family's documents, held against what somebody has read through.

use samtavle::board::Board;
use samtavle::report;
use samtavle::text::Language;

use crate::boards::{self, TODAY};
use crate::parsed::{find, find_in, parsed};

/// One element a line, without the style sheet and without the map's geometry,
/// which has tests of its own, so that a change can be read.
fn readable(document: &str) -> String {
    let mut readable = document.replace(report::STYLE, "");
    while let Some(start) = readable.find("<svg class=\"map__drawing") {
        let length = readable[start..].find("</svg>").expect("a whole map");
        readable.replace_range(start..start + length, "<svg the-map");
    }
    readable.replace("><", ">\n<")
}

fn documents(name: &str, board: &Board) {
    for language in Language::ALL {
        let document = report::document(board, language, TODAY);
        insta::assert_snapshot!(
            format!("{name}-{}.html", language.tag()),
            readable(&document)
        );
        let journal = report::journal_text(board, language, TODAY);
        insta::assert_snapshot!(format!("{name}-{}.txt", language.tag()), journal);
    }
}

#[test]
fn a_familys_documents_read_as_before() {
    documents("family", &boards::family());
}

#[test]
fn an_empty_boards_documents_read_as_before() {
    documents("empty", &boards::empty());
}

#[test]
fn the_map_shows_everybody_who_is_placed_and_explains_the_lines_it_has() {
    let board = boards::family();
    let page = parsed(&report::document(&board, Language::Danish, TODAY));
    let waiting = ["Onkel Peter", "Sommerkolonien"];
    for map in find(&page, ".map__drawing") {
        let shown: Vec<String> = find_in(map, ".map__symbol, .map__name")
            .iter()
            .map(|it| it.text().collect::<Vec<_>>().join(" ").replace("- ", ""))
            .collect();
        for person in &board.people {
            let is_shown = shown.iter().any(|words| *words == person.name);
            assert_eq!(
                is_shown,
                !waiting.contains(&person.name.as_str()),
                "{shown:?}"
            );
        }
        let told: String = find_in(map, "desc")[0].text().collect();
        assert!(told.contains("13 personer og 1 gruppe"), "{told}");
        // The tie to somebody who waits has no place on the map.
        assert_eq!(find_in(map, ".tie-line").len(), board.ties.len() - 1);
    }
    // Six qualities are in use, three shapes, a group, and some are here today.
    assert_eq!(find(&page, ".legend > li").len(), 9);
}

#[test]
fn a_board_without_anybody_placed_has_no_map() {
    let page = parsed(&report::document(&boards::empty(), Language::Danish, TODAY));
    assert_eq!(find(&page, ".map, .legend").len(), 0);
}

#[test]
fn two_people_of_one_name_are_told_apart_by_their_role() {
    let journal = report::journal_text(&boards::family(), Language::Danish, TODAY);
    assert!(journal.contains("Hvem: Mette (klasselærer)"), "{journal}");
    assert!(journal.contains("Hvem: Mor og Far"), "{journal}");
}

#[test]
fn r5_neither_the_files_name_nor_the_pages_title_names_anybody() {
    let board = boards::family();
    let name = report::file_name(&board, TODAY, ".html");
    assert_eq!(name, "samtavle-2026-11-25-0000.html");
    let document = report::document(&board, Language::Danish, TODAY);
    assert!(document.contains("<title>Samtavle fra dialogmøde den 24. november 2026</title>"));
}
