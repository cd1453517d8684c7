//! Who lives together, chosen from one of them.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Board, Command, HouseholdId, Person, PersonId, limits};
use crate::ui::network::room::use_room;
use crate::ui::parts::{EditableText, PeoplePicker};
use crate::ui::react::{Memo, Signal, memo, view};

/// Shows with whom somebody lives, and what they call their home.
#[component]
pub fn Household(
    /// Who.
    id: PersonId,
    /// The same, as the board knows them.
    person: Memo<Option<Arc<Person>>>,
) -> impl IntoView {
    let room = use_room();
    let desk = room.desk;
    let facts = &room.texts().about;
    let home = memo(move || person.with(|it| it.as_ref().and_then(|it| it.household)));
    let others = memo(move || {
        let home = home.get();
        desk.board.with(|board| {
            let members = home.into_iter().flat_map(|home| board.members_of(home));
            members
                .map(|it| it.id)
                .filter(|it| *it != id)
                .collect::<Vec<_>>()
        })
    });
    let toggle = Callback::new(move |other: PersonId| {
        let new = HouseholdId(desk.new_id());
        let change = desk
            .board
            .with_untracked(|board| change_with(board, id, other, new));
        if let Some(command) = change {
            desk.run(command);
        }
    });
    let name = Signal::derive(move || {
        let home = home.get();
        desk.board.with(|board| {
            let home = home.and_then(|home| board.households.get(home));
            home.map(|home| home.name.clone()).unwrap_or_default()
        })
    });
    let rename = Callback::new(move |name| {
        let home = home.get_untracked();
        home.is_none_or(|id| desk.run(Command::RenameHousehold { id, name }))
    });
    view! {
        <section class="details__part">
            <h3>{facts.lives_with}</h3>
            <PeoplePicker
                label=facts.lives_with
                chosen=others
                on_toggle=toggle
                only_participants=true
                only_able_to_come=true
                only_persons=true
                without=id
            />
            // It keeps its room while it is away: what stands below does not move
            // under the finger that chooses with whom.
            <div class="about__field" class:is-away=move || home.get().is_none()>
                <EditableText
                    text=name
                    label=facts.home
                    placeholder=facts.home_example
                    limit=limits::NAME
                    on_change=rename
                />
            </div>
        </section>
    }
}

/// Returns what lets two live together, or no longer: whoever has a home takes
/// the other in; the one who was pressed moves.
fn change_with(
    board: &Board,
    person: PersonId,
    other: PersonId,
    new: HouseholdId,
) -> Option<Command> {
    let mine = board.people.get(person)?.household;
    let theirs = board.people.get(other)?.household;
    Some(match (mine, theirs) {
        (Some(mine), Some(theirs)) if mine == theirs => {
            let home = board.households.get(mine)?;
            if home.name.is_empty() && board.members_of(mine).count() == 2 {
                // Without a name and without another it says nothing.
                Command::RemoveHousehold { id: mine }
            } else {
                Command::SetHousehold {
                    person: other,
                    household: None,
                }
            }
        }
        (Some(household), _) => Command::SetHousehold {
            person: other,
            household: Some(household),
        },
        (None, Some(household)) => Command::SetHousehold {
            person,
            household: Some(household),
        },
        (None, None) => Command::LiveTogether {
            id: new,
            people: vec![person, other],
        },
    })
}
