//! When, where and why.

use leptos::prelude::*;

use crate::board::{Command, limits};
use crate::ui::desk::use_desk;
use crate::ui::parts::{DateField, EditableText};
use crate::ui::react::{memo, view};
use crate::ui::screen::use_texts;

/// Shows the meeting's purpose, day and place.
#[component]
pub fn AboutTheMeeting() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let meeting = desk.meeting();
    let purpose = memo(move || meeting.with(|meeting| meeting.purpose.clone()));
    let place = memo(move || meeting.with(|meeting| meeting.place.clone()));
    let date = memo(move || meeting.with(|meeting| meeting.date));
    let set_date = Callback::new(move |date| {
        desk.run(Command::SetMeetingDate { date });
    });
    view! {
        <section class="welcome__part" aria-labelledby="about-meeting">
            <h2 id="about-meeting">{texts.welcome.meeting}</h2>
            <div class="field">
                <span class="field__label">{texts.welcome.purpose}</span>
                <EditableText
                    text=purpose
                    label=texts.welcome.purpose
                    placeholder=texts.welcome.purpose_hint
                    limit=limits::STATEMENT
                    on_change=Callback::new(move |purpose| desk.run(Command::SetPurpose { purpose }))
                />
            </div>
            <div class="welcome__when-and-where">
                <div class="field">
                    <span class="field__label">{texts.welcome.date}</span>
                    <DateField label=texts.welcome.date date on_change=set_date />
                </div>
                <div class="field">
                    <span class="field__label">{texts.welcome.place}</span>
                    <EditableText
                        text=place
                        label=texts.welcome.place
                        placeholder=texts.welcome.place_hint
                        limit=limits::LINE
                        on_change=Callback::new(move |place| {
                            desk.run(Command::SetMeetingPlace { place })
                        })
                    />
                </div>
            </div>
        </section>
    }
}
