#!/usr/bin/env bash
# What a person does, in headless Chromium, on the site in dist/.
# `scripts/end-to-end-tests.sh some_name` runs only the tests with that name.
set -euo pipefail
cd "$(dirname "$0")/.."
site=${E2E_SITE:-dist}
[ -f "$site/index.html" ] || { echo "There is no $site/ yet: run 'make dist' first." >&2; exit 1; }
if cargo nextest --version >/dev/null 2>&1; then
  cargo nextest run --locked --features e2e --test e2e --no-fail-fast "$@"
else
  cargo test --locked --features e2e --test e2e --no-fail-fast -- "$@"
fi
