"""The template of an invented organisation."""

import json

from app.domain.template import Template
from storage.template.file import own_document, read_template

SERVICES = [
    {
        "code": "lotus-clinic",
        "name": {"en": "Lotus Clinic"},
        "offers": {"en": "Doctor, counsellor"},
        "phone": "000 111 222",
        "hours": {"en": "Day and night"},
        "area": {"en": "Whole country, by telephone"},
        "languages": ["km", "vi", "en"],
        "free": True,
        "for_children": True,
    },
    {
        "code": "river-shelter",
        "name": {"en": "River Shelter"},
        "offers": {"en": "A safe bed, food, clothes"},
        "phone": "000 333 444",
        "hours": {"en": "Day and night"},
        "area": {"en": "Border province"},
        "languages": ["km", "th"],
        "free": True,
        "for_children": True,
    },
    {
        "code": "bamboo-law",
        "name": {"en": "Bamboo Legal Aid"},
        "offers": {"en": "Lawyer, papers, way home"},
        "phone": "000 555 666",
        "hours": {"en": "Monday to Friday, 8 to 17"},
        "area": {},
        "languages": ["km", "zh", "en"],
        "free": False,
        "for_children": False,
    },
]


def lotus_document(version: str = "3") -> bytes:
    """The file, with three services."""
    document = json.loads(own_document())
    document |= {"id": "lotus", "version": version, "organisation": "Lotus Network", "referrals": SERVICES}
    return json.dumps(document).encode()


def lotus_template() -> Template:
    """What it says."""
    return read_template(lotus_document())
