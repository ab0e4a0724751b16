"""Sheets around an interview: added, never changed, told to the custody log without a word of them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.custody import Act
from app.domain.interview import (
    Answered,
    Came,
    Conflict,
    Interpreter,
    InterviewSheet,
    Need,
    Outcome,
    ReportBack,
)
from app.errors.transcript import TextTooLong
from app.errors.vault import TestimonyUnknown, VaultConflict
from storage.vault.interviews import adopt_sheets
from tests.vault_fixtures import reopen

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
FIT = Interpreter("I4", briefed=True, secrecy=True, conflict=Conflict.NONE, accepted=Answered.YES)
FULL = InterviewSheet(
    outcome=Outcome.STOPPED,
    risk="the road back passes the market",
    risk_in_their_words="ខ្ញុំខ្លាចផ្លូវនោះ",
    private_place=Answered.YES,
    place_note="back room of the library",
    interviewed_before=Answered.UNSURE,
    interviewed_by="somebody at the border",
    detained=Answered.NO,
    needs=(Need.HEARING, Need.SHORT_SESSIONS),
    needs_note="left ear",
    interpreters=(Came(NOON, replace(FIT, code="I3", accepted=Answered.NO)), Came(NOON, FIT)),
    referrals=("clinic-1",),
    debriefing="calm, wanted tea",
    report_back=(ReportBack(date(2026, 5, 2), "the report came out"),),
    template="saksi/2026-1",
)


@pytest.fixture
def vault(make_vault):
    return make_vault()


@pytest.fixture
def testimony(vault):
    return vault.testimonies.create(("km",)).id


def test_what_was_saved_comes_back_whole_also_after_opening_again(vault, testimony):
    assert vault.interviews.of(testimony) == InterviewSheet()
    kept = vault.interviews.save(testimony, FULL)
    assert (kept.number, kept.station, kept.sheet) == (1, vault.context.station_id, FULL)
    folder = vault.context.folder
    vault.close()
    with reopen(folder) as again:
        assert again.interviews.of(testimony) == FULL
        assert again.interviews.history(testimony) == [kept]


def test_every_saving_is_a_sheet_of_its_own_and_nothing_new_is_none(vault, testimony):
    assert vault.interviews.save(testimony, InterviewSheet()) is None
    vault.interviews.save(testimony, FULL)
    assert vault.interviews.save(testimony, FULL) is None
    vault.interviews.save(testimony, replace(FULL, outcome=Outcome.HELD))
    assert [one.sheet.outcome for one in vault.interviews.history(testimony)] == [Outcome.STOPPED, Outcome.HELD]
    with pytest.raises(VaultConflict):
        vault.context.connection.execute("UPDATE interview_sheet SET sheet = '{}'")


def test_the_custody_log_tells_that_and_never_what(vault, testimony):
    vault.interviews.save(testimony, FULL)
    (entry,) = [one for one in vault.custody.of(testimony) if one.event.act is Act.INTERVIEW_NOTED]
    assert set(entry.event.facts) == {"number", "outcome", "sha512"}
    assert "market" not in str(entry)


def test_who_may_interpret():
    assert FIT.fit
    for unfit in (
        replace(FIT, briefed=False),
        replace(FIT, secrecy=False),
        replace(FIT, conflict=Conflict.POSSIBLE),
        replace(FIT, conflict=Conflict.UNASKED),
        replace(FIT, accepted=Answered.NO),
        replace(FIT, accepted=Answered.UNASKED),
    ):
        assert not unfit.fit
    assert FULL.interpreter == FIT
    assert InterviewSheet().interpreter is None
    assert replace(FULL, interpreters=(*FULL.interpreters, Came(NOON, Interpreter("")))).interpreter is None


def test_too_long_or_unknown_is_refused_and_nothing_kept(vault, testimony):
    with pytest.raises(TextTooLong):
        vault.interviews.save(testimony, replace(FULL, report_back=(ReportBack(date(2026, 5, 2), "x" * 4001),)))
    assert vault.interviews.history(testimony) == []
    with pytest.raises(TestimonyUnknown):
        vault.interviews.save("a" * 26, FULL)


def test_sheets_of_another_office_are_added_and_never_change_what_is_here(vault, testimony):
    kept = vault.interviews.save(testimony, FULL)
    theirs = replace(kept, number=2, station="z" * 26, sheet=replace(FULL, outcome=Outcome.HELD))
    with vault.context.connection.transaction():
        adopt_sheets(vault.context.connection, testimony, [kept, theirs])
    assert vault.interviews.of(testimony).outcome is Outcome.HELD
    with pytest.raises(VaultConflict), vault.context.connection.transaction():
        adopt_sheets(vault.context.connection, testimony, [replace(kept, sheet=InterviewSheet())])
    assert len(vault.interviews.history(testimony)) == 2
