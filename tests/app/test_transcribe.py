"""One transcription, whole, interrupted, out of order, and with windows that go wrong."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.custody import Act
from app.domain.transcript import Account, Flag, ModelFacts, Run, Window, WindowOptions, WindowStatus
from app.errors.audio import RecordingStillLive
from app.errors.base import Cancelled
from app.errors.transcript import RecordingCut
from app.errors.transcription import LanguageNotInModel, WorkerFailed
from app.jobs import CancelToken, Step, no_progress
from app.usecases.ledger import coverage, seconds_by_account, speech_without_text
from app.usecases.transcribe import FIRST_HALF, Transcribed, transcribe
from app.usecases.transcribe_plan import chosen_language
from tests.fakes.quiet_rooms import QuietRooms, quiet_rooms
from tests.fakes.transcript_samples import MODEL, some_run

RATE = 16_000
# The language is detected, so windows are short.
DETECT = WindowOptions(None)


def sound(*bursts: tuple[float, float], seconds: float, seed: int = 1) -> bytes:
    """Noise from and to these seconds, silence elsewhere."""
    made = np.zeros(int(seconds * RATE), dtype=np.int16)
    generator = np.random.default_rng(seed)
    for start, end in bursts:
        size = int(end * RATE) - int(start * RATE)
        made[int(start * RATE) : int(end * RATE)] = generator.integers(-9000, 9000, size)
    return made.tobytes()


def speech_of(seconds: float) -> bytes:
    """Six seconds of voice, two and a half of silence, and so on."""
    starts = np.arange(1.0, seconds - 7, 8.5)
    return sound(*((float(start), float(start) + 6) for start in starts), seconds=seconds)


def run_through(rooms: QuietRooms, options: WindowOptions = DETECT, **named) -> Transcribed:
    named.setdefault("progress", no_progress)
    named.setdefault("cancel", CancelToken())
    return transcribe(rooms.rooms(), "p1", options, **named)


def same(run: Run) -> Run:
    """What of a run does not depend on when it was made."""
    return replace(run, id="", started_at=run.started_at.replace(microsecond=0, second=0))


def test_every_second_of_a_recording_is_accounted_for() -> None:
    rooms = quiet_rooms(speech_of(60.0))
    done = run_through(rooms)
    assert done.run.finished
    assert not done.resumed
    assert rooms.transcripts.current("p1") == done.run
    assert [window.status for window in done.windows] == [WindowStatus.DONE] * len(done.windows)
    seconds = seconds_by_account(done.ledger)
    assert seconds[Account.TRANSCRIBED] == pytest.approx(6 * 7)
    assert seconds[Account.TRANSCRIBED] + seconds[Account.SILENCE] == pytest.approx(60)
    assert speech_without_text(done.ledger) == 0
    assert done.run.audio_seconds == 60.0


def test_every_window_is_committed_before_the_next_is_heard() -> None:
    rooms = quiet_rooms(speech_of(40.0))
    seen: list[int] = []
    rooms.transcriber.before = lambda _: seen.append(len(rooms.transcripts.commits))
    run_through(rooms)
    assert seen == list(range(len(seen)))
    assert len(seen) > 2


def test_a_run_is_written_into_custody_once_and_counts_as_a_change() -> None:
    rooms = quiet_rooms(speech_of(20.0))
    done = run_through(rooms)
    (entry,) = rooms.custody.entries
    assert entry.event.act is Act.TRANSCRIBED
    assert entry.event.facts["run"] == done.run.id
    assert rooms.testimonies.revision > 1


def test_silence_has_a_finished_run_without_windows() -> None:
    done = run_through(quiet_rooms(bytes(RATE * 2 * 5)))
    assert done.windows == ()
    assert [entry.account for entry in done.ledger] == [Account.SILENCE]


class Interrupt(Exception):
    """The program ends here."""


@settings(max_examples=40, deadline=None)
@given(
    stops=st.lists(st.integers(0, 5), max_size=4),
    overflowing=st.booleans(),
    wanted=st.lists(st.floats(0, 70), max_size=2),
)
def test_a_resumed_run_equals_an_uninterrupted_one(stops: list[int], overflowing: bool, wanted: list[float]) -> None:
    pcm = speech_of(70.0)
    whole = quiet_rooms(pcm)
    cut = quiet_rooms(pcm)
    for rooms in (whole, cut):
        rooms.transcriber.tokens_per_second = 40.0 if overflowing else 3.0
    expected = run_through(whole)

    for stop in stops:
        left = stop

        def before(_: object) -> None:
            nonlocal left
            if left == 0:
                raise Interrupt
            left -= 1

        cut.transcriber.before = before
        try:
            run_through(cut, wanted=lambda: wanted)
        except Interrupt:
            continue
        break
    cut.transcriber.before = lambda _: None
    if (finished := cut.transcripts.current("p1")) is None or not finished.finished:
        run_through(cut, wanted=lambda: wanted)
    run = cut.transcripts.current("p1")
    assert len(cut.transcripts.runs) == 1
    assert tuple(cut.transcripts.windows(run.id)) == expected.windows
    assert same(run) == same(expected.run)
    assert len(cut.custody.entries) == 1


def test_runs_that_begin_at_the_same_time_by_a_clock_that_was_set_back_are_two() -> None:
    rooms = quiet_rooms(speech_of(20.0))
    rooms.clock.now = lambda: some_run("r", "p").started_at  # type: ignore[method-assign]
    ids = {run_through(rooms).run.id for _ in range(3)}
    assert len(ids) == 3


def test_what_was_done_is_not_done_again() -> None:
    rooms = quiet_rooms(speech_of(60.0))
    cancel = CancelToken()
    rooms.transcriber.before = lambda _: cancel.cancel() if len(rooms.transcriber.heard) == 3 else None
    with pytest.raises(Cancelled):
        run_through(rooms, cancel=cancel)
    rooms.transcriber.before = lambda _: None
    done = run_through(rooms)
    assert done.resumed
    heard = [span.start_seconds for span in rooms.transcriber.heard]
    assert len(heard) == len(set(heard)) == len(done.windows)
    assert len(rooms.transcriber.blocks) == 1


def test_killed_while_planning_leaves_nothing() -> None:
    rooms = quiet_rooms(speech_of(20.0))
    rooms.transcriber.find_speech = lambda *_: (_ for _ in ()).throw(Interrupt)  # type: ignore[method-assign]
    with pytest.raises(Interrupt):
        run_through(rooms)
    assert rooms.transcripts.runs == {}


def test_killed_between_the_last_window_and_the_end_is_finished_later() -> None:
    rooms = quiet_rooms(speech_of(20.0))
    finish, rooms.transcripts.finish = rooms.transcripts.finish, lambda _: (_ for _ in ()).throw(Interrupt)
    with pytest.raises(Interrupt):
        run_through(rooms)
    rooms.transcripts.finish = finish
    heard = len(rooms.transcriber.heard)
    assert run_through(rooms).run.finished
    assert len(rooms.transcriber.heard) == heard
    assert len(rooms.custody.entries) == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda rooms: setattr(rooms.transcriber, "model", replace(MODEL, pack_sha256="00" * 32)),
        lambda rooms: setattr(rooms.transcriber, "engine", "scripted 2"),
        lambda rooms: setattr(rooms.recordings, "facts", _other_sound(rooms)),
    ],
)
def test_another_model_engine_or_sound_begins_a_new_run(change) -> None:
    rooms = quiet_rooms(speech_of(30.0))
    cancel = CancelToken()
    rooms.transcriber.before = lambda _: cancel.cancel() if rooms.transcriber.heard else None
    with pytest.raises(Cancelled):
        run_through(rooms, cancel=cancel)
    change(rooms)
    assert not run_through(rooms).resumed
    assert len(rooms.transcripts.runs) == 2


def _other_sound(rooms: QuietRooms):
    facts = rooms.recordings.facts
    return lambda part_id: replace(facts(part_id), chain_head=b"\x01" * 64)


def test_other_options_or_no_wish_to_resume_begin_a_new_run() -> None:
    for named in ({"options": WindowOptions("en")}, {"resume": False}):
        rooms = quiet_rooms(speech_of(30.0))
        cancel = CancelToken()
        rooms.transcriber.before = lambda _, rooms=rooms, cancel=cancel: (
            cancel.cancel() if rooms.transcriber.heard else None
        )
        with pytest.raises(Cancelled):
            run_through(rooms, cancel=cancel)
        assert not run_through(rooms, **named).resumed


def test_a_window_that_overflows_is_halved_until_it_fits() -> None:
    rooms = quiet_rooms(sound((1, 25), seconds=26))
    rooms.transcriber.tokens_per_second = 20.0
    done = run_through(rooms, WindowOptions("en"))
    split = [window for window in done.windows if window.status is WindowStatus.SPLIT]
    leaves = [window for window in done.windows if window.status is not WindowStatus.SPLIT]
    assert [window.index for window in split] == [0, *(w.index for w in split[1:])]
    assert all(window.text is None for window in split)
    assert all(window.index >= FIRST_HALF for window in leaves)
    assert all(window.text is not None and window.text.tokens < 220 for window in leaves)
    assert len({window.index for window in done.windows}) == len(done.windows)
    for earlier, later in pairwise(leaves):
        assert earlier.span.end_seconds == later.span.start_seconds
    spoken = sum(span.seconds for window in leaves for span in window.speech)
    assert spoken == pytest.approx(24)
    assert all(window.flags == (Flag.TOO_FAST,) for window in leaves)


def test_a_loop_in_a_window_too_short_to_halve_is_quarantined() -> None:
    rooms = quiet_rooms(sound((1, 2.2), seconds=4))
    rooms.transcriber.tokens_per_second = 400.0
    done = run_through(rooms)
    (window,) = done.windows
    assert window.status is WindowStatus.QUARANTINED
    assert Flag.OVERFLOW in window.flags
    assert window.text is not None
    assert speech_without_text(done.ledger) == pytest.approx(1.2)


def test_a_window_that_fails_costs_only_itself_and_is_tried_again_on_resume() -> None:
    rooms = quiet_rooms(speech_of(60.0))
    rooms.transcriber.fails_at = {20.0}
    cancel = CancelToken()
    rooms.transcriber.before = lambda _: cancel.cancel() if len(rooms.transcriber.heard) == 5 else None
    with pytest.raises(Cancelled):
        run_through(rooms, cancel=cancel)
    run = rooms.transcripts.unfinished("p1")
    failed = [window for window in rooms.transcripts.windows(run.id) if window.status is WindowStatus.FAILED]
    assert len(failed) == 1
    ledger = coverage(60.0, 60.0, rooms.transcripts.windows(run.id))
    assert seconds_by_account(ledger)[Account.FAILED] == pytest.approx(6)
    rooms.transcriber.before = lambda _: None
    rooms.transcriber.fails_at = set()
    assert all(window.status is WindowStatus.DONE for window in run_through(rooms).windows)


def test_a_run_with_a_failed_window_is_finished_and_says_so() -> None:
    rooms = quiet_rooms(speech_of(40.0))
    rooms.transcriber.fails_at = {12.0}
    done = run_through(rooms)
    assert done.run.finished
    assert speech_without_text(done.ledger) == pytest.approx(6)


def test_a_worker_that_cannot_be_brought_up_keeps_what_was_committed() -> None:
    rooms = quiet_rooms(speech_of(40.0))

    def before(_: object) -> None:
        if len(rooms.transcriber.heard) == 2:
            raise WorkerFailed(stage="start")

    rooms.transcriber.before = before
    with pytest.raises(WorkerFailed):
        run_through(rooms)
    run = rooms.transcripts.unfinished("p1")
    assert sum(window.status is WindowStatus.DONE for window in rooms.transcripts.windows(run.id)) == 2


def test_wanted_places_come_first_and_may_change_on_the_way() -> None:
    rooms = quiet_rooms(speech_of(80.0))
    places = [45.0, 20.0]
    heard = rooms.transcriber.heard
    done = run_through(rooms, wanted=lambda: [2.0] if len(heard) == 3 else places)
    starts = [span.start_seconds for span in heard]
    held = [next(w.span.start_seconds for w in done.windows if w.span.end_seconds > place) for place in (45, 20)]
    assert starts[:2] == held
    assert starts[2] > held[0]
    assert starts[3] < 2.0
    assert sorted(starts) == [window.span.start_seconds for window in done.windows]


def test_blocks_of_a_long_recording_stay_under_ten_minutes_and_are_cut_in_silence() -> None:
    pcm = speech_of(1500.0)
    rooms = quiet_rooms(pcm)
    done = run_through(rooms, WindowOptions("en"))
    blocks = rooms.transcriber.blocks
    assert len(blocks) == 3
    assert blocks[0].start_seconds == 0
    assert blocks[-1].end_seconds == 1500.0
    for earlier, later in pairwise(blocks):
        assert earlier.end_seconds == later.start_seconds
        cut = round(earlier.end_seconds * RATE)
        assert not np.frombuffer(pcm, dtype="<i2")[cut - 100 : cut + 100].any()
    # Cut behind a block's end, the frames of the listener begin elsewhere and reach a little farther.
    assert 1500 - seconds_by_account(done.ledger)[Account.SILENCE] == pytest.approx(6 * 176, abs=5)


def test_windows_hear_exactly_their_samples_of_the_recording() -> None:
    pcm = speech_of(40.0)
    rooms = quiet_rooms(pcm)
    floats: list[bytes] = []
    ask = rooms.transcriber.transcribe

    def listen(samples: bytes, *rest: object) -> object:
        floats.append(samples)
        return ask(samples, *rest)  # type: ignore[arg-type]

    rooms.transcriber.transcribe = listen  # type: ignore[method-assign, assignment]
    done = run_through(rooms)
    whole = np.frombuffer(pcm, dtype="<i2").astype("<f4") / 32768
    for window, heard in zip(done.windows, floats, strict=True):
        start, end = (round(at * RATE) for at in (window.span.start_seconds, window.span.end_seconds))
        assert np.array_equal(np.frombuffer(heard, dtype="<f4"), whole[start:end])


def test_progress_counts_speech_and_estimates_from_the_windows_so_far() -> None:
    rooms = quiet_rooms(speech_of(60.0))
    steps: list[Step] = []

    def before(span: object) -> None:
        # The model is loaded with the first window.
        rooms.clock.seconds += 3.0 if rooms.transcriber.heard else 50.0

    rooms.transcriber.before = before
    run_through(rooms, progress=steps.append)
    stages = [step.stage for step in steps]
    assert stages == ["listen", *["transcribe"] * (len(stages) - 1)]
    told = [step for step in steps if step.stage == "transcribe"]
    assert told[0].remaining_seconds is None
    assert told[0].done == 0
    assert told[-1].done == pytest.approx(told[-1].total) == pytest.approx(42)
    assert told[-1].remaining_seconds == pytest.approx(0)
    assert [step.done for step in told] == sorted(step.done for step in told)
    middle = told[3]
    assert middle.remaining_seconds == pytest.approx((middle.total - middle.done) / 6 * 3, rel=0.01)


def test_a_recording_that_still_runs_is_refused() -> None:
    rooms = quiet_rooms(speech_of(20.0))
    rooms.recordings.stopped = False
    with pytest.raises(RecordingStillLive):
        run_through(rooms)


def test_sound_that_ends_too_early_is_said_and_never_taken_for_silence() -> None:
    rooms = quiet_rooms(speech_of(40.0))

    def cut(_: object) -> None:
        rooms.recordings.pcm = rooms.recordings.pcm[: 20 * RATE * 2]

    rooms.transcriber.before = cut
    with pytest.raises(RecordingCut) as refused:
        run_through(rooms)
    assert refused.value.facts["at_seconds"] == 20


def test_sound_that_was_shorter_than_it_should_be_leaves_the_rest_pending() -> None:
    rooms = quiet_rooms(speech_of(40.0))
    facts = rooms.recordings.facts
    rooms.recordings.facts = lambda part_id: replace(facts(part_id), frames=50 * RATE)  # type: ignore[method-assign]
    done = run_through(rooms)
    assert done.run.audio_seconds == 40.0
    assert done.ledger[-1].account is Account.PENDING
    assert done.ledger[-1].span.seconds == 10.0


@pytest.mark.parametrize(
    ("languages", "multilingual", "known", "chosen"),
    [
        (("km",), True, ("en", "km"), "km"),
        (("km", "en"), True, ("en", "km"), None),
        (("km", "lo"), True, ("en", "km"), "km"),
        (("km", "en"), False, ("en",), "en"),
        (("fil",), True, ("en", "tl"), "tl"),
        (("zh-Hans",), True, ("zh",), "zh"),
        ((), True, ("en", "km"), None),
        ((), False, ("en",), "en"),
    ],
)
def test_the_language_to_ask_for(languages, multilingual, known, chosen) -> None:
    assert chosen_language(languages, ModelFacts("m", "", multilingual, known)) == chosen


def test_a_language_that_the_model_never_learned_is_refused() -> None:
    with pytest.raises(LanguageNotInModel) as refused:
        chosen_language(("km",), ModelFacts("m", "", False, ("en",)))
    assert refused.value.facts == {"language": "km"}


def test_windows_are_stored_before_any_is_heard() -> None:
    rooms = quiet_rooms(speech_of(30.0))
    stored: list[Window] = []

    def before(_: object) -> None:
        if not stored:
            run = rooms.transcripts.unfinished("p1")
            stored.extend(rooms.transcripts.windows(run.id))

    rooms.transcriber.before = before
    done = run_through(rooms)
    assert [window.span for window in stored] == [window.span for window in done.windows]
    assert {window.status for window in stored} == {WindowStatus.PLANNED}
