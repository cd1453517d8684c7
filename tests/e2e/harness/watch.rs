//! What happens behind the page: its console, its network, its accessibility.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use super::visitor::Visitor;

/// What a visit has noticed so far.
#[derive(Default)]
pub struct Watch {
    console: Vec<(String, String)>,
    expected: Vec<String>,
    requests: Vec<String>,
    requests_of_the_load: usize,
}

impl Visitor {
    /// Everything the console has said, each line with its level.
    pub fn console(&self) -> Vec<String> {
        self.reads_logs();
        let watch = self.watch.borrow();
        let lines = watch.console.iter();
        lines
            .map(|(level, line)| format!("{level} {line}"))
            .collect()
    }

    /// Announces that the console may complain about this, in this test.
    pub fn expects_in_console(&self, part: &str) {
        self.watch.borrow_mut().expected.push(part.to_owned());
    }

    /// The console's warnings and errors that nobody announced.
    pub(super) fn unexpected_in_console(&self) -> Vec<String> {
        self.reads_logs();
        let watch = self.watch.borrow();
        let announced = |line: &str| watch.expected.iter().any(|part| line.contains(part));
        let complaints = watch.console.iter().filter(|(level, line)| {
            matches!(level.as_str(), "WARNING" | "SEVERE") && !announced(line)
        });
        complaints
            .map(|(level, line)| format!("{level} {line}"))
            .collect()
    }

    /// The addresses that were asked for since the app had loaded. `blob:` and
    /// `data:` never leave the page and do not count.
    pub fn requests_since_load(&self) -> Vec<String> {
        self.reads_logs();
        let watch = self.watch.borrow();
        watch.requests[watch.requests_of_the_load..].to_vec()
    }

    /// Fails if anything was asked of the network since the app had loaded.
    #[track_caller]
    pub fn has_made_no_request_since_load(&self) {
        let requests = self.requests_since_load();
        assert!(
            requests.is_empty(),
            "after loading, the app asked for {requests:#?}"
        );
    }

    /// Every address asked for so far, the load included.
    pub fn requests(&self) -> Vec<String> {
        self.reads_logs();
        self.watch.borrow().requests.clone()
    }

    pub(super) fn marks_the_load(&self) {
        self.reads_logs();
        let mut watch = self.watch.borrow_mut();
        watch.requests_of_the_load = watch.requests.len();
    }

    /// Takes over what the driver has collected since the last time.
    fn reads_logs(&self) {
        let driver = self.browser.driver();
        let mut watch = self.watch.borrow_mut();
        for entry in self.browser.wait(driver.browser_log()).unwrap_or_default() {
            watch.console.push((entry.level, entry.message));
        }
        for entry in self
            .browser
            .wait(driver.get_log("performance"))
            .unwrap_or_default()
        {
            watch.requests.extend(requested_address(&entry.message));
        }
    }

    /// Everything a screen reader is told about the page: each thing's role,
    /// name, value, description and states, in reading order.
    pub fn hears_all(&self) -> String {
        let tree = self
            .browser
            .cdp("Accessibility.getFullAXTree", Value::Object(Map::new()))
            .expect("the browser tells its accessibility tree");
        let heard = |node: &Value| {
            let told = ["role", "name", "value", "description"];
            let mut told: Vec<String> = told
                .iter()
                .map(|key| node[key]["value"].to_string())
                .collect();
            for state in node["properties"].as_array().into_iter().flatten() {
                told.push(format!("{}={}", state["name"], state["value"]["value"]));
            }
            told.join(" ")
        };
        let nodes = tree["nodes"].as_array().into_iter().flatten();
        nodes.map(heard).collect::<Vec<_>>().join("\n")
    }

    /// Lets axe-core look at the page; fails on what it calls serious or critical.
    #[track_caller]
    pub fn finds_nothing_with_axe(&self) {
        const RUN: &str = "const done = arguments[0];
            axe.run({ resultTypes: ['violations'] }).then(
                (result) => done(result.violations.flatMap((rule) => rule.nodes.map((node) =>
                    [rule.impact, `${rule.id}: ${rule.help}\\n    ${node.html}\\n    ${node.failureSummary}`]))),
                (error) => done([['critical', String(error)]]))";
        let axe = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/tools/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(axe).expect("axe-core is installed: `make test` does it");
        self.browser.script(&axe, vec![]);
        let driver = self.browser.driver();
        let findings: Vec<(String, String)> = self
            .browser
            .wait(driver.execute_async(RUN, vec![]))
            .and_then(|found| found.convert())
            .unwrap_or_else(|error| panic!("axe-core did not run: {error}"));
        let grave: Vec<String> = findings
            .into_iter()
            .filter(|(impact, _)| impact == "serious" || impact == "critical")
            .map(|(impact, finding)| format!("{impact} {finding}"))
            .collect();
        assert!(grave.is_empty(), "axe-core found:\n{}", grave.join("\n"));
    }
}

/// The address in an entry of the performance log, if it tells of a request that
/// left the page.
fn requested_address(entry: &str) -> Option<String> {
    let entry: Value = serde_json::from_str(entry).ok()?;
    let message = &entry["message"];
    if message["method"] != "Network.requestWillBeSent" {
        return None;
    }
    let address = message["params"]["request"]["url"].as_str()?;
    let stays = ["blob:", "data:", "about:"]
        .iter()
        .any(|scheme| address.starts_with(scheme));
    (!stays).then(|| address.to_owned())
}
