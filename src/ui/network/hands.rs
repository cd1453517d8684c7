//! Mouse, fingers and pens on the stage: what [`Hands`] make of them is done.
//!
//! Clicks that no pointer made (a screen reader's) count as taps.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent, PointerEvent};

use super::map::{person_of, tie_of};
use super::places::focus_field;
use super::room::{Mode, NetworkRoom};
use super::sliding::{Along, Slide};
use crate::board::{PersonId, Place};
use crate::browser::clock;
use crate::map::{Gesture, Hands, Point, Under};

/// The map.
const MAP: &str = ".map__sheet";
/// Somebody who waits.
const CHIP: &str = ".tray__chip";
/// What means nobody else, however near they are.
const NAME_OR_CHIP: &str = ".person__name, .tray__chip, .ghost";
/// Somebody where a viewer would place them.
const GHOST: &str = ".ghost";
/// How far beside a symbol a finger may still mean it, in pixels.
const FINGER: f64 = 14.0;
/// How long after a tap a click is that tap's own, in milliseconds.
const SAME_TAP_MS: f64 = 700.0;
/// How soon after a tap on the ground another one may only be a tremor, in
/// milliseconds, if it is also near.
const DOUBLE_TAP_MS: f64 = 400.0;
/// How near a tap on the ground another one may only be a tremor, in pixels.
const DOUBLE_TAP_PX: f64 = 30.0;

/// The hands, as far as they touch the stage.
#[derive(Default)]
struct Touching {
    hands: Hands,
    /// The map's top left corner on the page, read when a hand comes down.
    origin: Point,
}

impl Touching {
    /// Returns where on the stage something happens.
    fn point(&self, event: &PointerEvent) -> Point {
        let at = Point::new(f64::from(event.client_x()), f64::from(event.client_y()));
        at - self.origin
    }
}

/// The hands on the stage. Copies share them.
#[derive(Clone, Copy)]
pub struct StageHands {
    room: &'static NetworkRoom,
    map: NodeRef<Div>,
    hands: StoredValue<Touching>,
    /// The finger that may move the row of those who wait.
    slide: StoredValue<Option<Slide>, LocalStorage>,
    /// When something was last done by a pointer, by the clock of events: a busy
    /// machine may bring the click of a tap long after it.
    done_at_ms: StoredValue<f64>,
    /// Who was being dragged then, if anybody was.
    dragged: StoredValue<Option<PersonId>>,
    /// When and where the ground was last tapped.
    ground: StoredValue<(f64, Point)>,
}

impl StageHands {
    /// Watches over a stage with this map.
    pub fn new(room: &'static NetworkRoom, map: NodeRef<Div>) -> Self {
        Self {
            room,
            map,
            hands: StoredValue::default(),
            slide: StoredValue::new_local(None),
            done_at_ms: StoredValue::new(f64::NEG_INFINITY),
            dragged: StoredValue::new(None),
            ground: StoredValue::new((0.0, Point::default())),
        }
    }

    /// A pointer comes down.
    pub fn down(self, event: &PointerEvent) {
        let (is_map, is_tray) = (is_inside(event, MAP), is_inside(event, CHIP));
        if event.button() != 0 || !(is_map || is_tray) {
            return;
        }
        if let Some(map) = self.map.get_untracked() {
            let rect = map.get_bounding_client_rect();
            let origin = Point::new(rect.left(), rect.top());
            self.hands.update_value(|it| it.origin = origin);
        }
        self.slide.update_value(|it| {
            if is_tray && it.is_none() {
                *it = Slide::of(event);
            }
        });
        let at = self.hands.with_value(|it| it.point(event));
        let under = self.under(event, at);
        let grip = match under {
            Under::Person(person) if is_map && !is_inside(event, GHOST) => self.grip(person, at),
            _ => Point::default(),
        };
        self.hands
            .update_value(|it| it.hands.down(event.pointer_id(), under, at, grip));
    }

    /// A pointer moves.
    pub fn moved(self, event: &PointerEvent) {
        if self.slides(event) {
            return;
        }
        let gesture = self.hands.try_update_value(|it| {
            let at = it.point(event);
            it.hands.moved(event.pointer_id(), at)
        });
        match gesture.flatten() {
            Some(Gesture::Carry { person, to }) => self.carry(person, to, event),
            Some(Gesture::Shift { by, factor, around }) => {
                hold(event);
                self.mark_done(event.time_stamp());
                self.room.shift(by, factor, around);
            }
            _ => {}
        }
    }

