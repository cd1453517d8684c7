//! The end of a round: who answered, and all numbers at once.

use leptos::prelude::*;

use super::state::{CoverState, Foot};
use crate::board::Command;
use crate::ui::desk::Desk;
use crate::ui::element_ids;
use crate::ui::react::view;
use crate::ui::screen::Screen;

/// Says that everybody has answered, and shows all numbers when it is asked to.
pub fn all_answered(cover: CoverState, desk: Desk, screen: Screen) -> AnyView {
    let texts = screen.texts();
    let heading = cover.scale.with_untracked(|scale| {
        let covered = scale.as_ref().and_then(|scale| scale.covered.as_ref());
        let (all, passed) = covered.map_or((0, 0), |it| (it.order.len(), it.passed()));
        (texts.scales.all_answered)(all.saturating_sub(passed), passed)
    });
    let reveal = move |_| {
        let Some(scale) = cover.round.get_untracked() else {
            return;
        };
        if !desk.run(Command::Reveal { scale }) {
            return;
        }
        cover.leave();
        let gave = desk.board.with_untracked(|board| {
            let ratings = board.scales.get(scale).map(|it| it.ratings.clone());
            let ratings = ratings.unwrap_or_default().into_iter();
            ratings
                .map(|it| {
                    let name = board.people.get(it.person).map(|it| it.name.clone());
                    (texts.goals.gave)(&name.unwrap_or_default(), it.score.value())
                })
                .collect::<Vec<_>>()
        });
        screen.speak(gave.join(". "));
    };
    view! {
        <h2 class="cover__turn" id=element_ids::COVER tabindex="-1">
            {heading}
        </h2>
        <p class="cover__only">{texts.scales.all_hint}</p>
        <div class="cover__deeds">
            <button type="button" class="button is-primary" on:click=reveal>
                {texts.scales.reveal}
            </button>
        </div>
        <Foot cover />
    }
}
