//! What the room shows and what is in hand there: only on this screen, never
//! in the document.

mod carrying;
mod drawings;
mod rows;

use std::sync::{Arc, Mutex};

use leptos::prelude::*;
use web_sys::Element;

use super::eyes::{Seen, seen};
use super::map::{Letters, is_too_small, near, showing, whole};
use super::shaping::Leaving;
use crate::board::{
    Household, List, Person, PersonId, Place, Ring, Sector, Spot, Tie, TieId, ViewpointId,
};
use crate::map::{
    Frame, Home, Lens, Lit, Picture, ReadingOrder, Stage, Viewport, lit, reading_order,
};
use crate::text::Texts;
use crate::ui::desk::{Desk, Followers};
use crate::ui::react::{Memo, RwSignal, effect, memo};
use crate::ui::screen::{BASE_TEXT_PX, Room, Screen};

pub use carrying::{Carrying, Ways};
pub use drawings::Drawings;

/// What the next tap on the map means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// A person is selected, a place is chosen.
    #[default]
    Free,
    /// The other end of a tie from this person is chosen.
    Tying(PersonId),
    /// A new place for this person is chosen.
    Moving(PersonId),
    /// Somebody more is chosen, or one less, for what is done with several.
    Several,
}

/// What part of the map shows.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Shown {
    /// What there is to see at first: the whole map, or where that would make a
    /// crowd's names too small to read, the child and those who are closest.
    #[default]
    First,
    /// The whole map.
    Whole,
    /// Where somebody moved it.
    Part(Viewport),
}

/// A stage to draw the first picture for, in pixels, until the page tells its
/// own size: as on a small laptop.
const UNMEASURED: (f64, f64) = (960.0, 640.0);

/// What of the board the map draws.
#[derive(Clone, PartialEq)]
struct Drawn {
    people: List<Person>,
    ties: List<Tie>,
    rings: Arc<Vec<Ring>>,
    sectors: Arc<Vec<Sector>>,
    participants: Vec<PersonId>,
    households: List<Household>,
}

/// The room's state. There is one for as long as the app lives, so that zoom,
/// place and list are the same after a visit to another room or language.
pub struct NetworkRoom {
    /// The document.
    pub desk: Desk,
    /// What is only on this screen.
    pub screen: Screen,
    /// The size of the map's place, in CSS pixels.
    pub size: RwSignal<(f64, f64)>,
    /// The size the map is laid out for: as before while a sheet covers a part.
    pub laid_out: RwSignal<(f64, f64)>,
    /// Who is lit up by the lens, and why; none while all are as clear.
    pub lit: Memo<Option<Arc<Lit>>>,
    /// Whom the viewer of the viewpoint that is shown sees otherwise, and how.
    pub seen: Memo<Arc<Seen>>,
    /// The room there is for the map.
    pub stage: Memo<Stage>,
    /// Everything on the map.
    pub picture: Memo<Arc<Picture>>,
    /// Everybody in the order in which list and map are read out.
    pub order: Memo<ReadingOrder>,
    /// The lines around those who live together.
    pub homes: Memo<Vec<Home>>,
    /// The map's rings and sectors.
    pub frame: Memo<Frame>,
    /// Its parts by id.
    pub drawings: Memo<Arc<Drawings>>,
    /// Those who follow what is told of one person or tie: see [`rows`].
    pub rows: Followers,
    /// Those who follow how one of them is drawn.
    drawn: Followers,
    /// What part of the map somebody chose to see.
    pub shown: RwSignal<Shown>,
    /// Whether less than the whole map shows.
    pub is_near: Memo<bool>,
    /// The part of the map that shows.
    pub viewport: Memo<Viewport>,
    /// What the next tap means.
    pub mode: RwSignal<Mode>,
    /// Where the next ones come; without it they wait.
    pub target: RwSignal<Option<Spot>>,
    /// Whether the next one comes into the middle.
    pub is_to_middle: RwSignal<bool>,
    /// Who is chosen while several are.
    pub several: RwSignal<Vec<PersonId>>,
    /// What was done with them last, in words.
    pub several_told: RwSignal<String>,
    /// The tie that is selected.
    pub tie: RwSignal<Option<TieId>>,
    /// Whether the selected one's details show.
    pub is_detailed: RwSignal<bool>,
    /// Whether, on a narrow screen, the list shows in place of the map.
    pub is_list: RwSignal<bool>,
    /// Whether the screen is too narrow for map and panel beside each other.
    pub is_narrow: RwSignal<bool>,
    /// Whether everything but the map stands at its side.
    pub is_tight: RwSignal<bool>,
    /// Whom the keyboard would go to on the map.
    pub stop: RwSignal<Option<PersonId>>,
    /// The one on the map whom the Tab key stops at.
    pub tab_stop: Memo<Option<PersonId>>,
    /// Who is being carried, and where to.
    pub carried: Carrying,
    /// Whether the list was left for the panel, not the map.
    pub is_from_list: StoredValue<bool>,
    /// What had the focus when somebody's view was opened.
    pub eyes_from: StoredValue<Option<Element>, LocalStorage>,
    /// The letters typed last on the map.
    pub letters: StoredValue<Letters>,
    /// The viewpoint that is shown in place of the shared map.
    pub eyes: RwSignal<Option<ViewpointId>>,
    /// Whether questions that find people are asked.
    pub is_asking: RwSignal<bool>,
    /// Which of them is asked, counted from 0.
    pub asked_at: RwSignal<usize>,
    /// The id of the button that opened the questions.
    pub asked_from: StoredValue<&'static str>,
    /// Whether the sheet that shapes the map is open.
    pub is_shaping: RwSignal<bool>,
    /// The ring or sector that may be taken away, while somebody is asked where
    /// its people go.
    pub leaving: RwSignal<Option<Leaving>>,
    /// Who may be removed, while somebody is asked about it, and whether that
    /// was begun at the map.
    pub asked_removal: RwSignal<Option<(PersonId, bool)>>,
}

