"""What is known of a testimony, its transcript and its log, in full."""

from app.domain.audio import AudioFormat, Bookmark, Gap, GapReason, RecordingFacts, SpeakerMark
from app.domain.bundle import TranscriptContent
from app.domain.circumstances import Circumstances, Present
from app.domain.custody import Act, CustodyEntry, CustodyEvent
from app.domain.testimony import Origin, Part, PartKind, Testimony
from app.domain.transcript import (
    Flag,
    ModelFacts,
    Run,
    Segment,
    Span,
    Window,
    WindowOptions,
    WindowStatus,
    WindowText,
    Word,
)
from storage.bundle.custody_document import decode_custody, encode_custody
from storage.bundle.testimony_document import TestimonyDocument, decode_testimony, encode_testimony
from storage.bundle.transcript_document import decode_transcript, encode_transcript
from tests.storage.bundle.forms.edges import ID, SECONDS, SHA512, TIME, TOLD_AT, TRUTH, at_least, at_most, one_of
from tests.storage.bundle.forms.form import Form, Path
from tests.storage.bundle.forms.names import AT, AT_TEXT, CLIP, PART, RUN, STATION, TESTIMONY

_TEXT = WindowText(
    (Segment(Span(1.5, 2.5), "the gate", (Word(Span(1.5, 2.0), " the", 0.75), Word(Span(2.0, 2.5), " gate", 0.5))),),
    "en", 0.97, -0.25, 0.02, 3,
)  # fmt: skip

_WINDOWS = (
    Window(0, Span(1.0, 3.0), (Span(1.25, 2.75),), WindowStatus.QUARANTINED, (Flag.TOO_FAST,), _TEXT),
    Window(1, Span(3.0, 4.0), (), WindowStatus.PLANNED),
)

_RECORDING = RecordingFacts(
    PART,
    TESTIMONY,
    AudioFormat(44_100, 2),
    900,
    3,
    (
        Gap(10, GapReason.PAUSE, 2.5, "tea"),
        Gap(20, GapReason.PAUSE, None),
        Bookmark(30, "map"),
        SpeakerMark(40, "interpreter"),
    ),
    b"\x0a" * 64,
    True,
    True,
    False,
)

_PARTS = (
    Part(PART, TESTIMONY, 1, PartKind.RECORDING, "first", "audio/flac", 5000, b"\x0b" * 64, None, AT),
    Part(CLIP, TESTIMONY, 3, PartKind.ATTACHMENT, "map.png", "image/png", 77, b"\x0c" * 64, None, AT),
)

_TEXT_PLACE: Path = ("windows", 0, "text")

