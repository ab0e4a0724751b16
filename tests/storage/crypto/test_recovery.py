import contextlib
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors.crypto import RecoveryCodeLength, RecoveryCodeLineWrong
from storage.crypto.recovery import generate_recovery_secret, parse_recovery_code, recovery_lines
from storage.crypto.secret import Secret

SECRET = Secret(bytes(range(100, 132)))
LINES = recovery_lines(SECRET)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_the_known_answer_stays_readable_for_ever() -> None:
    assert LINES == ["CHJP-CSV8-D5N6-Q6V4", "DHPP-WVVG-E5S7-7PPQ", "EHTQ-CXVR-F5X7-P4H9", "FHYQ-WZW0-G618-7TNY"]


@given(st.binary(min_size=32, max_size=32))
def test_what_is_printed_is_read_back(data: bytes) -> None:
    lines = recovery_lines(Secret(data))
    assert [len(line) for line in lines] == [19] * 4
    assert parse_recovery_code("\n".join(lines)) == Secret(data)


def test_two_codes_differ() -> None:
    assert generate_recovery_secret() != generate_recovery_secret()
    assert len(generate_recovery_secret()) == 32


@pytest.mark.parametrize(
    "change",
    [
        str.lower,
        lambda text: text.replace("-", " "),
        lambda text: text.replace("-", ""),
        lambda text: text.replace("-", "\u2013"),
        lambda text: text.replace("\n", " "),
        lambda text: text.replace("\n", " ").replace(" ", "\n", 1),
        lambda text: text.replace("-", "\t"),
        lambda text: text.replace("-", "\u200b"),
        lambda text: text.replace("-", "\n"),
        lambda text: text.replace("\n", "\r\n\r\n") + "\r\n",
        lambda text: "  " + text.replace("-", " - "),
        lambda text: text.replace("0", "O").replace("1", "l"),
        lambda text: text.replace("0", "o").replace("1", "I").replace("V", "u"),
        lambda text: "".join(chr(ord(c) + 0xFEE0) if c.isalnum() else c for c in text),
    ],
)
def test_how_it_is_typed_does_not_matter(change) -> None:  # type: ignore[no-untyped-def]
    assert parse_recovery_code(change("\n".join(LINES))) == SECRET


def test_every_slip_of_one_character_names_its_line() -> None:
    for number, line in enumerate(LINES):
        for place, right in enumerate(line):
            for wrong in ALPHABET if right != "-" else "":
                if wrong != right:
                    typed = [*LINES[:number], line[:place] + wrong + line[place + 1 :], *LINES[number + 1 :]]
                    with pytest.raises(RecoveryCodeLineWrong) as caught:
                        parse_recovery_code("\n".join(typed))
                    assert caught.value.facts == {"line": number + 1}


def test_two_characters_swapped_name_their_line() -> None:
    for number, line in enumerate(LINES):
        bare = line.replace("-", "")
        for place in range(len(bare) - 1):
            swapped = bare[:place] + bare[place + 1] + bare[place] + bare[place + 2 :]
            if swapped != bare:
                with pytest.raises(RecoveryCodeLineWrong) as caught:
                    parse_recovery_code("\n".join([*LINES[:number], swapped, *LINES[number + 1 :]]))
                assert caught.value.facts == {"line": number + 1}


def test_lines_in_the_wrong_order_are_found() -> None:
    dice = random.Random(1)
    for _ in range(20):
        shuffled = dice.sample(LINES, 4)
        if shuffled != LINES:
            with pytest.raises(RecoveryCodeLineWrong):
                parse_recovery_code("\n".join(shuffled))


def test_a_character_too_few_in_a_line_names_the_line() -> None:
    with pytest.raises(RecoveryCodeLineWrong) as caught:
        parse_recovery_code("\n".join([*LINES[:2], LINES[2][:-1], LINES[3]]))
    assert caught.value.facts == {"line": 3}


@pytest.mark.parametrize(
    ("typed", "characters"),
    [("", 0), ("\n", 0), (LINES[0], 16), ("\n".join(LINES[:3]), 48), ("\n".join([*LINES, LINES[0]]), 80)],
)
def test_a_code_of_another_length_is_told_so(typed: str, characters: int) -> None:
    with pytest.raises(RecoveryCodeLength) as caught:
        parse_recovery_code(typed)
    assert caught.value.facts == {"characters": characters, "expected": 64}


@given(st.text(max_size=120))
def test_any_text_as_a_code(text: str) -> None:
    for start in ("", "\n".join(LINES[:3]) + "\n"):
        with contextlib.suppress(RecoveryCodeLength, RecoveryCodeLineWrong):
            parse_recovery_code(start + text)
