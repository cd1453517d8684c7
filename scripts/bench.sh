#!/usr/bin/env bash
# Measures: the map's geometry natively, then the release in dist/ in headless
# Chromium. `scripts/bench.sh geometry` or `scripts/bench.sh browser` does one;
# `scripts/bench.sh browser 1000 drag` measures only some of it.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-all}
if [ "$what" != browser ]; then
  cargo bench --locked --bench geometry
fi
if [ "$what" != geometry ]; then
  [ -f dist/index.html ] || { echo "There is no dist/ yet: run 'make dist' first." >&2; exit 1; }
  # The driver's own speed does not count: built as the end-to-end tests are.
  cargo test --locked --features e2e --bench browser -- "${@:2}"
fi
