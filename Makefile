# Needs Python 3.11 or newer with pip, make, git and Node 20 or newer; all else is installed beside it.
PYTHON ?= python3
PRESET ?= digdir
UPGRADE ?=
COVERAGE ?=
SMALL ?=
LARGE ?=
PROFILE ?= house
PART ?=
FUZZ_SECONDS ?= 600
FUZZ_CORPUS ?= ../shared/data

VENV := .venv
BIN := $(VENV)/bin
UV := $(VENV)/uv/bin/uv
NODE := tests/node
READY := $(VENV)/.ready $(NODE)/node_modules/.ready
COMPILE = $(UV) pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(UPGRADE)

# Images for Python often switch its bytecode off; then every run compiles all of it again.
export PYTHONDONTWRITEBYTECODE =

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

.PHONY: deps
deps: $(READY) ## Install what is needed, as locked, in .venv and tests/node

.PHONY: demo
demo: $(VENV)/.ready ## Run the whole program on its own sandbox, into demo-out (PRESET=digdir)
	$(BIN)/portfolio-bot demo --preset $(PRESET) --out demo-out

.PHONY: test
test: $(READY) ## Run every test but the trials, on two cores (COVERAGE=1 holds the limit too)
	$(BIN)/pytest -n 2 --dist worksteal --hypothesis-profile=$(PROFILE) $(if $(COVERAGE),--cov --cov-report=term-missing:skip-covered)

.PHONY: trials
trials: $(VENV)/.ready ## Break off, disturb and crowd every journey (PART=1/2: half of them)
	$(BIN)/pytest tests/trials tests/docs tests/fuzz tests/journeys tests/security -n 2 --dist worksteal -m trial $(if $(PART),--part $(PART))

.PHONY: lint
lint: $(VENV)/.ready ## Check style, format and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

.PHONY: check
check: $(READY) ## Check workflows, action, forms, locks, layout and documentation alone
	$(BIN)/pytest tests/packaging tests/docs tests/test_architecture.py tests/test_docs.py

.PHONY: build
build: $(VENV)/.ready ## Build the wheel and the source archive, into dist
	$(BIN)/python -m hatchling build -d dist

.PHONY: bench
bench: $(VENV)/.ready ## Measure requests, time and memory (SMALL=1 requests only, LARGE=1 growth to 100,000)
	$(BIN)/python -m tests.bench $(if $(SMALL),--small) $(if $(LARGE),--large)

.PHONY: fuzz
fuzz: $(VENV)/.fuzz-ready ## Fuzz every target, for FUZZ_SECONDS in all
	FUZZ_SECONDS=$(FUZZ_SECONDS) FUZZ_CORPUS=$(FUZZ_CORPUS) $(BIN)/python -m tests.fuzz

.PHONY: generate
generate: $(VENV)/.ready ## Write the checked-in generated files anew
	$(BIN)/portfolio-bot generate --config examples/portfolio.yml \
		--templates issue_templates --schemas schema
	$(BIN)/python -m tests.docs
	$(BIN)/python -m tests.quick

.PHONY: lock
lock: $(UV) ## Lock the dependencies (UPGRADE=--upgrade takes newer ones)
	$(COMPILE) pyproject.toml --output-file requirements/runtime.txt
	$(COMPILE) pyproject.toml --extra sandbox --group dev \
		--constraint requirements/runtime.txt --output-file requirements/dev.txt
	$(COMPILE) requirements/uv.in --output-file requirements/uv.txt
	$(COMPILE) requirements/fuzz.in --output-file requirements/fuzz.txt
	npm install --prefix $(NODE) --package-lock-only

.PHONY: clean
clean: ## Remove all that make wrote
	rm -rf $(VENV) $(NODE)/node_modules demo-out dist build .fuzz .coverage .coverage.* \
		.mypy_cache .pytest_cache .ruff_cache .hypothesis

# No ensurepip: Debian ships it apart, and uv takes its place.
$(VENV)/bin/python:
	$(PYTHON) -m venv --without-pip $(VENV)

$(UV): requirements/uv.txt | $(VENV)/bin/python
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --root-user-action=ignore \
		--no-deps --only-binary=:all: --require-hashes --upgrade --target $(VENV)/uv \
		--requirement requirements/uv.txt
	touch $@

# Compiled once here, and not by each of the processes that tests run in side by side.
$(VENV)/.ready: $(UV) requirements/dev.txt pyproject.toml
	$(UV) pip sync --quiet --no-config --compile-bytecode --python $(BIN)/python \
		--require-hashes requirements/dev.txt
	$(UV) pip install --quiet --no-config --python $(BIN)/python --no-deps --no-build-isolation \
		--editable .
	touch $@

# Atheris is not made for every Python and system; without it the changes are made blindly.
$(VENV)/.fuzz-ready: $(VENV)/.ready requirements/fuzz.txt
	$(UV) pip install --quiet --no-config --python $(BIN)/python --no-build --no-deps \
		--require-hashes --requirement requirements/fuzz.txt
	touch $@

$(NODE)/node_modules/.ready: $(NODE)/package-lock.json $(NODE)/.npmrc
	npm ci --prefix $(NODE) --silent
	touch $@
