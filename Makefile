# Two commands: make demo, make test. Everything else serves them.
PYTHON ?= python3
PORT ?= 8080
BIN := .venv/bin

.PHONY: demo install test format translations reference eval lock clean

demo: install ## talk to the bot in a browser, without a token
	@$(BIN)/python -m bot demo --port $(PORT)

install: .venv/installed ## the set-up alone: .venv with the locked dependencies

.venv/installed: requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
		|| { echo "Python 3.11, 3.12 or 3.13 is needed: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.txt
	@touch $@

test: install ## everything that proves the project
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m bot check
	$(BIN)/pytest --numprocesses auto

format: install ## put every file into form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

translations: install ## bring locales/ in step with the texts in the code
	$(BIN)/python -m tests.tools.translations

lock: ## pin what pyproject.toml asks for; needs uv
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--custom-compile-command "make lock" --output-file requirements.txt pyproject.toml
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--custom-compile-command "make lock" --output-file requirements-dev.txt \
		--group dev pyproject.toml

clean: ## remove what the commands above made
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

reference: install ## bring the reference in content/README.md in step with the models
	$(BIN)/python -m tests.tools.reference

eval: install ## answer the question sets, and write how well into the README
	$(BIN)/python -m bot eval tests/eval/*.yaml
	$(BIN)/python -m tests.tools.scores
