"""Key keepers read from cards and key files."""

from collections.abc import Callable

import pytest

from app.domain.people import Role
from app.errors.people import CardBad
from app.errors.vault import EscrowTooLarge
from app.usecases.escrow import KeyKeeper, key_keeper, with_keeper
from storage.bundle.own_card import CardFile
from tests.offices import Office


def test_a_card_gives_its_recipient_and_its_words(make_office: Callable[..., Office]) -> None:
    card = make_office("headquarters", Role.HEADQUARTERS).own_card.card()
    keeper = key_keeper(CardFile(), card.encoded)
    assert keeper == KeyKeeper(card.card.recipient, card)


def test_a_key_file_gives_its_first_recipient_without_words() -> None:
    assert key_keeper(CardFile(), b"# made by age-keygen\n\n  age1abc \nage1def\n") == KeyKeeper("age1abc")
    assert key_keeper(CardFile(), b"# nothing here\n") == KeyKeeper("")


def test_what_looks_like_a_card_and_is_none_is_refused() -> None:
    with pytest.raises(CardBad):
        key_keeper(CardFile(), b'{"name": "headquarters"}')


def test_a_vault_has_room_for_three_and_counts_nobody_twice() -> None:
    three = with_keeper(with_keeper(with_keeper((), KeyKeeper("a")), KeyKeeper("b")), KeyKeeper("c"))
    assert with_keeper(three, KeyKeeper("a")) == (KeyKeeper("b"), KeyKeeper("c"), KeyKeeper("a"))
    with pytest.raises(EscrowTooLarge):
        with_keeper(three, KeyKeeper("d"))
