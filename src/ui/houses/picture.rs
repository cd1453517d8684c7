//! The pictures of the houses, drawn by hand for this tool: a roof with a lit
//! window, under rain, in the sun, beneath the stars.

use leptos::prelude::*;

use crate::board::Column;
use crate::ui::react::view;

/// The roof, its chimney and the window under its ridge.
const ROOF: &str = r#"
<path class="scene__chimney" d="M232 128V50h26v88z"/>
<path class="scene__roof" d="M6 178 154 60q6-5 12 0l148 118q4 6-4 6H10q-8 0-4-6z"/>
<path class="scene__tiles" d="M108 124q8 8 16 0t16 0 16 0 16 0 16 0 16 0M74 152q8 8 16 0t16 0 16 0M182 152q8 8 16 0t16 0 16 0"/>
<circle class="scene__window" cx="160" cy="146" r="19"/>
<path class="scene__bars" d="M160 127v38M141 146h38"/>
"#;

/// A cloud and its rain.
const RAIN: &str = r#"
<path class="scene__cloud" d="M44 66a22 22 0 0 1 4-43 33 33 0 0 1 61-2 25 25 0 0 1 36 20 13 13 0 0 1-3 25z"/>
<path class="scene__rain" d="m54 78-5 13m28-13-5 13m28-13-5 13m-60 9-5 13m28-13-5 13"/>
<path class="scene__cloud is-small" d="M258 40a13 13 0 0 1 4-25 19 19 0 0 1 34-1 14 14 0 0 1 9 26z"/>
<path class="scene__rain" d="m270 52-4 11m24-11-4 11m-4 14-4 11m28-11-4 11"/>
"#;

/// The sun, two birds and smoke from the chimney.
const SUN: &str = r#"
<circle class="scene__sun" cx="72" cy="62" r="28"/>
<path class="scene__rays" d="M72 22V10m0 104V102M32 62H20m104 0h-12M44 34l-9-9m74 74-9-9M100 34l9-9M35 99l9-9"/>
<path class="scene__bird" d="M176 32q8-9 14 0 6-9 14 0m10 16q6-7 11 0 5-7 11 0"/>
<path class="scene__smoke" d="M246 42c-8-8 8-12 2-22s8-10 4-16"/>
"#;

/// The moon, stars and a cloud to lie on.
const STARS: &str = r#"
<path class="scene__moon" d="M84 18a30 30 0 1 0 24 46A26 26 0 0 1 84 18z"/>
<path class="scene__star" d="m152 12 4 9 9 4-9 4-4 9-4-9-9-4 9-4zm58 34 3 7 7 3-7 3-3 7-3-7-7-3 7-3zm70 20 4 9 9 4-9 4-4 9-4-9-9-4 9-4zM28 92l3 7 7 3-7 3-3 7-3-7-7-3 7-3z"/>
<path class="scene__cloud is-small" d="M238 40a12 12 0 0 1 4-24 18 18 0 0 1 32-1 13 13 0 0 1 9 25z"/>
"#;

/// Shows a house's roof and the sky above it; its walls are the page's own.
#[component]
pub fn Picture(column: Column) -> impl IntoView {
    view! {
        <svg
            class="scene"
            viewBox="0 0 320 184"
            aria-hidden="true"
            focusable="false"
            inner_html=[sky_over(column), ROOF].concat()
        ></svg>
    }
}

/// Shows the sky over a house alone, where its roof is the room's.
#[component]
pub fn Sky(column: Column) -> impl IntoView {
    view! {
        <svg
            class="scene scene--sky"
            viewBox="10 0 305 120"
            aria-hidden="true"
            focusable="false"
            inner_html=sky_over(column)
        ></svg>
    }
}

fn sky_over(column: Column) -> &'static str {
    match column {
        Column::Worries => RAIN,
        Column::Works => SUN,
        Column::Next => STARS,
    }
}
