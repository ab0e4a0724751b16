# Every target sets up what it needs; see README.md for what they show.
PY := .venv/bin/python
NPROC := $(shell nproc 2>/dev/null || echo 2)
# One more than there are processors: some tests wait for real sound or for a real screen.
WORKERS := $(shell expr $(NPROC) + 1)

.PHONY: help tour test check format lock demo-model demo-content translations languages screenshots vectors build compare frozen crash flips fuzz mutate soak microphone bench clean

help:            ## list the targets
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*##/ -/'

.venv/run: requirements.lock packaging/setup.sh
	@packaging/setup.sh run
	@touch $@

.venv/test: requirements.lock requirements-dev.lock packaging/setup.sh $(wildcard tests/peers/package-lock.json)
	@packaging/setup.sh test
	@touch $@ .venv/run

.venv-build/made: requirements-build.lock packaging/setup.sh
	@packaging/setup.sh build
	@touch $@

.venv-fuzz/made: requirements-fuzz.lock packaging/setup.sh
	@packaging/setup.sh fuzz
	@touch $@

.venv-mutate/made: requirements-mutate.lock packaging/setup.sh
	@packaging/setup.sh mutate
	@touch $@

tour: .venv/run  ## the whole main job, told step by step
	@.venv/bin/saksi tour

test: check      ## every test in its short form
	$(PY) -m pytest -n $(WORKERS) --dist worksteal -q

check: .venv/test ## style, types, and the walls between the rooms
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	@# What another system does not have is an error of types there; what is meant for one alone is unreachable elsewhere.
	$(PY) -m mypy --platform win32 --no-warn-unreachable --no-warn-unused-ignores
	$(PY) -m mypy --platform darwin --no-warn-unreachable --no-warn-unused-ignores
	.venv/bin/lint-imports --no-cache

format: .venv/test ## put the code in the house style
	$(PY) -m ruff check --fix . ; $(PY) -m ruff format .

lock:            ## pin every dependency again, by hash (needs uv)
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
	    --no-header --no-annotate -q -o requirements-dev.lock
	uv pip compile pyproject.toml -c requirements-dev.lock --universal --python-version 3.11 --generate-hashes \
	    --no-header --no-annotate -q -o requirements.lock
	uv pip compile pyproject.toml --group build -c requirements-dev.lock --universal --python-version 3.11 \
	    --generate-hashes --no-header --no-annotate -q -o requirements-build.lock
	for group in fuzz mutate; do uv pip compile pyproject.toml --group $$group -c requirements-dev.lock --universal \
	    --python-version 3.11 --generate-hashes --no-header --no-annotate -q -o requirements-$$group.lock; done

build: .venv-build/made ## freeze the three programs into dist/, with packages, licences, SBOM and sums
	.venv-build/bin/python packaging/freeze/build.py

compare: .venv-build/made ## build twice, elsewhere and on another day, and compare every byte
	.venv-build/bin/python packaging/freeze/compare.py

frozen: .venv/test ## the journeys against dist/saksi: no Python, nothing writable, no network, no privilege
	packaging/freeze/journeys.sh dist/saksi

demo-model:      ## train the demo model again, measure it and put it into transcription/packs/demo (an hour or two)
	@packaging/demo_model/train.sh

demo-content: .venv/test ## speak the invented testimonies of the demo again (needs espeak-ng)
	$(PY) packaging/demo_content/make.py
	$(PY) packaging/demo_content/cases.py
	$(PY) packaging/demo_content/reading.py

crash: .venv/test ## kill -9 at 200 random moments of every stage
	SAKSI_CRASH_KILLS=200 SAKSI_SEALING_KILLS=200 SAKSI_WORKER_KILLS=200 SAKSI_ERASE_KILLS=200 $(PY) -m pytest -n $(NPROC) --dist worksteal -q --timeout=7200 \
	    tests/journeys/test_crash_recording.py tests/journeys/test_crash_transcribing.py tests/app/test_bundle_crash.py \
	    tests/storage/vault/test_vault_crash.py tests/storage/vault/test_migration_crash.py tests/app/test_erase.py \
	    tests/app/test_withdrawal_travels.py tests/transcription/test_client.py

flips: .venv/test ## change every bit, cut at every place: bundles, signatures, write-ahead logs
	SAKSI_FLIP_STRIDE=1 SAKSI_WAL_STRIDE=1 SAKSI_WAL_FLIPS=300 SAKSI_SIGNATURE_CHANGES=255 $(PY) -m pytest -n $(NPROC) -q \
	    --timeout=7200 tests/storage/bundle tests/storage/vault/test_journal_damage.py tests/storage/crypto

fuzz: .venv-fuzz/made ## whatever bytes come from outside: ten minutes for each parser (SAKSI_FUZZ_SECONDS)
	.venv-fuzz/bin/python -m tests.fuzz.run --jobs $(NPROC)

mutate: .venv-mutate/made ## change the program in small ways: does a test notice? (SAKSI_MUTATE: modules, "storage.crypto.header*")
	.venv-mutate/bin/python -m tests.mutation.run --jobs $(NPROC) $(SAKSI_MUTATE)

microphone: .venv/test ## one minute through a virtual microphone
	SAKSI_MICROPHONE_SECONDS=60 $(PY) -m pytest -q --timeout=1200 tests/ui/devices

soak: .venv/test ## three hours of recording at real speed beside transcription (SAKSI_SOAK_MINUTES), with a plot
	$(PY) -m tests.benchmarks.soak --plot build/soak.svg

bench: .venv/test ## every comparison, side by side: one table, one plot (SAKSI_BENCH_BUZZ: another transcriber to compare with)
	$(PY) -m tests.benchmarks.run --plot build/bench.svg

translations: .venv/test ## read new sentences into the translations, and make the files that the program loads
	$(PY) packaging/translations.py update && $(PY) packaging/translations.py release

languages: .venv/test ## every screen in every language, at 200 % too
	SAKSI_EVERY_SIZE=1 $(PY) -m pytest -n $(NPROC) -q --timeout=1200 tests/ui/languages

screenshots: .venv/test ## draw every screen into build/pictures, and those that README.md shows
	PYTHONPATH=. $(PY) packaging/pictures/make.py --readme

vectors: .venv/test ## make the project's own test vectors again
	PYTHONPATH=. $(PY) tests/vectors/make/age.py && PYTHONPATH=. $(PY) tests/vectors/make/bundle.py \
	    && PYTHONPATH=. $(PY) tests/vectors/make/receipt.py && PYTHONPATH=. $(PY) tests/vectors/make/recall.py && PYTHONPATH=. $(PY) tests/vectors/make/sshsig.py

clean:           ## forget the environment and every cache
	rm -rf .venv .venv-build .venv-fuzz .venv-mutate .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache tests/peers/node_modules
