"""Passphrases and codes: from a prompt, a file descriptor or a file, never from argv (`ps` shows that to everybody)."""

import argparse
import getpass
import os
import sys
from pathlib import Path

from app.errors.usage import SecretMissing, SecretsDiffer, SecretUnreadable

SECRET_BYTES = 4096


def add_secret_options(parser: argparse.ArgumentParser, name: str, what: str) -> None:
    """Add `--NAME-file FILE` and `--NAME-fd NUMBER` for the secret called `what`."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(f"--{name}-file", type=Path, metavar="FILE", help=f"read {what} from a file")
    group.add_argument(f"--{name}-fd", type=int, metavar="NUMBER", help=f"read {what} from a file descriptor")


def read_secret(
    options: argparse.Namespace, name: str, prompt: str, *, twice: bool = False, most_bytes: int = SECRET_BYTES
) -> str:
    """Return one secret, from where the options say or else from the keyboard; `twice` asks for it again.

    Raises SecretMissing, SecretsDiffer; SecretUnreadable also for more than `most_bytes`.
    """
    given = _given(options, name, most_bytes)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise SecretMissing(option=f"--{name}")
    typed = getpass.getpass(f"{prompt}: ")
    if twice and getpass.getpass(f"{prompt} (again): ") != typed:
        raise SecretsDiffer
    return typed


def is_given(options: argparse.Namespace, name: str) -> bool:
    """Whether the options say where the secret is."""
    key = name.replace("-", "_")
    return getattr(options, f"{key}_file", None) is not None or getattr(options, f"{key}_fd", None) is not None


def _given(options: argparse.Namespace, name: str, most_bytes: int) -> str | None:
    key = name.replace("-", "_")
    path: Path | None = getattr(options, f"{key}_file", None)
    descriptor: int | None = getattr(options, f"{key}_fd", None)
    try:
        if path is not None:
            with path.open("rb") as stream:
                return _text(stream.read(most_bytes + 1), most_bytes)
        if descriptor is not None:
            return _text(_read_descriptor(descriptor, most_bytes + 1), most_bytes)
    except (OSError, ValueError) as error:
        raise SecretUnreadable(option=f"--{name}") from error
    return None


def _read_descriptor(descriptor: int, most_bytes: int) -> bytes:
    got = bytearray()
    while len(got) < most_bytes and (part := os.read(descriptor, most_bytes - len(got))):
        got += part
    return bytes(got)


def _text(data: bytes, most_bytes: int) -> str:
    # Half a list of names would be taken for the whole.
    if len(data) > most_bytes:
        raise ValueError("too long")
    # A recovery code takes several lines; only the line break at the end is not part of the secret.
    return data.decode("utf-8").rstrip("\r\n")
