"""What is read once, and what is read again."""

from dataclasses import replace

from tests.fakes.memory_transcripts import MemoryTranscripts
from tests.fakes.transcript_samples import done, planned, some_run
from ui.presenters.remembered import RememberedTranscripts


def test_a_finished_run_is_read_once_and_one_that_grows_each_time() -> None:
    stored = MemoryTranscripts()
    remembered = RememberedTranscripts(stored)
    run = some_run("r", "p")
    remembered.begin(run, [planned(0, 0.0, 2.0)])
    assert remembered.unfinished("p") == run
    remembered.current("p")
    assert remembered.windows("r")[0].text is None
    remembered.commit("r", [done(0, 0.0, "Good morning.")])
    remembered.current("p")
    assert remembered.windows("r")[0].text is not None
    remembered.finish("r")
    assert remembered.current("p") == replace(run, finished=True)
    first = remembered.windows("r")
    remembered.current("p")
    assert remembered.windows("r") is first
    assert remembered.current("other") is None


def test_what_was_read_while_a_run_grew_is_not_what_is_shown_when_it_is_finished() -> None:
    stored = MemoryTranscripts()
    remembered = RememberedTranscripts(stored)
    remembered.begin(some_run("r", "p"), [planned(0, 0.0, 2.0), planned(1, 3.0, 5.0)])
    remembered.commit("r", [done(0, 0.0, "Good morning.")])
    remembered.current("p")
    assert remembered.windows("r")[1].text is None
    # The last window is stored and the run ends before anybody looks again.
    remembered.commit("r", [done(1, 3.0, "I lived in Pelin.")])
    remembered.finish("r")
    remembered.current("p")
    assert remembered.windows("r")[1].text is not None
