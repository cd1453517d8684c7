//! Boards to read back: a whole family, an empty one, a crowded one.

use samtavle::board::{
    Board, Column, Command, CoveredAnswer, Date, Kind, Place, Quality, Score, Stance,
    StandardSector, StepState, Symbol,
};

use crate::table::Table;

/// The day the documents of these tests are made.
pub const TODAY: Date = day(11, 25);

/// A day of 2026.
pub const fn day(month: i8, day: i8) -> Date {
    jiff::civil::date(2026, month, day)
}

/// A family with everything the document can show.
pub fn family() -> Board {
    use Column::{Next, Works, Worries};
    use StandardSector::{Associations, Family, Friends, Professionals, School};

    let mut table = Table::around("Liva");
    let liva = table.child();
    let mor = table.seats("Mor", "Camilla", (0, Family));
    let far = table.seats("Far", "Hassan", (1, Family));
    let mormor = table.seats("Mormor Grethe", "bedstemor på mors side", (0, Family));
    let noah = table.seats("Noah", "lillebror", (0, Family));
    let ali = table.seats("Bedstefar علي", "farfar", (2, Family));
    let sofie = table.seats("Sofie", "bedste ven", (0, Friends));
    let yusuf = table.seats("Yusuf", "", (1, Friends));
    let mette = table.seats("Mette", "klasselærer", (1, School));
    let pia = table.seats("Pia", "pædagog i SFO’en", (2, School));
    let rikke = table.seats("Rikke", "rådgiver", (2, Professionals));
    let jonas = table.seats("Jonas", "kontaktperson", (1, Professionals));
    let other_mette = table.seats("Mette", "sundhedsplejerske", (2, Professionals));
    let trainer = table.seats("Karen", "frivillig træner", (2, Associations));
    let football = table.seats("Fodbold U13", "", (1, Associations));
    table.does(Command::SetKind {
        id: football,
        kind: Kind::Group,
    });
    table.does(Command::SetSymbol {
        id: far,
        symbol: Symbol::Square,
    });
    table.does(Command::SetSymbol {
        id: noah,
        symbol: Symbol::Diamond,
    });
    let peter = table.names("Onkel Peter", "mors bror", Kind::Person, Place::Waiting);
    let camp = table.names("Sommerkolonien", "", Kind::Group, Place::Waiting);
    table.come(&[liva, mor, far, mormor, mette, rikke]);

    table.ties(liva, mor, Quality::Close);
    table.ties(liva, mormor, Quality::Close);
    table.ties(liva, noah, Quality::Close);
    table.ties(liva, sofie, Quality::Close);
    table.ties(liva, far, Quality::Strained);
    table.ties(mor, far, Quality::Broken);
    table.ties(liva, yusuf, Quality::Weak);
    table.ties(liva, jonas, Quality::Weak);
    table.ties(liva, mette, Quality::Ordinary);
    table.ties(mette, jonas, Quality::Ordinary);
    table.ties(liva, football, Quality::Ordinary);
    table.ties(sofie, football, Quality::Ordinary);
    table.ties(trainer, football, Quality::Ordinary);
    table.ties(mor, mormor, Quality::Ordinary);
    table.ties(mor, ali, Quality::NoContact);
    table.ties(pia, liva, Quality::Ordinary);
    table.ties(rikke, mor, Quality::Ordinary);
    table.ties(other_mette, noah, Quality::Ordinary);
    table.ties(mormor, camp, Quality::Weak);

    let listening = table.says(&[liva], Worries, "Jeg ligger og lytter, når de skændes.");
    table.sees(mor, listening, Stance::Also);
    table.draws(listening);
    let late = table.says(
        &[mette],
        Worries,
        "Liva kommer for sent tre dage om ugen og er træt i timerne.",
    );
    table.does(Command::SetAbout {
        id: late,
        about: vec![liva],
    });
    table.sees(mor, late, Stance::Also);
    table.sees(rikke, late, Stance::Also);
    table.sees(
        far,
        late,
        Stance::Differently("Det er skolen, der presser hende.\nHun sover fint hos mig.".into()),
    );
    let shouting = table.says(
        &[mor, mormor],
        Worries,
        "Hvis vi bliver ved at råbe, flytter hun sig væk fra os begge.",
    );
    table.does(Command::SetAbout {
        id: shouting,
        about: vec![liva, noah],
    });
    table.sees(far, shouting, Stance::Differently(String::new()));
    table.sees(liva, shouting, Stance::Also);
    table.says(
        &[mormor],
        Works,
        "Liva sover hos mig, når det brænder på. Det må hun altid.",
    );
    table.says(
        &[liva],
        Works,
        "Sofie og jeg går til fodbold hver onsdag ⚽",
    );
    let easter = table.says(&[far], Works, "Har ikke drukket siden påske.");
    table.sees(mor, easter, Stance::Also);
    table.sees(rikke, easter, Stance::Also);
    table.sees(liva, easter, Stance::Also);
    table.says(
        &[],
        Works,
        "Mor og Mette skriver sammen om fredagen:\n– hvad gik godt\n– hvad er svært i næste uge",
    );
    table.says(&[liva], Next, "Jeg vil have en aften, hvor ingen skændes.");
    table.says(
        &[far],
        Next,
        "Jeg henter torsdag, så der er ro ved afleveringen.",
    );
    table.says(
        &[rikke],
        Next,
        "Vi undersøger, om familien kan få støtte til børneopdragelsesrådgivning og familievejlederbesøg.",
    );

    let evening = table.aims(
        Some(liva),
        "Jeg vil have en aften om ugen, hvor ingen skændes",
        "Vi spiser sammen om onsdagen, og jeg går i seng uden at lytte.",
    );
    table.rates(
        evening,
        &[(liva, 3), (mor, 5), (far, 8), (mormor, 5), (mette, 4)],
    );
    let on_time = table.aims(None, "Liva møder til tiden og er udhvilet", "");
    table.rates(on_time, &[(liva, 6), (mette, 2)]);

    table.agrees(
        Some(on_time),
        &[far],
        Some(day(12, 4)),
        StepState::UnderWay,
        "Henter Liva og Noah hver torsdag",
    );
    table.agrees(
        Some(evening),
        &[mor, far],
        Some(day(12, 2)),
        StepState::Agreed,
        "Går en tur og taler færdigt, før børnene kommer hjem",
    );
    table.agrees(
        Some(on_time),
        &[mette],
        None,
        StepState::Done,
        "Ringer til Mor om fredagen, også når det går godt",
    );
    table.agrees(
        None,
        &[rikke],
        Some(day(12, 18)),
        StepState::Agreed,
        "Undersøger familievejleder\nog svarer alle på samme tid",
    );
    table.agrees(None, &[], None, StepState::Dropped, "Finder en ny seng");

    let _ = peter;
    table.does(Command::SetMeetingDate {
        date: Some(day(11, 24)),
    });
    table.does(Command::SetMeetingPlace {
        place: "Hos Mormor Grethe, Åvej 4".into(),
    });
    table.does(Command::SetPurpose {
        purpose: "Vi vil finde ud af, hvordan Liva kan få ro om aftenen, og hvem der kan hjælpe med hvad.".into(),
    });
    table.plans("Hvordan går det?");
    table.plans("Hvem er omkring Liva?");
    table.plans("Hvad kan vi gøre anderledes – og hvem hjælper?");
    table.board
}

