"""The code on paper: it says nothing, a slip is found, and only the right one opens anything."""

import itertools
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.consent import Answer, Circumstance, GivenBy, How, RecipientKind, Use
from app.domain.custody import Act
from app.domain.paper_code import ALPHABET, BASE, CHANCE_SIGNS, code_of, hash_of, looks_like_code, opens, read_code
from app.domain.people import Role
from app.errors.bundle import NothingToExport
from app.errors.consent import CodeMistyped, CodeUnknown, NothingToWithdraw
from app.errors.vault import TestimonyUnknown
from app.usecases.withdraw import testimony_of as named
from app.usecases.withdraw import withdraw
from tests.offices import Office, full_testimony

CHANCE = random.Random(4)


def any_code() -> str:
    return code_of([CHANCE.randrange(BASE) for _ in range(CHANCE_SIGNS)])


def test_a_code_is_sixteen_signs_that_nobody_takes_for_others() -> None:
    code = any_code()
    assert [len(group) for group in code.split("-")] == [4, 4, 4, 4]
    assert not set("AEIOUBSZ01258") & set(ALPHABET)
    assert read_code(f" {code.lower().replace('-', ' ')} ") == code
    assert looks_like_code(code)
    assert not looks_like_code("KDM-4X7")
    assert not looks_like_code("a" * 26)


def test_every_slip_of_one_sign_and_every_swap_of_two_is_found() -> None:
    signs = any_code().replace("-", "")
    for place, sign in itertools.product(range(len(signs)), ALPHABET):
        slipped = signs[:place] + sign + signs[place + 1 :]
        if slipped != signs:
            assert read_code(slipped) is None
    for first, second in itertools.combinations(range(CHANCE_SIGNS), 2):
        swapped = list(signs)
        swapped[first], swapped[second] = swapped[second], swapped[first]
        if "".join(swapped) != signs:
            assert read_code("".join(swapped)) is None


@pytest.mark.parametrize("typed", ["", "CDFG", "CDFG-HJKL-MNPQ-RTV", "CDFG-HJKL-MNPQ-RTVWX", "CDFG-HJKL-MNPQ-RTVA"])
def test_what_is_no_code_is_refused_calmly(typed: str) -> None:
    assert read_code(typed) is None


def test_a_hash_is_of_one_testimony() -> None:
    code = any_code()
    assert opens(code, "t" * 26, hash_of(code, "t" * 26))
    assert not opens(code, "u" * 26, hash_of(code, "t" * 26))
    assert not opens(any_code(), "t" * 26, hash_of(code, "t" * 26))


def test_a_person_takes_consent_back_with_the_code_alone(field_and_headquarters: tuple[Office, Office]) -> None:
    field, _ = field_and_headquarters
    testimony, other = full_testimony(field), full_testimony(field, seed=2)
    code = field.paper_codes.give(testimony.id)
    assert field.vault.custody.of(testimony.id)[-1].event.act is Act.CODE_GIVEN
    connection = field.vault.context.connection
    assert code.replace("-", "") not in str(connection.execute("SELECT hex(sha512), station FROM paper_code"))
    rooms = field.vault.testimonies, field.paper_codes
    assert named(*rooms, code.lower()) == testimony.id
    assert named(*rooms, testimony.case_code) == testimony.id
    with pytest.raises(TestimonyUnknown):
        named(*rooms, "XXX-XXX")
    with pytest.raises(CodeMistyped):
        named(*rooms, code[:-1] + next(sign for sign in ALPHABET if sign != code[-1]))
    unknown = [any_code() for _ in range(3)]
    refusals = []
    for one in unknown:
        with pytest.raises(CodeUnknown) as refused:
            named(*rooms, one)
        refusals.append((refused.value.code, refused.value.facts))
    assert refusals == [("consent.code_unknown", {})] * 3, "nothing is told but that it is not known"
    said = withdraw(field.vault.consents, named(*rooms, code), [], "F7", "km")
    assert {one.answer for one in said} == {Answer.WITHDRAW}
    assert {one.question.use for one in said} == set(Use)
    with pytest.raises(NothingToWithdraw):
        withdraw(field.vault.consents, testimony.id, [], "F7", "km")
    assert not [one for one in field.vault.consents.of(other.id).events if one.answer is Answer.WITHDRAW]


def test_one_use_can_be_taken_back_and_also_what_was_said_to_one_office(
    field_and_headquarters: tuple[Office, Office],
) -> None:
    from app.domain.consent import Question, Terms

    field, _ = field_and_headquarters
    testimony = full_testimony(field)
    said = Circumstance("plain/3", "km", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
    by_name = Question(Use.PARTNER, RecipientKind.PARTNER, "p" * 26)
    field.vault.consents.say(testimony.id, [(by_name, Answer.GRANT, Terms())], said)
    events = withdraw(field.vault.consents, testimony.id, [Use.PARTNER], "F7", "km", How.THUMBPRINT)
    assert [one.question for one in events] == [Question(Use.PARTNER, RecipientKind.PARTNER), by_name]
    assert {one.circumstance.how for one in events} == {How.THUMBPRINT}


def test_the_hash_goes_to_our_own_offices_alone(
    field_and_headquarters: tuple[Office, Office], make_office: Callable[..., Office], tmp_path: Path
) -> None:
    field, headquarters = field_and_headquarters
    partner = make_office("partner", Role.PARTNER)
    field.trusts(partner)
    partner.trusts(field)
    testimony = full_testimony(field)
    code = field.paper_codes.give(testimony.id)
    left = field.export(tmp_path, [testimony], list(field.contacts.all())).left
    assert len(left) == 2, "what differs goes into bundles of their own"
    for bundle in left:
        reader = headquarters if bundle.recipients == ("Office headquarters",) else partner
        reader.receive(tmp_path / bundle.file_name)
    assert headquarters.paper_codes.find(code) == testimony.id
    assert partner.paper_codes.find(code) is None
    acts = [entry.event.act for entry in partner.received_custody.of(testimony.id)]
    assert Act.CODE_GIVEN not in acts, "a partner does not learn that there is one"

    later = field.paper_codes.give(testimony.id)
    (alone,) = field.export(tmp_path, [], list(field.contacts.all())).left
    assert (alone.facts.items, alone.recipients) == ((), ("Office headquarters",))
    headquarters.receive(tmp_path / alone.file_name)
    assert headquarters.paper_codes.find(later) == testimony.id
    with pytest.raises(NothingToExport):
        field.export(tmp_path, [], list(field.contacts.all()))
