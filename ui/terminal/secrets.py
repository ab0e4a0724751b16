"""Passphrases and codes: from a prompt, a file descriptor or a file, never from argv (`ps` shows that to everybody)."""

import argparse
import getpass
import os
import sys
from pathlib import Path

from app.errors.usage import SecretMissing, SecretsDiffer, SecretUnreadable

_LIMIT_BYTES = 4096


def add_secret_options(parser: argparse.ArgumentParser, name: str, what: str) -> None:
    """Add `--NAME-file FILE` and `--NAME-fd NUMBER` for the secret called `what`."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(f"--{name}-file", type=Path, metavar="FILE", help=f"read {what} from the first line of a file")
    group.add_argument(f"--{name}-fd", type=int, metavar="NUMBER", help=f"read {what} from a file descriptor")


def read_secret(options: argparse.Namespace, name: str, prompt: str, *, twice: bool = False) -> str:
    """Return one secret, from where the options say or else from the keyboard; `twice` asks for it again.

    Raises SecretMissing, SecretUnreadable, SecretsDiffer.
    """
    given = _given(options, name)
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


def _given(options: argparse.Namespace, name: str) -> str | None:
    key = name.replace("-", "_")
    path: Path | None = getattr(options, f"{key}_file", None)
    descriptor: int | None = getattr(options, f"{key}_fd", None)
    try:
        if path is not None:
            with path.open("rb") as stream:
                return _text(stream.read(_LIMIT_BYTES))
        if descriptor is not None:
            return _text(_read_descriptor(descriptor))
    except (OSError, UnicodeDecodeError) as error:
        raise SecretUnreadable(option=f"--{name}") from error
    return None


def _read_descriptor(descriptor: int) -> bytes:
    parts: list[bytes] = []
    while len(b"".join(parts)) < _LIMIT_BYTES and (part := os.read(descriptor, _LIMIT_BYTES)):
        parts.append(part)
    return b"".join(parts)


def _text(data: bytes) -> str:
    # A recovery code takes several lines; only the line break at the end is not part of the secret.
    return data.decode("utf-8").rstrip("\r\n")