/// Only a child's name.
pub fn empty() -> Board {
    Table::around("Emil").board
}

/// Sixty people, sixty cards of every length, and what goes with them.
pub fn crowd() -> Board {
    let mut table = Table::around("Maximiliane");
    let child = table.child();
    let given = [
        "Anne",
        "Bo",
        "Cecilie",
        "Fatima",
        "Bartholomæus",
        "Ida",
        "Muhammed",
        "Søren",
        "Åse",
        "Nguyễn Thị",
        "Olivia",
        "Xiang",
    ];
    let family = [
        "Hansen",
        "Öztürk",
        "Rasmussen",
        "af Kærgaard-Lykkeberg",
        "Li",
    ];
    let mut people = Vec::new();
    for (number, name) in (0..60).zip(given.iter().cycle()) {
        let sector = StandardSector::ALL[number * number % 7 % 5];
        let ring = u8::try_from(number % 3).expect("0 to 2");
        let name = format!("{name} {}", family[number / given.len()]);
        let role = ["faster", "", "sagsbehandler i familieafdelingen", "nabo"][number % 4];
        let person = table.seats(&name, role, (ring, sector));
        table.ties(child, person, Quality::ALL[number % Quality::ALL.len()]);
        people.push(person);
    }
    table.come(&people[..25]);
    let texts = [
        "Det går bedre.",
        "Hun er glad for at være hos sin faster i weekenden, og det giver os andre en pause.",
        "Når vi ikke får aftalt, hvem der henter, ender det med, at hun står alene ved skolen. Det har hun fortalt mig to gange, og jeg tror, at det sker oftere, end vi andre ved af. Jeg synes, at vi skal finde en fast dag til hver, og at hun selv skal være med til at bestemme hvilken.",
        "Speciallægekonsulenttilkendegivelsesforløbskoordinatorerne mangler.",
    ];
    for number in 0..60 {
        let column = Column::ALL[number % 3];
        let speaker = people[number * 7 % 60];
        let card = table.says(&[speaker], column, texts[number * 5 % 11 % 4]);
        if number % 4 == 0 {
            table.sees(people[(number + 3) % 60], card, Stance::Also);
            table.sees(
                people[(number + 9) % 60],
                card,
                Stance::Differently("Sådan har jeg det slet ikke.".into()),
            );
        }
    }
    for number in 0..6 {
        let goal = table.aims(Some(people[number]), texts[number % 3], texts[2]);
        let scores: Vec<_> = (0..=10)
            .map(|score| (people[usize::from(score) * 2], score))
            .collect();
        table.rates(goal, &scores[..=number * 2]);
        for step in 0..4 {
            table.agrees(
                Some(goal),
                &people[step..step + 2],
                Some(day(12, 1 + i8::try_from(step).expect("small"))),
                StepState::ALL[step],
                texts[(number + step) % 3],
            );
        }
    }
    table.board
}

