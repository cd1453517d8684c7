//! What is said when a file is opened, or cannot be.
//!
//! Every refusal says three things: what is wrong, that nothing on the screen
//! has changed, and what to do now.

use super::refusals::grouped;

/// The words for opening. Those for damaged places are parts of one sentence.
#[derive(Debug)]
pub struct Opening {
    /// The board on the screen is as it was.
    pub unchanged: &'static str,
    /// There is nothing in the file.
    pub empty: &'static str,
    /// The file is a picture, a document, any text.
    pub not_json: &'static str,
    /// The file is another program's.
    pub other_json: &'static str,
    /// The file stops in the middle.
    pub cut_off: &'static str,
    /// The file is built like no board.
    pub too_deep: &'static str,
    /// The file is larger than this many megabytes.
    pub too_large: fn(usize) -> String,
    /// The file has a newer format than the newest we open.
    pub too_new: fn(i64, i64) -> String,
    /// Our own step forward from a format failed.
    pub own_migration: fn(i64) -> String,
    /// What a file of ours is.
    pub a_board: &'static str,
    /// What a file of easyNWK's is.
    pub a_map: &'static str,
    /// A damaged file: what it is, what is wrong, and at which thing if at one.
    pub damaged: fn(&str, &str, Option<&str>) -> String,
    /// Choose the right file.
    pub choose_another: &'static str,
    /// Use an earlier copy.
    pub use_earlier: &'static str,
    /// Use an earlier copy, and give this technical detail to whoever helps.
    pub use_earlier_or_ask: fn(&str) -> String,
    /// Get the newest app.
    pub update: &'static str,
    /// Keep the file and tell us.
    pub keep_and_tell: &'static str,
    /// Fields we do not know: their names, and how many more there are.
    pub unknown_fields: fn(&[String], usize) -> String,
    /// The words for damaged places.
    pub damage: DamageWords,
    /// The words for the things they are at, before the thing's own name.
    pub thing: ThingWords,
}

/// What is wrong at a damaged place.
#[derive(Debug)]
pub struct DamageWords {
    /// Something is missing or of another kind.
    pub shape: &'static str,
    /// No id.
    pub not_an_id: fn(&str) -> String,
    /// No day of the calendar.
    pub not_a_date: fn(&str) -> String,
    /// A code nobody here knows.
    pub unknown_code: fn(&str) -> String,
    /// An answer outside 0 to 10.
    pub score_out_of_range: &'static str,
    /// Any other number outside its range.
    pub out_of_range: &'static str,
    /// A reference to what is not there.
    pub points_nowhere: &'static str,
    /// There twice.
    pub twice: &'static str,
    /// No child in the middle.
    pub no_child: &'static str,
    /// A tie that cannot be.
    pub impossible_tie: &'static str,
    /// No words.
    pub no_words: &'static str,
    /// More than this many characters.
    pub too_long: fn(usize) -> String,
    /// Too many or too few.
    pub wrong_count: &'static str,
}

/// The things of a board, as in *the fault is at …*.
#[derive(Debug)]
#[expect(missing_docs, reason = "each is the word for what it is called")]
pub struct ThingWords {
    pub ring: &'static str,
    pub sector: &'static str,
    pub person: &'static str,
    pub group: &'static str,
    pub household: &'static str,
    pub tie: &'static str,
    pub viewpoint: &'static str,
    pub question: &'static str,
    pub card: &'static str,
    pub goal: &'static str,
    pub scale: &'static str,
    pub step: &'static str,
    pub transition: &'static str,
    pub meeting: &'static str,
}

