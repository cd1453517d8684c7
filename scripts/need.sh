#!/usr/bin/env bash
# Brings what a make target needs: `scripts/need.sh rust trunk chromium …`.
#
# What is there is used as it is. What is missing is installed. What cannot be
# installed ends the run with one sentence that says what to install.
set -euo pipefail
cd "$(dirname "$0")/.."

cache=${XDG_CACHE_HOME:-$HOME/.cache}/samtavle
tools=tests/tools

say() { printf '\n\033[1m== %s\033[0m\n' "$*"; }
stop() { printf '\n%s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# Runs a long step quietly; its output is shown only if it fails.
quietly() {
  local log; log=$(mktemp)
  if ! "$@" >"$log" 2>&1; then tail -n 40 "$log" >&2; rm -f "$log"; return 1; fi
  rm -f "$log"
}

# debian WHAT PACKAGE…: installs Debian or Ubuntu packages.
debian() {
  local what=$1 root=env; shift
  local sentence="$what is missing: install it (on Debian and Ubuntu: apt-get install $*), then run this again."
  has apt-get || stop "$sentence"
  if [ "$(id -u)" != 0 ]; then
    has sudo || stop "$sentence"
    [ -t 0 ] || sudo -n true 2>/dev/null || stop "$sentence"
    root="sudo env"
  fi
  say "Installing $* with apt-get"
  quietly $root apt-get update || true
  quietly $root DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" || stop "$sentence"
}

# version_in_lock CRATE: the version that Cargo.lock names.
version_in_lock() {
  sed -n "/^name = \"$1\"\$/{n;s/version = \"\(.*\)\"/\1/p;}" Cargo.lock
}

# cargo_tool CRATE BINARY VERSION [FLAG…]: a tool of exactly this version.
cargo_tool() {
  local crate=$1 binary=$2 version=$3; shift 3
  if has "$binary" && [ "$("$binary" --version | cut -d' ' -f2)" = "$version" ]; then return; fi
  need_cc
  say "Building $crate $version into $cache (once; five to fifteen minutes on two cores)"
  # Built for a short build, not a fast tool.
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    quietly cargo install --force --root "$cache" --version "=$version" "$@" "$crate" ||
    stop "$crate $version could not be built: install it with 'cargo install $crate --version $version', then run this again."
}

need_rust() {
  has cargo && has rustc || stop "Rust is missing: install rustup from https://rustup.rs, then run this again."
  need_cc
}

need_cc() {
  has cc || debian "A C compiler (cc)" build-essential
}

# component NAME COMMAND: a part of the Rust toolchain.
component() {
  "${@:2}" --version >/dev/null 2>&1 && return
  local sentence="$1 is missing: install it with 'rustup component add $1', then run this again."
  has rustup || stop "$sentence"
  say "Installing $1"
  quietly rustup component add "$1" || stop "$sentence"
}
need_rustfmt() { component rustfmt cargo fmt; }
need_clippy() { component clippy cargo clippy; }

need_wasm_target() {
  local target=wasm32-unknown-unknown
  ls "$(rustc --print target-libdir --target $target)"/libcore-*.rlib >/dev/null 2>&1 && return
  local sentence="Rust's $target target is missing: install it with 'rustup target add $target', then run this again."
  has rustup || stop "$sentence"
  say "Installing Rust's $target target"
  quietly rustup target add $target || stop "$sentence"
}

need_trunk() { cargo_tool trunk trunk 0.21.14 --locked; }

# Its own lock file names a crate that is no longer served: built without it.
need_wasm_bindgen() { cargo_tool wasm-bindgen-cli wasm-bindgen "$(version_in_lock wasm-bindgen)"; }

need_node() {
  has node && has npm || debian "Node.js with npm" nodejs npm
  node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' ||
    stop "Node.js $(node --version) is too old: install version 18 or newer, then run this again."
}

# wasm-opt and axe-core, at the versions of tests/tools/package.json.
need_npm_tools() {
  [ $tools/node_modules/.installed -nt $tools/package.json ] && return
  need_node
  say "Installing wasm-opt and axe-core into $tools"
  quietly npm install --prefix $tools --no-package-lock --no-audit --no-fund ||
    stop "The npm packages of $tools/package.json could not be installed: run 'npm install' in $tools, then run this again."
  touch $tools/node_modules/.installed
}
need_wasm_opt() { need_npm_tools; }

need_chromium() {
  if has chromedriver && { has chromium || has chromium-browser || has google-chrome; }; then return; fi
  if grep -qs '^ID=ubuntu' /etc/os-release; then
    debian "Chromium with chromedriver" chromium-browser chromium-chromedriver
  else
    debian "Chromium with chromedriver" chromium chromium-driver
  fi
}

need_poppler() { has pdftotext && has pdfinfo || debian "poppler (pdftotext, pdfinfo)" poppler-utils; }

# Without a font Chromium measures every text as nothing, and without one for
# emoji the PDF lacks them.
need_fonts() {
  [ "$(uname)" = Linux ] || return 0
  has fc-list && has_font :lang=da && has_font :lang=und-zsye && return
  debian "A font with Danish letters, or one with emoji" fontconfig fonts-noto-core fonts-noto-color-emoji
}
has_font() { [ -n "$(fc-list "$1" 2>/dev/null | head -n 1)" ]; }

for what in "$@"; do "need_${what//-/_}"; done
