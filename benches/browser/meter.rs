//! What the browser says that its main thread did: DevTools' own counters.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::stage::Stage;

/// Counters at one moment, in seconds since the page began.
#[derive(Clone, Copy, Debug, Default)]
pub struct Meter {
    pub script: f64,
    pub style: f64,
    pub layout: f64,
    /// Everything the main thread did, painting included.
    pub all: f64,
}

/// How long the page must have rested before something is measured.
const REST: Duration = Duration::from_millis(400);
/// How much of that time it may still have worked, in seconds.
const RESTING: f64 = 0.02;

impl Stage {
    /// Slows the processor down for this page; 1 is its own speed.
    pub fn slows(&self, rate: u32) {
        let rate = json!({ "rate": rate });
        self.visitor
            .asks_devtools("Emulation.setCPUThrottlingRate", rate);
    }

    /// Reads the counters.
    pub fn reads(&self) -> Meter {
        let answer = self.metrics();
        let of = |name: &str| metric(&answer, name);
        Meter {
            script: of("ScriptDuration"),
            style: of("RecalcStyleDuration"),
            layout: of("LayoutDuration"),
            all: of("TaskDuration"),
        }
    }

    /// Every counter, by name.
    pub fn metrics(&self) -> Value {
        self.visitor
            .asks_devtools("Performance.getMetrics", json!({}))
    }

    /// Waits until the page has nothing to do, a minute at most.
    pub fn rests(&self) {
        let start = Instant::now();
        while start.elapsed() < Duration::from_mins(1) {
            let before = self.reads().all;
            std::thread::sleep(REST);
            if self.reads().all - before < RESTING {
                return;
            }
        }
    }
}

/// Finds one counter in DevTools' answer.
pub fn metric(answer: &Value, name: &str) -> f64 {
    let all = answer["metrics"].as_array();
    let found = all.into_iter().flatten().find(|it| it["name"] == name);
    found
        .and_then(|it| it["value"].as_f64())
        .unwrap_or_default()
}
