//! One headless Chromium with its driver, and plain calls to it.
//!
//! The tests are told in sentences without `await`: the browser owns the runtime
//! and waits for each answer. That also lets a failing test still look at the
//! page while it unwinds.

use std::future::Future;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};

use super::visit::Visit;

/// How long to let the page be between two looks at it.
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// As few surprises as possible, and nothing that looks for the internet.
const FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
];

/// A running browser. Ends with its driver when dropped.
pub struct Browser {
    runtime: tokio::runtime::Runtime,
    driver: Option<WebDriver>,
    process: Child,
    /// How long a sentence may take to become true.
    patience: Duration,
}

impl Browser {
    /// Starts a browser with a fresh profile; downloads go to `downloads`.
    pub fn start(visit: &Visit, downloads: &Path) -> Self {
        let (process, port) = start_driver(visit.language);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime starts");
        let address = format!("http://127.0.0.1:{port}");
        let driver = runtime
            .block_on(WebDriver::new(address, capabilities(visit)))
            .expect("Chromium starts: is it the same version as chromedriver?");
        let browser = Self {
            runtime,
            driver: Some(driver),
            process,
            patience: visit.patience,
        };
        browser.prepare(visit, downloads);
        browser
    }

    fn prepare(&self, visit: &Visit, downloads: &Path) {
        let call = |method: &str, parameters: Value| {
            self.cdp(method, parameters)
                .unwrap_or_else(|error| panic!("{method}: {error}"))
        };
        call(
            "Browser.setDownloadBehavior",
            json!({ "behavior": "allow", "downloadPath": downloads }),
        );
        call(
            "Emulation.setTimezoneOverride",
            json!({ "timezoneId": "Europe/Copenhagen" }),
        );
        let features: Vec<Value> = visit
            .preferences
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        call(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        );
        call(
            "Emulation.setTouchEmulationEnabled",
            json!({ "enabled": visit.touch, "maxTouchPoints": 5 }),
        );
        call(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": !visit.scripts }),
        );
        if let Some(script) = &visit.before_load {
            call(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": script }),
            );
        }
        self.resize(visit.size);
    }

    /// Gives the page exactly this many CSS pixels.
    pub fn resize(&self, (width, height): (u32, u32)) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size)
            .expect("the window takes a size");
    }

    /// The WebDriver session.
    pub fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the session lives until drop")
    }

    /// Waits for the driver's answer.
    pub fn wait<F: Future>(&self, answer: F) -> F::Output {
        self.runtime.block_on(answer)
    }

    /// Sends a command of the DevTools protocol.
    pub fn cdp(&self, method: &str, parameters: Value) -> WebDriverResult<Value> {
        self.wait(self.driver().cdp().send_raw(method, parameters))
    }

    /// Runs a script in the page and returns what it returns.
    #[track_caller]
    pub fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.wait(self.driver().execute(script, arguments))
            .unwrap_or_else(|error| panic!("the script failed: {error}\n{script}"))
            .json()
            .clone()
    }

    /// Looks again and again until `look` finds something; fails with `missing` if it never does.
    #[track_caller]
    pub fn eventually<T>(
        &self,
        missing: impl FnOnce() -> String,
        mut look: impl FnMut() -> Option<T>,
    ) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(start.elapsed() < self.patience, "{}", missing());
            thread::sleep(BETWEEN_LOOKS);
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            // A browser that is already gone is gone.
            self.runtime.block_on(driver.quit()).ok();
        }
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// The address of the app under test, `E2E_SITE` or else `dist/`.
pub fn site_address() -> String {
    let site = std::env::var("E2E_SITE").unwrap_or_else(|_| "dist".to_owned());
    let index = Path::new(PROJECT).join(&site).join("index.html");
    assert!(
        index.is_file(),
        "there is no {}: run `make dist` first",
        index.display()
    );
    project_address(&format!("{site}/"))
}

const PROJECT: &str = env!("CARGO_MANIFEST_DIR");

/// The address of a file of this project. The server starts with the first question.
///
/// Its root is the project, so that the site lies in a sub-folder of it.
pub fn project_address(path: &str) -> String {
    static PORT: OnceLock<u16> = OnceLock::new();
    let port = PORT.get_or_init(|| {
        let listener = serve::listen(0).expect("a port is free");
        let port = listener.local_addr().expect("it has an address").port();
        thread::spawn(move || serve::serve(&listener, Path::new(PROJECT)));
        port
    });
    format!("http://127.0.0.1:{port}/{path}")
}

#[path = "../../../scripts/serve.rs"]
mod serve;

/// Starts chromedriver on a free port of its own choice. Another program may take
/// that port at the same moment: then it chooses again.
fn start_driver(language: &str) -> (Child, u16) {
    let mut starts = (0..3).filter_map(|_| try_driver(language));
    starts.next().expect("chromedriver tells its port")
}

fn try_driver(language: &str) -> Option<(Child, u16)> {
    let mut process = Command::new("chromedriver")
        .args(["--port=0", "--log-level=SEVERE"])
        .env("LANGUAGE", language)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("chromedriver starts: `make test` installs it");
    let mut lines = BufReader::new(process.stdout.take().expect("stdout is piped")).lines();
    let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
        let port = line.split_once("started successfully on port ")?.1;
        port.trim_end_matches('.').parse().ok()
    });
    let Some(port) = port else {
        // It has said its last word: it is only waited for.
        let _ = process.wait();
        return None;
    };
    // Read on, so that the driver never waits for room in the pipe.
    thread::spawn(move || lines.for_each(drop));
    Some((process, port))
}

fn capabilities(visit: &Visit) -> Capabilities {
    let mut flags = FLAGS.map(str::to_owned).to_vec();
    flags.push(format!("--lang={}", visit.language));
    let mut options = json!({
        "args": flags,
        "prefs": { "intl.accept_languages": visit.language },
        "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
    });
    if let Some(browser) = installed_browser() {
        options["binary"] = json!(browser);
    }
    let capabilities = json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    });
    match capabilities {
        Value::Object(map) => Capabilities::from(map),
        _ => unreachable!("it is an object"),
    }
}

/// Finds the browser by the names Debian, Ubuntu and others give it.
fn installed_browser() -> Option<String> {
    let path = std::env::var_os("PATH")?;
    ["chromium", "chromium-browser", "google-chrome"]
        .iter()
        .flat_map(|name| std::env::split_paths(&path).map(move |folder| folder.join(name)))
        .find(|file: &PathBuf| file.is_file())
        .map(|file| file.display().to_string())
}
