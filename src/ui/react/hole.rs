//! An element: a template and what fills its holes.

use leptos::ev::EventDescriptor;
use leptos::html::ElementType;
use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::html::node_ref::NodeRefContainer;
use leptos::tachys::renderer::RemoveEventHandler;
use leptos::tachys::renderer::dom::Dom;
use leptos::tachys::view::Mountable;
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, Node};

use super::child::{Child, ChildState, Piece};
use super::template::{self, Hole, Next, Step};
use super::value::{Given, IntoChild, IntoValue, Value};

/// What goes into one hole.
enum Filling {
    Value(Given),
    Event(Box<dyn FnMut(Event)>),
    Reference(Box<dyn FnOnce(&Element)>),
    Child(Child),
}

/// Takes what fills the holes of an element, in the order of its template.
pub struct Holes {
    fillings: Vec<Filling>,
}

/// An element that is to be.
pub struct Whole {
    template: &'static str,
    /// Who owns what the event handlers make.
    owner: Owner,
    fillings: Vec<Filling>,
}

/// An element in the page.
pub struct ElementState {
    template: &'static str,
    /// The outermost one, and those in it that have holes.
    elements: Vec<Element>,
    filled: Vec<Filled>,
}

/// A hole that has been filled.
enum Filled {
    Still(Value),
    Live(RenderEffect<Value>),
    /// It listens until this is dropped.
    Event(#[expect(dead_code, reason = "only dropped")] Option<RemoveEventHandler<Element>>),
    Reference,
    Child(ChildState),
}

impl Holes {
    /// Begins an element with so many holes.
    pub fn new(count: usize) -> Self {
        Self {
            fillings: Vec::with_capacity(count),
        }
    }

    /// Takes the value of an attribute, class, style or property.
    pub fn value(&mut self, value: impl IntoValue) -> &mut Self {
        self.take(Filling::Value(value.into_value()))
    }

    /// Takes what is done at an event.
    pub fn on<E>(&mut self, _: E, mut deed: impl FnMut(E::EventType) + 'static) -> &mut Self
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        self.on_other(move |event| deed(event.unchecked_into()))
    }

    /// Takes what is done at an event that Leptos has no name for.
    pub fn on_other(&mut self, deed: impl FnMut(Event) + 'static) -> &mut Self {
        self.take(Filling::Event(Box::new(deed)))
    }

    /// Takes who wants to know the element.
    pub fn node<E>(&mut self, node: NodeRef<E>) -> &mut Self
    where
        E: ElementType,
        E::Output: JsCast + 'static,
    {
        self.take(Filling::Reference(Box::new(move |element| {
            node.load(element);
        })))
    }

    /// Takes what is done with the element once it is there.
    pub fn reference(&mut self, deed: impl FnOnce(Element) + 'static) -> &mut Self {
        self.take(Filling::Reference(Box::new(move |element| {
            deed(element.clone());
        })))
    }

    /// Takes what stands in an element.
    pub fn child(&mut self, child: impl IntoChild) -> &mut Self {
        self.take(Filling::Child(child.into_child()))
    }

    fn take(&mut self, filling: Filling) -> &mut Self {
        self.fillings.push(filling);
        self
    }

    /// Returns the whole element.
    pub fn element(&mut self, template: &'static str) -> AnyView {
        let whole = Whole {
            template,
            owner: Owner::current().unwrap_or_default(),
            fillings: std::mem::take(&mut self.fillings),
        };
        Piece(SendWrapper::new(Child::Element(whole))).into_any()
    }
}

impl Whole {
    /// Says whether an element in the page is of the same template.
    pub fn are_of(&self, state: &ElementState) -> bool {
        std::ptr::eq(self.template, state.template)
    }

    /// Makes the element.
    pub fn build(self) -> ElementState {
        let mut state = ElementState {
            template: self.template,
            elements: Vec::new(),
            filled: Vec::with_capacity(self.fillings.len()),
        };
        self.fill(&mut state);
        state
    }

    /// Changes the element in the page; it stays the same.
    pub fn rebuild(self, state: &mut ElementState) {
        self.fill(state);
    }

