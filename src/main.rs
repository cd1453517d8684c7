//! The browser's entry point: shows panics in the console and mounts the app.
//!
//! On any other target it only says where the app runs, so that the core can
//! be built and tested natively without a browser crate in sight.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(samtavle::ui::App);
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("Samtavle runs in a browser. `make run` builds and serves it.");
}
