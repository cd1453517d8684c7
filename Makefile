# `make run` and `make test` are all a person needs; see README.md for the rest.

SHELL := /bin/bash
.DEFAULT_GOAL := run
.PHONY: run dist test bench check clean

# The project's own tools first: tests/tools is filled by npm, the cache by
# scripts/need.sh when the machine has no tool of the right version.
CACHE := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/samtavle
export PATH := $(CURDIR)/tests/tools/node_modules/.bin:$(CACHE)/bin:$(HOME)/.cargo/bin:$(PATH)

# What leaves for the web says nothing of the machine it was built on. Cargo
# joins these flags of the target with those of .cargo/config.toml.
SYSROOT = $(shell rustc --print sysroot)
nameless = --remap-path-prefix=$(CURDIR)=. --remap-path-prefix=$(SYSROOT)=rust \
	--remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)=cargo --remap-path-prefix=$(HOME)=home

say = @printf '\n\033[1m== %s\033[0m\n' $(1)
sources := $(shell find src style view -type f) \
	index.html boot.js Trunk.toml Cargo.toml Cargo.lock

# Builds a release if anything changed and serves it on this machine only.
run: dist target/serve
	@target/serve dist $(PORT)

# The static site: any server, any folder.
dist: dist/index.html

dist/index.html: $(sources)
	@scripts/need.sh rust wasm-target wasm-opt wasm-bindgen trunk
	$(call say,'Building the release (about a minute the first time)')
	CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS='$(nameless)' trunk build --release --locked
	@touch $@

target/serve: scripts/serve.rs
	@mkdir -p target
	@rustc --edition 2024 -O -o $@ $<

# Everything, in the order in which it is cheapest to fail.
test:
	@scripts/need.sh rust rustfmt clippy wasm-target npm-tools chromium poppler fonts
	$(call say,'Format and lints')
	cargo fmt --all --check
	scripts/lint.sh
	$(call say,'Native tests')
	scripts/native-tests.sh
	@$(MAKE) --no-print-directory dist
	$(call say,'Size of the whole app')
	node scripts/size.mjs
	$(call say,'What a person does$(comma) in headless Chromium')
	scripts/end-to-end-tests.sh

# How fast it is, natively and in a browser; see README.md for how to read it.
bench:
	@scripts/need.sh rust wasm-target npm-tools chromium fonts
	@$(MAKE) --no-print-directory dist
	$(call say,'Benchmarks: a quarter of an hour$(comma) on a quiet machine')
	scripts/bench.sh

# The inner loop: both targets compile, native tests pass.
check:
	cargo check --locked --target wasm32-unknown-unknown
	scripts/native-tests.sh

clean:
	rm -rf dist target tests/tools/node_modules

comma := ,
