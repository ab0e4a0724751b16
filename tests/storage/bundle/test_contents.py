"""The files of a testimony are exactly those of which it speaks, each within its limit."""

import hashlib
from dataclasses import replace

import pytest

from app.domain.bundle import TestimonyContent
from app.errors.bundle import BundleContentBad
from storage.bundle.contents import UntrustedFolder, content_of, files_of
from storage.bundle.layout import DOCUMENT_LIMIT_BYTES
from storage.domain import REAL
from tests.storage.bundle.forms.names import OTHER, TESTIMONY
from tests.storage.bundle.whole_testimony import open_part, whole


def files() -> dict[str, bytes]:
    """The files of the whole testimony, by their names in its folder."""
    found = files_of(whole(), open_part)
    return {file.path.split("/", 2)[2]: file.open().read() for file in found}


def content_from(files: dict[str, bytes], sizes: dict[str, int] | None = None) -> TestimonyContent:
    folder = UntrustedFolder(
        {name: len(content) for name, content in files.items()} | (sizes or {}),
        {name: hashlib.sha512(content).digest() for name, content in files.items()},
        lambda name: files[name],
    )
    return content_of(folder, TESTIMONY, 7, REAL)


def test_the_files_of_a_testimony_are_those_of_which_it_speaks() -> None:
    there = files()
    assert content_from(there) == whole()
    needed = {
        "testimony.json": "document_missing",
        "consent.json": "document_missing",
        "custody.jsonl": "document_missing",
    }
    others = {
        "audio.flac": "part_other",
        "attachments/1-map.png": "part_other",
        "transcript.json": "files",
        "transcript.vtt": "files",
        "marks.json": "marks_custody",
        "approvals.json": "approvals_custody",
    }
    for name, reason in (needed | others).items():
        with pytest.raises(BundleContentBad) as caught:
            content_from({other: content for other, content in there.items() if other != name})
        assert caught.value.facts == {"reason": reason}, name
    for name in ("later.json", "audio-2.flac", "attachments/2-map.png"):
        with pytest.raises(BundleContentBad) as caught:
            content_from({**there, name: b"more"})
        assert caught.value.facts == {"reason": "files"}, name
    for name, lacking in (
        ("review.json", {"review": ()}),
        ("identity.json", {"identity": None}),
        ("case.json", {"case": None}),
    ):
        less = content_from({other: content for other, content in there.items() if other != name})
        assert less == replace(whole(), **lacking), name


def test_a_document_has_its_limit() -> None:
    there = files()
    for name in there:
        if not name.endswith((".json", ".jsonl")):
            continue
        content_from(there, {name: DOCUMENT_LIMIT_BYTES})
        with pytest.raises(BundleContentBad) as caught:
            content_from(there, {name: DOCUMENT_LIMIT_BYTES + 1})
        assert caught.value.facts == {"reason": "document_too_large"}


def test_a_testimony_is_the_one_that_was_described() -> None:
    there = files()
    folder = UntrustedFolder({name: len(content) for name, content in there.items()}, {}, lambda name: there[name])
    for testimony_id, revision in ((OTHER, 7), (TESTIMONY, 6), (TESTIMONY, 8)):
        with pytest.raises(BundleContentBad) as caught:
            content_of(folder, testimony_id, revision, REAL)
        assert caught.value.facts == {"reason": "testimony_other"}
