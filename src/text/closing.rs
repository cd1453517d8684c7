//! Words of *Afslutning*: reading back, saving, the document, starting over.

/// The words of the room.
#[derive(Debug)]
pub struct Closing {
    /// The room's heading.
    pub title: &'static str,
    /// Says what this page is for.
    pub intro: &'static str,
    /// Agreements that stand alone.
    pub other_steps: &'static str,
    /// *by*, before a day.
    pub by: &'static str,
    /// What is done before leaving.
    pub before_you_go: &'static str,
    /// Shows the further ways out.
    pub more_ways: &'static str,
    /// Saves the file.
    pub save: &'static str,
    /// Why the file is saved.
    pub save_hint: &'static str,
    /// Shows the document.
    pub document: &'static str,
    /// The document, as a title.
    pub document_title: &'static str,
    /// What the document is for.
    pub document_hint: &'static str,
    /// Prints the document.
    pub print: &'static str,
    /// The browser would not print.
    pub print_failed: &'static str,
    /// Downloads the document.
    pub download: &'static str,
    /// Copies the text for the journal.
    pub copy: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// It could not be copied.
    pub copy_failed: &'static str,
    /// The document was downloaded.
    pub downloaded: &'static str,
    /// The browser refused the download.
    pub download_failed: &'static str,
    /// The map as a picture.
    pub picture: &'static str,
    /// A picture of dots.
    pub picture_png: &'static str,
    /// What that is good for.
    pub picture_png_hint: &'static str,
    /// A picture of lines.
    pub picture_svg: &'static str,
    /// What that is good for.
    pub picture_svg_hint: &'static str,
    /// The picture was downloaded.
    pub picture_downloaded: &'static str,
    /// The browser could not make it.
    pub picture_failed: &'static str,
    /// Starts over.
    pub start_over: &'static str,
    /// What starting over does.
    pub start_over_hint: &'static str,
    /// Asks before starting over.
    pub start_over_question: &'static str,
    /// What follows when everything is saved.
    pub start_over_saved: &'static str,
    /// What follows from starting over on the untouched example.
    pub start_over_example: &'static str,
    /// What follows when something is not saved.
    pub start_over_unsaved: &'static str,
    /// Starts over although something is not saved.
    pub start_over_anyway: &'static str,
    /// The board is gone from this browser.
    pub gone: &'static str,
    /// The draft could not be wiped.
    pub not_gone: &'static str,
    /// Where to print from, on the paper of a print without the document.
    pub print_hint: &'static str,
}

pub(super) const DANISH: Closing = Closing {
    title: "Det er vi kommet frem til",
    intro: "Læs det højt sammen. Er det rigtigt forstået?",
    other_steps: "Andre aftaler",
    by: "senest",
    before_you_go: "Inden I går hver til sit",
    more_ways: "Mere",
    save: "Gem tavlen som fil",
    save_hint: "Filen åbner I igen næste gang, I mødes. Dens navn siger med vilje ikke, hvem den handler om.",
    document: "Vis dokumentet",
    document_title: "Dokumentet",
    document_hint: "Til at læse, printe eller lægge i sagen.",
    print: "Udskriv eller gem som PDF",
    print_failed: "Browseren ville ikke udskrive. Hent dokumentet som fil, og udskriv det derfra.",
    download: "Hent som fil",
    copy: "Kopiér tekst til journalen",
    copied: "Teksten er kopieret. Sæt den ind i journalen.",
    copy_failed: "Browseren tillader ikke at kopiere. Hent dokumentet som fil i stedet.",
    downloaded: "Dokumentet er hentet til Downloads.",
    download_failed: "Browseren kunne ikke lave filen. Prøv at udskrive dokumentet i stedet.",
    picture: "Netværkskortet som billede",
    picture_png: "Hent billede (PNG)",
    picture_png_hint: "Til at vise, printe eller sætte ind i et brev.",
    picture_svg: "Hent tegning (SVG)",
    picture_svg_hint: "Til store plakater og tegneprogrammer: skarp i alle størrelser.",
    picture_downloaded: "Netværkskortet er hentet til Downloads.",
    picture_failed: "Browseren kunne ikke lave billedet. Hent tegningen (SVG), eller brug dokumentet i stedet.",
    start_over: "Start forfra",
    start_over_hint: "Fjerner tavlen fra denne browser.",
    start_over_question: "Skal tavlen fjernes fra denne browser?",
    start_over_saved: "Alt på tavlen er gemt i filen. Her i browseren bliver intet tilbage.",
    start_over_example: "Det er eksemplet, som det var. Her i browseren bliver intet tilbage.",
    start_over_unsaved: "Der er noget på tavlen, som ikke er gemt. Det kan ikke hentes frem igen, når tavlen er fjernet.",
    start_over_anyway: "Fjern tavlen",
    gone: "Tavlen er fjernet fra denne browser.",
    not_gone: "Tavlen er taget af skærmen, men browseren ville ikke slette kladden. Luk fanen, så forsvinder den.",
    print_hint: "Åbn dokumentet under Afslutning, og udskriv derfra.",
};

pub(super) const ENGLISH: Closing = Closing {
    title: "This is where we have got to",
    intro: "Read it aloud together. Did we get it right?",
    other_steps: "Other agreements",
    by: "by",
    before_you_go: "Before you go",
    more_ways: "More",
    save: "Save the board as a file",
    save_hint: "You open the file again the next time you meet. Its name does not say who it is about, on purpose.",
    document: "Show the document",
    document_title: "The document",
    document_hint: "To read, to print or to put in the case.",
    print: "Print or save as PDF",
    print_failed: "The browser would not print. Download the document as a file and print it from there.",
    download: "Download as a file",
    copy: "Copy text for the journal",
    copied: "The text is copied. Paste it into the journal.",
    copy_failed: "The browser does not allow copying. Download the document as a file instead.",
    downloaded: "The document is in Downloads.",
    download_failed: "The browser could not make the file. Try to print the document instead.",
    picture: "The map as a picture",
    picture_png: "Download a picture (PNG)",
    picture_png_hint: "To show, to print or to put in a letter.",
    picture_svg: "Download a drawing (SVG)",
    picture_svg_hint: "For large posters and drawing programs: sharp at any size.",
    picture_downloaded: "The map is in Downloads.",
    picture_failed: "The browser could not make the picture. Download the drawing (SVG), or use the document instead.",
    start_over: "Start over",
    start_over_hint: "Removes the board from this browser.",
    start_over_question: "Shall the board be removed from this browser?",
    start_over_saved: "Everything on the board is saved in the file. Nothing stays behind in the browser.",
    start_over_example: "This is the example as it was. Nothing is left in the browser.",
    start_over_unsaved: "There is something on the board that is not saved. It cannot be brought back once the board is removed.",
    start_over_anyway: "Remove the board",
    gone: "The board is removed from this browser.",
    not_gone: "The board is off the screen, but the browser would not delete the draft. Close the tab and it is gone.",
    print_hint: "Open the document under Closing, and print from there.",
};
