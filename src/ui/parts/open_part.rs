//! Parts of a goal or an agreement that open under it when they are asked for.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use uuid::Uuid;

use crate::browser::page;
use crate::ui::parts::When;
use crate::ui::react::{RwSignal, Signal, view};
use crate::ui::screen::use_texts;

/// What can be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Whose goal it is.
    Owner,
    /// Which cards it answers.
    Answers,
    /// Which part of life it is about.
    Area,
    /// What everybody says to it.
    Voices,
    /// Giving numbers.
    Numbers,
    /// Who takes part in a round of covered numbers.
    Round,
    /// A question of their own.
    Question,
    /// Who does what was agreed.
    Who,
    /// By when.
    By,
    /// Moving and deleting.
    More,
    /// Who holds the thread.
    Thread,
    /// When we meet again.
    NextDay,
    /// Who is invited then.
    Invited,
    /// Who hands over.
    HandsOver,
    /// Who receives.
    Receives,
    /// What somebody has said yes to.
    Load,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Answers => "answers",
            Self::Area => "area",
            Self::Voices => "voices",
            Self::Numbers => "numbers",
            Self::Round => "round",
            Self::Question => "question",
            Self::Who => "who",
            Self::By => "by",
            Self::More => "more",
            Self::Thread => "thread",
            Self::NextDay => "next-day",
            Self::Invited => "invited",
            Self::HandsOver => "hands-over",
            Self::Receives => "receives",
            Self::Load => "load",
        }
    }
}

/// The element of the button that opens a part, to put the focus there.
pub fn button_of(of: Uuid, part: Part) -> String {
    format!("{}-{of}", part.name())
}

/// The element of what opens.
pub fn panel_of(of: Uuid, part: Part) -> String {
    format!("{}-panel-{of}", part.name())
}

/// Which part of which goal or agreement is open, if any. Copies share it.
#[derive(Clone, Copy, Default)]
pub struct OpenPart(RwSignal<Option<(Uuid, Part)>>);

impl OpenPart {
    /// Says whether a part is open, to be tracked.
    pub fn is(self, of: Uuid, part: Part) -> bool {
        self.0.get() == Some((of, part))
    }

    /// Closes a part and puts the focus back on its button.
    pub fn close(self, of: Uuid, part: Part) {
        self.0.set(None);
        request_animation_frame(move || page::focus(&button_of(of, part)));
    }

    /// Closes whatever is open, for what is about to go.
    pub fn close_all(self) {
        self.0.set(None);
    }

    /// Opens a part and puts the focus in it, or closes it.
    pub fn toggle(self, of: Uuid, part: Part) {
        if self.0.get_untracked() == Some((of, part)) {
            self.close(of, part);
        } else {
            self.0.set(Some((of, part)));
            request_animation_frame(move || {
                let panel = panel_of(of, part);
                page::focus_inside(&panel);
                page::show(&panel);
            });
        }
    }
}

/// Returns what is open in the room.
pub fn use_open_part() -> OpenPart {
    expect_context()
}

/// Shows the button that opens and closes a part.
#[component]
pub fn PartButton(
    /// The goal or agreement.
    of: Uuid,
    /// What it opens.
    part: Part,
    /// Its classes.
    class: &'static str,
    /// Its accessible name, where its content does not say enough.
    #[prop(optional, into)]
    name: Option<Signal<String>>,
    /// What its content is, for a screen reader.
    #[prop(optional)]
    description: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    let open = use_open_part();
    view! {
        <button
            type="button"
            class=class
            id=button_of(of, part)
            aria-label=name
            aria-description=description
            aria-expanded=move || open.is(of, part).to_string()
            on:click=move |_| open.toggle(of, part)
        >
            {children()}
        </button>
    }
}

/// Shows a part while it is open. Escape and *Færdig* close it.
#[component]
pub fn PartPanel(
    /// The goal or agreement.
    of: Uuid,
    /// Which part.
    part: Part,
    /// Whether *Færdig* comes later, in a [`PartEnd`].
    #[prop(optional)]
    goes_on: bool,
    children: ChildrenFn,
) -> impl IntoView {
    piece(of, part, Some(panel_of(of, part)), !goes_on, children)
}

/// Shows the end of a part that began in another place.
#[component]
pub fn PartEnd(
    /// The goal or agreement.
    of: Uuid,
    /// Which part.
    part: Part,
    children: ChildrenFn,
) -> impl IntoView {
    piece(of, part, None, true, children)
}

fn piece(
    of: Uuid,
    part: Part,
    id: Option<String>,
    is_last: bool,
    children: ChildrenFn,
) -> impl IntoView {
    let texts = use_texts();
    let open = use_open_part();
    let children = StoredValue::new(children);
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            open.close(of, part);
        }
    };
    view! {
        <When is=move || open.is(of, part)>
            <div class="part" id=id.clone() on:keydown=on_key>
                <div class="part__content">{children.with_value(|children| children())}</div>
                {is_last
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="button is-quiet part__close"
                                on:click=move |_| open.close(of, part)
                            >
                                {texts.goals.ready}
                            </button>
                        }
                    })}
            </div>
        </When>
    }
}
