//! A whole family's documents, held against what somebody has read through.

use samtavle::board::Board;
use samtavle::report;
use samtavle::text::Language;

use crate::boards::{self, TODAY};

/// One element a line, without the style sheet, so that a change can be read.
fn readable(document: &str) -> String {
    document.replace(report::STYLE, "").replace("><", ">\n<")
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
fn two_people_of_one_name_are_told_apart_by_their_role() {
    let journal = report::journal_text(&boards::family(), Language::Danish, TODAY);
    assert!(journal.contains("Hvem: Mette (klasselærer)"), "{journal}");
    assert!(journal.contains("Hvem: Mor og Far"), "{journal}");
}

#[test]
fn r5_neither_the_files_name_nor_the_pages_title_names_anybody() {
    let board = boards::family();
    let name = report::file_name(&board, TODAY);
    assert_eq!(name, "samtavle-2026-11-25-0000.html");
    let document = report::document(&board, Language::Danish, TODAY);
    assert!(document.contains("<title>Samtavle fra dialogmøde den 24. november 2026</title>"));
}
