//! Templates: what is fixed in a view's elements, made once and then copied.
//!
//! `view!` writes a template as one string (see [`sign`]). [`Plan`] is what it
//! becomes when it is first built: the fixed elements, and the way through a
//! copy of them to the holes.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::tachys::renderer::dom::Dom;
use web_sys::{Element, Node};

use super::sign;

/// What a hole takes; the name is the attribute's or event's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Hole {
    Attribute(&'static str),
    Class(&'static str),
    Style(&'static str),
    Property(&'static str),
    Event(&'static str),
    EarlyEvent(&'static str),
    Reference,
    Markup,
    /// Something in the element, before what stands fixed after it.
    Child,
    /// Something in the element after which nothing fixed stands.
    LastChild,
}

/// One step of the way through a copy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Into the next node, which has holes.
    Enter,
    /// Past the next node, which has none.
    Pass,
    /// Out of the node that was entered last.
    Leave,
    /// A hole of the node that was entered last.
    Fill(Hole),
}

/// A template as it is built from.
pub struct Plan {
    /// The fixed elements; never in the page.
    pub model: Element,
    /// The way through a copy of them. The outermost element counts as entered.
    pub steps: Vec<Step>,
}

thread_local! {
    static PLANS: RefCell<Vec<(usize, Rc<Plan>)>> = const { RefCell::new(Vec::new()) };
}

/// Returns a template's plan; each is made once.
pub fn plan(template: &'static str) -> Rc<Plan> {
    // A template is known by where it lies: the same place, the same words.
    let key = template.as_ptr() as usize;
    let place = |plans: &Vec<(usize, Rc<Plan>)>| plans.binary_search_by_key(&key, |it| it.0);
    let known = PLANS.with_borrow(|plans| place(plans).map(|at| plans[at].1.clone()));
    known.unwrap_or_else(|_| {
        let plan = Rc::new(make(template));
        PLANS.with_borrow_mut(|plans| {
            if let Err(at) = place(plans) {
                plans.insert(at, (key, plan.clone()));
            }
        });
        plan
    })
}

const SVG: &str = "http://www.w3.org/2000/svg";

/// Reads the signs.
fn make(template: &'static str) -> Plan {
    let mut open: Vec<Element> = Vec::new();
    let mut steps = Vec::new();
    let mut name = "";
    let mut rest = template;
    loop {
        let mut chars = rest.chars();
        let sign = chars.next().unwrap_or(sign::END);
        let after = chars.as_str();
        let end = after.find(is_sign).unwrap_or(after.len());
        let words = &after[..end];
        rest = &after[end..];
        let step = match sign {
            sign::HTML | sign::SVG => {
                let namespace = (sign == sign::SVG).then_some(SVG);
                open.push(Dom::create_element(words, namespace));
                Step::Enter
            }
            sign::TEXT => {
                if let Some(parent) = open.last() {
                    Dom::insert_node(parent, &Dom::create_text_node(words), None);
                }
                Step::Pass
            }
            sign::NAME => {
                name = words;
                continue;
            }
            sign::VALUE => {
                if let Some(element) = open.last() {
                    Dom::set_attribute(element, name, words);
                }
                continue;
            }
            sign::CHILD => Step::Fill(Hole::Child),
            sign::ATTRIBUTE => Step::Fill(Hole::Attribute(words)),
            sign::CLASS => Step::Fill(Hole::Class(words)),
            sign::STYLE => Step::Fill(Hole::Style(words)),
            sign::PROPERTY => Step::Fill(Hole::Property(words)),
            sign::EVENT => Step::Fill(Hole::Event(words)),
            sign::EARLY_EVENT => Step::Fill(Hole::EarlyEvent(words)),
            sign::REFERENCE => Step::Fill(Hole::Reference),
            sign::MARKUP => Step::Fill(Hole::Markup),
            _ => {
                close(&mut steps);
                let model = open.pop().expect("a template is one whole element");
                let Some(parent) = open.last() else {
                    return Plan { model, steps };
                };
                Dom::insert_node(parent, &model, None);
                continue;
            }
        };
        steps.push(step);
    }
}

fn is_sign(it: char) -> bool {
    it < ' ' && !matches!(it, '\t' | '\n' | '\r')
}

/// Ends an element: nobody goes where no hole is.
fn close(steps: &mut Vec<Step>) {
    for step in steps.iter_mut().rev() {
        let Step::Fill(hole @ Hole::Child) = step else {
            break;
        };
        *hole = Hole::LastChild;
    }
    while steps.last() == Some(&Step::Pass) {
        steps.pop();
    }
    if steps.last() == Some(&Step::Enter) {
        steps.pop();
        steps.push(Step::Pass);
    } else {
        steps.push(Step::Leave);
    }
}

/// Where the next fixed node of an element is. It is looked up only when it is
/// wanted: to go into it, or to put something before it.
pub enum Next {
    At(Option<Node>),
    First(Node, usize),
    After(Node, usize),
}

impl Next {
    /// Goes past one.
    pub fn pass(&mut self) {
        match self {
            Self::At(node) => *node = node.take().and_then(|it| it.next_sibling()),
            Self::First(_, passed) | Self::After(_, passed) => *passed += 1,
        }
    }

    /// Returns the node; none at the element's end.
    pub fn node(&mut self) -> Option<Node> {
        let (mut node, passed) = match self {
            Self::At(node) => return node.clone(),
            Self::First(parent, passed) => (parent.first_child(), *passed),
            Self::After(sibling, passed) => (sibling.next_sibling(), *passed),
        };
        for _ in 0..passed {
            node = node.and_then(|it| it.next_sibling());
        }
        *self = Self::At(node.clone());
        node
    }
}
