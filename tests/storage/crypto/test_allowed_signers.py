import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors.signature import SignersLineInvalid
from storage.crypto.allowed_signers import AllowedSigner, parse_signer, parse_signers
from storage.crypto.public_key import PublicKey
from storage.crypto.secret import Secret
from storage.crypto.signing import StationSigner

KEYS = StationSigner(Secret(bytes(range(64)))).public
TEXT = KEYS.ed25519.to_text()


@pytest.mark.parametrize("key", [KEYS.ed25519, KEYS.composite], ids=lambda key: key.algorithm)
@pytest.mark.parametrize("names", [("station-7",), ("station-7", "a.b@c")])
@pytest.mark.parametrize("namespaces", [(), ("saksi-bundle",), ("saksi-bundle", "saksi-receipt")])
def test_a_written_line_is_parsed_to_itself(
    key: PublicKey, names: tuple[str, ...], namespaces: tuple[str, ...]
) -> None:
    signer = AllowedSigner(names, key, namespaces)
    assert parse_signer(signer.to_line()) == signer
    assert parse_signer(signer.to_line() + " made in the field office") == signer
    assert parse_signers(f"# ours\n\n{signer.to_line()}\r\n") == [signer]


def test_a_purpose_that_is_not_listed_is_not_allowed() -> None:
    signer = AllowedSigner(("s",), KEYS.ed25519, ("saksi-bundle",))
    assert signer.may_sign("saksi-bundle")
    assert not signer.may_sign("saksi-receipt")
    assert AllowedSigner(("s",), KEYS.ed25519).may_sign("anything")


@pytest.mark.parametrize(
    "line",
    [
        "",
        "station",
        f"{TEXT}",
        f"* {TEXT}",
        f"!station {TEXT}",
        f"station cert-authority {TEXT}",
        f'station valid-before="20300101" {TEXT}',
        f'station namespaces="a" valid-before="20300101" {TEXT}',
        f'station namespaces="*" {TEXT}',
        f'station namespaces="" {TEXT}',
        f"station, {TEXT}",
        f"station {TEXT[:-4]}",
        f"station {TEXT}\x00",
        "station ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAAQ==",
    ],
)
def test_what_is_not_understood_whole_is_refused(line: str) -> None:
    with pytest.raises(SignersLineInvalid):
        parse_signer(line)


def test_the_error_tells_the_line() -> None:
    with pytest.raises(SignersLineInvalid) as caught:
        parse_signers(f"# ours\nstation {TEXT}\nstation nonsense\n")
    assert caught.value.facts == {"line": 3}
    with pytest.raises(SignersLineInvalid) as caught:
        parse_signers(f"# ours\nstation {TEXT[:-4]}\n")
    assert caught.value.facts == {"line": 2}


@pytest.mark.parametrize("around", ["X", "\x0b", "\x0c", "\u2028", "\xa0"])
def test_nothing_but_blanks_and_line_ends_is_passed_over_around_a_line(around: str) -> None:
    line = AllowedSigner(("station",), KEYS.ed25519, ("saksi-bundle",)).to_line()
    assert parse_signers(f" \t{line} \t\r\n") == parse_signers(line)
    if around == "X":
        assert parse_signers(f"X{line}")[0].names == ("Xstation",)
    else:
        with pytest.raises(SignersLineInvalid):
            parse_signers(f"{around}{line}")


@pytest.mark.parametrize("names", [(), ("",), ("a b",), ("a,b",), ("*",), ("ä",)])
def test_names_that_could_not_be_read_back_are_not_written(names: tuple[str, ...]) -> None:
    with pytest.raises(SignersLineInvalid) as caught:
        AllowedSigner(names, KEYS.ed25519).to_line()
    assert caught.value.facts == {"line": 1}


@given(st.text(max_size=100))
def test_any_text_as_a_line(text: str) -> None:
    for start in ("", "station ", f"station {TEXT}"):
        with contextlib.suppress(SignersLineInvalid):
            parse_signers(start + text)
