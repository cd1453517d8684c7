//! Zoom and pan: nothing is lost, and the browser's own zoom stays out of it.

use crate::harness::{Visit, containing};
use crate::network_lenses::at_the_example;

#[test]
fn whoever_the_keys_go_to_comes_whole_into_view() {
    const PARTS_OUTSIDE: &str = "
        const stage = document.querySelector('.map').getBoundingClientRect();
        const box = document.activeElement.querySelector('.person__symbol').getBoundingClientRect();
        return [box.left < stage.left, box.right > stage.right, box.top < stage.top,
            box.bottom > stage.bottom].filter(Boolean).length;";
    let person = at_the_example(Visit::new());
    let map = person.within("application", "Netværkskort omkring Liva");
    person.tabs_into(&map.finds("button", containing("i midten")));
    // The map is one stop: before its people there is none.
    person.presses("Shift+Tab");
    assert_eq!(
        person.asks_the_page("return document.activeElement.closest('.map') === null"),
        true
    );
    person.presses("Tab");
    person.presses_times(6, "+");
    person.sees("button", "Vis alt");
    for key in ["End", "Home", "ArrowLeft", "ArrowUp", "ArrowRight"] {
        person.presses(key);
        assert_eq!(person.asks_the_page(PARTS_OUTSIDE), 0, "after {key}");
    }
    person.presses("0");
    person.sees_no("button", "Vis alt");
}

#[test]
fn a_pinch_beside_the_map_does_not_zoom_the_page() {
    const IS_HELD: &str = "
        return ['.map', '.map__zoom', '.looking', '.network__foot', '.network__list'].filter((part) => {
            const wheel = new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true, deltaY: -50 });
            document.querySelector(part).dispatchEvent(wheel);
            return !wheel.defaultPrevented;
        });";
    let person = at_the_example(Visit::new());
    assert_eq!(person.asks_the_page(IS_HELD), serde_json::json!([]));
    person.clicks_button("Vis alt");
}

#[test]
fn the_second_press_on_larger_makes_it_larger_still() {
    for size in [(1366, 768), (1024, 768)] {
        let person = at_the_example(Visit::new().on(size));
        let larger = person.finds("button", "Zoom ind").centre();
        person.clicks_at(larger);
        person.sees("button", "Vis alt");
        // Nothing has come where the button was.
        person.clicks_at(larger);
        person.clicks_at(larger);
        person.clicks_button("Vis alt");
        person.sees_no("button", "Vis alt");
        assert!(person.asks_the_page("return document.activeElement !== document.body") == true);
    }
}

#[test]
fn the_wheel_zooms_where_the_pointer_is() {
    let person = at_the_example(Visit::new());
    let far = || {
        person
            .within("application", "Netværkskort omkring Liva")
            .finds("button", containing("Far, "))
    };
    let (spot, before) = (far().centre(), far().bounds());
    person.turns_wheel(spot, -200, false);
    person.sees("button", "Vis alt");
    let [left, top, width, height] = far().bounds();
    assert!(width > before[2] && height > before[3], "Far did not grow");
    let (x, y) = spot;
    assert!((left..left + width).contains(&x) && (top..top + height).contains(&y));
    person.turns_wheel(spot, 800, false);
    person.sees_no("button", "Vis alt");
    let mut both = far().bounds().into_iter().zip(before);
    assert!(
        both.all(|(now, then)| (now - then).abs() < 0.5),
        "not as before"
    );
}
