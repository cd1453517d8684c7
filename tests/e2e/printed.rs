//! The document on paper and on a screen of its own, outside the app.

use std::fs;

use samtavle::board::{Board, Date, Stance};
use samtavle::text::Language;
use samtavle::{example, report};
use uuid::Uuid;

use crate::harness::{PHONE, Pdf, Visit, Visitor};

const TODAY: Date = jiff::civil::date(2026, 11, 25);

fn example_board(language: Language) -> Board {
    let mut number = 0;
    let mut ids = || {
        number += 1;
        Uuid::from_u128(number)
    };
    example::board(language, TODAY, &mut ids).expect("the example keeps the rules")
}

/// Opens a board's document as a case worker would, from a file.
fn reads(board: &Board, language: Language) -> Visitor {
    let reader = Visit::new()
        .speaking(language.tag())
        .stands_before("about:blank");
    let file = reader.has_file("document.html", report::document(board, language, TODAY));
    reader.opens(&format!("file://{}", file.display()));
    reader
}

#[test]
fn it_prints_as_a_tagged_titled_pdf_in_its_language() {
    for (language, title) in [
        (
            Language::Danish,
            "Title:           Samtavle fra dialogmøde den 25. november 2026",
        ),
        (
            Language::English,
            "Title:           Samtavle from the dialogue meeting on 25 November 2026",
        ),
    ] {
        let pdf = reads(&example_board(language), language).prints_to_pdf("document");
        let info = pdf.info();
        assert!(info.contains(title), "{info}");
        assert!(info.contains("Tagged:          yes"), "{info}");
        assert!(info.contains("(A4)"), "{info}");
        assert!((3..=9).contains(&pages(&info)), "{info}");
        let bytes = fs::read(&pdf.file).expect("the PDF is there");
        let tag = format!("/Lang ({})", language.tag());
        assert!(
            bytes.windows(tag.len()).any(|part| part == tag.as_bytes()),
            "the PDF does not say {tag}"
        );
    }
}

#[test]
fn every_word_of_the_board_is_in_the_pdf() {
    for language in Language::ALL {
        let board = example_board(language);
        let pdf = reads(&board, language).prints_to_pdf("document");
        assert_has_every_word(&pdf, &board);
    }
}

#[test]
fn every_page_has_its_number_and_every_further_page_the_childs_name() {
    let pdf = reads(&example_board(Language::Danish), Language::Danish).prints_to_pdf("document");
    let pages = pages(&pdf.info());
    let text = pdf.text();
    for page in 1..=pages {
        assert!(text.contains(&format!("Side {page} af {pages}")), "{text}");
    }
    let running = "Samtavle for Liva · 25. november 2026";
    assert_eq!(text.matches(running).count(), pages - 1, "{text}");
}

#[test]
fn it_reads_on_a_telephone_without_going_sideways() {
    for language in Language::ALL {
        let reader = reads(&example_board(language), language);
        for size in [PHONE, (1024, 768)] {
            reader.sets_window(size);
            let (width, window) = ("document.documentElement.scrollWidth", "innerWidth");
            let fits = reader.asks_the_page(&format!("return {width} <= {window}"));
            assert_eq!(fits, true, "the page is wider than {size:?}");
        }
    }
}

#[test]
fn those_who_hear_it_find_nothing_in_their_way() {
    for language in Language::ALL {
        let reader = reads(&example_board(language), language);
        reader.finds_nothing_with_axe();
    }
}

fn pages(info: &str) -> usize {
    let pages = info.lines().find_map(|line| line.strip_prefix("Pages:"));
    let pages = pages.and_then(|pages| pages.trim().parse().ok());
    pages.expect("pdfinfo counts the pages")
}

fn assert_has_every_word(pdf: &Pdf, board: &Board) {
    let printed = letters(&pdf.text_in_blocks());
    for said in all_said(board) {
        for word in said.split_whitespace() {
            assert!(
                printed.contains(&letters(word)),
                "the PDF lacks {word:?} of {said:?}"
            );
        }
    }
}

/// Returns the letters alone, as a word may stand on two lines.
fn letters(text: &str) -> String {
    let text = text
        .replace('\u{fb00}', "ff")
        .replace('\u{fb01}', "fi")
        .replace('\u{fb02}', "fl");
    let marks = |letter: &char| {
        !letter.is_whitespace() && !"-\u{ad}\u{202a}\u{202b}\u{202c}".contains(*letter)
    };
    text.chars().filter(marks).collect()
}

/// Everything that somebody wrote on a board.
fn all_said(board: &Board) -> Vec<&str> {
    let mut said = vec![board.meeting.place.as_str(), &board.meeting.purpose];
    said.extend(board.meeting.agenda.iter().map(|item| item.text.as_str()));
    for person in &board.people {
        said.extend([person.name.as_str(), &person.role]);
    }
    for card in &board.cards {
        said.push(&card.text);
        said.extend(card.views.iter().filter_map(|view| match &view.stance {
            Stance::Differently(words) => Some(words.as_str()),
            Stance::Also => None,
        }));
    }
    for goal in &board.goals {
        said.extend([goal.text.as_str(), &goal.sign]);
    }
    said.extend(board.steps.iter().map(|step| step.what.as_str()));
    said
}
