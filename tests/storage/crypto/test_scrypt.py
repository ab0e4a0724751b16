import pytest

from app.errors.age import AgeHeaderInvalid
from app.errors.crypto import KeyDerivationMemory
from storage.crypto.scrypt import ScryptPassphrase
from storage.crypto.secret import Secret
from storage.crypto.stanza import Stanza

PASSPHRASE = Secret(b"river stone lamp")
FILE_KEY = Secret(bytes(range(16)))


@pytest.mark.parametrize("work_factor", [1, 2, 10])
def test_what_was_wrapped_with_any_work_factor_is_unwrapped(work_factor: int) -> None:
    stanza = ScryptPassphrase(PASSPHRASE, work_factor).wrap(FILE_KEY)
    assert stanza.arguments[1] == str(work_factor)
    assert ScryptPassphrase(PASSPHRASE).unwrap([stanza]) == FILE_KEY
    assert ScryptPassphrase(Secret(b"another")).unwrap([stanza]) is None


@pytest.mark.parametrize("work_factor", [-1, 0, 21])
def test_work_factors_outside_the_policy_are_refused(work_factor: int) -> None:
    with pytest.raises(ValueError, match="work factor"):
        ScryptPassphrase(PASSPHRASE, work_factor)


STANZA = ScryptPassphrase(PASSPHRASE, 1).wrap(FILE_KEY)


def with_work_factor(decimal: str) -> Stanza:
    return Stanza(STANZA.kind, (STANZA.arguments[0], decimal), STANZA.body)


def test_the_highest_work_factor_is_computed_and_one_more_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Refusing:
        def __init__(self, salt: bytes, length: int, n: int, r: int, p: int) -> None:
            asked.append(n)

        def derive_into(self, *_: object) -> None:
            raise MemoryError

    monkeypatch.setattr("storage.crypto.scrypt.Scrypt", Refusing)
    for decimal in ("21", "020", "0", "999", "1000", "+9", "9 "):
        with pytest.raises(AgeHeaderInvalid):
            ScryptPassphrase(PASSPHRASE).unwrap([with_work_factor(decimal)])
    assert asked == []
    with pytest.raises(KeyDerivationMemory) as caught:
        ScryptPassphrase(PASSPHRASE).unwrap([with_work_factor("20")])
    assert (asked, caught.value.facts) == ([1 << 20], {"needed_mib": 1024})


@pytest.mark.parametrize(("work_factor", "needed_mib"), [(1, 1), (10, 1), (11, 2), (18, 256), (20, 1024)])
def test_too_little_memory_is_told(work_factor: int, needed_mib: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("storage.crypto.scrypt.Scrypt", refuse)
    with pytest.raises(KeyDerivationMemory) as caught:
        ScryptPassphrase(PASSPHRASE, work_factor).wrap(FILE_KEY)
    assert caught.value.facts == {"needed_mib": needed_mib}
