//! Reads the views of Samtavle when it is built.
//!
//! `view!` takes what Leptos' macro of that name takes and calls components as
//! that does. Its elements are no types, though: all that is fixed in them
//! becomes one string, the template (`sign.rs` says how it is written), and all
//! that is not becomes values put into its holes one after another. `src/ui/react/`
//! reads the one and takes the others.

mod component;
mod element;
mod sign;

use proc_macro2::TokenStream;
use quote::quote;
use rstml::node::{Node, NodeBlock};
use syn::spanned::Spanned;

/// Builds a view: an `AnyView` of the elements, components and blocks given.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let parser = rstml::Parser::new(rstml::ParserConfig::default());
    let view = parser
        .parse_simple(tokens)
        .and_then(|nodes| whole(&nodes))
        .unwrap_or_else(|error| {
            let error = error.into_compile_error();
            quote! { { #error } }
        });
    view.into()
}

/// Returns an expression for what stands side by side: an `AnyView`.
fn whole(nodes: &[Node]) -> syn::Result<TokenStream> {
    let nodes: Vec<&Node> = nodes.iter().filter(|node| is_shown(node)).collect();
    if let [node] = nodes[..] {
        return one(node);
    }
    let views = nodes.into_iter().map(one);
    let views = views.collect::<syn::Result<Vec<_>>>()?;
    Ok(quote! { crate::ui::react::beside(::std::vec![#(#views),*]) })
}

/// Returns an expression for one node: an `AnyView`.
fn one(node: &Node) -> syn::Result<TokenStream> {
    match node {
        Node::Element(element) if component::is_component(element) => component::to_tokens(element),
        Node::Element(element) => element::to_tokens(element),
        Node::Fragment(fragment) => whole(&fragment.children),
        Node::Block(NodeBlock::ValidBlock(block)) => {
            let value = bare(block);
            Ok(quote! { crate::ui::react::shown(#value) })
        }
        Node::Text(_) | Node::RawText(_) => {
            let text = text(node);
            Ok(quote! { crate::ui::react::shown(#text) })
        }
        other => Err(syn::Error::new(
            other.span(),
            "a view has no place for this",
        )),
    }
}

fn is_shown(node: &Node) -> bool {
    !matches!(node, Node::Comment(_))
}

/// Returns the words of a text.
fn text(node: &Node) -> String {
    match node {
        Node::Text(text) => text.value_string(),
        Node::RawText(text) => text.to_string_best(),
        _ => String::new(),
    }
}

/// Takes the braces off a block of one expression: there they say nothing.
fn bare(block: &syn::Block) -> TokenStream {
    if let [syn::Stmt::Expr(value, None)] = &block.stmts[..] {
        quote! { #value }
    } else {
        quote! { #block }
    }
}
