from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.audio import AudioFormat
from app.domain.bundle import BundleFacts, BundleItem, Place, SealedFile
from app.domain.consent import Answer, Circumstance, GivenBy, How, Question, RecipientKind, Terms, Use
from app.domain.consent_gate import KEEP, RECORD, Reason
from app.domain.library import LibraryRow, Stage, Understood, Whereabouts, state_of, whereabouts_of
from app.domain.review import Change, ParagraphKey, ReviewStanding, Step, StepKind, review_mark
from app.domain.testimony import Origin, Testimony
from app.domain.transcript import Flag, Span, Window, WindowStatus
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from storage.times import time_text
from storage.vault.library import _DOUBTED
from storage.vault.migrations import apply_migrations, known_migrations
from storage.vault.salvage import salvage_vault
from storage.vault.sent import START_OF_SEQUENCE
from storage.vault.vault import Vault
from tests.fakes.transcript_samples import done, planned, some_run
from tests.offices import Office, attach, full_testimony, record
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import PASSPHRASE, consenting, grant_everything, reopen

MakeVault = Callable[..., Vault]
RUN = "r" * 26
LIBRARY = 7


def row_of(vault: Vault, testimony: Testimony) -> LibraryRow:
    """The row, asked for alone, which must be the one of the whole list."""
    (found,) = vault.library.some([testimony.id])
    assert found in vault.library.rows()
    return found


def counted(vault: Vault) -> list[tuple[object, ...]]:
    return vault.context.connection.execute(
        "SELECT run_id, status, windows, speech_milliseconds FROM transcript_tally WHERE windows > 0"
    )


def send(office: Office, testimony: Testimony, sequence: int, *, finished: bool = True) -> None:
    """As an export writes it into the ledger."""
    item = BundleItem(testimony.id, office.vault.testimonies.get(testimony.id).revision, bytes(64))
    place = Place(sequence, START_OF_SEQUENCE, ())
    facts = BundleFacts(f"b{sequence}", office.station.id, place, bytes([sequence]) * 64, (), (item,), 10)
    office.sent.begin(facts, f"bundle-{sequence}.age")
    if finished:
        office.sent.finish(facts.bundle_id, SealedFile(10, bytes(32)), ["h" * 26])


def test_a_vault_without_testimonies_has_no_rows(make_vault: MakeVault) -> None:
    vault = make_vault()
    assert vault.library.rows() == []
    assert vault.library.some(["x" * 26]) == []


def test_rows_come_oldest_first_and_hold_what_the_testimonies_hold(make_vault: MakeVault) -> None:
    vault = make_vault()
    made = [vault.testimonies.create(languages) for languages in (("km",), ("th", "en"), ("fil",))]
    rows = vault.library.rows()
    assert [(row.id, row.case_code, row.languages, row.created_at, row.origin, row.revision) for row in rows] == [
        (one.id, one.case_code, one.languages, one.created_at, one.origin, one.revision) for one in made
    ]
    assert vault.library.some([made[2].id, made[0].id, "gone"]) == [rows[0], rows[2]]
    assert {state_of(row).stage for row in rows} == {Stage.EMPTY}
    assert {whereabouts_of(row) for row in rows} == {Whereabouts.ONLY_HERE}


def test_the_length_is_that_of_all_recordings_and_attachments_are_counted(make_office: Callable[..., Office]) -> None:
    office = make_office()
    testimony = office.vault.testimonies.create(("km",))
    record(office, testimony, seconds=1.5)
    record(office, testimony, seconds=2.25)
    attach(office, testimony, "photo.jpg", b"\xff\xd8" * 50)
    row = row_of(office.vault, testimony)
    assert (row.recordings, row.attachments, row.live, row.unsealed) == (2, 1, 0, 0)
    assert row.seconds == pytest.approx(3.75)
    assert row.untouched_seconds == pytest.approx(3.75)
    assert state_of(row).stage is Stage.SEALED
    assert state_of(row).percent is None