FORMS = (
    Form(
        "testimony",
        TestimonyDocument(
            Testimony(TESTIMONY, "KDM-4X7", ("km", "zh-Hant"), AT, Origin.RECEIVED, STATION, 7),
            _PARTS,
            (_RECORDING, None),
            Circumstances(True, "th", (Present.INTERPRETER,)),
        ),
        {
            "format": "saksi-testimony/1", "id": TESTIMONY, "case_code": "KDM-4X7", "languages": ["km", "zh-Hant"],
            "created_at": AT_TEXT, "recorded_by": STATION, "revision": 7,
            "circumstances": {"interpreter": True, "working_language": "th", "present": ["interpreter"]},
            "parts": [
                {
                    "id": PART, "ordinal": 1, "kind": "recording", "name": "first", "media_type": "audio/flac",
                    "byte_count": 5000, "sha512": "0b" * 64, "added_at": AT_TEXT, "path": "audio.flac",
                    "recording": {
                        "sample_rate_hz": 44_100, "channels": 2, "frames": 900, "chunks": 3,
                        "chain_head": "0a" * 64, "chain_intact": False,
                        "marks": [
                            {"kind": "gap", "at_frame": 10, "reason": "pause", "seconds": 2.5, "note": "tea"},
                            {"kind": "gap", "at_frame": 20, "reason": "pause", "seconds": None, "note": ""},
                            {"kind": "bookmark", "at_frame": 30, "label": "map"},
                            {"kind": "speaker", "at_frame": 40, "role": "interpreter"},
                        ],
                    },
                },
                {
                    "id": CLIP, "ordinal": 3, "kind": "attachment", "name": "map.png", "media_type": "image/png",
                    "byte_count": 77, "sha512": "0c" * 64, "added_at": AT_TEXT, "path": "attachments/1-map.png",
                },
            ],
        },
        encode_testimony,
        decode_testimony,
        {
            ("parts",): 1000,
            ("parts", 0, "recording", "marks"): 100_000,
        },
        {
            ("id",): ID,
            ("recorded_by",): ID,
            ("created_at",): TIME,
            ("revision",): at_least(1),
            ("case_code",): (["A", "z-9" + "a" * 29], ["", "a" * 33, "a b"]),
            ("languages",): ([[], ["x" * 35] * 20], [["x" * 36], [""], ["en"] * 21, [5], "en"]),
            ("circumstances", "interpreter"): TRUTH,
            ("circumstances", "working_language"): (["", "x" * 35], ["x" * 36, "a b"]),
            ("circumstances", "present"): ([[], list(Present)], [["nobody"], [*Present, Present.INTERPRETER], [5]]),
            ("parts", 0, "id"): ID,
            ("parts", 0, "ordinal"): ([1, 1000], [0, 1001, True]),
            ("parts", 0, "kind"): one_of("recording", "attachment"),
            ("parts", 0, "name"): at_most(1024),
            ("parts", 0, "media_type"): (["a/b", "a/" + "b" * 126], ["a/" + "b" * 127, "a", "a/b/c", "a /b"]),
            ("parts", 0, "byte_count"): at_least(0),
            ("parts", 0, "sha512"): SHA512,
            ("parts", 0, "added_at"): TIME,
            ("parts", 0, "recording", "sample_rate_hz"): ([8000, 384_000], [7999, 384_001]),
            ("parts", 0, "recording", "channels"): ([1, 2], [0, 3]),
            ("parts", 0, "recording", "frames"): at_least(0),
            ("parts", 0, "recording", "chunks"): at_least(0),
            ("parts", 0, "recording", "chain_head"): SHA512,
            ("parts", 0, "recording", "chain_intact"): TRUTH,
            ("parts", 0, "recording", "marks", 0, "kind"): one_of("gap", "bookmark", "speaker"),
            ("parts", 0, "recording", "marks", 0, "at_frame"): at_least(0),
            ("parts", 0, "recording", "marks", 0, "reason"): one_of(*GapReason),
            ("parts", 0, "recording", "marks", 0, "seconds"): ([*SECONDS[0], None], SECONDS[1]),
            ("parts", 0, "recording", "marks", 0, "note"): at_most(100_000),
            ("parts", 0, "recording", "marks", 2, "label"): at_most(100_000),
            ("parts", 0, "recording", "marks", 3, "role"): one_of("survivor", "interpreter", "interviewer"),
        },
    ),
    Form(
        "transcript",
        TranscriptContent(
            Run(
                RUN, PART, AT, "cd" * 64, ModelFacts("small demo", "ab" * 32, True, ("en", "km")), "engine 1.0",
                WindowOptions("km", 3, True, "Blue Gate"), "km", "ef" * 32, 61.0625, True,
            ),
            _WINDOWS,
        ),
        {
            "format": "saksi-transcript/1", "run": RUN, "part": PART, "started_at": AT_TEXT,
            "audio_sha512": "cd" * 64, "audio_seconds": 61.0625, "engine": "engine 1.0",
            "model": {
                "name": "small demo", "pack_sha256": "ab" * 32, "multilingual": True, "languages": ["en", "km"],
            },
            "options": {"language": "km", "beam_size": 3, "word_times": True, "hotwords": "Blue Gate"},
            "language": "km", "plan_sha256": "ef" * 32, "finished": True,
            "windows": [
                {
                    "index": 0, "start": 1.0, "end": 3.0, "speech": [{"start": 1.25, "end": 2.75}],
                    "status": "quarantined", "flags": ["too_fast"],
                    "text": {
                        "language": "en", "language_probability": 0.97, "average_log_probability": -0.25,
                        "no_speech_probability": 0.02, "tokens": 3,
                        "segments": [
                            {
                                "start": 1.5, "end": 2.5, "text": "the gate",
                                "words": [
                                    {"start": 1.5, "end": 2.0, "text": " the", "probability": 0.75},
                                    {"start": 2.0, "end": 2.5, "text": " gate", "probability": 0.5},
                                ],
                            },
                        ],
                    },
                },
                {"index": 1, "start": 3.0, "end": 4.0, "speech": [], "status": "planned", "flags": [], "text": None},
            ],
        },
        encode_transcript,
        decode_transcript,
        {
            ("windows",): 100_000,
            ("windows", 0, "speech"): 10_000,
            (*_TEXT_PLACE, "segments"): 10_000,
            (*_TEXT_PLACE, "segments", 0, "words"): 10_000,
        },
        {
            ("run",): ID,
            ("part",): ID,
            ("started_at",): TIME,
            ("audio_sha512",): SHA512,
            ("audio_seconds",): SECONDS,
            ("engine",): at_most(256),
            ("model", "name"): at_most(256),
            ("model", "pack_sha256"): (["ab" * 32], ["ab" * 31, "AB" * 32]),
            ("model", "multilingual"): TRUTH,
            ("model", "languages"): ([[], ["zh-Hant-9"], ["x" * 35] * 1000], [["x" * 36], ["en"] * 1001, [""]]),
            ("options", "language"): ([None, "x" * 35], ["x" * 36]),
            ("options", "beam_size"): ([1, 100], [0, 101]),
            ("options", "word_times"): TRUTH,
            ("options", "hotwords"): at_most(100_000),
            ("language",): at_most(35),
            ("plan_sha256",): (["ab" * 32], ["ab" * 31, "AB" * 32]),
            ("finished",): TRUTH,
            ("windows", 0, "index"): at_least(0),
            ("windows", 0, "start"): SECONDS,
            ("windows", 0, "end"): ([1.0, 1e9], [0.9, 1.1e9]),
            ("windows", 0, "speech", 0, "end"): ([1.25], [1.2]),
            ("windows", 0, "status"): one_of(*WindowStatus),
            ("windows", 0, "flags"): ([[], list(Flag)], [["other"], [*Flag, Flag.TOO_FAST]]),
            (*_TEXT_PLACE, "language"): at_most(35),
            (*_TEXT_PLACE, "language_probability"): SECONDS,
            (*_TEXT_PLACE, "average_log_probability"): ([-1e9, 0, 1e9], [-1e9 - 0.5, 1e9 + 0.5]),
            (*_TEXT_PLACE, "no_speech_probability"): SECONDS,
            (*_TEXT_PLACE, "tokens"): at_least(0),
            (*_TEXT_PLACE, "segments", 0, "text"): at_most(100_000),
            (*_TEXT_PLACE, "segments", 0, "words", 0, "text"): at_most(100_000),
            (*_TEXT_PLACE, "segments", 0, "words", 0, "probability"): SECONDS,
        },
    ),
    Form(
        "custody",
        (
            CustodyEntry(
                3, CustodyEvent(TESTIMONY, Act.EXPORTED, AT, {"bundle": "b", "bytes": 9}), STATION, b"\x0d" * 64
            ),
        ),
        {
            "station": STATION, "number": 3, "act": "exported", "at": AT_TEXT, "facts": {"bundle": "b", "bytes": 9},
            "entry_hash": "0d" * 64,
        },
        encode_custody,
        lambda document: decode_custody(document.removesuffix(b"\n") + b"\n", TESTIMONY),
        {},
        {
            **TOLD_AT,
            ("act",): one_of(*Act),
            ("facts",): ([{}, {"a": 1, "b": "c"}], [{"a": 1.5}, {"a": True}, {"a": None}, {"a": []}]),
            ("entry_hash",): SHA512,
        },
    ),
)  # fmt: skip
