//! The network as it is heard: what a screen reader reads out from top to
//! bottom, for somebody who leads a meeting without seeing the screen.

use crate::harness::{Visitor, containing};

/// The snapshot was read aloud by hand: whoever changes it reads it again.
#[test]
fn the_example_is_read_out_in_order() {
    let person = Visitor::arrives();
    person.clicks_button("Vis eksemplet");
    person.clicks_button("Netværk");
    person.sees("button", containing("i midten af netværkskortet"));
    insta::assert_snapshot!(person.hears_main_in_order());
}