impl NetworkRoom {
    /// Makes the room, once.
    fn new(desk: Desk, screen: Screen) -> Self {
        let size = RwSignal::new(UNMEASURED);
        let laid_out = RwSignal::new(size.get_untracked());
        let stage_of = move |size: RwSignal<(f64, f64)>| {
            memo(move || {
                let (width, height) = size.get();
                let text_size = BASE_TEXT_PX * f64::from(screen.text_size.get()) / 100.0;
                Stage {
                    width,
                    height,
                    text_size,
                }
            })
        };
        let (stage, layout) = (stage_of(size), stage_of(laid_out));
        let drawn = memo(move || {
            desk.board.with(|board| Drawn {
                people: board.people.clone(),
                ties: board.ties.clone(),
                rings: Arc::clone(&board.rings),
                sectors: Arc::clone(&board.sectors),
                participants: board.meeting.participants.clone(),
                households: board.households.clone(),
            })
        });
        let picture = memo(move || {
            drawn.track();
            let board = desk.board.get_untracked();
            let words = &screen.language.get().texts().terms;
            Arc::new(Picture::draw(&board, layout.get(), |sector| {
                words.sector(sector)
            }))
        });
        let lit = memo(move || {
            let lens = screen.map_lens.get();
            let selected = (lens == Lens::Ties)
                .then(|| screen.selected.get())
                .flatten();
            // While nothing is asked, no change of the board is looked at.
            if lens == Lens::All {
                return None;
            }
            let lit = desk.board.with(|board| lit(board, &lens, selected));
            // Where nothing is known yet, nobody fades.
            lit.filter(|lit| !lit.is_empty()).map(Arc::new)
        });
        let drawings = Memo::new(move |before: Option<&Arc<Drawings>>| {
            let before = before.map(Arc::as_ref);
            picture.with(|picture| Arc::new(Drawings::of(picture, before)))
        });
        let shown = RwSignal::new(Shown::First);
        let (is_list, is_narrow) = (RwSignal::new(false), RwSignal::new(false));
        // Decided when the map comes into sight, or its width is another: whoever is
        // at work on it must not see it come nearer because of one more.
        let decided = Mutex::new((None, 0.0, false));
        let first = memo(move || {
            let (stage, layout) = (stage.get(), layout.get());
            let is_hidden = is_narrow.get() && is_list.get() || screen.room.get() != Room::Network;
            let board = Some(desk.board.with_untracked(|board| board.id)).filter(|_| !is_hidden);
            picture.with(|picture| {
                let mut decided = decided.lock().ok()?;
                if is_hidden || decided.0 != board || (decided.1 - layout.width).abs() > 1.0 {
                    *decided = (board, layout.width, is_too_small(picture, layout));
                }
                decided.2.then(|| near(picture, stage))
            })
        });
        let is_near = memo(move || match shown.get() {
            Shown::Whole => false,
            Shown::Part(_) => true,
            Shown::First => first.get().is_some(),
        });
        let viewport = memo(move || {
            let (stage, selected) = (stage.get(), screen.selected.get());
            picture.with(|picture| match (shown.get(), first.get()) {
                (Shown::Part(part), _) => part.held(picture, stage),
                (Shown::First, Some(near)) => showing(near, picture, stage, selected),
                _ => whole(picture, layout.get(), stage, selected),
            })
        });
        let stop = RwSignal::new(None);
        let tab_stop = memo(move || {
            drawings.with(|it| {
                let stop = stop.get().or_else(|| screen.selected.get());
                stop.filter(|person| it.seats.contains_key(person))
                    .or_else(|| {
                        desk.board
                            .with(|board| board.children().next().map(|it| it.id))
                    })
            })
        });
        let eyes = RwSignal::new(None);
        Self {
            desk,
            screen,
            size,
            laid_out,
            lit,
            seen: seen(desk, screen, eyes),
            stage,
            picture,
            order: memo(move || desk.board.with(|board| reading_order(board))),
            homes: memo(move || {
                drawn.track();
                let board = desk.board.get_untracked();
                picture.with(|picture| picture.homes(&board))
            }),
            frame: memo(move || picture.with(|picture| picture.frame.clone())),
            drawings,
            rows: Followers::default(),
            drawn: Followers::default(),
            shown,
            is_near,
            viewport,
            mode: RwSignal::default(),
            target: RwSignal::new(None),
            is_to_middle: RwSignal::new(false),
            several: RwSignal::new(Vec::new()),
            several_told: RwSignal::new(String::new()),
            tie: RwSignal::new(None),
            is_detailed: RwSignal::new(false),
            is_list,
            is_narrow,
            is_tight: RwSignal::new(false),
            stop,
            tab_stop,
            carried: Carrying::nobody(),
            is_from_list: StoredValue::new(false),
            eyes_from: StoredValue::new_local(None),
            letters: StoredValue::default(),
            eyes,
            is_asking: RwSignal::new(false),
            asked_at: RwSignal::new(0),
            asked_from: StoredValue::new(""),
            is_shaping: RwSignal::new(false),
            leaving: RwSignal::new(None),
            asked_removal: RwSignal::new(None),
        }
    }

