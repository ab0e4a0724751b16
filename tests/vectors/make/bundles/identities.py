"""Who the person is, and its faults."""

from typing import Any

import rfc8785

from tests.vectors.make.bundles.bag import with_consent
from tests.vectors.make.bundles.keys import TESTIMONY
from tests.vectors.make.bundles.said import consent_events
from tests.vectors.make.bundles.vector import Vector, planned

PERSON: dict[str, Any] = {
    "given_name": "Zephyrine",
    "family_name": "Quillon",
    "other_names": "",
    "own_script": "ស្រីមុំ",
    "birth": "2001",
    "documents": [{"kind": "passport", "country": "Ruritania", "number": "QX77"}],
    "contacts": [{"way": "phone", "number": "555 0104", "safe": "at_times", "times": "after dark"}],
    "address": "Ninth pier\nsecond door",
    "emergency": {"name": "Osbertine", "relation": "aunt", "number": "555 0199"},
    "note": "",
}
NOBODY = {
    **dict.fromkeys(PERSON, ""),
    "documents": [],
    "contacts": [],
    "emergency": {"name": "", "relation": "", "number": ""},
}


def identity_json(person: Any = PERSON, **changes: Any) -> bytes:
    return rfc8785.dumps({"format": "saksi-identity/1", "testimony": TESTIMONY, "identity": person, **changes})


def named_to(*kinds: str) -> list[dict[str, Any]]:
    """The usual answers; to these kinds of recipients the person agreed to be named."""
    answers = consent_events()
    return [{**one, "attribution": "named"} if one["kind"] in kinds else one for one in answers]


def identities() -> list[Vector]:
    both = named_to("own_staff", "partner")

    def shaped(name: str, reason: str, document: bytes) -> Vector:
        plan = with_consent(both, identity=document)
        return planned(f"identity-{name}", "M61", "bundle.content", "content", plan, reason)

    def unsaid(name: str, reason: str, *kinds: str) -> Vector:
        plan = with_consent(named_to(*kinds), identity=identity_json())
        return planned(f"identity-{name}", "M62", "bundle.consent_missing", "content", plan, reason)

    def person(**changes: Any) -> bytes:
        return identity_json({**PERSON, **changes})

    wrong = "identity_identity"
    return [
        planned("identity-whole", "none", "bundle.verified", "none", with_consent(both, identity=identity_json())),
        shaped("of-another-testimony", "identity_testimony", identity_json(testimony="u" * 26)),
        shaped("later", "identity_format", identity_json(format="saksi-identity/2")),
        shaped("with-a-field", "identity_unknown_field", identity_json(why="because")),
        shaped("spelled-otherwise", "identity_json", identity_json() + b" "),
        shaped("no-object", wrong, identity_json([])),
        shaped("of-nobody", wrong, identity_json(NOBODY)),
        shaped("with-an-unknown-field", wrong, person(nickname="Zeph")),
        shaped("without-a-field", wrong, identity_json({name: PERSON[name] for name in PERSON if name != "birth"})),
        shaped("with-a-number", wrong, person(birth=2001)),
        shaped("of-another-paper", wrong, person(documents=[{"kind": "letter", "country": "", "number": "1"}])),
        shaped("of-another-way", wrong, person(contacts=[{**PERSON["contacts"][0], "way": "drum"}])),
        shaped("with-too-many-papers", wrong, person(documents=PERSON["documents"] * 11)),
        shaped("with-a-long-line", wrong, person(given_name="x" * 201)),
        shaped("with-an-escape", wrong, person(given_name="Zeph\x1b[2J")),
        shaped("with-two-lines", wrong, person(given_name="Zeph\nyrine")),
        shaped("with-blanks", wrong, person(given_name=" Zephyrine")),
        unsaid("to-nobody", "name_not_agreed"),
        unsaid("to-headquarters-alone", "name_not_agreed", "own_staff"),
        unsaid("to-the-partner-alone", "name_not_agreed", "partner"),
    ]
