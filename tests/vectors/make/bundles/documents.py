"""Faults of the documents of a testimony."""

from typing import Any

import rfc8785

from tests.vectors.make.bundles.bag import changed_files
from tests.vectors.make.bundles.consents import bound_consents, consents, standing_consents
from tests.vectors.make.bundles.files import (
    card_json,
    review_change,
    review_json,
    review_step,
    testimony_json,
    transcript_json,
)
from tests.vectors.make.bundles.keys import PHOTO, SOUND, STRANGER
from tests.vectors.make.bundles.said import custody, custody_line
from tests.vectors.make.bundles.vector import Vector, planned
from tests.vectors.make.bundles.words import beside_testimonies


def documents() -> list[Vector]:
    def content(name: str, must: str, reason: str, **changes: bytes | None) -> Vector:
        return planned(name, must, "bundle.content", "content", changed_files(**changes), reason)

    def testimony(**changes: Any) -> bytes:
        return rfc8785.dumps(testimony_json(**changes))

    def parts(**changes: Any) -> bytes:
        first, second = testimony_json()["parts"]
        return testimony(parts=[{**first, **changes}, second])

    unsigned = card_json()
    unsigned["card"]["name"] = "Another name"
    double_key = testimony()[:-1] + b',"revision":3}'
    return [
        content("card-missing", "M37", "card_missing", card=None),
        content("card-not-signed", "M37", "card", card=rfc8785.dumps(unsigned)),
        content("card-of-another-station", "M37", "card_other", card=rfc8785.dumps(card_json(station="v" * 26))),
        content("card-with-other-keys", "M37", "card_other", card=rfc8785.dumps(card_json(STRANGER))),
        content("card-without-a-name", "M37", "card", card=rfc8785.dumps(card_json(name=""))),
        content("file-of-nobody", "M38", "files", stray=SOUND),
        content("testimony-missing", "M39", "document_missing", testimony=None),
        content("custody-missing", "M39", "document_missing", custody=None),
        content("key-header-too-large", "M39", "document_too_large", keys=bytes((1 << 20) + 1)),
        content("json-with-spaces", "M40", "testimony_json", testimony=testimony().replace(b":", b": ", 1)),
        content("json-with-a-field-twice", "M40", "testimony_json", testimony=double_key),
        content("json-too-deep", "M40", "testimony_json", testimony=b"[" * 100_000),
        content("json-not-a-number", "M40", "testimony_json", testimony=testimony().replace(b"96000", b"NaN")),
        content("json-with-an-unknown-field", "M40", "testimony_unknown_field", testimony=testimony(zodiac="ox")),
        content("json-without-a-field", "M40", "testimony_case_code", testimony=testimony(case_code=None)),
        content("json-with-a-wrong-type", "M40", "parts_byte_count", testimony=parts(byte_count=True)),
        content(
            "json-date-that-is-none",
            "M40",
            "testimony_created_at",
            testimony=testimony(created_at="2026-02-30T09:00:00.000000Z"),
        ),
        content(
            "circumstances-with-a-name",
            "M40",
            "circumstances_present",
            testimony=testimony(circumstances={"interpreter": True, "working_language": "", "present": ["Auntie"]}),
        ),
        content("testimony-other-id", "M41", "testimony_other", testimony=testimony(id="u" * 26)),
        content("testimony-other-revision", "M41", "testimony_other", testimony=testimony(revision=4)),
        content("part-id-twice", "M41", "testimony_parts", testimony=parts(id=PHOTO)),
        content("part-order", "M41", "testimony_parts", testimony=parts(ordinal=3)),
        content("part-path-other", "M41", "testimony_path", testimony=parts(path="../audio.flac")),
        content("part-missing", "M42", "part_other", audio=None),
        content("part-other-size", "M42", "part_other", testimony=parts(byte_count=1)),
        content("part-other-digest", "M42", "part_other", testimony=parts(sha512="00" * 64)),
        content("part-unlisted", "M42", "files", added=b"WEBVTT\n"),
        content(
            "transcript-of-another-recording",
            "M43",
            "transcript_other",
            transcript=rfc8785.dumps(transcript_json(part=PHOTO)),
        ),
        content("transcript-without-subtitles", "M43", "files", vtt=None),
        content(
            "transcript-unknown-status",
            "M43",
            "windows_status",
            transcript=rfc8785.dumps(transcript_json(windows=[{**transcript_json()["windows"][0], "status": "holy"}])),
        ),
        content("custody-without-last-line-end", "M45", "custody_lines", custody=custody()[:-1]),
        content("custody-number-twice", "M45", "custody_number", custody=custody() + custody_line(act="attached")),
        content(
            "custody-unknown-act", "M45", "custody_act", custody=custody() + custody_line(number=99, act="shredded")
        ),
        *reviews(),
        *consents(),
        *bound_consents(),
        *standing_consents(),
        *beside_testimonies(),
    ]


def reviews() -> list[Vector]:
    def review(name: str, must: str, reason: str, *steps: dict[str, Any], **changes: Any) -> Vector:
        body = changed_files(review=review_json(*steps, **changes))
        return planned(f"review-{name}", must, "bundle.content", "content", body, reason)

    def change(name: str, reason: str, kind: str = "text", **changes: Any) -> Vector:
        return review(name, "M47", reason, review_step(1, kind, review_change(**changes)))

    text = review_step(1, "text", review_change())
    return [
        review("without-a-step", "M46", "review_steps"),
        review("of-another-testimony", "M46", "review_testimony", text, testimony="u" * 26),
        review("step-twice", "M46", "review_steps", text, text),
        review("steps-in-other-order", "M46", "review_steps", {**text, "number": 2}, text),
        review("unknown-kind", "M46", "steps_kind", {**text, "kind": "erased"}),
        review("undo-without-target", "M46", "steps_target", text, review_step(2, "undo")),
        review("text-with-target", "M46", "steps_target", text, {**text, "number": 2, "target": 1}),
        review("undo-of-what-is-not-there", "M46", "review_target", text, review_step(3, "undo", target=2)),
        review(
            "undo-by-another-station", "M46", "review_target", text, review_step(2, "undo", target=1, station="z" * 26)
        ),
        review("redo-of-what-stands", "M46", "review_target", text, review_step(2, "redo", target=1)),
        change("of-a-photo", "changes_part", part=PHOTO),
        change("of-two-lines", "changes_text", text="the gate\nwas green"),
        change("with-a-control-character", "changes_text", text="the \x1b[2Jgate"),
        change("too-long", "changes_text", text="a" * 20_001),
        change("unknown-speaker", "changes_speaker", "speaker", speaker="guard"),
        change("end-before-start", "changes_end", start=2, end=1),
        change("start-without-end", "changes_end", start=1),
        change("end-without-start", "changes_end", end=1),
        change("added-without-times", "steps_changes", "added", window=None),
    ]
