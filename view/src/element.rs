//! Elements: a template and what goes into its holes.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeBlock, NodeElement};
use syn::spanned::Spanned;
use syn::{Expr, Lit};

use crate::component::is_component;
use crate::{bare, is_shown, one, sign, text, whole};

type Element = NodeElement<rstml::Infallible>;

#[derive(Default)]
struct Reading {
    template: String,
    holes: Vec<TokenStream>,
}

/// Returns an expression that builds the element: an `AnyView`.
pub fn to_tokens(element: &Element) -> syn::Result<TokenStream> {
    let mut reading = Reading::default();
    reading.element(element, false)?;
    let Reading { template, holes } = reading;
    let count = holes.len();
    Ok(quote! { crate::ui::react::Holes::new(#count) #(#holes)* .element(#template) })
}

impl Reading {
    fn element(&mut self, element: &Element, is_in_svg: bool) -> syn::Result<()> {
        let name = element.name().to_string();
        let is_svg = SVG.contains(&name.as_str())
            || (is_in_svg && ["a", "style", "title"].contains(&name.as_str()));
        self.put(if is_svg { sign::SVG } else { sign::HTML }, &name);
        for attribute in element.attributes() {
            let NodeAttribute::Attribute(attribute) = attribute else {
                return Err(syn::Error::new(
                    attribute.span(),
                    "an element takes only named attributes",
                ));
            };
            self.attribute(attribute)?;
        }
        for child in element.children.iter().filter(|child| is_shown(child)) {
            self.child(child, is_svg && name != "foreignObject")?;
        }
        self.put(sign::END, "");
        Ok(())
    }

    fn child(&mut self, child: &Node, is_in_svg: bool) -> syn::Result<()> {
        match child {
            Node::Element(element) if !is_component(element) => {
                return self.element(element, is_in_svg);
            }
            Node::Text(_) | Node::RawText(_) => self.put(sign::TEXT, &text(child)),
            Node::Block(NodeBlock::ValidBlock(block)) => {
                let value = bare(block);
                self.hole(sign::CHILD, "", quote! { .child(#value) });
            }
            Node::Fragment(fragment) => {
                let view = whole(&fragment.children)?;
                self.hole(sign::CHILD, "", quote! { .child(#view) });
            }
            _ => {
                let view = one(child)?;
                self.hole(sign::CHILD, "", quote! { .child(#view) });
            }
        }
        Ok(())
    }

    fn attribute(&mut self, attribute: &KeyedAttribute) -> syn::Result<()> {
        let key = attribute.key.to_string();
        let key = key.strip_prefix("r#").unwrap_or(&key);
        let value = attribute.value();
        let wrong = |words| syn::Error::new(attribute.span(), words);
        let some = || value.ok_or_else(|| wrong("this needs a value"));
        match key.split_once(':') {
            Some(("on", event)) => {
                let (event, is_early) = match event.split_once(':') {
                    None => (event, false),
                    Some((event, "capture")) => (event, true),
                    Some(_) => return Err(wrong("an event has no such option")),
                };
                let sign = if is_early {
                    sign::EARLY_EVENT
                } else {
                    sign::EVENT
                };
                let descriptor = format_ident!("{event}", span = attribute.key.span());
                let deed = some()?;
                // The only one in use that Leptos has no name for.
                if event == "cancel" {
                    self.hole(sign, event, quote! { .on_other(#deed) });
                    return Ok(());
                }
                self.hole(
                    sign,
                    event,
                    quote! { .on(::leptos::ev::#descriptor, #deed) },
                );
            }
            Some(("class", name)) => {
                let value = some()?;
                self.hole(sign::CLASS, name, quote! { .value(#value) });
            }
            Some(("style", name)) => {
                let value = some()?;
                self.hole(sign::STYLE, name, quote! { .value(#value) });
            }
            Some(("prop", name)) => {
                let value = some()?;
                self.hole(sign::PROPERTY, name, quote! { .value(#value) });
            }
            Some(("use", name)) => {
                let deed = format_ident!("{name}", span = attribute.key.span());
                let with = some()?;
                let deed = quote! { .reference({ let with = #with; move |it| #deed(it, with) }) };
                self.hole(sign::REFERENCE, "", deed);
            }
            Some(("xlink" | "xml", _)) | None => self.plain(key, value),
            Some(_) => return Err(wrong("an element has no such attribute")),
        }
        Ok(())
    }

    fn plain(&mut self, key: &str, value: Option<&Expr>) {
        match (key, value) {
            ("node_ref", Some(node)) => {
                self.hole(sign::REFERENCE, "", quote! { .node(#node) });
            }
            ("inner_html", Some(value)) => self.hole(sign::MARKUP, "", quote! { .value(#value) }),
            (_, None) => self.fixed(key, ""),
            (_, Some(Expr::Lit(literal))) => match &literal.lit {
                Lit::Str(words) => self.fixed(key, &words.value()),
                Lit::Int(number) => self.fixed(key, number.base10_digits()),
                Lit::Bool(is) if !is.value => {}
                Lit::Bool(_) => self.fixed(key, ""),
                other => self.hole(sign::ATTRIBUTE, key, quote! { .value(#other) }),
            },
            (_, Some(value)) => self.hole(sign::ATTRIBUTE, key, quote! { .value(#value) }),
        }
    }

    fn fixed(&mut self, name: &str, value: &str) {
        self.put(sign::NAME, name);
        self.put(sign::VALUE, value);
    }

    fn hole(&mut self, sign: char, name: &str, value: TokenStream) {
        self.put(sign, name);
        self.holes.push(value);
    }

    fn put(&mut self, sign: char, words: &str) {
        self.template.push(sign);
        self.template.push_str(words);
    }
}

/// The elements of drawings that are in use.
const SVG: [&str; 18] = [
    "circle", "clipPath", "defs", "ellipse", "g", "image", "line", "marker", "mask", "path",
    "pattern", "polygon", "polyline", "rect", "svg", "text", "textPath", "tspan",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn read(view: &str) -> (String, Vec<String>) {
        let tokens = view.parse().expect("it is Rust");
        let nodes = rstml::parse2(tokens).expect("it is a view");
        let [Node::Element(element)] = &nodes[..] else {
            panic!("it is one element");
        };
        let mut reading = Reading::default();
        reading.element(element, false).expect("it is understood");
        let holes = reading.holes.iter().map(ToString::to_string);
        (reading.template, holes.collect())
    }

    #[test]
    fn what_is_fixed_becomes_the_template_and_the_rest_fills_holes() {
        let (template, holes) = read(
            r#"<li class="row" id=name class:is-on=on rows="1" hidden inert=false>
                <b on:click:capture=press>"Words"</b>{words}<Icon/>
                <svg><a></a></svg><a></a>
            </li>"#,
        );
        let words: Vec<&str> = template.split(|it| it < ' ').skip(1).collect();
        assert_eq!(
            words,
            [
                "li", "class", "row", "id", "is-on", "rows", "1", "hidden", "", "b", "click",
                "Words", "", "", "", "svg", "a", "", "", "a", "", ""
            ]
        );
        assert_eq!(template.matches(sign::SVG).count(), 2);
        assert_eq!(template.matches(sign::CHILD).count(), 2);
        assert_eq!(holes.len(), 5);
        assert!(holes[2].contains("press"), "the holes come in their order");
    }

    #[test]
    fn what_it_does_not_know_is_refused() {
        for view in ["<b bind:x=y></b>", "<b {..all}></b>", "<b on:click></b>"] {
            let nodes = rstml::parse2(view.parse().expect("it is Rust")).expect("it is a view");
            let Some(Node::Element(element)) = nodes.first() else {
                panic!("it is an element");
            };
            assert!(to_tokens(element).is_err(), "{view}");
        }
    }
}
