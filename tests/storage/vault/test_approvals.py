"""A second person's signature: under a passphrase of their own, over what the testimony is now."""

import json
from dataclasses import replace
from datetime import date

import pytest

from app.domain.consent import (
    Age,
    Answer,
    Circumstance,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    Terms,
    Use,
    questions,
)
from app.domain.consent_gate import Item, Matter, Reason, decide
from app.domain.custody import Act
from app.errors.approval import (
    ApprovalBad,
    ApproverCodeBad,
    ApproverCodeTaken,
    ApproverNotAnother,
    ApproverPassphraseWrong,
    ApproverUnknown,
)
from app.errors.vault import TestimonyUnknown, VaultConflict
from app.usecases.approve import OWN_STAFF, add_approver, approvable, approve
from storage.approval_document import decode_approval
from storage.domain import DEMO, REAL
from storage.vault.approvals import ApprovalsTable, insert_approval
from tests.vault_fixtures import PASSPHRASE, cheapest_argon2

SECOND = "another calm heron by the ferry"
TODAY = date(2026, 3, 1)


@pytest.fixture
def vault(make_vault):
    return make_vault()


@pytest.fixture
def approvals(vault):
    return ApprovalsTable(vault.context, cheapest_argon2())


@pytest.fixture
def child(vault):
    """A child's testimony where the child and a trusted guardian said yes to everything."""
    testimony = vault.testimonies.create(("km",))
    vault.consents.say_age(testimony.id, Age.CHILD, Guardian.TRUSTED, "F7")
    for given_by in (GivenBy.CHILD, GivenBy.GUARDIAN):
        said = Circumstance("test/1", "km", interpreter=False, given_by=given_by, how=How.SPOKEN, officer="F7")
        vault.consents.say(testimony.id, [(one, Answer.GRANT, Terms()) for one in questions()], said)
    return testimony.id


def decided(vault, testimony_id, question=OWN_STAFF):
    revision = vault.testimonies.get(testimony_id).revision
    return decide(vault.consents.of(testimony_id), question, Item(Matter.TESTIMONY, revision=revision), TODAY).reason


def test_without_a_second_signature_nothing_of_a_child_leaves(vault, approvals, child):
    assert decided(vault, child) is Reason.APPROVAL_MISSING
    approvals.add("B2", SECOND)
    approve(approvals, "B2", SECOND, child)
    assert decided(vault, child) is Reason.GRANTED
    # It was for our own staff, and for nobody else.
    assert decided(vault, child, Question(Use.PARTNER, RecipientKind.PARTNER)) is Reason.APPROVAL_MISSING
    assert [entry.event.facts["approver"] for entry in vault.custody.of(child) if entry.event.act is Act.APPROVED] == [
        "B2"
    ]


def test_what_changes_later_has_to_be_approved_again(vault, approvals, child):
    approvals.add("B2", SECOND)
    approve(approvals, "B2", SECOND, child)
    with vault.context.connection.transaction():
        vault.context.connection.execute("UPDATE testimony SET revision = revision + 1 WHERE id = ?", (child,))
    assert decided(vault, child) is Reason.APPROVAL_MISSING


def test_the_passphrase_of_the_vault_makes_no_second_person(approvals):
    with pytest.raises(ApproverNotAnother):
        add_approver(approvals, lambda passphrase: passphrase == PASSPHRASE, "B2", PASSPHRASE)
    assert approvals.approvers() == []
    assert add_approver(approvals, lambda passphrase: passphrase == PASSPHRASE, "B2", SECOND).active


def test_only_the_own_passphrase_signs(vault, approvals, child):
    approvals.add("B2", SECOND)
    approvals.add("C3", "a third one for the ferry")
    for wrong in (PASSPHRASE, "a third one for the ferry", "", SECOND.upper()):
        with pytest.raises(ApproverPassphraseWrong):
            approve(approvals, "B2", wrong, child)
    assert vault.consents.of(child).approvals == ()


def test_a_code_is_short_free_and_nobody_unknown_signs(approvals, child):
    approvals.add("B2", SECOND)
    with pytest.raises(ApproverCodeTaken):
        approvals.add("B2", SECOND)
    for bad in ("", "B", "a name with spaces", "B2\n", "ក១"):
        with pytest.raises(ApproverCodeBad):
            approvals.add(bad, SECOND)
    for unknown in ("C3", "b2"):
        with pytest.raises(ApproverUnknown):
            approve(approvals, unknown, SECOND, child)
    with pytest.raises(TestimonyUnknown):
        approve(approvals, "B2", SECOND, "a" * 26)


