//! What is told of a map that came in: what stayed behind, what looks
//! different now. The words are in [`crate::text`].

use crate::text::Language;

/// One thing to be told, with the names of those it concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The file holds several states of the map; this one was read.
    States {
        /// What the state that was read is called.
        read: String,
        /// What the others are called.
        others: Vec<String>,
    },
    /// Notes, which are not for a screen that everybody sees.
    Notes(Vec<String>),
    /// Support that goes one way in one thing and the other way in another.
    MixedSupport(Vec<String>),
    /// Support by opening a door to others.
    Linking(Vec<String>),
    /// Ties in which people meet in several roles.
    Multiplex(Vec<String>),
    /// Pictures that stood for somebody, each with the name.
    Emoji(Vec<String>),
    /// Connections that lead to nobody in the file.
    LostConnections(usize),
    /// Fields that easyNWK, as we know it, does not write.
    UnknownFields(Vec<String>),

    /// Genders are shown by symbols.
    Symbols,
    /// Colleagues stand in the sector of this name.
    Colleagues(String),
    /// They stood outside the outermost circle.
    Outside(Vec<String>),
    /// They had no place on the map yet.
    Unplaced(Vec<String>),
    /// Their sector is not on this board.
    NoSector(Vec<String>),
    /// They had no name.
    Nameless(usize),
    /// Nobody had said who is in the middle.
    NamelessEgo,
    /// The ego is a focus child of the board already.
    SameChild(String),
    /// The ego stands in the middle beside the others.
    OneMoreChild(String),
    /// These names are on the board twice now.
    EqualNames(Vec<String>),
}

impl Remark {
    /// Says whether it tells of something that did not come along; otherwise
    /// it tells of something that looks different now.
    pub fn is_left_behind(&self) -> bool {
        matches!(
            self,
            Self::States { .. }
                | Self::Notes(_)
                | Self::MixedSupport(_)
                | Self::Linking(_)
                | Self::Multiplex(_)
                | Self::Emoji(_)
                | Self::LostConnections(_)
                | Self::UnknownFields(_)
        )
    }

    /// Returns the sentence that tells it.
    pub fn sentence(&self, language: Language) -> String {
        let texts = language.texts();
        let words = &texts.easynwk;
        let joined = |names: &[String]| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            (texts.terms.names)(&names)
        };
        match self {
            Self::States { read, others } => {
                let others: Vec<String> = others.iter().map(|it| language.quoted(it)).collect();
                (words.states)(&language.quoted(read), &joined(&others))
            }
            Self::Notes(names) => (words.notes)(&joined(names)),
            Self::MixedSupport(names) => (words.mixed_support)(&joined(names)),
            Self::Linking(names) => (words.linking)(&joined(names)),
            Self::Multiplex(names) => (words.multiplex)(&joined(names)),
            Self::Emoji(names) => (words.emoji)(&joined(names)),
            Self::LostConnections(count) => (words.lost_connections)(*count),
            Self::UnknownFields(fields) => (words.unknown_fields)(&joined(fields)),
            Self::Symbols => words.symbols.to_owned(),
            Self::Colleagues(sector) => (words.colleagues)(&language.quoted(sector)),
            Self::Outside(names) => (words.outside)(&joined(names)),
            Self::Unplaced(names) => (words.unplaced)(&joined(names)),
            Self::NoSector(names) => (words.no_sector)(&joined(names)),
            Self::Nameless(count) => (words.nameless)(*count, &language.quoted(words.no_name)),
            Self::NamelessEgo => (words.nameless_ego)(&language.quoted(words.ego_name)),
            Self::SameChild(name) => (words.same_child)(name),
            Self::OneMoreChild(name) => (words.one_more_child)(name),
            Self::EqualNames(names) => (words.equal_names)(&joined(names)),
        }
    }
}
