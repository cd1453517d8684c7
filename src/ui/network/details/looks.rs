//! How the map draws somebody: person or group, and which symbol.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Command, Kind, Person, PersonId, Symbol};
use crate::ui::network::map::SymbolSample;
use crate::ui::network::room::use_room;
use crate::ui::parts::When;
use crate::ui::react::{Memo, Signal, memo, view};

/// Shows the choices.
#[component]
pub fn Looks(
    /// Who.
    id: PersonId,
    /// The same, as the board knows them.
    person: Memo<Option<Arc<Person>>>,
) -> impl IntoView {
    let room = use_room();
    let desk = room.desk;
    let texts = room.texts();
    let kind = memo(move || person.with(|it| it.as_ref().map(|it| it.kind)));
    let symbol = memo(move || person.with(|it| it.as_ref().map(|it| it.symbol)));
    let with_symbol = move |symbol: Symbol| {
        Signal::derive(move || {
            let mut person = Person::clone(person.get()?.as_ref());
            person.symbol = symbol;
            Some(Arc::new(person))
        })
    };
    let kinds = [Kind::Person, Kind::Group].map(|choice| {
        let words = match choice {
            Kind::Person => texts.network.person,
            Kind::Group => texts.network.group,
        };
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || (kind.get() == Some(choice)).to_string()
                on:click=move |_| {
                    desk.run(Command::SetKind { id, kind: choice });
                }
            >
                {words}
            </button>
        }
    });
    let symbols = move || {
        Symbol::ALL.map(|choice| {
            view! {
                <button
                    type="button"
                    class="chip details__symbol"
                    aria-pressed=move || (symbol.get() == Some(choice)).to_string()
                    on:click=move |_| {
                        desk.run(Command::SetSymbol { id, symbol: choice });
                    }
                >
                    <SymbolSample person=with_symbol(choice) />
                    {(texts.terms.symbol)(choice)}
                </button>
            }
        })
    };
    view! {
        <div class="details__looks">
            <div role="group" class="details__choices" aria-label=texts.network.kind>
                {kinds}
            </div>
            <When is=move || kind.get() == Some(Kind::Person)>
                <div role="group" class="details__choices" aria-label=texts.network.symbol>
                    {symbols()}
                </div>
            </When>
        </div>
    }
}
