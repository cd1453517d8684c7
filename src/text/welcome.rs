//! Words of the start page and of *Velkommen*.

/// The words of the start page and the room.
#[derive(Debug)]
pub struct Welcome {
    /// What the app is, in one sentence.
    pub tagline: &'static str,
    /// Begins a new board.
    pub new_board: &'static str,
    /// Asks for the child's name.
    pub child_name: &'static str,
    /// Says that a nickname is enough.
    pub child_name_hint: &'static str,
    /// Begins.
    pub begin: &'static str,
    /// Opens a file.
    pub open: &'static str,
    /// Says how a file can be opened.
    pub open_hint: &'static str,
    /// The button that chooses a file.
    pub choose_file: &'static str,
    /// The file could not be read from the device.
    pub unreadable: &'static str,
    /// Opens the example.
    pub example: &'static str,
    /// Says what the example is.
    pub example_hint: &'static str,
    /// The button that shows the example.
    pub see_example: &'static str,
    /// A board was opened.
    pub opened: &'static str,
    /// Asks before an opened file replaces the board.
    pub replace_question: &'static str,
    /// What follows from replacing it.
    pub replace_consequence: &'static str,
    /// Replaces it.
    pub replace: &'static str,
    /// The room's heading, with the child's name.
    pub heading: fn(&str) -> String,
    /// The child's name, as a field.
    pub child: &'static str,
    /// Who is here today.
    pub here_today: &'static str,
    /// Says how to choose who is here.
    pub here_hint: &'static str,
    /// Asks for somebody who is here.
    pub add_here: &'static str,
    /// Adds somebody, or a point.
    pub add: &'static str,
    /// The meeting's day, place and purpose.
    pub meeting: &'static str,
    /// Why we meet.
    pub purpose: &'static str,
    /// The grey words of the empty purpose.
    pub purpose_hint: &'static str,
    /// The day.
    pub date: &'static str,
    /// The place.
    pub place: &'static str,
    /// The grey words of the empty place.
    pub place_hint: &'static str,
    /// The agenda.
    pub agenda: &'static str,
    /// The grey words of the agenda's empty line.
    pub agenda_hint: &'static str,
    /// A point was added.
    pub point_added: &'static str,
    /// One point of the agenda, as a field.
    pub agenda_item: &'static str,
    /// Moves a point up.
    pub move_up: fn(&str) -> String,
    /// Moves a point down.
    pub move_down: fn(&str) -> String,
    /// Takes a point away.
    pub remove: fn(&str) -> String,
    /// Something was taken away and can be had back.
    pub removed: &'static str,
    /// Leads to the room where the board is built.
    pub go_on: &'static str,
}

pub(super) const DANISH: Welcome = Welcome {
    tagline: "Én fælles tavle til mødet om et barn: dem omkring barnet, det, der bekymrer, det, der fungerer, og det, vi aftaler.",
    new_board: "Begynd en ny tavle",
    child_name: "Hvem handler det om?",
    child_name_hint: "Barnets navn eller kaldenavn er nok.",
    begin: "Begynd",
    open: "Fortsæt på en tavle, I har gemt",
    open_hint: "Vælg filen, eller slip den hvor som helst her på siden. Et netværkskort fra easyNWK kan også åbnes.",
    choose_file: "Åbn fil",
    unreadable: "Filen kunne ikke læses fra enheden. Se, om den stadig er der, og prøv igen.",
    example: "Se et eksempel",
    example_hint: "Liva og hendes familie er opdigtet. Prøv frit, intet kan gå i stykker.",
    see_example: "Vis eksemplet",
    opened: "Tavlen er åbnet.",
    replace_question: "Skal filen erstatte den tavle, der er åben?",
    replace_consequence: "På tavlen er der noget, som ikke er gemt. Det forsvinder, hvis filen erstatter den. Gem først, hvis I vil beholde det.",
    replace: "Erstat uden at gemme",
    heading: |name| format!("Velkommen til mødet om {name}"),
    child: "Barnets navn",
    here_today: "Hvem er her i dag?",
    here_hint: "Tryk på dem, der er med. Skriv dem, der mangler.",
    add_here: "Navn eller kaldenavn",
    add: "Tilføj",
    meeting: "Om mødet",
    purpose: "Hvorfor mødes vi?",
    purpose_hint: "Sig det, så alle kan forstå det",
    date: "Dato",
    place: "Sted",
    place_hint: "Hvor mødes vi?",
    agenda: "Hvad skal vi tale om?",
    agenda_hint: "Et punkt til mødet",
    point_added: "Punktet er tilføjet.",
    agenda_item: "Punkt",
    move_up: |text| format!("Flyt op: {text}"),
    move_down: |text| format!("Flyt ned: {text}"),
    remove: |text| format!("Fjern: {text}"),
    removed: "Fjernet. Det kan fortrydes med Ctrl Z.",
    go_on: "Videre til netværket",
};

pub(super) const ENGLISH: Welcome = Welcome {
    tagline: "One shared board for the meeting about a child: the people around the child, what worries us, what works, and what we agree on.",
    new_board: "Begin a new board",
    child_name: "Who is it about?",
    child_name_hint: "The child's name or nickname is enough.",
    begin: "Begin",
    open: "Go on with a board you have saved",
    open_hint: "Choose the file, or drop it anywhere on this page. A network map from easyNWK opens too.",
    choose_file: "Open file",
    unreadable: "The file could not be read from the device. See whether it is still there, and try again.",
    example: "See an example",
    example_hint: "Liva and her family are made up. Try anything, nothing can break.",
    see_example: "Show the example",
    opened: "The board is open.",
    replace_question: "Shall the opened file replace the board?",
    replace_consequence: "There is something on the board that is not saved. It will be gone if the file replaces it. Save first if you want to keep it.",
    replace: "Replace without saving",
    heading: |name| format!("Welcome to the meeting about {name}"),
    child: "The child's name",
    here_today: "Who is here today?",
    here_hint: "Press those who take part. Add those who are missing.",
    add_here: "Name or nickname",
    add: "Add",
    meeting: "About the meeting",
    purpose: "Why do we meet?",
    purpose_hint: "Say it so that everybody understands",
    date: "Date",
    place: "Place",
    place_hint: "Where do we meet?",
    agenda: "What shall we talk about?",
    agenda_hint: "A point for the meeting",
    point_added: "The point was added.",
    agenda_item: "Point",
    move_up: |text| format!("Move up: {text}"),
    move_down: |text| format!("Move down: {text}"),
    remove: |text| format!("Remove: {text}"),
    removed: "Removed. Ctrl Z brings it back.",
    go_on: "On to the network",
};
