//! The map as a picture of its own: whole, well-formed, asking for nothing.

use samtavle::board::{Board, Quality, StandardSector};
use samtavle::report::{self, MapPicture};
use samtavle::text::Language;

use crate::boards::{self, TODAY};
use crate::parsed::{find, parsed};
use crate::table::Table;

fn picture(board: &Board, language: Language) -> MapPicture {
    report::map_picture(board, language, TODAY)
}

/// Holds every tag of an SVG against its end, and gives all attributes.
fn attributes(svg: &str) -> Vec<(String, String)> {
    let (_, mut rest) = svg.split_once("?>").expect("an XML declaration");
    let mut open = Vec::new();
    let mut all: Vec<(String, String)> = Vec::new();
    while let Some((text, after)) = rest.split_once('<') {
        assert!(!text.contains('>'), "a stray > in {text}");
        let (tag, after) = after.split_once('>').expect("a tag ends");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name.to_owned()));
            continue;
        }
        let (name, mut values) = tag.split_once(' ').unwrap_or((tag, ""));
        open.push(name.to_owned());
        while let Some((key, after)) = values.split_once("=\"") {
            let (value, after) = after.split_once('"').expect("a value ends");
            let key = key.trim().to_owned();
            assert!(
                all.iter()
                    .rev()
                    .take_while(|(it, _)| !it.is_empty())
                    .all(|(it, _)| *it != key),
                "{key} twice in {tag}"
            );
            all.push((key, value.to_owned()));
            values = after;
        }
        assert_eq!(values.trim(), "", "{tag}");
        all.push((String::new(), String::new()));
    }
    assert_eq!(open, Vec::<String>::new());
    assert_eq!(rest.trim(), "");
    all.retain(|(key, _)| !key.is_empty());
    all
}

#[test]
fn it_is_well_formed_and_asks_for_nothing() {
    for board in [boards::family(), boards::empty(), boards::crowd()] {
        for language in Language::ALL {
            let svg = picture(&board, language).svg;
            for (key, value) in attributes(&svg) {
                assert!(!key.starts_with("on") && key != "style" && key != "class" && key != "src");
                assert!(key != "href" || value.starts_with('#'), "{value}");
                assert!(key == "xmlns" || !value.contains("//"), "{key}: {value}");
            }
            for asking in [
                "<script",
                "<style",
                "<image",
                "<use",
                "<foreignObject",
                "url(",
                "@import",
            ] {
                assert!(!svg.contains(asking), "{asking}");
            }
        }
    }
}

#[test]
fn every_shape_says_how_it_is_filled() {
    // What says nothing is filled with black.
    for board in [boards::crowd(), boards::example()] {
        let svg = picture(&board, Language::Danish).svg;
        for tag in svg.split('<').filter_map(|it| it.split('>').next()) {
            // Lines stand in groups that say it for them.
            let shapes = ["rect ", "circle ", "ellipse ", "polygon "];
            if shapes.iter().any(|shape| tag.starts_with(shape)) {
                assert!(tag.contains(" fill=\""), "{tag}");
            }
        }
    }
}

#[test]
fn words_stay_words_and_impossible_signs_stay_out() {
    let mut table = Table::around("Li\u{1}va & <Noah>");
    table.seats("\" class=\"map__ring", "", (0, StandardSector::Family));
    let svg = picture(&table.board, Language::Danish).svg;
    attributes(&svg);
    assert!(svg.contains("Liva &amp; &lt;Noah&gt;"));
    assert!(svg.contains("class=&quot;map__ring"));
}

#[test]
fn it_says_whose_network_it_is_and_when_and_explains_what_is_on_it() {
    let board = boards::family();
    let MapPicture { svg, width, height } = picture(&board, Language::Danish);
    let page = parsed(&svg);
    let text = |selector: &str| -> String { find(&page, selector)[0].text().collect() };
    assert_eq!(text("svg > title"), "Netværket omkring Liva");
    assert!(text("svg > desc").contains("13 personer og 1 gruppe omkring."));
    let all: String = text("svg");
    assert!(all.contains("24. november 2026"), "{all}");
    assert!(all.contains("25. november 2026"), "{all}");
    assert!(all.contains("Gruppe") && all.contains("Ringene indefra: tæt på"));
    for person in board.people.iter().filter(|it| it.spot().is_some()) {
        let words: Vec<&str> = person.name.split(' ').collect();
        assert!(
            words.iter().all(|word| all.contains(word)),
            "{}",
            person.name
        );
    }
    let root = find(&page, "svg")[0];
    assert_eq!(
        root.attr("viewbox").or(root.attr("viewBox")),
        Some(format!("0 0 {width} {height}").as_str())
    );
}

#[test]
fn its_legend_shows_only_what_is_used() {
    let mut table = Table::around("Liva");
    let mor = table.seats("Mor", "", (0, StandardSector::Family));
    let liva = table.child();
    table.ties(liva, mor, Quality::Weak);
    let svg = picture(&table.board, Language::English).svg;
    let words = &Language::English.texts().report;
    for quality in Quality::ALL {
        assert_eq!(svg.contains((words.tie)(quality)), quality == Quality::Weak);
    }
    assert!(!svg.contains(">Group<"));
    assert!(!svg.contains(">No longer alive<"));
}

#[test]
fn it_reads_as_before() {
    for language in Language::ALL {
        let svg = picture(&boards::family(), language).svg;
        // Without the map's geometry, which has tests of its own.
        let lines = svg.replace("><", ">\n<");
        let is_read = |line: &&str| !line.contains(" d=\"") && !line.starts_with("</");
        let lines: Vec<&str> = lines.lines().filter(is_read).collect();
        insta::assert_snapshot!(format!("picture-{}.svg", language.tag()), lines.join("\n"));
    }
}
