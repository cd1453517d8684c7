//! Words of the shell: the bar, saving, the screen's settings, notices.

use super::Language;
use crate::text::dates::time_of_day;

/// A moment as hour (0–23) and minute (0–59).
pub type Time = (u32, u32);

/// The words around every room.
#[derive(Debug)]
pub struct Shell {
    /// The names of the rooms, in their order.
    pub rooms: [&'static str; 5],
    /// The name of the list of rooms.
    pub rooms_label: &'static str,
    /// Skips the bar.
    pub skip_to_room: &'static str,
    /// Takes the last change back.
    pub undo: &'static str,
    /// Makes a change that was taken back again.
    pub redo: &'static str,
    /// There was nothing to undo.
    pub nothing_to_undo: &'static str,
    /// There was nothing to redo.
    pub nothing_to_redo: &'static str,
    /// A change was taken back.
    pub undone: &'static str,
    /// A change was made again.
    pub redone: &'static str,
    /// A card, a goal, an agreement, a scale, at the beginning of a sentence.
    pub things: [&'static str; 4],
    /// What has become of something: it is new, gone, another.
    pub changes: [&'static str; 3],
    /// Saves the file.
    pub save: &'static str,
    /// What the button says in place of its deed, where only one word has room.
    pub saved: &'static str,
    /// Everything is in the file the user chose.
    pub saved_in_file: fn(Time) -> String,
    /// Everything went to the downloads.
    pub saved_as_download: fn(Time) -> String,
    /// The board is as it was in the file that was opened.
    pub as_in_file: &'static str,
    /// The example, untouched.
    pub example_untouched: &'static str,
    /// The state of a board that is in no file yet.
    pub not_saved_yet: &'static str,
    /// There are changes that are in no file.
    pub unsaved_since: fn(Time) -> String,
    /// The browser could not write the file.
    pub save_failed: &'static str,
    /// The draft could not be kept: storage denied or full.
    pub draft_failed: &'static str,
    /// The board came back after a reload.
    pub draft_restored: &'static str,
    /// A draft was there and could not be read.
    pub draft_damaged: &'static str,
    /// Opens the screen's settings.
    pub display: &'static str,
    /// The size of all text.
    pub text_size: &'static str,
    /// Makes all text larger.
    pub larger_text: &'static str,
    /// Makes all text smaller.
    pub smaller_text: &'static str,
    /// The language of the screen.
    pub language: &'static str,
    /// The colours of the screen.
    pub colours: &'static str,
    /// The names of the colour themes: as the device, light, dark, high contrast.
    pub themes: [&'static str; 4],
    /// Fills the whole screen, or stops to.
    pub full_screen: &'static str,
    /// The browser allows no full screen.
    pub full_screen_failed: &'static str,
    /// Covers the screen.
    pub curtain: &'static str,
    /// What the covered screen says.
    pub curtain_down: &'static str,
    /// Uncovers the screen.
    pub lift_curtain: &'static str,
    /// The keys that act everywhere.
    pub shortcuts: &'static str,
    /// What the shortcuts do, with their keys.
    pub shortcut_list: [(&'static str, &'static str); 18],
    /// Closes a notice or a dialog.
    pub close: &'static str,
    /// Gives up what was begun.
    pub cancel: &'static str,
    /// Takes a date away.
    pub remove_date: &'static str,
    /// Brings the people who do not take part today.
    pub others: &'static str,
    /// Where notices appear.
    pub notices: &'static str,
    /// Drop the file here.
    pub drop_file: &'static str,
    /// The title of the tab while a board is open.
    pub tab_title: &'static str,
    /// Nothing leaves the machine.
    pub nothing_leaves: &'static str,
}

pub(super) const DANISH: Shell = Shell {
    rooms: [
        "Velkommen",
        "Netværk",
        "Tavlen",
        "Mål og aftaler",
        "Afslutning",
    ],
    rooms_label: "Rum",
    skip_to_room: "Gå til indholdet",
    undo: "Fortryd",
    redo: "Gentag",
    nothing_to_undo: "Der er ikke mere at fortryde.",
    nothing_to_redo: "Der er ikke mere at gentage.",
    undone: "Fortrudt.",
    redone: "Gentaget.",
    things: ["Et kort", "Et mål", "En aftale", "En skala"],
    changes: ["er tilføjet", "er fjernet", "er ændret"],
    save: "Gem",
    saved: "Gemt",
    saved_in_file: |(h, m)| format!("Alt er gemt kl. {}", time_of_day(Language::Danish, h, m)),
    saved_as_download: |(h, m)| {
        format!(
            "Hentet til Downloads kl. {}",
            time_of_day(Language::Danish, h, m)
        )
    },
    as_in_file: "Alt er gemt",
    example_untouched: "Eksempel, uændret",
    not_saved_yet: "Ikke gemt endnu",
    unsaved_since: |(h, m)| format!("Ikke gemt siden {}", time_of_day(Language::Danish, h, m)),
    save_failed: "Filen kunne ikke gemmes. Tavlen er her stadig, som den var. Prøv igen, eller vælg et andet sted.",
    draft_failed: "Browseren kan ikke gemme en kladde lige nu. Tavlen virker som den skal, men den overlever ikke, at siden genindlæses. Gem filen tit.",
    draft_restored: "Tavlen er her igen, med alt hvad I kan fortryde.",
    draft_damaged: "Der lå en kladde fra før, men den kunne ikke læses. Åbn den fil, I sidst gemte.",
    display: "Visning",
    text_size: "Tekststørrelse",
    larger_text: "Større tekst",
    smaller_text: "Mindre tekst",
    language: "Sprog",
    colours: "Farver",
    themes: ["Som enheden", "Lys", "Mørk", "Høj kontrast"],
    full_screen: "Fuld skærm",
    full_screen_failed: "Browseren tillader ikke fuld skærm her. Prøv tasten F11.",
    curtain: "Dæk skærmen",
    curtain_down: "Pause",
    lift_curtain: "Vis tavlen igen",
    shortcuts: "Genveje",
    shortcut_list: [
        ("Fortryd", "Ctrl Z"),
        ("Gentag", "Ctrl Y"),
        ("Gem", "Ctrl S"),
        ("Vis dokumentet", "Ctrl P"),
        ("Skift rum", "Alt 1–5"),
        ("Dæk skærmen", "F9"),
        ("Fuld skærm", "F11"),
        ("Luk, eller gå et trin tilbage", "Esc"),
        ("Ny linje i et felt", "Skift Enter"),
        ("Gå til den næste person eller det næste kort", "Piletaster"),
        ("Gå til den første og den sidste", "Home, End"),
        ("Find et navn på netværkskortet", "Bogstaver"),
        ("Åbn en person eller et kort", "Enter"),
        ("Flyt en person eller et kort", "Skift Piletast"),
        ("Vælg flere personer eller kort", "Ctrl Mellemrum"),
        ("Fjern en person, slet et kort", "Delete"),
        ("Netværkskortet større, mindre, alt", "+ − 0"),
        ("Vælg et tal på en skala", "0–9, Piletaster, Enter"),
    ],
    close: "Luk",
    cancel: "Annullér",
    remove_date: "Fjern datoen",
    others: "Andre",
    notices: "Beskeder",
    drop_file: "Slip filen for at åbne den",
    tab_title: "Samtavle",
    nothing_leaves: "Intet bliver sendt nogen steder hen. Tavlen findes kun her, indtil I selv gemmer den.",
};

pub(super) const ENGLISH: Shell = Shell {
    rooms: [
        "Welcome",
        "Network",
        "The board",
        "Goals and agreements",
        "Closing",
    ],
    rooms_label: "Rooms",
    skip_to_room: "Skip to the content",
    undo: "Undo",
    redo: "Redo",
    nothing_to_undo: "There is nothing more to undo.",
    nothing_to_redo: "There is nothing more to redo.",
    undone: "Undone.",
    redone: "Redone.",
    things: ["A card", "A goal", "An agreement", "A scale"],
    changes: ["is added", "is removed", "is changed"],
    save: "Save",
    saved: "Saved",
    saved_in_file: |(h, m)| format!("All saved at {}", time_of_day(Language::English, h, m)),
    saved_as_download: |(h, m)| format!("In Downloads at {}", time_of_day(Language::English, h, m)),
    as_in_file: "Everything is saved",
    example_untouched: "Example, untouched",
    not_saved_yet: "Not saved yet",
    unsaved_since: |(h, m)| format!("Not saved since {}", time_of_day(Language::English, h, m)),
    save_failed: "The file could not be saved. The board is still here as it was. Try again, or choose another place.",
    draft_failed: "The browser cannot keep a draft just now. The board works as it should, but it will not survive a reload of the page. Save the file often.",
    draft_restored: "The board is back, with everything you can undo.",
    draft_damaged: "There was a draft from before, but it could not be read. Open the file you saved last.",
    display: "Display",
    text_size: "Text size",
    larger_text: "Larger text",
    smaller_text: "Smaller text",
    language: "Language",
    colours: "Colours",
    themes: ["As the device", "Light", "Dark", "High contrast"],
    full_screen: "Full screen",
    full_screen_failed: "The browser allows no full screen here. Try the F11 key.",
    curtain: "Cover the screen",
    curtain_down: "Pause",
    lift_curtain: "Show the board again",
    shortcuts: "Shortcuts",
    shortcut_list: [
        ("Undo", "Ctrl Z"),
        ("Redo", "Ctrl Y"),
        ("Save", "Ctrl S"),
        ("Show the document", "Ctrl P"),
        ("Change room", "Alt 1–5"),
        ("Cover the screen", "F9"),
        ("Full screen", "F11"),
        ("Close, or go one step back", "Esc"),
        ("New line in a field", "Shift Enter"),
        ("Go to the next person or card", "Arrow keys"),
        ("Go to the first and the last", "Home, End"),
        ("Find a name on the map", "Letters"),
        ("Open a person or a card", "Enter"),
        ("Move a person or a card", "Shift Arrow key"),
        ("Choose several people or cards", "Ctrl Space"),
        ("Remove a person, delete a card", "Delete"),
        ("Map larger, smaller, all", "+ − 0"),
        ("Choose a number on a scale", "0–9, Arrow keys, Enter"),
    ],
    close: "Close",
    cancel: "Cancel",
    remove_date: "Remove the date",
    others: "Others",
    notices: "Notices",
    drop_file: "Drop the file to open it",
    tab_title: "Samtavle",
    nothing_leaves: "Nothing is sent anywhere. The board is only here until you save it yourselves.",
};
