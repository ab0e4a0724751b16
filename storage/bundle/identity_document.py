"""identity.json: who the person is, for those to whom they agreed to be named."""

import json

from app.domain.identity import Identity
from app.domain.identity_body import identity_of_body, identity_to_body
from app.errors.bundle import BundleContentBad
from app.errors.identity import IdentityError
from storage.bundle.canonical import decode_canonical, encode_canonical

FORMAT = "saksi-identity/1"


def encode_identity(testimony_id: str, identity: Identity) -> bytes:
    """Canonical JSON."""
    return encode_canonical({"format": FORMAT, "testimony": testimony_id, "identity": identity_to_body(identity)})


def decode_identity(untrusted: bytes, testimony_id: str) -> Identity:
    """Read the document. Raises `BundleContentBad`, also for one that names nobody, or is not in its one spelling."""
    fields = decode_canonical(untrusted, "identity")
    fields.text("format", FORMAT)
    fields.text("testimony", testimony_id)
    fields.object("identity")
    fields.end()
    body = json.loads(untrusted)["identity"]
    try:
        identity = identity_of_body(body)
    except IdentityError:
        raise BundleContentBad(reason="identity_identity") from None
    if identity.is_empty or identity_to_body(identity) != body:
        fields.fail("identity")
    return identity