    /// A pointer is lifted.
    pub fn up(self, event: &PointerEvent) {
        if self.ends_sliding(event)
            && let Some(person) = person_of(event)
        {
            self.mark_dragged(person, event.time_stamp());
        }
        let gesture = self
            .hands
            .try_update_value(|it| it.hands.up(event.pointer_id()));
        match gesture.flatten() {
            // A chip is a button: its own click chooses it.
            Some(Gesture::Tap { on, at }) if !is_inside(event, CHIP) => {
                self.mark_done(event.time_stamp());
                if let Under::Person(person) = on
                    && is_adding(event)
                {
                    self.room.add_to_several(person);
                } else {
                    self.tap(on, at, event.pointer_type() == "mouse");
                }
            }
            Some(Gesture::Drop { person, at }) => {
                self.mark_dragged(person, event.time_stamp());
                self.drop(person, at);
            }
            _ => {}
        }
    }

    /// A pointer is lost.
    pub fn cancel(self, event: &PointerEvent) {
        self.ends_sliding(event);
        let gesture = self
            .hands
            .try_update_value(|it| it.hands.cancel(event.pointer_id()));
        self.put_back(gesture.flatten());
    }

    /// Follows a finger that is the row's; says whether it still is.
    fn slides(self, event: &PointerEvent) -> bool {
        let is_sliding = self.slide.try_update_value(|it| {
            let slide = it.as_mut().filter(|slide| slide.is_of(event))?;
            let along = slide.moved(event);
            if along == Along::Gone {
                *it = None;
            }
            Some(along != Along::Gone)
        });
        is_sliding.flatten().unwrap_or(false)
    }

    /// Lets go of the row, if this finger holds it; says whether it moved it.
    fn ends_sliding(self, event: &PointerEvent) -> bool {
        let ended = self.slide.try_update_value(|it| {
            let has_begun = it.as_ref().filter(|it| it.is_of(event))?.has_begun();
            *it = None;
            Some(has_begun)
        });
        let has_slid = ended.flatten().unwrap_or(false);
        if has_slid {
            // Nobody is tapped, and nobody is put back.
            let _ = self
                .hands
                .try_update_value(|it| it.hands.cancel(event.pointer_id()));
        }
        has_slid
    }

    /// Puts back whoever is carried; says whether somebody was.
    pub fn cancel_all(self) -> bool {
        let gestures = self
            .hands
            .try_update_value(|it| it.hands.cancel_all())
            .unwrap_or_default();
        let was_carrying = !gestures.is_empty();
        for gesture in gestures {
            self.put_back(Some(gesture));
        }
        was_carrying
    }

    /// A click, which no pointer of ours made if nothing was done just now.
    pub fn click(self, event: &MouseEvent) {
        if self.was_done_just_before(event) {
            return;
        }
        if let Some(person) = person_of(event).filter(|_| is_inside(event, MAP)) {
            self.room.choose(person);
        }
    }

    /// Says whether a click on somebody's chip is the end of their own drag. A
    /// tap elsewhere just before does not count: people are quick.
    pub fn was_dragged_just_before(self, event: &MouseEvent, person: PersonId) -> bool {
        self.dragged.get_value() == Some(person) && self.was_done_just_before(event)
    }

    fn was_done_just_before(self, event: &MouseEvent) -> bool {
        event.time_stamp() - self.done_at_ms.get_value() < SAME_TAP_MS
    }

    fn mark_dragged(self, person: PersonId, at_ms: f64) {
        self.mark_done(at_ms);
        self.dragged.set_value(Some(person));
    }

    fn mark_done(self, at_ms: f64) {
        self.dragged.set_value(None);
        self.done_at_ms.set_value(at_ms);
    }

    /// What a hand means: somebody's name, else the nearest symbol, else a tie.
    fn under(self, event: &PointerEvent, at: Point) -> Under {
        // Whoever has a place to be given means it, unless right on a symbol.
        let is_placing = untrack(|| self.room.in_hand()).is_some() && !is_inside(event, CHIP);
        let hit = person_of(event).filter(|_| !is_placing);
        if is_inside(event, NAME_OR_CHIP)
            && let Some(person) = hit
        {
            return Under::Person(person);
        }
        let viewport = self.room.viewport.get_untracked();
        let reach = match (hit, event.pointer_type().as_str()) {
            (Some(_), _) => f64::INFINITY,
            (None, "mouse") => 0.0,
            (None, _) if is_placing => 0.0,
            (None, _) => FINGER / viewport.zoom,
        };
        let at = viewport.map_from_screen(at);
        let nearest = self
            .room
            .picture
            .with_untracked(|picture| picture.nearest_person(at, reach));
        match (nearest, tie_of(event)) {
            (Some(person), _) => Under::Person(person),
            // While somebody waits for their place, a tie is ground.
            (None, Some(tie)) if untrack(|| self.room.in_hand()).is_none() => Under::Tie(tie),
            _ => Under::Ground,
        }
    }

