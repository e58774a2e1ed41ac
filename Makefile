# Everything that is done with this repository. `make` alone lists it.
#
# PYTHON is a Python 3.11 or later; VENV the environment that is made for it; CORPORA the folder of the corpora.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV ?= .venv
BIN := $(VENV)/bin
CORPORA ?= ../shared/corpora
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
CODE := $(wildcard src tests training evaluation docs/generate.py hatch_build.py)
PYTEST ?= --numprocesses auto --dist loadfile
EXAMPLE := examples/bridge-at-orlec.txt
MANY := examples/georgia-2008.jsonl

.DEFAULT_GOAL := help
.PHONY: help demo test check lint format types imports docs schema gazetteer train evaluate speed screenshots wheel clean

help:  ## list what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) --editable .
	@touch $@

$(VENV)/installed-dev: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) --editable '.[dev,docs]'
	@touch $@ $(VENV)/installed

$(VENV)/installed-train: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) --editable '.[dev,train]'
	@touch $@ $(VENV)/installed

demo: $(VENV)/installed  ## read the examples into pages and an archive, show incidents and a brief
	@mkdir -p build
	$(BIN)/hearsay read examples --html build/demo.html
	$(BIN)/hearsay read $(EXAMPLE)
	@rm -f build/demo.archive*
	$(BIN)/hearsay add build/demo.archive $(MANY)
	$(BIN)/hearsay incidents build/demo.archive --independent 2 --limit 3
	$(BIN)/hearsay brief build/demo.archive --since 2008-08 --until 2008-08 --html build/brief.html --markdown build/brief.md
	@echo
	@echo "All examples as a page: build/demo.html"
	@echo "A brief of the war in Georgia in August 2008: build/brief.html, build/brief.md"
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		for page in demo brief; do $(BIN)/python -m webbrowser "file://$(CURDIR)/build/$$page.html" || true; done; fi

test: $(VENV)/installed-dev  ## run the tests
	$(BIN)/python -m pytest $(PYTEST)

check: lint types imports docs  ## run every check that is no test

lint: $(VENV)/installed-dev  ## check style and format
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)

format: $(VENV)/installed-dev  ## bring the code into its format
	$(BIN)/ruff check --fix $(CODE)
	$(BIN)/ruff format $(CODE)

types: $(VENV)/installed-dev  ## check the types
	$(BIN)/mypy $(filter-out hatch_build.py,$(CODE))

imports: $(VENV)/installed-dev  ## check that imports go one way
	$(BIN)/lint-imports

docs: $(VENV)/installed-dev  ## build the documentation into site/
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

schema: $(VENV)/installed  ## write the JSON Schemas of the records into docs/schema/
	$(BIN)/python docs/generate.py schema

gazetteer: $(VENV)/installed-dev  ## compile the gazetteer anew
	$(BIN)/python -m training.gazetteer.build

train: $(VENV)/installed-train  ## train the model on the corpora in CORPORA (hours)
	HEARSAY_CORPORA=$(CORPORA) $(BIN)/python -m training

evaluate: $(VENV)/installed  ## print the scores of the shipped model on the corpora in CORPORA
	HEARSAY_CORPORA=$(CORPORA) $(BIN)/python -m evaluation

speed: $(VENV)/installed  ## measure speed and memory of the shipped model
	$(BIN)/python -m evaluation speed

screenshots: $(VENV)/installed-dev  ## take the pictures of the documentation
	$(BIN)/python docs/generate.py screenshots

wheel: $(VENV)/installed-dev  ## build the wheel into dist/
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

clean:  ## take away what was made, the environment too
	rm -rf $(VENV) build dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
