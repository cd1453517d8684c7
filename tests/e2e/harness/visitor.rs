//! A person with a browser of their own, from arriving to leaving.

use std::cell::RefCell;
use std::fs;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde_json::{Value, json};

use super::browser::{self, Browser};
use super::place::Place;
use super::visit::{Size, Visit};
use super::watch::Watch;

/// A person at the app. What they can see and do is in [`Place`].
pub struct Visitor {
    page: Place,
    /// Where this visit's pictures, downloads and, if it fails, evidence lie.
    pub(super) folder: PathBuf,
    pub(super) watch: RefCell<Watch>,
}

impl Deref for Visitor {
    type Target = Place;

    fn deref(&self) -> &Place {
        &self.page
    }
}

impl Visit {
    /// Opens the app and waits until it has started.
    #[track_caller]
    pub fn arrives(self) -> Visitor {
        let visitor = self.stands_before(&browser::site_address());
        visitor.waits_until_started();
        visitor
    }

    /// Opens an address without waiting for the app, which may never start.
    #[track_caller]
    pub fn stands_before(self, address: &str) -> Visitor {
        let folder = new_folder();
        let browser = Rc::new(Browser::start(&self, &folder.join("downloads")));
        let visitor = Visitor {
            page: Place::page(browser),
            folder,
            watch: RefCell::default(),
        };
        visitor.opens(address);
        visitor
    }
}

impl Visitor {
    /// Arrives with a Danish laptop; see [`Visit`] for others.
    #[track_caller]
    pub fn arrives() -> Self {
        Visit::new().arrives()
    }

    /// Opens another address in the same window, for example a downloaded file's.
    #[track_caller]
    pub fn opens(&self, address: &str) {
        let driver = self.browser.driver();
        self.browser
            .wait(driver.goto(address))
            .unwrap_or_else(|error| panic!("{address} could not be opened: {error}"));
    }

    /// Reloads the page and waits until the app has started again.
    #[track_caller]
    pub fn reloads(&self) {
        let driver = self.browser.driver();
        self.browser
            .wait(driver.refresh())
            .unwrap_or_else(|error| panic!("the page could not be reloaded: {error}"));
        self.waits_until_started();
    }

    #[track_caller]
    fn waits_until_started(&self) {
        const STARTED: &str = "return document.readyState === 'complete' \
             && document.getElementById('opening') === null";
        self.browser.eventually(
            || "the app did not start".to_owned(),
            || (self.browser.script(STARTED, vec![]) == Value::Bool(true)).then_some(()),
        );
        self.marks_the_load();
    }

    /// Makes the window this large, in CSS pixels.
    pub fn sets_window(&self, size: Size) {
        self.browser.resize(size);
    }

    /// Takes the network away.
    #[track_caller]
    pub fn goes_offline(&self) {
        let nothing = json!({
            "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0,
        });
        for (method, parameters) in [
            ("Network.enable", json!({})),
            ("Network.emulateNetworkConditions", nothing),
        ] {
            self.browser
                .cdp(method, parameters)
                .unwrap_or_else(|error| panic!("{method}: {error}"));
        }
    }

    /// Whether the browser would ask before leaving the page now.
    #[track_caller]
    pub fn would_be_asked_before_leaving(&self) -> bool {
        const ASKED: &str =
            "return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))";
        self.browser.script(ASKED, vec![]) == Value::Bool(true)
    }

    /// Saves a picture of the window as `target/e2e/FILE/TEST/name.png`.
    #[track_caller]
    pub fn takes_screenshot(&self, name: &str) -> PathBuf {
        let file = self.folder.join(format!("{name}.png"));
        let driver = self.browser.driver();
        self.browser
            .wait(driver.screenshot(&file))
            .unwrap_or_else(|error| panic!("no picture: {error}"));
        file
    }

    /// Runs a script in the page, for what no person can see (a cookie, the storage).
    #[track_caller]
    pub fn asks_the_page(&self, script: &str) -> Value {
        self.browser.script(script, vec![])
    }

    /// Runs a script in the page with arguments, for the benchmarks.
    #[allow(dead_code, reason = "benches/browser uses this harness too")]
    #[track_caller]
    pub fn asks_the_page_about(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.browser.script(script, arguments)
    }

    /// Sends a command of the DevTools protocol, for what only a benchmark asks.
    #[allow(dead_code, reason = "benches/browser uses this harness too")]
    #[track_caller]
    pub fn asks_devtools(&self, method: &str, parameters: Value) -> Value {
        self.browser
            .cdp(method, parameters)
            .unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// Leaves what helps to understand a failure.
    fn leaves_evidence(&self) {
        let driver = self.browser.driver();
        let picture = self.folder.join("failure.png");
        self.browser.wait(driver.screenshot(&picture)).ok();
        if let Ok(markup) = self.browser.wait(driver.source()) {
            fs::write(self.folder.join("failure.html"), markup).ok();
        }
        fs::write(self.folder.join("console.txt"), self.console().join("\n")).ok();
        eprintln!("The page as it was: {}", self.folder.display());
    }
}

impl Drop for Visitor {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.leaves_evidence();
            return;
        }
        let complaints = self.unexpected_in_console();
        if !complaints.is_empty() {
            self.leaves_evidence();
            panic!("the console complains:\n{}", complaints.join("\n"));
        }
    }
}

/// Makes an empty folder named after the running test.
fn new_folder() -> PathBuf {
    let test = std::env::var("NEXTEST_TEST_NAME").unwrap_or_else(|_| {
        let thread = std::thread::current();
        thread.name().unwrap_or("unnamed").to_owned()
    });
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/e2e");
    let mut folder = all.join(test.replace("::", "/"));
    // A second visitor in the same test gets a folder beside the first one's.
    thread_local!(static VISITORS: RefCell<u32> = const { RefCell::new(0) });
    let visitor = VISITORS.with_borrow_mut(|count| {
        *count += 1;
        *count
    });
    if visitor > 1 {
        folder.set_file_name(format!(
            "{}-{visitor}",
            test.rsplit("::").next().unwrap_or(&test)
        ));
    }
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(folder.join("downloads")).expect("target/ can be written");
    folder
}