    fn grip(self, person: PersonId, at: Point) -> Point {
        let seat = self.room.seat_now(person);
        let viewport = self.room.viewport.get_untracked();
        seat.map_or(Point::default(), |seat| {
            viewport.screen_from_map(seat.at) - at
        })
    }

    fn carry(self, person: PersonId, to: Point, event: &PointerEvent) {
        if self.room.carried.carry_on(person, to) {
            return;
        }
        hold(event);
        if !self.is_child(person) {
            if self.room.mode.get_untracked() != Mode::Several {
                self.room
                    .select(person, self.room.is_detailed.get_untracked());
            }
            self.room.carried.lift(person, to);
        }
    }

    fn drop(self, person: PersonId, at: Point) {
        let room = self.room;
        if !room.carried.let_go(person) {
            if self.is_child(person) {
                room.screen.tell(room.words_of_staying(person));
            }
            return;
        }
        let (width, height) = self.room.size.get_untracked();
        let is_over_tray = at.y > height && at.x >= 0.0 && at.x <= width;
        let on_map = self.room.viewport.get_untracked().map_from_screen(at);
        let spot = self
            .room
            .picture
            .with_untracked(|picture| picture.landing(Some(person), on_map));
        match spot {
            _ if is_over_tray => self.room.place(person, Place::Waiting),
            Some(spot) => {
                room.place(person, Place::OnMap(spot));
                let is_middle = (room.frame).with_untracked(|frame| frame.is_middle(on_map));
                // As one viewer sees it, the middle is nobody else's.
                if is_middle && room.eyes.get_untracked().is_none() {
                    room.offer_middle(person);
                }
            }
            // A hand that meant to put somebody there sees why it did not.
            None => room.screen.tell(self.words_of_putting_back(person)),
        }
    }

    fn put_back(self, gesture: Option<Gesture>) {
        if let Some(Gesture::PutBack { person }) = gesture
            && self.room.carried.let_go(person)
        {
            self.mark_dragged(person, clock::event_now_ms());
            let said = self.words_of_putting_back(person);
            self.room.screen.speak(said);
        }
    }

    fn words_of_putting_back(self, person: PersonId) -> String {
        let room = self.room;
        let name = untrack(|| room.desk.name_of(person));
        (room.texts().network.put_back)(&name)
    }

    fn tap(self, on: Under, at: Point, is_mouse: bool) {
        match on {
            Under::Person(person) => self.room.choose(person),
            // While several are chosen, a line is ground.
            Under::Tie(_) if self.room.mode.get_untracked() == Mode::Several => {}
            Under::Tie(tie) => self.room.select_tie(tie),
            Under::Ground => {
                let now = clock::now_ms();
                let (before_ms, before) = self.ground.get_value();
                self.ground.set_value((now, at));
                let is_tremor =
                    now - before_ms < DOUBLE_TAP_MS && before.distance(at) < DOUBLE_TAP_PX;
                // With somebody in hand a quick tap is meant: it is their place.
                let is_meant = !is_tremor || untrack(|| self.room.in_hand()).is_some();
                if is_meant && self.room.choose_ground(at) && is_mouse {
                    // A keyboard is near: the next name can be written at once.
                    focus_field();
                }
            }
        }
    }

    fn is_child(self, person: PersonId) -> bool {
        let seat = self.room.seat_now(person);
        seat.is_some_and(|seat| seat.is_child())
    }
}

/// Says whether a click adds to those who are chosen.
pub fn is_adding(event: &MouseEvent) -> bool {
    event.ctrl_key() || event.shift_key() || event.meta_key()
}

/// Lets a pointer keep coming to the stage, wherever it goes.
fn hold(event: &PointerEvent) {
    let stage = event
        .current_target()
        .and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(stage) = stage {
        // It fails only for a pointer that is already gone.
        let _ = stage.set_pointer_capture(event.pointer_id());
    }
}

/// Says whether an event came from within what a selector names.
fn is_inside(event: &Event, selector: &str) -> bool {
    let target: Option<Element> = event.target().and_then(|it| it.dyn_into().ok());
    target
        .and_then(|it| it.closest(selector).ok().flatten())
        .is_some()
}