def test_a_recording_is_followed_from_its_first_second_to_its_sealing(make_vault: MakeVault) -> None:
    vault = make_vault()
    testimony = consenting(vault, ("km",))
    part_id = vault.recordings.begin(testimony.id, AudioFormat(), "file")
    assert state_of(row_of(vault, testimony)).stage is Stage.RECORDING
    first, second, *_ = chunks_of(sound(2.0))
    vault.recordings.append(part_id, first)
    assert row_of(vault, testimony).seconds == pytest.approx(1.0)
    vault.recordings.append(part_id, second)
    vault.recordings.stop(part_id)
    stopped = row_of(vault, testimony)
    assert (stopped.live, stopped.unsealed, stopped.seconds) == (0, 1, pytest.approx(2.0))
    assert state_of(stopped).stage is Stage.RECORDED
    vault.recordings.seal(part_id, no_progress, CancelToken())
    assert state_of(row_of(vault, testimony)).stage is Stage.SEALED


def test_every_window_is_counted_as_it_is_settled(make_office: Callable[..., Office]) -> None:
    office = make_office()
    vault = office.vault
    testimony = vault.testimonies.create(("km",))
    part_id = record(office, testimony)
    windows = [planned(number, 10.0 * number, 10.0 * number + 10) for number in range(4)]
    vault.transcripts.begin(some_run(RUN, part_id), windows)
    row = row_of(vault, testimony)
    assert row.understood == Understood(1, 0, 0.0, 0.0, pytest.approx(4 * 9.6), 0)
    assert row.untouched_seconds == 0
    assert (state_of(row).stage, state_of(row).percent) == (Stage.PARTLY_TRANSCRIBED, 0)

    good = replace(done(0, 0.0, "tea"), span=windows[0].span, speech=windows[0].speech)
    doubtful = replace(done(1, 10.0, "tea", flags=(Flag.TOO_FAST,)), span=windows[1].span, speech=windows[1].speech)
    vault.transcripts.commit(RUN, [good])
    vault.transcripts.commit(RUN, [doubtful])
    vault.transcripts.commit(RUN, [replace(windows[2], status=WindowStatus.FAILED)])
    row = row_of(vault, testimony)
    assert row.understood == Understood(1, 0, pytest.approx(9.6), pytest.approx(19.2), pytest.approx(9.6), 2)
    assert state_of(row).percent == 25

    halves = [planned(1_000_006, 30.0, 35.0), planned(1_000_007, 35.0, 40.0)]
    vault.transcripts.commit(RUN, [replace(windows[3], status=WindowStatus.SPLIT), *halves])
    assert row_of(vault, testimony).understood.waiting_seconds == pytest.approx(9.2)
    settled = [replace(done(half.index, 0.0, "tea"), span=half.span, speech=half.speech) for half in halves]
    vault.transcripts.commit(RUN, settled)
    vault.transcripts.commit(RUN, [replace(good, index=2, span=windows[2].span, speech=windows[2].speech)])
    vault.transcripts.finish(RUN)
    row = row_of(vault, testimony)
    assert row.understood == Understood(1, 1, pytest.approx(28.4), pytest.approx(9.6), 0.0, 1)
    assert (state_of(row).stage, state_of(row).percent, state_of(row).flagged) == (Stage.TRANSCRIBED, 74, 1)


def test_a_place_that_somebody_listened_to_is_no_place_to_look_at_until_that_is_undone(
    make_office: Callable[..., Office],
) -> None:
    office = make_office()
    vault = office.vault
    testimony = vault.testimonies.create(("km",))
    part_id = record(office, testimony)
    silent = Window(2, Span(4, 6), (Span(4, 6),), WindowStatus.FAILED)
    windows = [done(0, 0.0, "tea"), done(1, 2.0, "tea", flags=(Flag.TOO_FAST,)), silent]
    vault.transcripts.begin(some_run(RUN, part_id, finished=True), windows)
    assert row_of(vault, testimony).understood == Understood(1, 1, 2.0, 4.0, 0.0, 2)
    for left, number in ((1, 1), (0, 2)):
        heard = Change(part_id, ParagraphKey(RUN, number, 0), heard=True)
        vault.reviews.record(testimony.id, StepKind.LISTENED, (heard,))
        assert row_of(vault, testimony).understood.flagged == left
    assert row_of(vault, testimony).understood == Understood(1, 1, 6.0, 0.0, 0.0, 0)
    vault.reviews.undo(testimony.id)
    assert row_of(vault, testimony).understood == Understood(1, 1, 4.0, 2.0, 0.0, 1)
    # A failed window that is tried again with success was never cleared.
    vault.reviews.redo(testimony.id)
    vault.transcripts.commit(RUN, [done(2, 4.0, "tea")])
    assert row_of(vault, testimony).understood == Understood(1, 1, 6.0, 0.0, 0.0, 0)