    fn fill(self, state: &mut ElementState) {
        let plan = template::plan(self.template);
        let is_new = state.elements.is_empty();
        if is_new {
            let Ok(copy) = plan.model.clone_node_with_deep(true) else {
                return;
            };
            state.elements.push(copy.unchecked_into());
        }
        let first: Node = state.elements[0].clone().into();
        // The numbers of the elements that are entered, the innermost last.
        let mut open = vec![0];
        let mut entered = 0;
        let mut next = Next::First(first, 0);
        let mut filled = 0;
        let mut fillings = self.fillings.into_iter();
        for step in plan.steps.iter().skip(1) {
            match *step {
                Step::Enter => {
                    entered += 1;
                    open.push(entered);
                    if is_new && let Some(node) = next.node() {
                        state.elements.push(node.clone().unchecked_into());
                        next = Next::First(node, 0);
                    }
                }
                Step::Pass if is_new => next.pass(),
                Step::Pass => {}
                Step::Leave => {
                    if let Some(left) = open.pop()
                        && is_new
                    {
                        next = Next::After(state.elements[left].clone().into(), 0);
                    }
                }
                Step::Fill(hole) => {
                    let (Some(filling), Some(&at)) = (fillings.next(), open.last()) else {
                        continue;
                    };
                    let element = &state.elements[at];
                    if is_new {
                        let made = filling.build(hole, element, &mut next, &self.owner);
                        state.filled.push(made);
                    } else {
                        filling.rebuild(hole, element, &mut state.filled[filled], &self.owner);
                        filled += 1;
                    }
                }
            }
        }
    }
}

impl ElementState {
    /// Returns the outermost element.
    pub fn element(&self) -> &Element {
        &self.elements[0]
    }
}

impl Filling {
    fn build(self, hole: Hole, element: &Element, next: &mut Next, owner: &Owner) -> Filled {
        match self {
            Self::Value(Given::Still(value)) => {
                set(hole, element, &value, None);
                Filled::Still(value)
            }
            Self::Value(Given::Live(value)) => Filled::Live(follow(hole, element, value, None)),
            Self::Event(deed) => Filled::Event(listen(hole, element, deed, owner)),
            Self::Reference(deed) => {
                deed(element);
                Filled::Reference
            }
            Self::Child(child) => {
                let mut state = child.build();
                let before = match hole {
                    Hole::Child => next.node(),
                    _ => None,
                };
                state.mount(element, before.as_ref());
                Filled::Child(state)
            }
        }
    }

    fn rebuild(self, hole: Hole, element: &Element, filled: &mut Filled, owner: &Owner) {
        match (self, filled) {
            (Self::Child(child), Filled::Child(state)) => child.rebuild(state),
            (Self::Reference(deed), _) => deed(element),
            (Self::Event(deed), filled) => {
                // The former stops listening first.
                *filled = Filled::Reference;
                *filled = Filled::Event(listen(hole, element, deed, owner));
            }
            (Self::Value(Given::Still(value)), filled) => {
                let before = filled.take_value();
                set(hole, element, &value, before.as_ref());
                *filled = Filled::Still(value);
            }
            (Self::Value(Given::Live(value)), filled) => {
                let before = filled.take_value();
                *filled = Filled::Reference;
                *filled = Filled::Live(follow(hole, element, value, before));
            }
            (Self::Child(_), _) => {}
        }
    }
}

impl Filled {
    fn take_value(&mut self) -> Option<Value> {
        match self {
            Self::Still(value) => Some(std::mem::replace(value, Value::No)),
            Self::Live(effect) => effect.take_value(),
            _ => None,
        }
    }
}

fn listen(
    hole: Hole,
    element: &Element,
    mut deed: Box<dyn FnMut(Event)>,
    owner: &Owner,
) -> Option<RemoveEventHandler<Element>> {
    let owner = owner.clone();
    let deed = Box::new(move |event: JsValue| owner.with(|| deed(event.unchecked_into())));
    match hole {
        Hole::EarlyEvent(name) => Some(Dom::add_event_listener_use_capture(element, name, deed)),
        Hole::Event(name) => Some(Dom::add_event_listener(element, name, deed)),
        _ => None,
    }
}

fn follow(
    hole: Hole,
    element: &Element,
    mut value: Box<dyn FnMut() -> Value>,
    before: Option<Value>,
) -> RenderEffect<Value> {
    let element = element.clone();
    let set = move |before: Option<Value>| match value() {
        Value::Gone => before.unwrap_or(Value::No),
        value => {
            set(hole, &element, &value, before.as_ref());
            value
        }
    };
    RenderEffect::new_with_value(set, before)
}

/// Sets what a hole stands for; nothing is set on a new element.
fn set(hole: Hole, element: &Element, value: &Value, before: Option<&Value>) {
    // A property may have been changed by the browser, as words in a field are.
    let is_property = matches!(hole, Hole::Property(_));
    if !is_property && value == before.unwrap_or(&Value::No) {
        return;
    }
    let words = match value {
        Value::No | Value::Gone => None,
        Value::Yes => Some(""),
        Value::Words(words) => Some(&**words),
    };
    match (hole, words) {
        (Hole::Attribute(name), Some(words)) => Dom::set_attribute(element, name, words),
        (Hole::Attribute(name), None) => Dom::remove_attribute(element, name),
        (Hole::Class(name), Some(_)) => Dom::add_class(&Dom::class_list(element), name),
        (Hole::Class(name), None) => Dom::remove_class(&Dom::class_list(element), name),
        (Hole::Style(name), Some(words)) => {
            Dom::set_css_property(&Dom::style(element), name, words);
        }
        (Hole::Style(name), None) => Dom::remove_css_property(&Dom::style(element), name),
        (Hole::Markup, words) => Dom::set_inner_html(element, words.unwrap_or_default()),
        (Hole::Property(name), words) => {
            let value = match (value, words) {
                (Value::Words(_), Some(words)) => JsValue::from_str(words),
                (value, _) => JsValue::from_bool(*value == Value::Yes),
            };
            Dom::set_property_or_value(element, name, &value);
        }
        _ => {}
    }
}
