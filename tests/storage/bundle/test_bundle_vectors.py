"""Every numbered rule of FORMAT.md is held, by files that another program made, each with one fault."""

import re
from collections import Counter
from pathlib import Path

import pytest

from app.domain.check import CheckId, CheckStatus
from app.domain.review import Speaker
from app.domain.transcript import Span
from app.errors.bundle import BundleRefused
from tests.storage.bundle.vector_files import NAMES, load, verify_vector

FORMAT = Path(__file__).resolve().parents[3] / "storage" / "bundle" / "FORMAT.md"
RIGHT = [name for name in NAMES if load(name).fields["expect"] == "bundle.verified"]
WRONG = [name for name in NAMES if name not in RIGHT]


def rules() -> dict[str, str]:
    """The numbered rules of FORMAT.md and the check each belongs to."""
    found = re.findall(r"- \*\*(M\d+)\*\* \[([a-z_0-9]+)\]", FORMAT.read_text())
    assert [number for number, _ in found] == [f"M{place}" for place in range(1, len(found) + 1)]
    return dict(found)


@pytest.mark.parametrize("name", WRONG)
def test_a_bundle_with_one_fault_is_refused_for_it(name: str) -> None:
    vector = load(name)
    with pytest.raises(BundleRefused) as refused:
        verify_vector(vector)
    (failed,) = (check for check in refused.value.checks if check.status is CheckStatus.FAILED)
    told = (refused.value.code, refused.value.facts.get("reason", ""), failed.id.value)
    assert told == (vector.fields["expect"], vector.fields.get("reason", ""), vector.fields["check"])
    if told[1] in {"missing", "added"}:
        assert refused.value.facts["files"] == 1
    before, after = refused.value.checks[: refused.value.checks.index(failed)], refused.value.checks
    assert [check.id for check in after] == list(CheckId)
    assert all(check.status is CheckStatus.PASSED for check in before)
    assert all(check.status is CheckStatus.NOT_REACHED for check in after[len(before) + 1 :])


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_bundle_is_believed(name: str) -> None:
    verified = verify_vector(load(name))
    assert [check.id for check in verified.checks] == list(CheckId)
    assert {check.status for check in verified.checks} == {CheckStatus.PASSED}


def test_the_right_bundle_is_read_as_it_was_made() -> None:
    verified = verify_vector(load("everything"))
    (content,) = verified.contents
    recording, photo = content.parts
    assert (content.testimony.case_code, content.testimony.revision) == ("KDM-4X7", 3)
    assert (photo.part.name, b"".join(verified.read_part(content.testimony.id, photo.part.id))) == (
        "the gate.jpg",
        b"\xff\xd8 a photo of a gate",
    )
    assert recording.transcript is not None
    assert recording.transcript.windows[0].text is not None
    assert recording.transcript.windows[0].text.segments[0].text == "the gate was blue"
    assert [type(mark).__name__ for mark in recording.recording.marks] == ["Gap", "Bookmark", "SpeakerMark"]
    assert content.custody[0].event.facts == {"case_code": "KDM-4X7", "parts": 2}


def test_a_review_is_read_as_it_was_made() -> None:
    (content,) = verify_vector(load("review-whole")).contents
    assert [(step.number, step.kind.value, step.target) for step in content.review] == [
        (1, "text", None),
        (2, "speaker", None),
        (2, "listened", None),
        (3, "undo", 2),
        (4, "redo", 2),
        (5, "added", None),
        (6, "text", None),
        (7, "reviewed", None),
    ]
    (change,) = content.review[5].changes
    assert (change.key.added, change.key.segment, change.text, change.span) == (True, 77, "then rain", Span(0.25, 2.0))
    assert content.review[1].changes[0].speaker is Speaker.INTERPRETER
    assert content.review[1].changes[0].text is None


def test_every_rule_has_a_vector_and_every_vector_a_rule() -> None:
    numbers = {load(name).fields["must"] for name in WRONG}
    assert numbers == set(rules())
    assert {load(name).fields["must"] for name in RIGHT} == {"none"}


def test_every_vector_fails_at_the_check_of_its_rule() -> None:
    for name in WRONG:
        fields = load(name).fields
        assert rules()[fields["must"]] == fields["check"], name


def test_evil_archives_each_have_a_reason_of_their_own() -> None:
    reasons = Counter(load(name).fields["reason"] for name in WRONG if load(name).fields["check"] == "archive")
    assert len(reasons) >= 40
    assert sum(reasons.values()) >= 60