def test_a_recording_without_a_transcript_counts_as_not_understood(make_office: Callable[..., Office]) -> None:
    office = make_office()
    testimony = full_testimony(office)
    record(office, testimony, seconds=4.0)
    row = row_of(office.vault, testimony)
    assert (row.recordings, row.understood.runs, row.understood.finished) == (2, 1, 1)
    assert row.untouched_seconds == pytest.approx(4.0)
    assert (state_of(row).stage, state_of(row).percent) == (Stage.PARTLY_TRANSCRIBED, 50)


def test_only_the_run_that_is_shown_counts(make_office: Callable[..., Office]) -> None:
    office = make_office()
    testimony = office.vault.testimonies.create(("km",))
    part_id = record(office, testimony)
    office.vault.transcripts.begin(some_run(RUN, part_id, finished=True), [done(0, 0.0, "tea", "tea")])
    office.vault.transcripts.begin(some_run("s" * 26, part_id), [planned(0, 0.0, 10.0)])
    assert row_of(office.vault, testimony).understood == Understood(1, 1, 4.0, 0.0, 0.0, 0)
    office.vault.transcripts.commit("s" * 26, [done(0, 0.0, "we drank tea")])
    office.vault.transcripts.finish("s" * 26)
    assert row_of(office.vault, testimony).understood == Understood(1, 1, pytest.approx(9.6), 0.0, 0.0, 0)


def test_counts_go_with_their_windows(make_office: Callable[..., Office]) -> None:
    office = make_office()
    testimony = full_testimony(office)
    connection = office.vault.context.connection
    connection.execute("DELETE FROM transcript_window WHERE number = 0")
    assert [row[1:] for row in counted(office.vault)] == [("done", 1, 2000)]
    connection.execute("DELETE FROM part WHERE testimony_id = ? AND kind = 'recording'", (testimony.id,))
    assert connection.execute("SELECT * FROM transcript_tally") == []


def test_where_it_is_follows_the_revision_that_left(make_office: Callable[..., Office]) -> None:
    office = make_office()
    testimony = office.vault.testimonies.create(("km",))
    send(office, testimony, 1, finished=False)
    assert whereabouts_of(row_of(office.vault, testimony)) is Whereabouts.ONLY_HERE
    send(office, testimony, 2)
    row = row_of(office.vault, testimony)
    assert whereabouts_of(row) is Whereabouts.CARRIED
    assert state_of(row).exported
    office.vault.testimonies.touch(testimony.id)
    row = row_of(office.vault, testimony)
    assert whereabouts_of(row) is Whereabouts.CHANGED_SINCE
    assert not state_of(row).exported
    send(office, testimony, 3)
    assert whereabouts_of(row_of(office.vault, testimony)) is Whereabouts.CARRIED


def test_what_was_sealed_to_headquarters_is_carried_when_its_bundle_is(make_office: Callable[..., Office]) -> None:
    office = make_office()
    testimony = full_testimony(office)
    send(office, testimony, 1)
    connection = office.vault.context.connection
    connection.execute("INSERT INTO sealed_bundle (sequence) VALUES (1)")
    row = row_of(office.vault, testimony)
    assert state_of(row).stage is Stage.SEALED_AWAY
    assert whereabouts_of(row) is Whereabouts.ONLY_HERE
    connection.execute("UPDATE sealed_bundle SET carried_at = '2026-03-01T00:00:00.000000Z'")
    assert whereabouts_of(row_of(office.vault, testimony)) is Whereabouts.CARRIED


