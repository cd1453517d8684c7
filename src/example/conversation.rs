//! What was said at the meeting, and what it was about.

use super::Both;
use super::network::Who;
use crate::board::Column;

/// One card of the example.
pub struct Said {
    pub column: Column,
    pub text: Both,
    pub speakers: &'static [Who],
    pub about: &'static [Who],
    pub also: &'static [Who],
    pub differently: &'static [(Who, Both)],
}

/// Where the meeting is held.
pub const PLACE: Both = Both(
    "Lindeby Skole, lokale 2 (Mormor har bagt boller)",
    "Lindeby School, room 2 (Granny has baked buns)",
);

/// Why we meet.
pub const PURPOSE: Both = Both(
    "At Liva får ro i sine to hjem, og at vi voksne hjælper hinanden med det.",
    "That Liva finds calm in her two homes, and that we adults help each other with it.",
);

/// What the meeting is about.
pub const AGENDA: [Both; 4] = [
    Both(
        "Hvordan har Liva det lige nu?",
        "How is Liva doing right now?",
    ),
    Both(
        "Søndag aften og mandag morgen",
        "Sunday evenings and Monday mornings",
    ),
    Both("Når børnene skifter hjem", "When the children change homes"),
    Both("Hvem gør hvad?", "Who does what?"),
];

/// What was said, in the order it was put up.
pub const CARDS: [Said; 12] = [
    Said {
        column: Column::Worries,
        text: Both(
            "Jeg får ondt i maven om søndagen, når jeg skal pakke tasken.",
            "I get a tummy ache on Sundays when I have to pack my bag.",
        ),
        speakers: &[Who::Liva],
        about: &[Who::Liva],
        also: &[Who::Mother, Who::Grethe],
        differently: &[(
            Who::Father,
            Both(
                "Hos mig sover hun godt. Jeg tror, det er selve afleveringen, der gør ondt.",
                "She sleeps well at mine. I think it is the handover itself that hurts.",
            ),
        )],
    },
    Said {
        column: Column::Worries,
        text: Both(
            "Jeg er så træt efter nattevagterne, at jeg falder i søvn, før vi når at læse godnathistorie. Jeg er bange for, at børnene holder op med at komme til mig, når de er kede af det.",
            "I am so tired after the night shifts that I fall asleep before we get to the bedtime story. I am afraid that the children will stop coming to me when they are sad.",
        ),
        speakers: &[Who::Mother],
        about: &[Who::Mother, Who::Liva, Who::Noah],
        also: &[Who::Grethe],
        differently: &[],
    },
    Said {
        column: Column::Worries,
        text: Both(
            "Liva har været væk ni mandage siden sommerferien. Når hun er her, sidder hun tit for sig selv i frikvarteret.",
            "Liva has missed nine Mondays since the summer holidays. When she is here she often sits by herself at break.",
        ),
        speakers: &[Who::Mette],
        about: &[Who::Liva, Who::Class],
        also: &[Who::AnneBirgitte],
        differently: &[(
            Who::Liva,
            Both(
                "Jeg sidder ikke for mig selv. Jeg venter på Sofie.",
                "I am not sitting by myself. I am waiting for Sofie.",
            ),
        )],
    },
    Said {
        column: Column::Worries,
        text: Both(
            "Vi skændes i døren, mens børnene står med overtøj på og venter.",
            "We argue in the doorway while the children stand there in their coats, waiting.",
        ),
        speakers: &[Who::Father, Who::Mother],
        about: &[Who::Father, Who::Mother],
        also: &[Who::Liva],
        differently: &[],
    },
    Said {
        column: Column::Works,
        text: Both(
            "Når jeg spiller fodbold, tænker jeg ikke på noget. Så er jeg bare hurtig.",
            "When I play football I don't think about anything. Then I am just fast.",
        ),
        speakers: &[Who::Liva],
        about: &[Who::Liva, Who::Football],
        also: &[Who::Father, Who::Mother],
        differently: &[],
    },
    Said {
        column: Column::Works,
        text: Both(
            "Om onsdagen bager vi boller hos mig, og Noah får lov at ælte. Så er der ingen, der har travlt.",
            "On Wednesdays we bake buns at my place and Noah gets to knead. Then nobody is in a hurry.",
        ),
        speakers: &[Who::Grethe],
        about: &[Who::Liva, Who::Noah],
        also: &[Who::Liva],
        differently: &[],
    },
    Said {
        column: Column::Works,
        text: Both(
            "Børnene taler med min mormor i Beirut hver søndag. Det har vi ikke aflyst en eneste gang, heller ikke da det var værst.",
            "The children talk to my grandmother in Beirut every Sunday. We have not cancelled once, not even when things were at their worst.",
        ),
        speakers: &[Who::Father],
        about: &[Who::Layla, Who::Liva, Who::Noah],
        also: &[Who::Ali],
        differently: &[],
    },
    Said {
        column: Column::Works,
        text: Both(
            "Hver fredag læser Liva højt for børnehaveklassen. De små spørger efter hende.",
            "Every Friday Liva reads aloud to the youngest class. The little ones ask for her.",
        ),
        speakers: &[Who::Mette],
        about: &[Who::Liva],
        also: &[],
        differently: &[],
    },
    Said {
        column: Column::Works,
        text: Both(
            "To gange har I sat jer ved det samme bord, fordi Liva bad om det. Det er et godt familiesamarbejde at bygge videre på.",
            "Twice you have sat down at the same table because Liva asked you to. That is something good to build on.",
        ),
        speakers: &[Who::AnneBirgitte],
        about: &[Who::Mother, Who::Father],
        also: &[Who::Mother],
        differently: &[],
    },
    Said {
        column: Column::Next,
        text: Both(
            "I skal spørge mig, FØR I bestemmer noget.",
            "You have to ask me BEFORE you decide things.",
        ),
        speakers: &[Who::Liva],
        about: &[Who::Liva],
        also: &[Who::Mother, Who::Father, Who::Mette],
        differently: &[],
    },
    Said {
        column: Column::Next,
        text: Both(
            "Lad mig hente dem om fredagen. Så behøver ingen at stå i døren.",
            "Let me fetch them on Fridays. Then nobody has to stand in the doorway.",
        ),
        speakers: &[Who::Ali],
        about: &[Who::Liva, Who::Noah],
        also: &[Who::Father],
        differently: &[(
            Who::Mother,
            Both(
                "Jeg vil gerne prøve det, men kun hvis børnene selv har lyst.",
                "I would like to try it, but only if the children want to.",
            ),
        )],
    },
    Said {
        column: Column::Next,
        text: Both(
            "Jeg har brug for hjælp mandag morgen, når jeg kommer lige fra arbejde.",
            "I need help on Monday mornings when I come straight from work.",
        ),
        speakers: &[Who::Mother],
        about: &[Who::Mother],
        also: &[Who::Grethe],
        differently: &[],
    },
];