pub(super) const DANISH: Opening = Opening {
    unchanged: "Der er ikke ændret noget på skærmen.",
    empty: "Filen er tom.",
    not_json: "Filen er ikke en tavle. Dokumenter, billeder og PDF-filer kan ikke åbnes her.",
    other_json: "Filen er ikke en tavle. Den kommer fra et andet program.",
    cut_off: "Filen er ikke hel: Slutningen mangler. Det kan ske, når en kopiering bliver afbrudt.",
    too_deep: "Filen er ikke en tavle. Den er bygget op på en måde, som ingen tavle er.",
    too_large: |megabytes| format!("Filen er for stor. En tavle fylder højst {megabytes} MB."),
    too_new: |found, supported| {
        format!(
            "Filen er gemt i en nyere udgave af Samtavle (format {found}). \
             Denne udgave kan åbne format {supported} og ældre."
        )
    },
    own_migration: |from| {
        format!(
            "Filen er fra en ældre udgave af Samtavle (format {from}) og er i orden, \
             men Samtavle kunne ikke føre den videre. Fejlen er vores."
        )
    },
    a_board: "en tavle",
    a_map: "et netværkskort fra easyNWK",
    damaged: |file, what, thing| match thing {
        Some(thing) => format!("Filen er {file}, men der er en fejl i den ved {thing}: {what}."),
        None => format!("Filen er {file}, men der er en fejl i den: {what}."),
    },
    choose_another: "Vælg den fil, I gemte fra Samtavle. Navnet ender på .json.",
    use_earlier: "Hent filen igen, eller åbn en tidligere kopi.",
    use_earlier_or_ask: |detail| {
        format!(
            "Åbn en tidligere kopi. Har I kun denne, så gem den og giv dette videre \
             til jeres it-hjælp: {detail}"
        )
    },
    update: "Åbn filen i den nyeste udgave af Samtavle.",
    keep_and_tell: "Behold filen, og fortæl dem, der står for Samtavle hos jer, om det.",
    unknown_fields: |fields, more| {
        let more = match more {
            0 => String::new(),
            more => format!(" og {more} mere"),
        };
        format!(
            "Filen er åbnet. Den indeholder også noget, som denne udgave af Samtavle ikke \
             kender: {}{more}. Det er ikke på tavlen og kommer ikke med, når I gemmer. \
             Behold den oprindelige fil.",
            fields.join(", ")
        )
    },
    damage: DamageWords {
        shape: "Noget mangler, eller noget står der på en forkert måde",
        not_an_id: |id| format!("»{id}« er ikke et id"),
        not_a_date: |date| format!("»{date}« er ikke en dato"),
        unknown_code: |code| format!("Koden »{code}« findes ikke"),
        score_out_of_range: "Et svar på skalaen ligger ikke mellem 0 og 10",
        out_of_range: "Et tal er for stort eller for lille",
        points_nowhere: "Der henvises til noget, som ikke er på tavlen",
        twice: "Det samme står der to gange",
        no_child: "Der er ikke noget barn i midten",
        impossible_tie: "Båndet går fra en til sig selv, eller der er allerede et bånd",
        no_words: "Teksten mangler",
        too_long: |limit| format!("Teksten er længere end {} tegn", grouped(limit, '.')),
        wrong_count: "Der er for mange eller for få af noget",
    },
    thing: ThingWords {
        ring: "ringen",
        sector: "området",
        person: "personen",
        group: "gruppen",
        household: "husstanden",
        tie: "båndet",
        viewpoint: "synsvinklen fra",
        question: "spørgsmålet",
        card: "kortet",
        goal: "målet",
        scale: "skalaen",
        step: "aftalen",
        transition: "overgangen",
        meeting: "mødet",
    },
};

pub(super) const ENGLISH: Opening = Opening {
    unchanged: "Nothing on the screen has changed.",
    empty: "The file is empty.",
    not_json: "The file is not a board. Documents, pictures and PDF files cannot be opened here.",
    other_json: "The file is not a board. It comes from another program.",
    cut_off: "The file is not whole: its end is missing. That can happen when copying is \
              interrupted.",
    too_deep: "The file is not a board. It is built in a way that no board is.",
    too_large: |megabytes| {
        format!("The file is too large. A board takes up at most {megabytes} MB.")
    },
    too_new: |found, supported| {
        format!(
            "The file was saved by a newer version of Samtavle (format {found}). \
             This version opens format {supported} and older."
        )
    },
    own_migration: |from| {
        format!(
            "The file is from an older version of Samtavle (format {from}) and is sound, \
             but Samtavle could not bring it up to date. The fault is ours."
        )
    },
    a_board: "a board",
    a_map: "a network map from easyNWK",
    damaged: |file, what, thing| match thing {
        Some(thing) => {
            format!("The file is {file}, but there is a fault in it at {thing}: {what}.")
        }
        None => format!("The file is {file}, but there is a fault in it: {what}."),
    },
    choose_another: "Choose the file you saved from Samtavle. Its name ends in .json.",
    use_earlier: "Fetch the file again, or open an earlier copy.",
    use_earlier_or_ask: |detail| {
        format!(
            "Open an earlier copy. If this is the only one, keep it and pass this on to \
             whoever helps you with computers: {detail}"
        )
    },
    update: "Open the file in the newest version of Samtavle.",
    keep_and_tell: "Keep the file and tell those who look after Samtavle where you are.",
    unknown_fields: |fields, more| {
        let more = match more {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        format!(
            "The file is open. It also holds something that this version of Samtavle does \
             not know: {}{more}. It is not on the board and will not be in what you save. \
             Keep the original file.",
            fields.join(", ")
        )
    },
    damage: DamageWords {
        shape: "something is missing, or something is there in a wrong way",
        not_an_id: |id| format!("“{id}” is not an id"),
        not_a_date: |date| format!("“{date}” is not a date"),
        unknown_code: |code| format!("there is no code “{code}”"),
        score_out_of_range: "an answer on the scale is not between 0 and 10",
        out_of_range: "a number is too large or too small",
        points_nowhere: "something is referred to that is not on the board",
        twice: "the same is there twice",
        no_child: "there is no child in the middle",
        impossible_tie: "the tie goes from somebody to themselves, or there already is one",
        no_words: "the words are missing",
        too_long: |limit| format!("the text is longer than {} characters", grouped(limit, ',')),
        wrong_count: "there are too many or too few of something",
    },
    thing: ThingWords {
        ring: "the ring",
        sector: "the sector",
        person: "the person",
        group: "the group",
        household: "the household",
        tie: "the tie",
        viewpoint: "the view of",
        question: "the question",
        card: "the card",
        goal: "the goal",
        scale: "the scale",
        step: "the agreement",
        transition: "the transition",
        meeting: "the meeting",
    },
};
