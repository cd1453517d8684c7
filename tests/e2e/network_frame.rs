//! What stands around the map: its controls and what is told lie on nobody, and
//! leave it its size.

use serde_json::json;

use crate::harness::{PHONE, TABLET, Visit};
use crate::network_lenses::at_the_example;

const SIZES: [(u32, u32); 4] = [(1024, 768), (1366, 768), TABLET, PHONE];

/// Everything to press or read that lies on the map's own ground.
const ON_THE_MAP: &str = "
    const map = document.querySelector('.map').getBoundingClientRect();
    const around = [...document.querySelectorAll('.network button, .network select, .network p')];
    return around.filter((it) => !it.closest('[popover], dialog, .map')).filter((it) => {
        const box = it.getBoundingClientRect();
        return it.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1
            && box.right > map.left + 1 && box.left < map.right - 1
            && box.bottom > map.top + 1 && box.top < map.bottom - 1;
    }).map((it) => it.textContent);";

#[test]
fn nothing_lies_on_the_map() {
    for size in SIZES {
        let person = at_the_example(Visit::new().on(size));
        assert_eq!(person.asks_the_page(ON_THE_MAP), json!([]), "{size:?}");
        person.finds("application", "Netværkskort omkring Liva");
        person.clicks_button("Zoom ind");
        person.sees_button("Vis alt");
        person.chooses("Vis", "hvem ved hvad");
        person.sees_text("hvad de ved om situationen.");
        assert_eq!(person.asks_the_page(ON_THE_MAP), json!([]), "{size:?}");
    }
}

#[test]
fn a_lens_leaves_the_map_its_size() {
    for size in [(1024, 768), (1366, 768), PHONE] {
        let person = at_the_example(Visit::new().on(size));
        let map = person.finds("application", "Netværkskort omkring Liva");
        let before = map.bounds();
        for lens in [
            "én persons bånd",
            "hvem ved hvad",
            "hvem har aftaler",
            "hvem er ikke nævnt",
        ] {
            person.chooses("Vis", lens);
            person.sees("combobox", "Vis");
            assert_eq!(map.bounds(), before, "{size:?}: {lens}");
        }
    }
}
