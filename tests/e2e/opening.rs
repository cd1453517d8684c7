//! Arriving: the app starts and keeps its promises, or says calmly that it cannot.

use crate::harness::{PHONE, Visit, Visitor, containing, site_address};

#[test]
fn the_app_starts_with_its_name_as_heading() {
    let person = Visitor::arrives();
    person.sees_heading("Samtavle");
    person.sees_no_text("kunne ikke åbne");
}

#[test]
fn nothing_is_asked_of_the_network_after_loading() {
    let person = Visitor::arrives();
    let site = person.asks_the_page("return new URL('.', location).href");
    let site = site.as_str().expect("an address");
    for address in person.requests() {
        assert!(
            address.starts_with(site),
            "{address} is not part of the site"
        );
    }
    person.goes_offline();
    person.sees_heading("Samtavle");
    person.has_made_no_request_since_load();
}

#[test]
fn a_reload_starts_it_again() {
    let person = Visitor::arrives();
    person.reloads();
    person.sees_heading("Samtavle");
}

#[test]
fn the_policy_lets_nothing_in_or_out() {
    let person = Visitor::arrives();
    person.expects_in_console("Content Security Policy");
    person.asks_the_page(
        "const add = (name, set) => document.body.append(Object.assign(document.createElement(name), set));
         add('p', { id: 'refused' });
         const refused = [];
         document.addEventListener('securitypolicyviolation', (event) => {
             refused.push(event.effectiveDirective);
             document.getElementById('refused').textContent = refused.sort().join(' ');
         });
         add('script', { textContent: 'document.body.remove()' });
         add('style', { textContent: 'body { display: none }' });
         add('script', { src: 'https://elsewhere.invalid/a.js' });
         add('img', { src: 'https://elsewhere.invalid/a.png' });
         add('iframe', { src: 'https://elsewhere.invalid/' });
         fetch('https://elsewhere.invalid/').catch(() => {});
         navigator.sendBeacon('https://elsewhere.invalid/');",
    );
    person.sees_text(
        "connect-src connect-src frame-src img-src script-src-elem script-src-elem style-src-elem",
    );
}

#[test]
fn the_schema_of_its_files_comes_with_it() {
    let person = Visitor::arrives();
    let schema = "return fetch('schema/samtavle-1.schema.json').then((file) => file.json()).then((schema) => schema.$schema)";
    let dialect = person.asks_the_page(schema);
    assert_eq!(dialect, "https://json-schema.org/draft/2020-12/schema");
}

#[test]
fn a_browser_that_cannot_start_the_app_gets_a_calm_message_in_both_languages() {
    let person = Visit::new()
        .on(PHONE)
        .where_first("delete window.WebAssembly")
        .stands_before(&site_address());
    person.expects_in_console("WebAssembly is not defined");
    person.sees_text("Tavlen kunne ikke åbne i denne browser.");
    person.sees_text("The board could not open in this browser.");
    person.finds_nothing_with_axe();
}

#[test]
fn a_browser_without_scripts_gets_the_message_at_once() {
    let person = Visit::new()
        .without_scripts()
        .stands_before(&site_address());
    person.sees("alert", containing(""));
}
