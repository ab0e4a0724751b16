"""What a bundle says beside its testimonies, and its faults: purposes, notices, codes."""

from typing import Any

from tests.vectors.make.bundles.bag import Plan, changed_files
from tests.vectors.make.bundles.files import code, codes_json, notice, notices_json, payload, purposes_json
from tests.vectors.make.bundles.keys import OTHERS, READER, TESTIMONY
from tests.vectors.make.bundles.said import consent_event
from tests.vectors.make.bundles.vector import Vector, planned


def beside_testimonies() -> list[Vector]:
    def content(name: str, must: str, reason: str, plan: Plan) -> Vector:
        return planned(name, must, "bundle.content", "content", plan, reason)

    def right(name: str, plan: Plan) -> Vector:
        return planned(name, "none", "bundle.verified", "none", plan)

    def purposes(name: str, reason: str, document: bytes | None) -> Vector:
        return content(f"purposes-{name}", "M51", reason, changed_files(purposes=document))

    def notices(name: str, reason: str, *told: dict[str, Any], **changes: Any) -> Vector:
        return content(f"notices-{name}", "M53", reason, changed_files(notices=notices_json(*told, **changes)))

    def empty(**files: bytes) -> Plan:
        inside = {path: data for path, data in payload().items() if TESTIMONY not in path}
        return Plan(files={**inside, **{f"data/{name}.json": data for name, data in files.items()}}, items=[])

    def codes(name: str, reason: str, document: bytes) -> Vector:
        plan = changed_files(codes=document, purposes=own)
        return content(f"codes-{name}", "M55", reason, plan)

    own = purposes_json([(READER, "own_staff"), (OTHERS[1], "own_staff")])
    later = notice("other" + "g" * 21)
    broken = notice()
    broken["events"][1]["number"] = 2
    granted = notice(events=[consent_event(2, "record", "device", spoken_at=None)])
    named = consent_event(2, "read", "own_staff", spoken_at=None)
    altered = consent_event(3, "read", "own_staff", spoken_at=None, voice="altered")
    return [
        purposes("missing", "document_missing", None),
        purposes("for-one-recipient", "purposes_recipients", purposes_json([(READER, "own_staff")])),
        purposes("for-another", "purposes_recipients", purposes_json([(READER, "own_staff"), (OTHERS[2], "partner")])),
        purposes("for-nothing", "recipients_kind", purposes_json([(READER, "public"), (OTHERS[1], "partner")])),
        purposes("later", "purposes_format", purposes_json(format="saksi-purposes/2")),
        right("notices-beside-a-testimony", changed_files(notices=notices_json(notice(), later))),
        right("notices-alone", empty(notices=notices_json(notice()))),
        right("notices-of-narrower-terms", changed_files(notices=notices_json(notice(events=[named, altered])))),
        right("codes-alone", empty(codes=codes_json(code(), code(digest="9b" * 64)), purposes=own)),
        right("codes-beside-a-testimony", changed_files(codes=codes_json(code(TESTIMONY)), purposes=own)),
        notices("none", "notices_notices"),
        notices("twice", "notices_notices", notice(), notice()),
        notices("falling", "notices_notices", later, notice()),
        notices("of-what-is-inside", "notices_notices", notice(TESTIMONY)),
        notices("of-nothing-new", "notices_events", granted),
        notices("of-wider-terms", "notices_events", notice(events=[{**altered, "number": 2}, {**named, "number": 3}])),
        notices("of-two-answers-at-one-place", "notices_events", broken),
        notices("later", "notices_format", notice(), format="saksi-notices/2"),
        notices("with-a-field", "notices_unknown_field", notice(why="because")),
        content("nothing-inside", "M54", "nothing", empty()),
        codes("none", "codes_codes", codes_json()),
        codes("twice", "codes_codes", codes_json(code(), code())),
        codes("falling", "codes_codes", codes_json(code("other" + "g" * 21), code())),
        codes("too-short", "codes_sha512", codes_json(code(digest="9a"))),
        codes("as-they-are", "codes_unknown_field", codes_json({**code(), "code": "CDFG-HJKL-MNPQ-RTVW"})),
        content("codes-to-a-partner", "M55", "codes_recipients", changed_files(codes=codes_json(code()))),
    ]
