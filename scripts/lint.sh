#!/usr/bin/env bash
# Clippy for both targets. With the compiler this was written for, a warning
# fails; a newer one may know new warnings, and those are only shown.
set -euo pipefail
cd "$(dirname "$0")/.."
written_for=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
deny=()
[[ "$(rustc --version)" == "rustc $written_for."* ]] && deny=(-D warnings)
set -x
cargo clippy --locked --all-targets --all-features -- ${deny[@]+"${deny[@]}"}
cargo clippy --locked --target wasm32-unknown-unknown -- ${deny[@]+"${deny[@]}"}
