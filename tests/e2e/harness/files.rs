//! What comes and goes: files opened, dropped and downloaded, pages printed,
//! words copied.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use thirtyfour::By;

use super::hands::Spot;
use super::visitor::Visitor;

/// A browser that keeps what is copied, for [`Visitor::takes_copied`]; to be run
/// by [`Visit::where_first`](super::Visit::where_first).
pub const KEEPS_COPIES: &str = "window.copied = '';
    navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); };";

impl Visitor {
    /// Waits for something to be copied, and takes it.
    #[track_caller]
    pub fn takes_copied(&self) -> String {
        let copied = self.asks_the_page(
            "return new Promise((done) => {
                 const look = () => window.copied ? done(window.copied) : requestAnimationFrame(look);
                 look();
             })",
        );
        self.asks_the_page("window.copied = ''");
        copied.as_str().unwrap_or_default().to_owned()
    }

    /// Writes a file into this visit's own folder, to be opened or dropped.
    #[track_caller]
    pub fn has_file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let file = self.folder.join(name);
        fs::write(&file, content).expect("target/ can be written");
        file
    }

    /// Chooses a file in the picker of the page's only file field.
    #[track_caller]
    pub fn picks_file(&self, file: &Path) {
        let driver = self.browser.driver();
        let pick = async {
            let field = driver.find(By::Css("input[type=file]")).await?;
            field.send_keys(file.display().to_string()).await
        };
        if let Err(error) = self.browser.wait(pick) {
            panic!("no file field takes {}: {error}", file.display());
        }
    }

    /// Drops a file from outside onto the page.
    #[track_caller]
    pub fn drops_file(&self, file: &Path, onto: impl Into<Spot>) {
        let (x, y) = onto.into().point();
        for kind in ["dragEnter", "dragOver", "drop"] {
            let event = json!({
                "type": kind, "x": x, "y": y,
                "data": { "items": [], "files": [file], "dragOperationsMask": 1 },
            });
            self.browser
                .cdp("Input.dispatchDragEvent", event)
                .unwrap_or_else(|error| panic!("{kind}: {error}"));
        }
    }

    /// Waits for a download whose name ends like this, and returns where it lies.
    #[track_caller]
    pub fn finds_download(&self, ending: &str) -> PathBuf {
        let folder = self.folder.join("downloads");
        let downloads = || -> Vec<PathBuf> {
            let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
            entries.map(|entry| entry.path()).collect()
        };
        self.browser.eventually(
            || format!("no download ends with {ending}; there is {:?}", downloads()),
            || {
                let mut files = downloads().into_iter();
                files.find(|file| file.to_string_lossy().ends_with(ending))
            },
        )
    }

    /// Prints the page as the browser's own print does, and returns the PDF.
    #[track_caller]
    pub fn prints_to_pdf(&self, name: &str) -> Pdf {
        let options = json!({
            "preferCSSPageSize": true, "printBackground": true,
            "paperWidth": 8.27, "paperHeight": 11.69,
            "generateTaggedPDF": true, "generateDocumentOutline": true,
            "transferMode": "ReturnAsBase64",
        });
        let answer = self
            .browser
            .cdp("Page.printToPDF", options)
            .unwrap_or_else(|error| panic!("the page did not print: {error}"));
        let data = answer["data"].as_str().expect("a PDF comes as base64");
        let file = self.folder.join(format!("{name}.pdf"));
        fs::write(&file, from_base64(data)).expect("target/ can be written");
        Pdf { file }
    }
}

/// A printed document.
pub struct Pdf {
    /// Where it lies.
    pub file: PathBuf,
}

impl Pdf {
    /// All its words, in reading order.
    #[track_caller]
    pub fn text(&self) -> String {
        poppler(
            "pdftotext",
            &["-enc", "UTF-8", "-nopgbrk"],
            &self.file,
            &["-"],
        )
    }

    /// All its words block by block, so that what stands beside a block never
    /// comes between its lines.
    #[track_caller]
    pub fn text_in_blocks(&self) -> String {
        poppler(
            "pdftotext",
            &["-enc", "UTF-8", "-nopgbrk", "-raw"],
            &self.file,
            &["-"],
        )
    }

    /// What `pdfinfo` tells of it: `Title:`, `Tagged:`, `Pages:` …
    #[track_caller]
    pub fn info(&self) -> String {
        poppler("pdfinfo", &[], &self.file, &[])
    }
}

#[track_caller]
fn poppler(program: &str, before: &[&str], file: &Path, after: &[&str]) -> String {
    let output = Command::new(program)
        .args(before)
        .arg(file)
        .args(after)
        .output()
        .unwrap_or_else(|error| panic!("{program} is missing (`make test` installs it): {error}"));
    assert!(
        output.status.success(),
        "{program} cannot read {}",
        file.display()
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Decodes the base64 that the DevTools protocol sends files in.
fn from_base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    bytes
}
