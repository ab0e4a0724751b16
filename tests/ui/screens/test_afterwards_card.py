"""The closing card and what became of it: what is written is handed on, and the code is seen once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.consent import Age, Guardian
from app.domain.interview import InterviewSheet, Need, ReportBack
from storage.vault.vault import Vault
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import quick_program
from tests.template_samples import lotus_document, lotus_template
from ui.places.afterwards import ClosingCorner, joined
from ui.places.session import Session
from ui.places.template import template_in
from ui.presenters.afterwards import AfterwardsState
from ui.screens.afterwards_card import ClosingCard, ReportBackCard
from ui.screens.services_list import ServicesList
from ui.widgets.tab_order import tab_stops
from ui.wiring.station import StationVault

STATE = AfterwardsState(
    loaded=True,
    sheet=InterviewSheet(needs=(Need.TRAUMA,), report_back=(ReportBack(date(2026, 5, 2), "The report came out."),)),
    referrals=("lotus-clinic",),
    template=lotus_template(),
)


def shown(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch, tmp_path, make_vault: Callable[..., Vault]) -> Session:  # type: ignore[no-untyped-def]
    vault = make_vault()
    vault.templates.bring(lotus_document())
    return Session(quick_program(monkeypatch, tmp_path), tmp_path, StationVault(vault), HandJobs())


def finish(session: Session) -> None:
    assert isinstance(session.jobs, HandJobs)
    session.jobs.finish()


def test_services_are_ticked_and_notes_are_handed_on(qtbot: QtBot) -> None:
    card = ClosingCard()
    qtbot.addWidget(card)
    said = list[str]()
    card.referral_toggled.connect(said.append)
    card.debriefing_written.connect(said.append)
    card.show_state(STATE)
    card.services.say_child(False)
    card.show()
    assert card.services.boxes["lotus-clinic"].isChecked()
    assert not card.services.boxes["bamboo-law"].isChecked()
    card.services.boxes["bamboo-law"].click()
    qtbot.keyClicks(card.notes, "ok")
    assert said == ["bamboo-law", "o", "ok"]
    words = shown(card)
    for word in ("Promise nothing", "Extra calm and breaks", "How are you now?", "000 111 222"):
        assert word in words
    assert card.keep.isEnabled()


def test_to_a_child_only_what_is_safe_for_children_is_shown(qtbot: QtBot) -> None:
    card = ClosingCard()
    qtbot.addWidget(card)
    card.show_state(STATE)
    card.show()
    listed = card.services
    # Nobody has said yet that the person is an adult.
    assert list(listed.boxes) == ["lotus-clinic", "river-shelter"]
    assert "000 555 666" not in shown(card)
    assert listed.others is not None
    assert listed.others in tab_stops(card)
    qtbot.keyClick(listed.others, Qt.Key.Key_Space)
    assert list(listed.boxes) == ["lotus-clinic", "river-shelter", "bamboo-law"]
    assert "let no child go there alone" in shown(card)
    assert listed.others is None
    # The keys go on where the others begin.
    assert card.focusWidget() is listed.boxes["bamboo-law"]
    # Another testimony begins anew, and what was given stays to be seen.
    listed.say_child(True)
    assert list(listed.boxes) == ["lotus-clinic", "river-shelter"]
    card.show_state(replace(STATE, referrals=("bamboo-law",)))
    assert listed.boxes["bamboo-law"].isChecked()
    assert listed.others is None
    listed.say_child(False)
    assert len(listed.boxes) == 3
    card.show_state(replace(STATE, template=None))
    assert "No services are listed yet" in shown(card)


def test_where_none_is_safe_for_children_it_says_so(qtbot: QtBot) -> None:
    listed = ServicesList()
    qtbot.addWidget(listed)
    template = lotus_template()
    adults = tuple(one for one in template.referrals if not one.for_children)
    listed.show_services(replace(template, referrals=adults))
    listed.show()
    assert "No service on the list is said to be safe for children." in shown(listed)
    assert "000 555 666" not in shown(listed)
    assert listed.others is not None
    listed.others.click()
    assert "000 555 666" in shown(listed)


def test_the_age_of_the_testimony_decides(qtbot: QtBot, session: Session) -> None:
    card = ClosingCard()
    qtbot.addWidget(card)
    vault = session.vault
    grown, unsure = (vault.testimonies.create(("km",)).id for _ in range(2))
    vault.consents.say_age(grown, Age.ADULT, Guardian.UNASKED, "F7")
    vault.consents.say_age(unsure, Age.NOT_SURE, Guardian.UNASKED, "F7")
    corner = ClosingCorner(session, card)
    for testimony_id, services in ((grown, 3), (unsure, 2), (grown, 3)):
        corner.sealed(testimony_id)
        finish(session)
        assert len(card.services.boxes) == services
    corner.close()


def test_the_code_takes_the_place_of_its_button(qtbot: QtBot) -> None:
    card = ClosingCard()
    qtbot.addWidget(card)
    card.show_state(STATE)
    assert card.give.isVisibleTo(card)
    card.show_state(replace(STATE, code="KDM4-QX7T"))
    assert not card.give.isVisibleTo(card)
    assert "KDM4-QX7T" in shown(card)
    assert "shown only here" in shown(card)


def test_what_became_of_it_stands_with_its_day(qtbot: QtBot) -> None:
    card = ReportBackCard()
    qtbot.addWidget(card)
    said = list[str]()
    card.told_written.connect(said.append)
    card.tell_pressed.connect(lambda: said.append("told"))
    card.show_state(STATE)
    assert "2026-05-02   The report came out." in shown(card)
    assert not card.tell.isEnabled()
    card.show_state(replace(STATE, sheet=InterviewSheet(), told="It"))
    assert "has not been told yet" in shown(card)
    qtbot.keyClicks(card.field, "!")
    card.tell.click()
    assert said == ["It!", "told"]


def test_what_is_pressed_is_kept(qtbot: QtBot, session: Session) -> None:
    card, report = ClosingCard(), ReportBackCard()
    qtbot.addWidget(card)
    qtbot.addWidget(report)

    def show(state: AfterwardsState) -> None:
        card.show_state(state)
        report.show_state(state)

    presenter = joined(session, card, show)
    report.told_written.connect(presenter.set_told)
    report.tell_pressed.connect(presenter.tell)
    template_in(session).watch(presenter.use)
    testimony = session.vault.testimonies.create(("km",)).id
    presenter.visit(testimony)
    finish(session)
    card.services.boxes["river-shelter"].click()
    card.keep.click()
    finish(session)
    qtbot.keyClicks(report.field, "The report came out.")
    report.tell.click()
    finish(session)
    sheet = session.vault.interviews.of(testimony)
    assert sheet.referrals == ("river-shelter",)
    assert [one.what for one in sheet.report_back] == ["The report came out."]
    card.give.click()
    finish(session)
    assert card.code.text()


def test_under_a_sealed_recording_what_is_written_is_kept_on_the_way_out(qtbot: QtBot, session: Session) -> None:
    card = ClosingCard()
    qtbot.addWidget(card)
    corner = ClosingCorner(session, card)
    testimony = session.vault.testimonies.create(("km",)).id
    corner.sealed(testimony)
    corner.sealed("")
    finish(session)
    card.notes.setPlainText("calm")
    corner.sealed(testimony)
    assert card.notes.toPlainText() == "calm"
    corner.leave()
    finish(session)
    assert session.vault.interviews.of(testimony).debriefing == "calm"
    corner.close()
