"""The limits of a session come from the template in use, and no template takes the protection of children away."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.consent import Age, Guardian
from app.domain.sessions import USUAL_LIMITS, MayBegin, Refusal, SessionLimits, limits_of
from app.domain.template import CHILD_MINUTES_A_DAY
from app.domain.template import SessionLimits as TemplateLimits
from app.errors.template import TemplateBad
from app.usecases.sessions import limits_in_force, may_talk, so_far
from storage.template.file import own_document, own_template, read_template
from storage.vault.vault import Vault
from tests.offices import Office, record

NUMBERS = st.integers(-5, 500)
WIDE = st.builds(TemplateLimits, NUMBERS, NUMBERS, NUMBERS)


def document(version: str = "7", **limits: int) -> bytes:
    whole = json.loads(own_document())
    whole["version"] = version
    whole["limits"] |= limits
    return json.dumps(whole).encode()


@pytest.fixture
def vault(make_vault: Callable[..., Vault]) -> Vault:
    return make_vault()


def test_the_template_of_the_program_says_what_is_usual(vault: Vault) -> None:
    assert limits_of(own_template().limits) == USUAL_LIMITS == limits_in_force(vault)


def test_a_childs_day_is_over_when_the_template_in_use_says_so(vault: Vault) -> None:
    testimony = vault.testimonies.create(("km",))
    record(Office(vault), testimony, 1.5)
    vault.consents.say_age(testimony.id, Age.NOT_SURE, Guardian.NONE, "F7")
    (part,) = vault.testimonies.parts(testimony.id)
    later = part.added_at + timedelta(minutes=30)
    assert may_talk(vault, testimony.id, later) == (True, MayBegin())
    vault.templates.bring(document(child_minutes=10, sessions_a_day=1, break_minutes=20))
    child, found = may_talk(vault, testimony.id, later)
    assert child
    assert found.refusal is Refusal.DAY
    limits = so_far(vault, testimony.id, "p" * 26, later).limits
    assert limits == SessionLimits(10, 5, 15, 20, 5, 1)
    vault.templates.go_back(0)
    assert may_talk(vault, testimony.id, later) == (True, MayBegin())


@pytest.mark.parametrize(
    ("limits", "field"),
    [
        ({"child_minutes": 46}, "child_minutes"),
        ({"child_minutes": 180}, "child_minutes"),
        ({"child_minutes": 4}, "child_minutes"),
        ({"sessions_a_day": 4}, "sessions_a_day"),
        ({"child_minutes": 31, "sessions_a_day": 3}, "sessions_a_day"),
        ({"break_minutes": 91}, "break_minutes"),
    ],
)
def test_getting_round_the_limits_with_a_template_is_refused(vault: Vault, limits: dict[str, int], field: str) -> None:
    for act in (vault.templates.read, vault.templates.bring):
        with pytest.raises(TemplateBad) as refused:
            act(document(**limits))
        assert refused.value.facts == {"path": f"limits.{field}", "reason": "range"}
    assert limits_in_force(vault) == USUAL_LIMITS


@pytest.mark.parametrize("limits", [(45, 2, 90), (30, 3, 90), (5, 3, 5), (5, 1, 5)])
def test_up_to_the_bounds_an_organisation_decides(vault: Vault, limits: tuple[int, int, int]) -> None:
    child, a_day, rest = limits
    vault.templates.bring(document(child_minutes=child, sessions_a_day=a_day, break_minutes=rest))
    held = limits_in_force(vault)
    assert (held.child_session_minutes, held.child_sessions_a_day, held.adult_reminder_minutes) == limits


def test_what_an_earlier_version_took_is_read_and_held_to_the_bounds(vault: Vault) -> None:
    long = document(child_minutes=180, sessions_a_day=6, break_minutes=180)
    with vault.context.connection.transaction():
        vault.templates._use(read_template(long), long)
    assert vault.templates.current().name == "saksi/7"
    assert limits_in_force(vault) == SessionLimits(45, 15, 15, 90, 5, 2)


def test_a_template_that_cannot_be_read_leaves_the_usual_limits(vault: Vault) -> None:
    with vault.context.connection.transaction():
        vault.templates._use(own_template(), b"{}")
    assert limits_in_force(vault) == USUAL_LIMITS


@given(WIDE)
def test_whatever_is_wished_a_child_is_protected(wished: TemplateLimits) -> None:
    held = limits_of(wished)
    assert wished.bounded().beyond == ""
    assert wished.beyond or wished.bounded() == wished
    assert held.child_session_minutes * held.child_sessions_a_day <= CHILD_MINUTES_A_DAY
    assert 0 < held.child_reminder_minutes <= min(15, held.child_session_minutes)
    assert (held.child_break_minutes, held.asked_seconds, held.sentences) == (15, 60.0, 2)