    /// Forgets what is in hand: another board.
    fn forget(&'static self) {
        batch(|| {
            self.shown.set(Shown::First);
            self.mode.set(Mode::Free);
            self.target.set(None);
            self.is_to_middle.set(false);
            self.tie.set(None);
            self.is_detailed.set(false);
            self.is_list.set(false);
            self.stop.set(None);
            self.carried.let_all_go();
            self.eyes.set(None);
            self.is_asking.set(false);
            self.asked_at.set(0);
            self.is_shaping.set(false);
            self.leaving.set(None);
            self.asked_removal.set(None);
        });
    }

    /// Returns the words in the screen's language, read once.
    pub fn texts(&self) -> &'static Texts {
        self.screen.texts()
    }

    /// Returns whom the next tap on the map places, to be tracked.
    pub fn in_hand(&'static self) -> Option<PersonId> {
        match self.mode.get() {
            Mode::Moving(person) => Some(person),
            Mode::Tying(_) | Mode::Several => None,
            Mode::Free => self.screen.selected.get().filter(|person| {
                self.desk.board.with(|board| {
                    let person = board.people.get(*person);
                    person.is_some_and(|person| person.place == Place::Waiting)
                })
            }),
        }
    }

    /// Returns the names of the focus children as words, to be tracked.
    pub fn children(&'static self) -> String {
        let names = self.texts().terms.names;
        self.desk.board.with(|board| names(&board.children_names()))
    }
}

/// Keeps the room's state for as long as the app lives.
pub fn keep_room(desk: Desk, screen: Screen) {
    let room: &'static NetworkRoom = Box::leak(Box::new(NetworkRoom::new(desk, screen)));
    provide_context(room);
    let board = memo(move || desk.board.with(|board| board.id));
    effect(move || {
        board.track();
        room.forget();
    });
}

/// Returns the room's state.
pub fn use_room() -> &'static NetworkRoom {
    expect_context()
}