/// Words that nobody may read yet.
pub const SECRETS: [&str; 3] = [
    "Kun jeg ved, hvor nøglen ligger",
    "Fordi det blev stille bagefter",
    "At døren stod åben",
];

/// A board with a prepared card that is hidden and a covered answer.
pub fn with_secrets() -> Board {
    let mut table = Table::around("Liva");
    let liva = table.child();
    table.come(&[liva]);
    let card = table.says(&[liva], Column::Worries, SECRETS[0]);
    table.does(Command::SetHidden {
        id: card,
        is_hidden: true,
    });
    let goal = table.aims(Some(liva), "At sove", "");
    table.does(Command::SetAnswers {
        id: goal,
        answers: vec![card],
    });
    let scale = table.board.scale_of(goal).expect("a goal has a scale").id;
    table.does(Command::StartCovered {
        scale,
        order: vec![liva],
    });
    table.does(Command::AnswerCovered {
        scale,
        answer: CoveredAnswer {
            person: liva,
            score: Some(Score::new(7).expect("in range")),
            why: SECRETS[1].to_owned(),
            one_up: SECRETS[2].to_owned(),
        },
    });
    table.board
}

/// The app's own example.
pub fn example() -> Board {
    let mut ids = (1..).map(uuid::Uuid::from_u128);
    samtavle::example::board(samtavle::text::Language::Danish, TODAY, &mut || {
        ids.next().unwrap_or_default()
    })
    .expect("the example is built in every language")
}
