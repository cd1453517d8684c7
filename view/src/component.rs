//! Components: called as Leptos calls them.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use rstml::node::{KeyedAttributeValue, NodeAttribute, NodeElement, NodeName};
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use crate::{is_shown, whole};

type Element = NodeElement<rstml::Infallible>;

/// Says whether a tag is a component's: its name is a type's or a path.
pub fn is_component(element: &Element) -> bool {
    let NodeName::Path(path) = element.name() else {
        return false;
    };
    let first = path.path.segments.first();
    path.path.segments.len() > 1
        || first.is_some_and(|it| it.ident.to_string().starts_with(char::is_uppercase))
}

/// Returns the call: an expression for an `AnyView`.
pub fn to_tokens(element: &Element) -> syn::Result<TokenStream> {
    let name = element.name();
    let mut props = Vec::new();
    let mut bound = Vec::new();
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            return Err(syn::Error::new(
                attribute.span(),
                "a component takes only named props",
            ));
        };
        match &attribute.key {
            NodeName::Path(_)
                if !matches!(attribute.possible_value, KeyedAttributeValue::Binding(_)) =>
            {
                let key = &attribute.key;
                let value = attribute
                    .value()
                    .map_or_else(|| quote! { #key }, |it| quote! { #it });
                props.push(quote! { .#key(#value) });
            }
            key => bound.push(bound_name(key)?),
        }
    }
    if element.children.iter().any(is_shown) {
        let children = whole(&element.children)?;
        props.push(if bound.is_empty() {
            quote! { .children(::leptos::children::ToChildren::to_children(move || #children)) }
        } else {
            quote! { .children(move |#(#bound),*| #children) }
        });
    }
    Ok(quote! {
        crate::ui::react::erased(::leptos::component::component_view(
            &#name,
            ::leptos::component::component_props_builder(&#name) #(#props)* .build(),
        ))
    })
}

/// Reads the `id` of `let:id`.
fn bound_name(key: &NodeName) -> syn::Result<Ident> {
    let wrong = || {
        syn::Error::new(
            key.span(),
            "a component takes props and let:name, nothing else",
        )
    };
    let key_words = key.to_string();
    let name = key_words.strip_prefix("let:").ok_or_else(wrong)?;
    let NodeName::Punctuated(parts) = key else {
        return Err(wrong());
    };
    let parser = Ident::parse_any;
    let mut ident: Ident = syn::parse::Parser::parse_str(parser, name)?;
    if let Some(part) = parts.last() {
        ident.set_span(part.span());
    }
    Ok(ident)
}
