"""What offices sign for one another: receipts, answers, cards, in full."""

from app.domain.bundle import BundleItem
from app.domain.consent import RecipientKind
from app.domain.people import Card, Role
from app.domain.recall import Recall, RecallAnswer, Remains, Why
from app.domain.receipt import Receipt
from storage.bundle.card import decode_card, encode_card
from storage.bundle.recall_document import decode_recall, encode_recall
from storage.bundle.receipt_document import decode_receipt, encode_receipt
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.secret import Secret
from tests.storage.bundle.forms.edges import ID, SHA512, at_least, at_most, one_of
from tests.storage.bundle.forms.form import Form
from tests.storage.bundle.forms.names import OTHER, RUN, SIGNER, STATION, TESTIMONY

CARD = Card(
    "River office",
    Role.HEADQUARTERS,
    STATION,
    HybridIdentity(Secret(bytes(32))).recipient.to_text(),
    SIGNER.public.ed25519.to_text(),
    SIGNER.public.composite.to_text(),
)

FORMS = (
    Form(
        "recall",
        Recall(
            STATION,
            OTHER,
            (
                RecallAnswer(
                    TESTIMONY,
                    ((3, STATION), (5, STATION)),
                    (
                        Remains(Why.HANDED_ON, "Bridge Centre", RecipientKind.PARTNER),
                        Remains(Why.OTHER, note="a copy in a cupboard"),
                    ),
                ),
                RecallAnswer(OTHER, ((1, STATION),)),
            ),
        ),
        {
            "format": "saksi-recall/1", "station": STATION, "signer": OTHER,
            "testimonies": [
                {
                    "id": TESTIMONY,
                    "withdrawn": [{"number": 3, "station": STATION}, {"number": 5, "station": STATION}],
                    "remains": [
                        {"why": "handed_on", "name": "Bridge Centre", "kind": "partner", "note": ""},
                        {"why": "other", "name": "", "kind": None, "note": "a copy in a cupboard"},
                    ],
                },
                {"id": OTHER, "withdrawn": [{"number": 1, "station": STATION}], "remains": []},
            ],
        },
        lambda recall: encode_recall(recall, SIGNER).encoded,
        lambda document: decode_recall(document)[0].recall,
        {("testimonies",): 10_000, ("testimonies", 0, "withdrawn"): 10_000, ("testimonies", 0, "remains"): 100},
        {
            ("station",): ID,
            ("signer",): ID,
            ("testimonies", 0, "id"): ID,
            ("testimonies", 0, "withdrawn"): ([], [[], [{"number": 3, "station": STATION}] * 2]),
            ("testimonies", 0, "withdrawn", 0, "number"): at_least(1),
            ("testimonies", 0, "withdrawn", 0, "station"): ID,
            ("testimonies", 0, "remains", 0, "why"): (["handed_on"], ["handed_onx", "HANDED_ON", "", "printed"]),
            ("testimonies", 0, "remains", 0, "name"): at_most(200),
            ("testimonies", 0, "remains", 1, "note"): at_most(200),
            ("testimonies", 0, "remains", 0, "kind"): ([None, "partner", "public"], ["device", "partnerx", "", 5]),
        },
        body="recall",
    ),
    Form(
        "receipt",
        Receipt(
            RUN, b"\x0e" * 64, STATION, 12,
            (BundleItem(TESTIMONY, 3, b"\x01" * 64), BundleItem(OTHER, 4, b"\x02" * 64)), 2, OTHER,
        ),
        {
            "format": "saksi-receipt/1", "bundle": RUN, "manifest_sha512": "0e" * 64, "station": STATION,
            "sequence": 12, "copies": 2, "read_back": True, "signer": OTHER,
            "testimonies": [
                {"id": TESTIMONY, "revision": 3, "sha512": "01" * 64},
                {"id": OTHER, "revision": 4, "sha512": "02" * 64},
            ],
        },
        lambda receipt: encode_receipt(receipt, SIGNER).encoded,
        lambda document: decode_receipt(document)[0].receipt,
        {("testimonies",): 50_000},
        {
            ("bundle",): ID,
            ("station",): ID,
            ("signer",): ID,
            ("manifest_sha512",): SHA512,
            ("sequence",): at_least(1),
            ("copies",): ([2, 1000], [1, 1001]),
            ("read_back",): ([True], [False, 1]),
            ("testimonies", 0, "id"): ID,
            ("testimonies", 0, "revision"): at_least(1),
            ("testimonies", 0, "sha512"): SHA512,
        },
        body="receipt",
    ),
    Form(
        "card",
        CARD,
        {
            "format": "saksi-card/1", "name": "River office", "role": "headquarters", "station": STATION,
            "recipient": CARD.recipient, "ed25519_key": CARD.ed25519_key, "mldsa_key": CARD.mldsa_key,
        },
        lambda card: encode_card(card, SIGNER),
        lambda document: decode_card(document).card,
        {},
        {
            ("name",): (["x" * 80], ["x" * 81, 5]),
            ("role",): one_of(*Role),
            ("station",): ID,
            ("recipient",): ([], ["x" * 4097]),
            ("ed25519_key",): ([], ["x" * 4097]),
            ("mldsa_key",): ([], ["x" * 4097]),
        },
        body="card",
    ),
)  # fmt: skip
