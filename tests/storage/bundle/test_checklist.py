"""The order of the checks cannot be changed by mistake, and a verified bundle is made by verifying alone."""

from typing import Any

import pytest

from app.domain.check import CheckId, CheckStatus
from app.errors.bundle import BundleDamaged, BundleRefused
from storage.bundle.checklist import Checklist
from storage.bundle.verify import Verified
from tests.storage.bundle.vector_files import load, verify_vector


def test_checks_go_in_order() -> None:
    checklist = Checklist((CheckId.SIZE, CheckId.SEAL, CheckId.KEY))
    with checklist.check(CheckId.SIZE):
        pass
    with pytest.raises(ValueError, match="skipped"), checklist.check(CheckId.KEY):
        pass
    with pytest.raises(ValueError, match="skipped"):
        checklist.all_passed()


def test_a_refusal_says_how_far_it_came() -> None:
    checklist = Checklist((CheckId.SIZE, CheckId.SEAL, CheckId.KEY))
    with checklist.check(CheckId.SIZE, byte_count=5):
        pass
    with pytest.raises(BundleRefused) as refused, checklist.check(CheckId.SEAL):
        raise BundleDamaged(chunk=3)
    assert [(check.id, check.status, check.facts) for check in refused.value.checks] == [
        (CheckId.SIZE, CheckStatus.PASSED, {"byte_count": 5}),
        (CheckId.SEAL, CheckStatus.FAILED, {"chunk": 3}),
        (CheckId.KEY, CheckStatus.NOT_REACHED, {}),
    ]


def test_nobody_else_makes_a_verified_bundle() -> None:
    right: Any = verify_vector(load("everything"))
    fields = (right._source, right.facts, right.contact, right.contents, right.card, right.checks)
    for proof in (None, object(), True):
        with pytest.raises(TypeError):
            Verified(proof, *fields)
