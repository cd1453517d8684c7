#[path = "report/boards.rs"]
mod boards;
#[test]
fn write() {
    use samtavle::{report, text::Language};
    for (name, board) in [
        ("family", boards::family()),
        ("empty", boards::empty()),
        ("crowd", boards::crowd()),
    ] {
        for l in Language::ALL {
            std::fs::write(
                format!("/tmp/rep/{name}-{}.html", l.tag()),
                report::document(&board, l, boards::TODAY),
            )
            .unwrap();
            std::fs::write(
                format!("/tmp/rep/{name}-{}.txt", l.tag()),
                report::journal_text(&board, l, boards::TODAY),
            )
            .unwrap();
        }
    }
}