def test_it_is_confirmed_when_a_receipt_names_this_revision(make_office: Callable[..., Office]) -> None:
    office = make_office()
    testimony = office.vault.testimonies.create(("km",))
    send(office, testimony, 1)
    connection = office.vault.context.connection
    connection.execute(
        "INSERT INTO receipt_taken VALUES (?, ?, 'h', 2, x'00', '2026-03-01T00:00:00.000000Z')",
        (bytes(64), bytes([1]) * 64),
    )
    connection.execute(
        "INSERT INTO receipt_taken_item (testimony_id, revision, receipt_sha512, sha512) VALUES (?, 1, ?, ?)",
        (testimony.id, bytes(64), bytes(64)),
    )
    row = row_of(office.vault, testimony)
    assert row.confirmed_revision == 1
    assert whereabouts_of(row) is Whereabouts.CONFIRMED
    office.vault.testimonies.touch(testimony.id)
    assert whereabouts_of(row_of(office.vault, testimony)) is Whereabouts.CHANGED_SINCE


@pytest.mark.parametrize(
    "kinds",
    [
        (),
        (StepKind.TEXT,),
        (StepKind.TEXT, StepKind.REVIEWED),
        (StepKind.REVIEWED, StepKind.TEXT),
        (StepKind.REVIEWED, StepKind.REOPENED),
        (StepKind.REVIEWED, StepKind.REOPENED, StepKind.REVIEWED),
        (StepKind.REVIEWED, StepKind.TEXT, StepKind.REVIEWED),
    ],
)
def test_the_review_stands_where_its_steps_say(make_office: Callable[..., Office], kinds: tuple[StepKind, ...]) -> None:
    office = make_office()
    testimony = full_testimony(office)
    connection = office.vault.context.connection
    steps = []
    for number, kind in enumerate(kinds, start=1):
        revision = office.vault.testimonies.touch(testimony.id)
        step = Step(testimony.id, number, office.station.id, testimony.created_at, kind, revision)
        connection.execute(
            "INSERT INTO review_step (testimony_id, number, station, at, kind, revision) VALUES (?, ?, ?, ?, ?, ?)",
            (step.testimony_id, number, step.station, time_text(step.at), kind.value, revision),
        )
        steps.append(step)
    revision = office.vault.testimonies.get(testimony.id).revision
    assert row_of(office.vault, testimony).review is review_mark(steps, revision).standing
    expected = review_mark(steps, office.vault.testimonies.touch(testimony.id)).standing
    row = row_of(office.vault, testimony)
    assert row.review is expected
    assert (state_of(row).stage is Stage.REVIEWED) == (expected is ReviewStanding.REVIEWED)


def test_what_was_received_says_so_and_tells_the_same_of_its_transcript(
    field_and_headquarters: tuple[Office, Office], tmp_path: Path
) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    (to,) = field.contacts.all()
    tmp_path.joinpath("stick").mkdir()
    field.export(tmp_path / "stick", [testimony], [to])
    (bundle,) = (tmp_path / "stick").iterdir()
    headquarters.receive(bundle)
    here, there = row_of(field.vault, testimony), row_of(headquarters.vault, testimony)
    assert (there.origin, there.recorded_by) == (Origin.RECEIVED, field.station.id)
    assert whereabouts_of(there) is Whereabouts.RECEIVED
    assert (there.seconds, there.attachments, there.understood) == (here.seconds, here.attachments, here.understood)
    assert state_of(there).stage is Stage.TRANSCRIBED


def test_the_stamp_stays_while_nothing_changes_and_grows_with_every_change(make_vault: MakeVault) -> None:
    vault = make_vault()
    testimony = vault.testimonies.create(("km",))
    stamp = vault.library.stamp()
    vault.library.rows()
    vault.library.some([testimony.id])
    assert vault.library.stamp() == stamp
    vault.testimonies.touch(testimony.id)
    assert vault.library.stamp() > stamp


