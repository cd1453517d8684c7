//! Documents to look at: a person's eye is the last test of a page.
//!
//! `cargo test --test report look -- --ignored` writes them to `target/look/`.

use std::fs;
use std::path::Path;

use samtavle::example;
use samtavle::report;
use samtavle::text::Language;
use uuid::Uuid;

use crate::boards::{self, TODAY};

#[test]
#[ignore = "only writes files to look at"]
fn look() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/look");
    fs::create_dir_all(&folder).expect("target/ can be written");
    for language in Language::ALL {
        let mut number = 0;
        let mut ids = || {
            number += 1;
            Uuid::from_u128(number)
        };
        let example = example::board(language, TODAY, &mut ids).expect("a board");
        let boards = [
            ("example", example),
            ("family", boards::family()),
            ("empty", boards::empty()),
            ("crowd", boards::crowd()),
        ];
        for (name, board) in boards {
            let file = |ending: &str| folder.join(format!("{name}-{}.{ending}", language.tag()));
            let page = report::document(&board, language, TODAY);
            fs::write(file("html"), page).expect("target/ can be written");
            let picture = report::map_picture(&board, language, TODAY);
            fs::write(file("svg"), picture.svg).expect("target/ can be written");
            let journal = report::journal_text(&board, language, TODAY);
            fs::write(file("txt"), journal).expect("target/ can be written");
        }
    }
}
