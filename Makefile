# One entry for everything; `make help` lists it.  .ci/prepare installs what a target needs, and only what changed.
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help demo test lint types format bench gallery clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## the sample CV in every language, ready to open in a browser (no root needed)
	@.ci/prepare demo
	@$(BIN)/cvi18n build
	@printf '\nOpen one of these in a browser:\n'; printf '  %s\n' "$(CURDIR)"/build/index.html "$(CURDIR)"/build/*/cv.html

test: ## everything the tests need, ruff, mypy --strict, all tests, coverage of 95 % of the lines
	@.ci/prepare test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy --strict
	$(BIN)/pytest -n auto --dist loadfile --cov

lint: ## ruff alone: check and format --check
	@.ci/prepare python
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: ## mypy --strict alone
	@.ci/prepare python
	$(BIN)/mypy --strict

format: ## ruff puts the code in form
	@.ci/prepare python
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: ## times and memory against a bare python, other tools where installed, and one more language (ARGS=--help)
	@.ci/prepare demo
	$(BIN)/python -m benchmarks.spine $(ARGS)
	@echo && $(BIN)/python -m benchmarks.languages

gallery: ## the pictures of the themes in docs/images (Chromium, poppler, ImageMagick; ARGS="ledger" for one theme)
	@.ci/prepare test
	$(BIN)/python -m scripts.gallery $(ARGS)

clean: ## remove build/, .venv and everything a tool keeps
	rm -rf build dist .venv .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache tests/tools/node_modules
	find cvi18n tests benchmarks scripts -name __pycache__ -type d -prune -exec rm -rf {} +