def test_transcripts_of_older_vaults_are_counted_once(make_office: Callable[..., Office]) -> None:
    office = make_office()
    full_testimony(office)
    part_id = record(office, office.vault.testimonies.create(("km",)))
    odd = Window(0, Span(0, 9), (Span(0.1, 0.3), Span(1.0005, 2.75)), WindowStatus.PLANNED)
    quiet = Window(1, Span(9, 18), (), WindowStatus.DONE)
    office.vault.transcripts.begin(some_run("o" * 26, part_id), [odd, quiet])
    before = counted(office.vault)
    assert ("o" * 26, "planned", 1, 1950) in before
    connection = office.vault.context.connection
    for kind, name in connection.execute(
        "SELECT type, name FROM sqlite_master WHERE name LIKE 'transcript_window_%'"
        " OR name IN ('transcript_tally', 'review_step_marks', 'transcript_window_cleared')"
    ):
        if kind in ("trigger", "view", "table", "index"):
            connection.execute(f"DROP {kind} IF EXISTS {name}")  # type: ignore[arg-type]
    apply_migrations(connection, [one for one in known_migrations() if one.version == LIBRARY])
    assert counted(office.vault) == before


def test_a_rescued_vault_counts_every_window_once(make_office: Callable[..., Office], tmp_path: Path) -> None:
    office = make_office()
    full_testimony(office)
    before = counted(office.vault)
    rows = office.vault.library.rows()
    office.vault.close()
    salvage_vault(office.vault.context.folder, ByPassphrase(PASSPHRASE), tmp_path / "saved", no_progress, CancelToken())
    with reopen(tmp_path / "saved") as saved:
        assert counted(saved) == before
        assert saved.library.rows() == rows


def test_as_many_questions_are_asked_for_one_as_for_many(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = make_vault()
    asked: list[str] = []
    connection = type(vault.context.connection)
    execute = connection.execute
    for count in (1, 20):
        for _ in range(count):
            vault.testimonies.create(("km",))
        with monkeypatch.context() as watched:
            watched.setattr(
                connection, "execute", lambda self, sql, *values: asked.append(sql) or execute(self, sql, *values)
            )
            rows = vault.library.rows()
            assert len(asked) == 6
            assert not any("transcript_window " in sql or "passage" in sql for sql in asked)
            asked.clear()
            assert list(vault.library.some([row.id for row in rows])) == list(rows)
            assert len(asked) == 6
            asked.clear()


def test_what_consent_blocks_says_so(make_vault: MakeVault) -> None:
    vault = make_vault()
    withdrawn, refused, ended, fine, unasked = (vault.testimonies.create(("km",)) for _ in range(5))
    for testimony in (withdrawn, refused, ended, fine):
        grant_everything(vault, testimony.id)
    said = Circumstance("test/1", "en", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
    read = Question(Use.READ, RecipientKind.OWN_STAFF)
    vault.consents.say(withdrawn.id, [(KEEP, Answer.WITHDRAW, Terms())], said)
    vault.consents.say(refused.id, [(RECORD, Answer.REFUSE, Terms())], said)
    vault.consents.say(ended.id, [(KEEP, Answer.GRANT, Terms(keep_until=date(2026, 2, 1)))], said)
    vault.consents.say(fine.id, [(read, Answer.WITHDRAW, Terms())], said)

    assert row_of(vault, withdrawn).blocked is Reason.WITHDRAWN
    assert state_of(row_of(vault, withdrawn)).blocked is Reason.WITHDRAWN
    assert row_of(vault, refused).blocked is Reason.REFUSED
    assert row_of(vault, ended).blocked is Reason.KEEP_ENDED
    assert row_of(vault, fine).blocked is None
    assert row_of(vault, unasked).blocked is None
    grant_everything(vault, withdrawn.id)
    assert row_of(vault, withdrawn).blocked is None


def test_the_library_does_not_walk_through_every_answer(make_vault: MakeVault) -> None:
    vault = make_vault()
    plan = vault.context.connection.execute(f"EXPLAIN QUERY PLAN {_DOUBTED}", ("2026-01-01",))
    assert any("consent_event_ground" in str(row[-1]) for row in plan)
