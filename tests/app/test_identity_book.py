"""Names and contacts close by themselves, and take only what has their form."""

import json

import pytest

from app.domain.identity import (
    ContactNumber,
    ContactWay,
    DocumentKind,
    EmergencyContact,
    Identity,
    IdentityDocument,
    SafeToUse,
    texts_of,
)
from app.domain.identity_body import checked, identity_of_body, identity_to_body
from app.domain.unlocking import ByPassphrase, Unlock
from app.errors.base import SaksiError
from app.errors.identity import IdentityClosed, IdentityNotUnderstood, IdentityTooLong
from app.errors.vault import WrongPassphrase
from app.usecases.identity import IDLE_SECONDS, IdentityBook, open_identity_book
from app.usecases.unlock import AttemptDelay

WHOLE = Identity(
    given_name="Zephyrine",
    family_name="Quillon",
    other_names="Zeph",
    own_script="ស្រីមុំ",
    birth="2001",
    documents=(IdentityDocument(DocumentKind.NATIONAL_ID, "Ruritania", "77-19"),),
    contacts=(ContactNumber(ContactWay.PHONE, "555 0104", SafeToUse.AT_TIMES, "after dark"),),
    address="Ninth pier",
    emergency=EmergencyContact("Osbertine", "aunt", "555 0199"),
    note="Asks to be called by the second name.",
)


class Opened:
    """The port `OpenIdentities`, in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Identity] = {}
        self.closed = 0

    def read(self, testimony_id: str) -> Identity | None:
        return self.kept.get(testimony_id)

    def save(self, testimony_id: str, identity: Identity) -> None:
        self.kept[testimony_id] = identity

    def close(self) -> None:
        self.closed += 1


class HandClock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def monotonic_seconds(self) -> float:
        return self.seconds


def book_of(opened: Opened, clock: HandClock) -> IdentityBook:
    return IdentityBook(opened, clock)  # type: ignore[arg-type]


def test_a_book_left_alone_closes_and_opens_nothing_any_more() -> None:
    opened, clock = Opened(), HandClock()
    book = book_of(opened, clock)
    book.save("a", WHOLE)
    clock.seconds = IDLE_SECONDS - 1
    assert book.remaining_seconds() == 1
    assert book.read("a") == WHOLE
    # Using it begins the time again.
    clock.seconds += IDLE_SECONDS - 1
    book.stay_open()
    assert book.remaining_seconds() == IDLE_SECONDS
    assert opened.closed == 0
    clock.seconds += IDLE_SECONDS
    with pytest.raises(IdentityClosed):
        book.read("a")
    assert opened.closed == 1
    assert book.closed
    # And nothing brings it back.
    book.stay_open()
    clock.seconds -= IDLE_SECONDS
    assert book.remaining_seconds() == 0
    with pytest.raises(IdentityClosed):
        book.save("a", WHOLE)


def test_leaving_it_closes_it() -> None:
    opened = Opened()
    with book_of(opened, HandClock()) as book:
        assert book.read("a") is None
    assert opened.closed == 1
    assert book.remaining_seconds() == 0


def test_a_wrong_way_in_counts_as_one() -> None:
    class Apart:
        def open(self, _by: Unlock) -> Opened:
            raise WrongPassphrase

    delay, clock = AttemptDelay(HandClock()), HandClock()  # type: ignore[arg-type]
    for _ in range(4):
        with pytest.raises(WrongPassphrase):
            open_identity_book(Apart(), ByPassphrase("x"), delay, clock)  # type: ignore[arg-type]
    with pytest.raises(SaksiError, match=r"vault\.unlock_too_soon"):
        open_identity_book(Apart(), ByPassphrase("x"), delay, clock)  # type: ignore[arg-type]


def test_what_is_sealed_is_read_again_whole() -> None:
    body = identity_to_body(WHOLE)
    assert identity_of_body(json.loads(json.dumps(body))) == WHOLE
    assert identity_of_body({}) == Identity()
    assert Identity().is_empty
    assert not WHOLE.is_empty
    assert checked(Identity(given_name="  Zephyrine ")).given_name == "Zephyrine"
    # The scan of every output knows all of it.
    assert {"Zephyrine", "ស្រីមុំ", "77-19", "555 0104", "after dark", "Osbertine", "aunt", "Ninth pier"} <= set(
        texts_of(WHOLE)
    )


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (None, "identity"),
        ([], "identity"),
        ({"surname": "x"}, "identity"),
        ({"given_name": 3}, "given_name"),
        ({"documents": {}}, "documents"),
        ({"documents": [{"kind": "letter"}]}, "kind"),
        ({"documents": [{}]}, "kind"),
        ({"contacts": [{"way": "phone", "safe": "perhaps"}]}, "safe"),
        ({"emergency": "aunt"}, "emergency"),
    ],
)
def test_what_has_another_form_is_refused_without_a_word_of_it(wrong: object, field: str) -> None:
    with pytest.raises(IdentityNotUnderstood) as caught:
        identity_of_body(wrong)
    assert caught.value.facts == {"field": field}


@pytest.mark.parametrize(
    ("wrong", "field", "most"),
    [
        ({"given_name": "x" * 201}, "given_name", 200),
        ({"note": "x" * 4001}, "note", 4000),
        ({"documents": [{"kind": "passport"}] * 11}, "documents", 10),
    ],
)
def test_what_is_too_long_is_refused(wrong: object, field: str, most: int) -> None:
    with pytest.raises(IdentityTooLong) as caught:
        identity_of_body(wrong)
    assert caught.value.facts == {"field": field, "most": most}


def test_no_text_of_an_object_tells_a_name() -> None:
    shown = repr((WHOLE, WHOLE.documents, WHOLE.contacts, WHOLE.emergency)) + str(WHOLE)
    assert [text for text in texts_of(WHOLE) if text in shown] == []
