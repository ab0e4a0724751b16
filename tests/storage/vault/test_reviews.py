"""Corrections in a real vault: search, custody, crash, and what a new transcription leaves."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.domain.audio import AudioFormat, SpeakerMark
from app.domain.custody import Act
from app.domain.review import ParagraphKey, ReviewStanding, Speaker, StepKind
from app.domain.transcript import Account, Flag, Span, Window, WindowStatus
from app.errors.storage import StorageError
from app.errors.transcript import ParagraphUnknown, TextTooLong, TranscriptMissing
from app.errors.vault import MediaSealedAway, TestimonyUnknown, VaultConflict
from app.usecases.review import Review, ReviewedTranscript, ReviewRooms
from storage.crypto.secret import Secret
from storage.vault import passages
from storage.vault import reviews as adapter
from storage.vault.connection import Connection
from storage.vault.forgetting import forget_content
from storage.vault.migrations import apply_migrations, known_migrations
from storage.vault.reviews import steps_sha512
from storage.vault.vault import Vault
from tests.fakes.transcript_samples import done, planned, some_run
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import consenting, reopen

WINDOWS = (
    done(0, 0.0, "The bus stopped at the blue gate.", "Then we waited."),
    done(1, 4.0, "Thank you for watching.", flags=(Flag.CREDIT_PHRASE,)),
    replace(planned(2, 6.0, 8.0), status=WindowStatus.FAILED),
    done(3, 8.0, "The gate was opened at night."),
)


@dataclass
class Desk:
    vault: Vault
    testimony: str
    part: str

    @property
    def review(self) -> Review:
        vault = self.vault
        rooms = ReviewRooms(vault.testimonies, vault.recordings, vault.transcripts, vault.reviews)
        return Review(rooms, self.testimony)

    @property
    def shown(self) -> ReviewedTranscript:
        return self.review.read()[0]

    def texts(self) -> list[str]:
        return [paragraph.text for paragraph in self.shown.paragraphs]

    def found(self, words: str) -> list[str]:
        return [hit.excerpt for hit in self.vault.search.find(words)]

    def acts(self) -> list[Act]:
        return [entry.event.act for entry in self.vault.custody.of(self.testimony)]

    @property
    def revision(self) -> int:
        return self.vault.testimonies.get(self.testimony).revision

    def seconds(self, account: Account) -> float:
        return sum(entry.span.seconds for entry in self.shown.ledger if entry.account is account)

    def say(self, window: int, segment: int, text: str, *, heard: bool = False):
        return self.review.say_text(self.part, ParagraphKey("r1", window, segment), text, heard=heard)


@pytest.fixture
def desk(make_vault: Callable[..., Vault]) -> Desk:
    vault = make_vault()
    testimony = consenting(vault, ("en",))
    part = vault.recordings.begin(testimony.id, AudioFormat(), "file")
    for chunk in chunks_of(sound(10.0)):
        vault.recordings.append(part, chunk)
    vault.recordings.mark(part, SpeakerMark(0, "interviewer"))
    vault.recordings.mark(part, SpeakerMark(48_000 * 3, "survivor"))
    vault.recordings.stop(part)
    run = replace(some_run("r1", part, finished=True), audio_seconds=10.0)
    vault.transcripts.begin(run, WINDOWS)
    return Desk(vault, testimony.id, part)


def test_a_corrected_text_is_found_and_the_replaced_one_no_more(desk: Desk) -> None:
    before = desk.revision
    machine = tuple(desk.vault.transcripts.windows("r1"))
    desk.say(0, 0, "The boat stopped at the  blue\ngate.")
    assert desk.texts()[0] == "The boat stopped at the blue gate."
    assert desk.found("boat") == ["The boat stopped at the blue gate."]
    assert desk.found("bus") == []
    assert desk.found("waited") == ["Then we waited."]
    assert desk.revision == before + 1
    assert tuple(desk.vault.transcripts.windows("r1")) == machine
    paragraph = desk.shown.paragraphs[0]
    assert (paragraph.corrected, paragraph.machine_text) == (True, "The bus stopped at the blue gate.")
    desk.review.undo()
    assert desk.found("bus")
    assert desk.found("boat") == []
    assert desk.revision == before + 2
    desk.review.redo()
    assert desk.found("boat")
    assert desk.say(0, 0, "The boat stopped at the blue gate.") is None


def test_what_was_listened_to_is_believed(desk: Desk) -> None:
    key = ParagraphKey("r1", 1, 0)
    (hit,) = desk.vault.search.find("watching")
    assert hit.quarantined
    assert desk.seconds(Account.QUARANTINED) == 2.0
    assert desk.shown.paragraph(key).to_check
    desk.review.say_listened(desk.part, [key])
    (hit,) = desk.vault.search.find("watching")
    assert not hit.quarantined
    assert desk.seconds(Account.QUARANTINED) == 0.0
    assert not desk.shown.paragraph(key).to_check
    assert desk.review.say_listened(desk.part, [key]) is None
    desk.review.undo()
    assert desk.vault.search.find("watching")[0].quarantined


def test_a_change_without_listening_leaves_the_flag(desk: Desk) -> None:
    desk.say(1, 0, "Thank you.")
    assert desk.seconds(Account.QUARANTINED) == 2.0
    desk.say(1, 0, "", heard=False)
    assert desk.found("Thank you") == []
    assert desk.seconds(Account.QUARANTINED) == 2.0
    desk.review.say_listened(desk.part, [ParagraphKey("r1", 1, 0)])
    assert desk.seconds(Account.QUARANTINED) == 0.0
    assert desk.seconds(Account.SILENCE) == pytest.approx(2.4)


def test_text_of_a_believed_window_taken_away_unheard_is_speech_without_text(desk: Desk) -> None:
    desk.say(3, 0, "")
    assert desk.seconds(Account.QUARANTINED) == 4.0


def test_a_stretch_without_text_is_filled_by_hand(desk: Desk) -> None:
    (stretch,) = desk.shown.untold
    assert desk.seconds(Account.FAILED) == pytest.approx(1.6)
    step = desk.review.add_text(desk.part, Span(6.2, 7.0), "ខ្ញុំចាំ", Speaker.SURVIVOR)
    key = step.changes[0].key
    paragraph = desk.shown.paragraph(key)
    assert (paragraph.text, paragraph.added, paragraph.listened, paragraph.speaker) == (
        "ខ្ញុំចាំ",
        True,
        True,
        Speaker.SURVIVOR,
    )
    assert desk.seconds(Account.FAILED) == pytest.approx(0.8)
    assert [one.span for one in desk.shown.untold] == [Span(7.0, stretch.span.end_seconds)]
    assert desk.found("ចាំ") == ["ខ្ញុំចាំ"]
    desk.review.say_text(desk.part, key, "ខ្ញុំនៅ", heard=True)
    assert desk.found("ចាំ") == []
    desk.review.undo()
    desk.review.undo()
    assert desk.found("ចាំ") == []
    assert len(desk.shown.untold) == 1
    with pytest.raises(ParagraphUnknown):
        desk.review.add_text(desk.part, Span(6.0, 6.0), "nothing")


def test_a_stretch_where_nothing_is_said_is_cleared_by_listening(desk: Desk) -> None:
    (stretch,) = desk.shown.untold
    desk.review.say_listened(desk.part, [stretch.key])
    assert desk.shown.untold == ()
    assert desk.seconds(Account.FAILED) == 0.0


def test_speakers_come_from_the_keys_until_a_person_says_otherwise(desk: Desk) -> None:
    speakers = [paragraph.speaker for paragraph in desk.shown.paragraphs]
    assert speakers == [Speaker.INTERVIEWER, Speaker.SURVIVOR, Speaker.SURVIVOR, Speaker.SURVIVOR]
    keys = [paragraph.key for paragraph in desk.shown.paragraphs[:2]]
    desk.review.say_speaker(desk.part, keys, Speaker.INTERPRETER)
    assert [paragraph.speaker for paragraph in desk.shown.paragraphs[:2]] == [Speaker.INTERPRETER] * 2
    assert desk.review.say_speaker(desk.part, keys, Speaker.INTERPRETER) is None
    desk.review.undo()
    assert desk.shown.paragraphs[0].speaker is Speaker.INTERVIEWER


def test_find_and_replace_is_one_step(desk: Desk) -> None:
    assert len(desk.review.find("GATE")) == 2
    assert desk.review.find("GATE", match_case=True) == ()
    assert len(desk.review.find("at")) == 5
    assert len(desk.review.find("at", whole_words=True)) == 2
    step, count = desk.review.replace("gate", "door", whole_words=True)
    assert (count, len(step.changes), step.kind) == (2, 2, StepKind.REPLACED)
    assert desk.found("door") == ["The gate was opened at night.".replace("gate", "door"), desk.texts()[0]]
    assert desk.found("gate") == []
    assert desk.review.replace("gate", "door") == (None, 0)
    assert desk.review.find("  ") == ()
    desk.review.undo()
    assert len(desk.found("gate")) == 2


def test_splitting_and_merging_keep_words_and_times(desk: Desk) -> None:
    key = ParagraphKey("r1", 0, 0)
    place = desk.shown.paragraphs[0].text.index("at the")
    desk.review.split(desk.part, key, place)
    first, second = desk.shown.paragraphs[:2]
    assert (first.text, second.text) == ("The bus stopped", "at the blue gate.")
    assert first.span.end_seconds == second.span.start_seconds == pytest.approx(3 * 2 / 7)
    assert desk.review.split(desk.part, key, 0) is None
    assert desk.found("blue gate") == ["at the blue gate."]
    desk.review.merge(desk.part, key)
    assert desk.texts()[0] == "The bus stopped at the blue gate."
    assert desk.shown.paragraphs[0].span == Span(0.0, 2.0)
    assert "at the blue gate." not in desk.texts()
    desk.review.undo()
    desk.review.undo()
    assert desk.shown.paragraphs[0].text == "The bus stopped at the blue gate."
    assert desk.review.merge(desk.part, ParagraphKey("r1", 3, 0)) is None


def test_merging_does_not_let_unheard_text_pass_for_heard(desk: Desk) -> None:
    desk.review.say_listened(desk.part, [ParagraphKey("r1", 0, 1)])
    desk.review.merge(desk.part, ParagraphKey("r1", 0, 1))
    merged = next(one for one in desk.shown.paragraphs if "waited. Thank you" in one.text)
    assert (merged.key.window, merged.to_check) == (1, True)
    assert desk.vault.search.find("watching")[0].quarantined
    desk.review.say_listened(desk.part, [merged.key])
    assert desk.seconds(Account.QUARANTINED) == 0.0
    assert desk.seconds(Account.TRANSCRIBED) == pytest.approx(8.0)


def test_text_that_takes_a_flagged_one_in_is_found_as_unbelieved_until_it_was_heard(desk: Desk) -> None:
    first, second = (ParagraphKey("r1", 0, segment) for segment in (0, 1))
    desk.review.merge(desk.part, second)
    (hit,) = desk.vault.search.find("waited")
    assert (hit.excerpt, hit.quarantined) == ("Then we waited. Thank you for watching.", True)
    desk.review.merge(desk.part, first)
    joined = next(one for one in desk.shown.paragraphs if not one.taken_away)
    assert (joined.key.window, joined.to_check) == (1, True)
    assert desk.seconds(Account.TRANSCRIBED) == 2.0
    desk.review.say_listened(desk.part, [joined.key])
    assert not desk.vault.search.find("bus")[0].quarantined
    assert (desk.seconds(Account.TRANSCRIBED), desk.seconds(Account.QUARANTINED)) == (8.0, 0.0)


def test_the_custody_log_tells_of_a_sitting_as_a_whole(desk: Desk) -> None:
    first = desk.say(0, 0, "one")
    last = desk.say(0, 1, "two")
    assert Act.CORRECTED not in desk.acts()
    desk.review.end_sitting()
    desk.review.end_sitting()
    assert desk.acts().count(Act.CORRECTED) == 1
    facts = desk.vault.custody.of(desk.testimony)[-1].event.facts
    assert facts == {"first": 1, "last": 2, "steps": 2, "paragraphs": 2, "sha512": steps_sha512([first, last])}
    before = desk.revision
    desk.say(0, 0, "three")
    mark = desk.review.say_reviewed()
    assert desk.acts()[-2:] == [Act.CORRECTED, Act.REVIEWED]
    assert desk.revision == mark.revision == before + 2
    assert desk.review.mark().standing is ReviewStanding.REVIEWED
    desk.review.end_sitting()
    assert desk.acts()[-1] is Act.REVIEWED
    desk.say(0, 0, "four")
    assert desk.review.mark().standing is ReviewStanding.CHANGED_SINCE
    desk.review.reopen()
    assert desk.review.mark().standing is ReviewStanding.BEGUN
    desk.vault.custody.verify()


def test_what_a_killed_program_did_not_settle_the_next_sitting_does(desk: Desk) -> None:
    desk.say(0, 0, "one")
    desk.vault.close()
    with reopen(desk.vault.context.folder) as vault:
        again = Desk(vault, desk.testimony, desk.part)
        assert again.texts()[0] == "one"
        assert Act.CORRECTED not in again.acts()
        again.say(0, 0, "two")
        assert again.acts().count(Act.CORRECTED) == 1
        assert again.review.undo() is not None
        assert again.review.undo() is not None
        assert again.texts()[0] == "The bus stopped at the blue gate."


@pytest.mark.parametrize("breaks", ["insert_step", "touch_testimony", "index_windows"])
def test_a_step_is_stored_whole_or_not_at_all(desk: Desk, monkeypatch: pytest.MonkeyPatch, breaks: str) -> None:
    revision, texts = desk.revision, desk.texts()
    real = getattr(adapter, breaks)

    def fail(*given: object) -> None:
        real(*given)
        raise StorageError

    monkeypatch.setattr(adapter, breaks, fail)
    with pytest.raises(StorageError):
        desk.say(0, 0, "The boat stopped.")
    monkeypatch.undo()
    assert (desk.revision, desk.texts(), list(desk.review.steps())) == (revision, texts, [])
    assert desk.found("bus")
    assert desk.found("boat") == []


def test_a_new_transcription_leaves_old_corrections_with_the_old_run(desk: Desk) -> None:
    desk.say(0, 0, "The boat stopped.")
    run = replace(some_run("r2", desk.part), audio_seconds=10.0)
    desk.vault.transcripts.begin(run, (planned(0, 0.0, 10.0),))
    assert desk.found("boat")
    desk.vault.transcripts.commit("r2", (done(0, 0.0, "The bus stopped once more."),))
    desk.vault.transcripts.finish("r2")
    assert desk.texts() == ["The bus stopped once more."]
    assert desk.found("boat") == []
    assert [change.text for step in desk.review.steps() for change in step.changes] == ["The boat stopped."]
    assert desk.review.undo() is None, "a step over a run that nobody sees is not undone by the way"
    assert desk.texts() == ["The bus stopped once more."]


def test_text_that_comes_while_others_are_corrected_is_found(desk: Desk) -> None:
    vault = desk.vault
    part = vault.recordings.begin(desk.testimony, AudioFormat(), "file")
    vault.transcripts.begin(some_run("r9", part), (planned(0, 0.0, 4.0), planned(1, 4.0, 8.0)))
    vault.transcripts.commit("r9", (done(0, 0.0, "a red roof"),))
    desk.review.say_text(part, ParagraphKey("r9", 0, 0), "a grey roof", heard=True)
    vault.transcripts.commit("r9", (done(1, 4.0, "an orange"),))
    vault.transcripts.finish("r9")
    assert (desk.found("grey"), desk.found("orange"), desk.found("a red")) == (["a grey roof"], ["an orange"], [])


def test_what_cannot_be_is_refused(desk: Desk) -> None:
    with pytest.raises(ParagraphUnknown):
        desk.say(7, 0, "one")
    with pytest.raises(TextTooLong):
        desk.say(0, 0, "a" * 20_001)
    bare = desk.vault.recordings.begin(desk.testimony, AudioFormat(), "file")
    with pytest.raises(TranscriptMissing):
        desk.review.add_text(bare, Span(0.0, 1.0), "one")
    other = desk.vault.testimonies.create(("en",))
    with pytest.raises(ParagraphUnknown):
        Review(
            ReviewRooms(desk.vault.testimonies, desk.vault.recordings, desk.vault.transcripts, desk.vault.reviews),
            other.id,
        ).say_text(desk.part, ParagraphKey("r1", 0, 0), "one", heard=True)
    with pytest.raises(TestimonyUnknown):
        desk.vault.reviews.record("u" * 26, StepKind.REVIEWED)
    assert list(desk.review.steps()) == []


def test_nothing_is_added_to_a_testimony_that_was_sealed_away(desk: Desk) -> None:
    desk.say(0, 0, "one")
    forget_content(desk.vault.context.connection, desk.testimony)
    assert list(desk.review.steps()) == []
    with pytest.raises(MediaSealedAway):
        desk.review.say_reviewed()
    assert desk.review.undo() is None


def test_steps_are_never_edited(desk: Desk) -> None:
    desk.say(0, 0, "one")
    for table, column in (("review_step", "at"), ("review_change", "text")):
        with pytest.raises(VaultConflict):
            desk.vault.context.connection.execute(f"UPDATE {table} SET {column} = 'x'")  # type: ignore[arg-type]


@pytest.mark.parametrize("as_much_as", [0, 10**9], ids=["one by one", "all at once"])
def test_words_that_were_replaced_leave_the_index_at_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, as_much_as: int
) -> None:
    monkeypatch.setattr(passages, "_AS_MUCH_AS", as_much_as)
    connection = desk.vault.context.connection

    def blocks() -> bytes:
        return b"|".join(block for (block,) in connection.execute("SELECT block FROM passage_trigram_data"))

    assert desk.review.replace("gate", "zqxdoor")[1] == 2
    assert b"zqx" in blocks()
    assert len(desk.found("zqxdoor")) == 2
    desk.review.undo()
    assert b"zqx" not in blocks()
    assert len(desk.found("gate")) == 2
    # Whichever way it went, the next word to be forgotten leaves at once again.
    assert connection.one("SELECT v FROM passage_trigram_config WHERE k = 'secure-delete'") == (1,)
    connection.execute("INSERT INTO passage_trigram (passage_trigram, rank) VALUES ('integrity-check', 1)")


def test_an_older_vault_keeps_its_search(tmp_path: Path) -> None:
    """The migration moves every passage; what full-text search knows must still point at the right ones."""
    known = known_migrations()
    connection = Connection.create(tmp_path / "old.db", Secret(bytes(range(32))), bytes(16))
    apply_migrations(connection, known[:4])
    connection.execute("INSERT INTO testimony VALUES ('t', 'KDM-4X7', '[]', '', 'here', 's', 1)")
    connection.execute("INSERT INTO part VALUES ('p', 't', 1, 'recording', '', '', NULL, NULL, NULL, '')")
    connection.execute("INSERT INTO transcript_run VALUES ('r', 'p', 0, '', '', '{}', '', '{}', '', '', 1, 1, 1)")
    for number, text in ((4, "the red roof"), (2, "the grey roof")):
        connection.execute(
            "INSERT INTO transcript_window VALUES ('r', ?, 0, 1, '[]', 'done', '[]', '{}', '[]', '[]')", (number,)
        )
        connection.execute(
            "INSERT INTO passage (id, run_id, window_number, testimony_id, part_id, believed, text, segments, folded)"
            " VALUES (?, 'r', ?, 't', 'p', 1, ?, '[]', ?)",
            (10 * number, number, text, text),
        )
        connection.execute("INSERT INTO passage_pair VALUES ('ab', ?)", (10 * number,))
    apply_migrations(connection, known[4:])
    by_words = "SELECT rowid FROM passage_trigram WHERE passage_trigram MATCH ?"
    assert connection.execute(by_words, ('"grey"',)) == [(20,)]
    assert connection.execute("SELECT window_number FROM passage WHERE id = 40") == [(4,)]
    connection.execute("DELETE FROM passage WHERE id = 40")
    assert connection.execute(by_words, ('"red"',)) == []
    assert connection.execute("SELECT passage_id FROM passage_pair") == [(20,)]
    connection.execute("INSERT INTO passage_trigram (passage_trigram, rank) VALUES ('integrity-check', 1)")
    assert connection.execute("PRAGMA foreign_key_check") == []
    connection.close()


def test_every_window_kind_is_read(desk: Desk) -> None:
    assert [type(one) for one in desk.shown.windows] == [Window] * 4
    assert desk.shown.speech_without_text_seconds == pytest.approx(3.6)