def test_who_was_taken_away_signs_no_more_and_what_they_signed_stands(vault, approvals, child):
    approvals.add("B2", SECOND)
    approve(approvals, "B2", SECOND, child)
    assert not approvals.remove("B2").active
    with pytest.raises(ApproverUnknown):
        approve(approvals, "B2", SECOND, child)
    with pytest.raises(ApproverUnknown):
        approvals.remove("B2")
    assert decided(vault, child) is Reason.GRANTED
    assert vault.context.connection.one("SELECT sealed_seed FROM approver") == (None,)
    assert approvals.add("B2", SECOND).active  # the code is free again


def test_an_approval_of_one_testimony_is_none_of_another(vault, approvals, child):
    approvals.add("B2", SECOND)
    approve(approvals, "B2", SECOND, child)
    other = vault.testimonies.create(("th",))
    (document,) = approvals.documents(child)
    moved = replace(decode_approval(document, REAL), testimony_id=other.id)
    with vault.context.connection.transaction():
        insert_approval(vault.context.connection, moved, document)
    assert vault.consents.of(other.id).approvals == ()


def test_keys_that_nobody_entered_here_approve_nothing(make_vault, vault, approvals, child):
    """Whoever can write rows into the database, but not sign as somebody that this vault or a station knows."""
    stranger = make_vault("elsewhere")
    theirs = ApprovalsTable(stranger.context, cheapest_argon2())
    theirs.add("B2", SECOND)
    with stranger.context.connection.transaction():
        stranger.context.connection.execute(
            "INSERT INTO testimony SELECT ?, 'X-1', '[]', ?, 'here', 's', 9", (child, "2026-03-01T00:00:00.000000Z")
        )
    theirs.sign("B2", SECOND, child, [OWN_STAFF])
    (document,) = theirs.documents(child)
    approval = decode_approval(document, REAL)
    with vault.context.connection.transaction():
        insert_approval(vault.context.connection, approval, document)
    assert decided(vault, child) is Reason.APPROVAL_MISSING


def test_a_trusted_station_vouches_for_what_its_bundle_brings(make_vault, vault, approvals, child):
    approvals.add("B2", SECOND)
    approve(approvals, "B2", SECOND, child)
    (document,) = approvals.documents(child)
    there = make_vault("headquarters")
    with there.context.connection.transaction():
        there.context.connection.execute(
            "INSERT INTO testimony SELECT ?, 'X-1', '[]', ?, 'received', 's', 1", (child, "2026-03-01T00:00:00.000000Z")
        )
        insert_approval(there.context.connection, decode_approval(document, REAL), document, received=True)
    assert [one.questions for one in there.consents.of(child).approvals] == [frozenset({OWN_STAFF})]


def test_a_document_has_one_spelling_and_every_changed_byte_is_seen(vault, approvals, child):
    approvals.add("B2", SECOND)
    made = approve(approvals, "B2", SECOND, child, approvable())
    (document,) = approvals.documents(child)
    assert decode_approval(document, REAL) == made
    for at in range(0, len(document), 7):
        changed = bytearray(document)
        changed[at] ^= 1
        with pytest.raises(ApprovalBad):
            decode_approval(bytes(changed), REAL)
    whole = json.loads(document)
    whole["approval"]["note"] = "more"
    for untrusted in (
        b"",
        b"[]",
        b"{}",
        b"null",
        document + b"\n",
        document[:-1],
        json.dumps(whole).encode(),
        b"9" * 70_000,
    ):
        with pytest.raises(ApprovalBad):
            decode_approval(untrusted, REAL)
    with pytest.raises(ApprovalBad):
        decode_approval(document, DEMO)


def test_media_and_training_cannot_be_approved_of_a_child():
    assert OWN_STAFF in approvable()
    assert {one.use for one in approvable()}.isdisjoint({Use.MEDIA, Use.TRAINING})


def test_an_approval_is_never_changed(vault, approvals, child):
    approvals.add("B2", SECOND)
    approve(approvals, "B2", SECOND, child)
    with pytest.raises(VaultConflict):
        vault.context.connection.execute("UPDATE approval SET received = 1")
