//! The next meeting: its day, with suggestions within three months, its place,
//! and who is invited.

use leptos::prelude::*;
use uuid::Uuid;

use crate::board::date::{days_after, months_after};
use crate::board::{Command, Date, PersonId, limits};
use crate::browser::clock;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::parts::{
    DateField, Each, EditableText, Part, PartButton, PartPanel, PeoplePicker, PersonName, When,
    toggle, use_open_part,
};
use crate::ui::react::{Memo, live, memo, view};
use crate::ui::screen::use_texts;

/// The weeks after the meeting that are suggested: the same weekday, and the
/// last of them still within three months.
const SUGGESTED: [i64; 3] = [4, 8, 12];

/// How many months after the meeting a day is told to be late.
const LATE: u8 = 3;

/// Returns the day of this meeting, to be tracked; today when it is not said.
fn this_day(desk: Desk) -> Date {
    let said = desk.board.with(|board| board.meeting.date);
    said.unwrap_or_else(clock::today)
}

/// Shows the next meeting's day, place and guests.
#[component]
pub fn NextMeeting() -> impl IntoView {
    let texts = use_texts();
    let words = &texts.agreements;
    let desk = use_desk();
    let meeting = desk.meeting();
    let date = memo(move || meeting.with(|it| it.next.date));
    let place = memo(move || meeting.with(|it| it.next.place.clone()));
    let invited = memo(move || meeting.with(|it| it.next.invited.clone()));
    let set_place = Callback::new(move |place| desk.run(Command::SetNextPlace { place }));
    let is_late = move || {
        date.get()
            .is_some_and(|day| day > months_after(this_day(desk), LATE))
    };
    let is_early = move || date.get().is_some_and(|day| day <= this_day(desk));
    let is_open = move || {
        date.get().is_some() || place.with(|it| !it.is_empty()) || invited.with(|it| !it.is_empty())
    };
    view! {
        <div class="follow__part" role="group" aria-label=texts.facts.next_meeting>
            <h3 class="goal__label">{texts.facts.next_meeting}</h3>
            <div class="follow__facts">
                <Day date />
                <When is=is_open>
                    <div class="follow__place">
                        <EditableText
                            text=place
                            label=words.next_place
                            placeholder=words.next_place
                            limit=limits::LINE
                            on_change=set_place
                        />
                    </div>
                    <Invited invited />
                </When>
                <p class="follow__note" role="status">
                    {move || {
                        if is_late() {
                            words.is_late
                        } else if is_early() {
                            words.is_early
                        } else {
                            ""
                        }
                    }}
                </p>
            </div>
        </div>
    }
}

#[component]
fn Day(date: Memo<Option<Date>>) -> impl IntoView {
    let words = &use_texts().agreements;
    let desk = use_desk();
    let open = use_open_part();
    let set = move |date| {
        desk.run(Command::SetNextDate { date });
    };
    let done = move || open.close(Uuid::nil(), Part::NextDay);
    let suggestions = move || {
        let this = this_day(desk);
        SUGGESTED
            .map(|weeks| {
                let day = days_after(this, weeks * 7);
                view! {
                    <button
                        type="button"
                        class="chip"
                        aria-pressed=move || (date.get() == Some(day)).to_string()
                        on:click=move |_| {
                            set((date.get_untracked() != Some(day)).then_some(day));
                            done();
                        }
                    >
                        <span>{(words.next_day)(day)}</span>
                        <span class="follow__weeks">{(words.in_weeks)(weeks)}</span>
                    </button>
                }
            })
            .collect_view()
    };
    view! {
        <PartButton of=Uuid::nil() part=Part::NextDay class="fact" description=words.next_date>
            {move || match date.get() {
                Some(day) => view! { <b>{(words.next_day)(day)}</b> },
                None => view! { <span class="fact__ask">{words.next_date}</span> },
            }}
        </PartButton>
        <PartPanel of=Uuid::nil() part=Part::NextDay>
            <div class="people-picker" role="group" aria-label=words.next_date>
                {live(suggestions)}
            </div>
            <label class="follow__other">
                <span class="goal__label">{words.other_day}</span>
                <DateField
                    label=words.other_day
                    date
                    on_change=Callback::new(set)
                    on_done=Callback::new(move |()| done())
                />
            </label>
        </PartPanel>
    }
}

#[component]
fn Invited(invited: Memo<Vec<PersonId>>) -> impl IntoView {
    let words = &use_texts().agreements;
    let desk = use_desk();
    let choose = Callback::new(move |person| {
        let mut invited = invited.get_untracked();
        toggle(&mut invited, person);
        desk.run(Command::SetInvited { invited });
    });
    let here = memo(move || desk.board.with(|board| board.meeting.participants.clone()));
    let is_missing_some = move || {
        here.with(|here| invited.with(|invited| here.iter().any(|it| !invited.contains(it))))
    };
    let invite_all = move |_| {
        let mut all = invited.get_untracked();
        let new = here.get_untracked().into_iter();
        let new: Vec<PersonId> = new.filter(|it| !all.contains(it)).collect();
        all.extend(new);
        desk.run(Command::SetInvited { invited: all });
    };
    view! {
        <PartButton of=Uuid::nil() part=Part::Invited class="fact" description=words.invited>
            <When
                is=move || invited.with(|it| !it.is_empty())
                otherwise=|| {
                    view! { <span class="fact__ask">{use_texts().agreements.invited}</span> }
                }
            >
                <Each of=move || invited.get() let:person>
                    <PersonName id=person />
                </Each>
            </When>
        </PartButton>
        <PartPanel of=Uuid::nil() part=Part::Invited>
            <PeoplePicker
                label=words.invited
                chosen=invited
                on_toggle=choose
                only_participants=true
                only_able_to_come=true
            />
            <button
                type="button"
                class="button"
                aria-disabled=move || (!is_missing_some()).to_string()
                on:click=invite_all
            >
                {words.same_as_today}
            </button>
        </PartPanel>
    }
}
