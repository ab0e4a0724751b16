#!/bin/sh
# Trains the demo model again and replaces transcription/packs/demo. About an hour on two quiet cores.
# DEMO_PYTHON: a Python that has torch and faster-whisper already; else .venv-train is made (about 3 GB of wheels).
# DEMO_WORK: where clips and checkpoints go (2 GB), kept for looking at; DEMO_MINUTES: upper bound of the training;
# DEMO_THREADS: one is quicker where others use the processor too.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
pack=$root/transcription/packs/demo
work=${DEMO_WORK:-$root/build/demo-model}
minutes=${DEMO_MINUTES:-90}
seed=${DEMO_SEED:-20261}

command -v espeak-ng >/dev/null || {
    echo "espeak-ng is missing. Please run: sudo apt-get install -y espeak-ng" >&2
    exit 1
}
if [ -n "${DEMO_PYTHON:-}" ]; then
    python=$DEMO_PYTHON
else
    python=$root/.venv-train/bin/python
    [ -x "$python" ] || python3 -m venv "$root/.venv-train"
    "$python" -m pip install -q --require-hashes -r "$here/requirements-train.lock"
fi

export PYTHONDONTWRITEBYTECODE=1 HF_HUB_OFFLINE=1
mkdir -p "$work"
cd "$here"
[ -e "$work/clips/clips.json" ] || "$python" clips.py "$work/clips"
"$python" train.py "$work/clips" "$work/run" --minutes "$minutes" --seed "$seed" --threads "${DEMO_THREADS:-2}"

fresh=$work/pack
mkdir -p "$fresh/sample"
"$python" export.py "$work/run/model.pt" "$fresh"
"$python" interview.py "$work/testimony.wav" --sample
"$python" flac.py "$work/testimony.wav" "$fresh/sample/testimony.flac"
cp "$work/testimony.txt" "$fresh/sample/testimony.txt"
"$python" evaluate.py "$fresh" --out "$work/figures.json"
"$python" seal.py "$fresh" "$work/figures.json" --seed "$seed"
mkdir -p "$pack"
cp -R "$fresh/." "$pack/"
echo "The new pack is in $pack"
