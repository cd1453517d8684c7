//! Pictures to look at: `cargo test map::tests::look -- --ignored` writes them
//! as SVG to `target/map-look/`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::boards::{around, crowd, draw, family, one_bench, shaped, siblings};
use crate::board::Quality;
use crate::map::share::number;
use crate::map::{Picture, Point, Stage, Stroke};

const COLOURS: [&str; 5] = ["#B0476A", "#8F5A00", "#35702F", "#55606B", "#2A5AA0"];

#[test]
#[ignore = "writes pictures to look at"]
fn writes_pictures() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/map-look");
    fs::create_dir_all(&folder).expect("a folder under target");
    let boards = [
        ("alone", around("Frederikke")),
        ("family", family()),
        ("siblings", siblings()),
        ("bench", one_bench(24)),
        ("sectors8", shaped(30, 8, 5)),
        ("sectors2", shaped(16, 2, 2)),
        ("crowd12", crowd(12, 0, 5)),
        ("crowd25", crowd(25, 3, 7)),
        ("crowd60", crowd(60, 2, 9)),
        ("crowd200", crowd(200, 1, 11)),
    ];
    let stages = [
        ("wide", 966.0, 640.0, 17.0),
        ("square", 640.0, 640.0, 17.0),
        ("phone", 390.0, 500.0, 17.0),
        ("large", 1500.0, 900.0, 17.0),
        ("wide26", 966.0, 640.0, 26.0),
        ("wide34", 966.0, 640.0, 34.0),
    ];
    for (name, board) in &boards {
        for (shape, width, height, text_size) in stages {
            let stage = Stage {
                width,
                height,
                text_size,
            };
            let picture = draw(board, stage);
            let svg = svg(&picture, stage);
            fs::write(folder.join(format!("{name}-{shape}.svg")), svg).expect("writable");
        }
    }
}

fn svg(picture: &Picture, stage: Stage) -> String {
    let mut svg = String::new();
    let out = &mut svg;
    write!(
        out,
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}" viewBox="0 0 {} {}"
        font-family="Segoe UI, system-ui, Noto Sans, sans-serif" stroke-linecap="round">
        <rect width="100%" height="100%" fill="#FBF8F3"/>"##,
        stage.width, stage.height, picture.width, picture.height
    )
    .expect("text");
    draw_frame(out, picture);
    // As if everybody in the first ring of a sector and the second lived together.
    for sector in &picture.frame.sectors {
        let members = picture.seats.iter().filter(|seat| {
            let spot = seat.spot;
            spot.is_some_and(|spot| spot.sector == sector.id && spot.ring.0 < 2)
        });
        let members: Vec<_> = members.map(|seat| seat.person).take(4).collect();
        if let Some(outline) = picture.outline(&members) {
            let d = outline.d;
            write!(
                out,
                r##"<path d="{d}" fill="#14606B" fill-opacity="0.07" stroke="#14606B" stroke-width="1.4" stroke-dasharray="2 4"/>"##
            )
            .expect("text");
        }
    }
    for path in &picture.ties {
        let colour = match path.quality {
            Quality::Close => "#14606B",
            Quality::Strained => "#A8481F",
            _ => "#6B7782",
        };
        let Stroke { width, dashes } = Stroke::of(path.quality);
        for d in &path.lines.lines {
            write!(
                out,
                r#"<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-dasharray="{dashes}"/>"#
            )
            .expect("text");
        }
        if let Some(d) = &path.lines.marks {
            write!(
                out,
                r##"<path d="{d}" stroke="#1F2D38" stroke-width="2"/>"##
            )
            .expect("text");
        }
    }
    draw_seats(out, picture);
    svg.push_str("</svg>");
    svg
}

fn draw_frame(out: &mut String, picture: &Picture) {
    let frame = &picture.frame;
    for sector in 0..frame.sectors.len() {
        for ring in 0..frame.rings.len() {
            let d = frame.cell_d(ring, sector);
            let shade = ["0.02", "0.04", "0.08", "0.1", "0.12"][ring];
            let colour = COLOURS[sector % 5];
            write!(
                out,
                r#"<path d="{d}" fill="{colour}" fill-opacity="{shade}"/>"#
            )
            .expect("text");
        }
        let d = frame.divider_d(sector);
        write!(out, r##"<path d="{d}" stroke="#DDD4C4"/>"##).expect("text");
    }
    for ring in 0..frame.rings.len() {
        let ellipse = frame.ring(ring).expect("a ring");
        write!(
            out,
            r##"<ellipse cx="{}" cy="{}" rx="{}" ry="{}" fill="none" stroke="#DDD4C4"/>"##,
            frame.centre.x, frame.centre.y, ellipse.rx, ellipse.ry
        )
        .expect("text");
    }
    for (index, name) in picture.sector_names.iter().enumerate() {
        write!(
            out,
            r##"<path id="s{index}" d="{}" fill="none"/><text font-size="{}" font-weight="600" fill="{}"
            text-anchor="middle"><textPath href="#s{index}" startOffset="50%">{}</textPath></text>"##,
            name.d,
            picture.text_size,
            COLOURS[name.sector % 5],
            name.line
        )
        .expect("text");
    }
}

fn draw_seats(out: &mut String, picture: &Picture) {
    for seat in &picture.seats {
        let Point { x, y } = seat.at;
        let colour = seat.spot.map_or("#14606B", |spot| {
            let sector = picture.frame.sector_index(spot.sector).expect("a sector");
            COLOURS[sector % 5]
        });
        let (fill, ink) = if seat.is_child() {
            (colour, "#fff")
        } else {
            ("#fff", colour)
        };
        write!(
            out,
            r#"<g transform="translate({x:.1} {y:.1})"><path d="{}" fill="{fill}" stroke="{colour}" stroke-width="2"/>"#,
            seat.shape.outline_d(0.0)
        )
        .expect("text");
        for (index, line) in seat.inside.lines.iter().enumerate() {
            let baseline = seat.inside.first_baseline + seat.inside.line_height * number(index);
            write!(
                out,
                r#"<text y="{baseline:.1}" font-size="{:.1}" font-weight="600" fill="{ink}" text-anchor="middle">{line}</text>"#,
                seat.inside.size
            )
            .expect("text");
        }
        if let Some(label) = &seat.label {
            for (index, line) in label.lines.iter().enumerate() {
                write!(
                    out,
                    r##"<text x="{:.1}" y="{:.1}" font-size="{:.1}" fill="#1F2D38" text-anchor="{}"
                    stroke="#FBF8F3" stroke-width="4" stroke-linejoin="round" paint-order="stroke">{line}</text>"##,
                    label.x,
                    label.first_baseline + label.line_height * number(index),
                    label.size,
                    label.anchor.text_anchor()
                )
                .expect("text");
            }
        }
        out.push_str("</g>");
    }
}
