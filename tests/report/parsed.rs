//! Reading a document as a browser reads it.

use scraper::{ElementRef, Html, Selector};

/// Parses a document.
pub fn parsed(document: &str) -> Html {
    Html::parse_document(document)
}

/// Returns the elements a selector finds.
pub fn find<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).collect()
}

/// Returns the elements a selector finds within another element.
pub fn find_in<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    element.select(&selector).collect()
}

/// Returns all text of the page's body.
pub fn body_text(page: &Html) -> String {
    find(page, "body")
        .iter()
        .flat_map(ElementRef::text)
        .collect()
}
