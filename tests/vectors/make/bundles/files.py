"""The files of a bundle in which nothing is wrong; `changes` put a fault into one."""

from typing import Any

import rfc8785

from storage.crypto.signing import StationSigner
from tests.vectors.make.bundles.keys import (
    OTHERS,
    PART,
    PHOTO,
    PICTURE,
    READER,
    RUN,
    SIGNER,
    SOUND,
    STATION,
    TESTIMONY,
    WHEN,
    recipient_digest,
    sha512,
)
from tests.vectors.make.bundles.said import age_event, consent_event, consent_json, custody


def testimony_json(**changes: Any) -> dict[str, Any]:
    part = {
        "id": PART,
        "ordinal": 1,
        "kind": "recording",
        "name": "recording-1.flac",
        "media_type": "audio/flac",
        "byte_count": len(SOUND),
        "sha512": sha512(SOUND),
        "added_at": WHEN,
        "path": "audio.flac",
        "recording": {
            "sample_rate_hz": 48000,
            "channels": 1,
            "frames": 96000,
            "chunks": 2,
            "chain_head": "00" * 64,
            "chain_intact": True,
            "marks": [
                {"kind": "gap", "at_frame": 5, "reason": "pause", "seconds": None, "note": "tea"},
                {"kind": "bookmark", "at_frame": 6, "label": "gate"},
                {"kind": "speaker", "at_frame": 7, "role": "survivor"},
            ],
        },
    }
    photo = {
        "id": PHOTO,
        "ordinal": 2,
        "kind": "attachment",
        "name": "the gate.jpg",
        "media_type": "image/jpeg",
        "byte_count": len(PICTURE),
        "sha512": sha512(PICTURE),
        "added_at": WHEN,
        "path": "attachments/1-the_gate.jpg",
    }
    whole = {
        "format": "saksi-testimony/1",
        "id": TESTIMONY,
        "case_code": "KDM-4X7",
        "languages": ["km", "en"],
        "created_at": WHEN,
        "recorded_by": STATION,
        "revision": 3,
        "circumstances": {"interpreter": True, "working_language": "en", "present": ["interviewer", "interpreter"]},
        "parts": [part, photo],
    }
    return {**whole, **changes}


def transcript_json(**changes: Any) -> dict[str, Any]:
    window = {
        "index": 0,
        "start": 0,
        "end": 2,
        "speech": [{"start": 0.25, "end": 1.75}],
        "status": "done",
        "flags": [],
        "text": {
            "language": "en",
            "language_probability": 0.97,
            "average_log_probability": -0.31,
            "no_speech_probability": 0.02,
            "tokens": 4,
            "segments": [
                {
                    "start": 0.25,
                    "end": 1.75,
                    "text": "the gate was blue",
                    "words": [{"start": 0.25, "end": 0.5, "text": " the", "probability": 0.5}],
                }
            ],
        },
    }
    whole = {
        "format": "saksi-transcript/1",
        "run": RUN,
        "part": PART,
        "started_at": WHEN,
        "audio_sha512": sha512(SOUND),
        "audio_seconds": 2,
        "engine": "engine 1.0",
        "model": {"name": "demo", "pack_sha256": "ab" * 32, "multilingual": True, "languages": ["en", "km"]},
        "options": {"language": None, "beam_size": 5, "word_times": True, "hotwords": ""},
        "language": "en",
        "plan_sha256": "cd" * 32,
        "finished": True,
        "windows": [window],
    }
    return {**whole, **changes}


def review_change(**changes: Any) -> dict[str, Any]:
    whole = {
        "part": PART,
        "run": RUN,
        "window": 0,
        "segment": 0,
        "text": "the gate was green",
        "speaker": None,
        "heard": True,
        "start": None,
        "end": None,
    }
    return {**whole, **changes}


def review_step(number: int, kind: str, *step_changes: dict[str, Any], **changes: Any) -> dict[str, Any]:
    whole = {
        "number": number,
        "station": STATION,
        "at": WHEN,
        "kind": kind,
        "revision": 2,
        "target": None,
        "changes": list(step_changes),
    }
    return {**whole, **changes}


def review_steps() -> list[dict[str, Any]]:
    """One of everything: what was corrected, by two offices, undone and done again, and the mark over it."""
    return [
        review_step(1, "text", review_change()),
        review_step(2, "speaker", review_change(text=None, speaker="interpreter", heard=False)),
        review_step(2, "listened", review_change(text=None), station="z" * 26),
        review_step(3, "undo", target=2),
        review_step(4, "redo", target=2),
        review_step(5, "added", review_change(window=None, segment=77, text="then rain", start=0.25, end=2)),
        review_step(6, "text", review_change(run="older" + "q" * 21, window=9, text="")),
        review_step(7, "reviewed", revision=3),
    ]


def review_json(*steps: dict[str, Any], **changes: Any) -> bytes:
    return rfc8785.dumps({"format": "saksi-review/1", "testimony": TESTIMONY, "steps": list(steps), **changes})


def purposes_json(rows: list[tuple[Any, str]] | None = None, **changes: Any) -> bytes:
    named = sorted(
        (recipient_digest(one), kind) for one, kind in rows or [(READER, "own_staff"), (OTHERS[1], "partner")]
    )
    recipients = [{"kind": kind, "recipient": digest} for digest, kind in named]
    return rfc8785.dumps({"format": "saksi-purposes/1", "recipients": recipients, **changes})


OTHER = "another" + "f" * 19


def notice(testimony: str = OTHER, **changes: Any) -> dict[str, Any]:
    events = [consent_event(2, "record", "device", spoken_at=None)]
    events.append(consent_event(3, "record", "device", answer="withdraw", spoken_at=None, how="written"))
    return {"testimony": testimony, "events": events, "ages": [age_event(1)], **changes}


def notices_json(*notices: dict[str, Any], **changes: Any) -> bytes:
    return rfc8785.dumps({"format": "saksi-notices/1", "notices": list(notices), **changes})


def codes_json(*codes: dict[str, Any], **changes: Any) -> bytes:
    return rfc8785.dumps({"format": "saksi-codes/1", "codes": list(codes), **changes})


def code(testimony: str = OTHER, digest: str = "9a" * 64) -> dict[str, Any]:
    return {"testimony": testimony, "sha512": digest}


def card_json(signer: StationSigner = SIGNER, **changes: Any) -> dict[str, Any]:
    card = {
        "format": "saksi-card/1",
        "name": "Station of the vectors",
        "role": "station",
        "station": STATION,
        "recipient": OTHERS[0].recipient.to_text(),
        "ed25519_key": signer.public.ed25519.to_text(),
        "mldsa_key": signer.public.composite.to_text(),
        **changes,
    }
    pair = signer.sign("saksi-card", rfc8785.dumps(card))
    signatures = {"ssh-ed25519": pair.ed25519.decode(), "ssh-mldsa44-ed25519": pair.composite.decode()}
    return {"card": card, "signatures": signatures}


def payload() -> dict[str, bytes]:
    folder = f"data/{TESTIMONY}/"
    return {
        "data/purposes.json": purposes_json(),
        "data/station/card.json": rfc8785.dumps(card_json()),
        folder + "attachments/1-the_gate.jpg": PICTURE,
        folder + "audio.flac": SOUND,
        folder + "consent.json": consent_json(),
        folder + "custody.jsonl": custody(),
        folder + "testimony.json": rfc8785.dumps(testimony_json()),
        folder + "transcript.json": rfc8785.dumps(transcript_json()),
        folder + "transcript.vtt": b"WEBVTT\n\n00:00:00.250 --> 00:00:01.750\nthe gate was blue\n",
    }
