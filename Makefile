# Every target sets up what it needs; see README.md for what they show.
PY := .venv/bin/python
NPROC := $(shell nproc 2>/dev/null || echo 2)

.PHONY: help tour test check format lock demo-model vectors crash flips microphone bench peers-setup clean

help:            ## list the targets
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*##/ -/'

.venv/run: requirements.lock packaging/setup.sh
	@packaging/setup.sh run
	@touch $@

.venv/test: requirements.lock requirements-dev.lock packaging/setup.sh $(wildcard tests/peers/package-lock.json)
	@packaging/setup.sh test
	@touch $@ .venv/run

tour: .venv/run  ## the whole main job, told step by step
	@.venv/bin/saksi tour

test: check      ## every test in its short form
	$(PY) -m pytest -n $(NPROC) -q

check: .venv/test ## style, types, and the walls between the rooms
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports --no-cache

format: .venv/test ## put the code in the house style
	$(PY) -m ruff check --fix . ; $(PY) -m ruff format .

lock:            ## pin every dependency again, by hash (needs uv)
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
	    --no-header --no-annotate -q -o requirements-dev.lock
	uv pip compile pyproject.toml -c requirements-dev.lock --universal --python-version 3.11 --generate-hashes \
	    --no-header --no-annotate -q -o requirements.lock

demo-model:      ## train the demo model again, measure it and put it into transcription/packs/demo (an hour or two)
	@packaging/demo_model/train.sh
