//! What stands in an element, of one type, so that Leptos is compiled once.

use std::borrow::Cow;

use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::dom::Dom;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Position, PositionState};
use send_wrapper::SendWrapper;
use web_sys::{Comment, Element, Node, Text};

use super::hole::{ElementState, Whole};

/// What stands in an element.
pub enum Child {
    /// Nothing, where there might be something.
    Nothing,
    /// Who knew it is gone, as its element soon will be: it stays as it is.
    Gone,
    /// Words.
    Words(Cow<'static, str>),
    /// An element with all in it.
    Element(Whole),
    /// A view whose type was forgotten.
    View(AnyView),
    /// Several side by side.
    Several(Vec<Child>),
    /// What a closure returns now, and again when what it reads changes.
    Live(Box<dyn FnMut() -> Child>),
}

/// A child in the page.
pub enum ChildState {
    Nothing(Comment),
    Words(Text, Cow<'static, str>),
    Element(ElementState),
    View(AnyViewState),
    /// With the mark after the last.
    Several(Vec<ChildState>, Comment),
    Live(Alive),
}

/// What a closure keeps up to date. What is in it ends with it: else effects
/// that wait for their turn would read signals whose owners are gone.
pub struct Alive(RenderEffect<ChildState>);

impl Drop for Alive {
    fn drop(&mut self) {
        drop(self.0.take_value());
    }
}

impl Child {
    /// Makes it, for the page or for an element that is not there yet.
    pub fn build(self) -> ChildState {
        match self {
            Self::Nothing | Self::Gone => ChildState::Nothing(Dom::create_placeholder()),
            Self::Words(words) => ChildState::Words(Dom::create_text_node(&words), words),
            Self::Element(whole) => ChildState::Element(whole.build()),
            Self::View(view) => ChildState::View(view.build()),
            Self::Several(children) => ChildState::Several(
                children.into_iter().map(Self::build).collect(),
                Dom::create_placeholder(),
            ),
            Self::Live(mut child) => ChildState::Live(Alive(RenderEffect::new(move |state| {
                let child = child();
                match state {
                    Some(mut state) => {
                        child.rebuild(&mut state);
                        state
                    }
                    None => child.build(),
                }
            }))),
        }
    }

    /// Changes what is in the page to this; what can stay stays.
    pub fn rebuild(self, state: &mut ChildState) {
        match (self, state) {
            (Self::Gone, _) | (Self::Nothing, ChildState::Nothing(_)) => {}
            (Self::Words(new), ChildState::Words(text, words)) => {
                if new != *words {
                    Dom::set_text(text, &new);
                    *words = new;
                }
            }
            (Self::Element(whole), ChildState::Element(state)) if whole.are_of(state) => {
                whole.rebuild(state);
            }
            (Self::View(view), ChildState::View(state)) => view.rebuild(state),
            (Self::Several(children), ChildState::Several(states, end)) => {
                let mut children = children.into_iter();
                let left = states.len().min(children.len());
                for mut state in states.drain(left..) {
                    state.unmount();
                }
                for (state, child) in states.iter_mut().zip(&mut children) {
                    child.rebuild(state);
                }
                for child in children {
                    let mut state = child.build();
                    Dom::mount_before(&mut state, end);
                    states.push(state);
                }
            }
            (new, state) => {
                let mut new = new.build();
                state.insert_before_this(&mut new);
                std::mem::replace(state, new).unmount();
            }
        }
    }
}

impl ChildState {
    fn node(&self) -> Option<&Node> {
        match self {
            Self::Nothing(mark) => Some(mark),
            Self::Words(text, _) => Some(text),
            Self::Element(state) => Some(state.element()),
            _ => None,
        }
    }
}

impl Mountable for ChildState {
    fn unmount(&mut self) {
        match self {
            Self::View(state) => state.unmount(),
            Self::Several(states, end) => {
                for state in states {
                    state.unmount();
                }
                Dom::remove(end);
            }
            Self::Live(alive) => alive.0.unmount(),
            Self::Nothing(_) | Self::Words(..) | Self::Element(_) => {
                if let Some(node) = self.node() {
                    Dom::remove(node);
                }
            }
        }
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        match self {
            Self::View(state) => state.mount(parent, marker),
            Self::Several(states, end) => {
                for state in states {
                    state.mount(parent, marker);
                }
                Dom::insert_node(parent, end, marker);
            }
            Self::Live(alive) => alive.0.mount(parent, marker),
            Self::Nothing(_) | Self::Words(..) | Self::Element(_) => {
                if let Some(node) = self.node() {
                    Dom::insert_node(parent, node, marker);
                }
            }
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Self::View(state) => state.insert_before_this(child),
            Self::Several(states, end) => match states.first() {
                Some(first) => first.insert_before_this(child),
                None => end.insert_before_this(child),
            },
            Self::Live(alive) => alive.0.insert_before_this(child),
            Self::Nothing(_) | Self::Words(..) | Self::Element(_) => self
                .node()
                .is_some_and(|node| node.insert_before_this(child)),
        }
    }

    fn elements(&self) -> Vec<Element> {
        match self {
            Self::Element(state) => vec![state.element().clone()],
            Self::View(state) => state.elements(),
            Self::Several(states, _) => states.iter().flat_map(Self::elements).collect(),
            Self::Live(alive) => alive.0.elements(),
            Self::Nothing(_) | Self::Words(..) => Vec::new(),
        }
    }
}

/// A child as a view of Leptos'.
pub struct Piece(pub SendWrapper<Child>);

impl Render for Piece {
    type State = ChildState;

    fn build(self) -> ChildState {
        self.0.take().build()
    }

    fn rebuild(self, state: &mut ChildState) {
        self.0.take().rebuild(state);
    }
}

impl AddAnyAttr for Piece {
    type Output<A: Attribute> = Self;

    /// `view!` lets nobody give a component attributes.
    fn add_any_attr<A: Attribute>(self, _: A) -> Self {
        self
    }
}

/// Nothing is rendered on a server here: there is no server.
impl RenderHtml for Piece {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> ChildState {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
