//! The signs of a template: what `view!` writes and the app reads. Behind each
//! stand the words it is about, up to the next sign.

/// An element of HTML begins; its name.
pub const HTML: char = '\u{1}';
/// An element of a drawing begins; its name.
pub const SVG: char = '\u{2}';
/// The element that began last ends.
pub const END: char = '\u{3}';
/// Text that is always there.
pub const TEXT: char = '\u{4}';
/// An attribute that is always there; its name. Its value follows.
pub const NAME: char = '\u{5}';
/// The value of the attribute before.
pub const VALUE: char = '\u{6}';
/// A hole for something in the element.
pub const CHILD: char = '\u{7}';
/// A hole for an attribute's value; its name.
pub const ATTRIBUTE: char = '\u{8}';
/// A hole for whether the element has a class; its name.
pub const CLASS: char = '\u{e}';
/// A hole for a style's value; its name.
pub const STYLE: char = '\u{f}';
/// A hole for a property's value; its name.
pub const PROPERTY: char = '\u{10}';
/// A hole for what is done at an event; its name.
pub const EVENT: char = '\u{11}';
/// The same, before those inside are told of the event.
pub const EARLY_EVENT: char = '\u{12}';
/// A hole for who wants to know the element.
pub const REFERENCE: char = '\u{13}';
/// A hole for markup: all that is in the element.
pub const MARKUP: char = '\u{14}';
