"""Sentences for bundles that come and go (app/errors/bundle.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "bundle.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The bundle could not be made or read."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, tell the person who looks after Saksi the code."),
    ),
    "bundle.refused": Sentence(
        QT_TRANSLATE_NOOP("errors", "The bundle is not believed, and nothing of it was kept."),
        QT_TRANSLATE_NOOP("errors", "Ask the office that sent it to export it again."),
    ),
    "bundle.too_large": Sentence(
        QT_TRANSLATE_NOOP("errors", "The file is larger than a bundle can be."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file."),
    ),
    "bundle.not_a_bundle": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file is not a Saksi bundle, or its beginning is damaged."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file, or copy it from the stick again."),
    ),
    "bundle.seal_weak": Sentence(
        QT_TRANSLATE_NOOP("errors", "The file is locked in a weaker way than Saksi bundles are, so it was not opened."),
        QT_TRANSLATE_NOOP(
            "errors", "Ask the office that sent it to make the bundle with Saksi, and tell it about this message."
        ),
    ),
    "bundle.not_for_us": Sentence(
        QT_TRANSLATE_NOOP("errors", "The bundle is locked for other offices; no key of this vault opens it."),
        QT_TRANSLATE_NOOP("errors", "Ask the office that sent it whether it chose your contact card."),
    ),
    "bundle.truncated": Sentence(
        QT_TRANSLATE_NOOP("errors", "The end of the bundle is missing: it was cut while it was copied."),
        QT_TRANSLATE_NOOP("errors", "Copy the file again, and wait until the stick may be removed."),
    ),
    "bundle.damaged": Sentence(
        QT_TRANSLATE_NOOP("errors", "The bundle was changed on its way, so nothing of it was kept."),
        QT_TRANSLATE_NOOP(
            "errors", "Copy the file again from where it came; if that does not help, ask for a new export."
        ),
    ),
    "bundle.archive": Sentence(
        QT_TRANSLATE_NOOP("errors", "The inside of the bundle breaks the rules of its format ({reason})."),
        QT_TRANSLATE_NOOP(
            "errors", "Do not use this file; tell the office that sent it, and the person who looks after Saksi."
        ),
    ),
    "bundle.signature": Sentence(
        QT_TRANSLATE_NOOP("errors", "A signature in the bundle does not belong to its content."),
        QT_TRANSLATE_NOOP("errors", "Do not use this file; ask the office by another way whether it sent it."),
    ),
    "bundle.station_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "The bundle is signed by an office that this vault does not trust."),
        QT_TRANSLATE_NOOP(
            "errors",
            "If you expect it, get the office's card, compare its words by voice, trust it, then receive it again.",
        ),
    ),
    "bundle.station_revoked": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "The office that signed the bundle lost your trust before it made bundle {sequence}."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Ask the office in person; a laptop that was lost or taken may have made this bundle."
        ),
    ),
    "bundle.tags": Sentence(
        QT_TRANSLATE_NOOP("errors", "The signed description in the bundle breaks the rules of its format ({reason})."),
        QT_TRANSLATE_NOOP(
            "errors", "Do not use this file; tell the office that sent it, and the person who looks after Saksi."
        ),
    ),
    "bundle.newer": Sentence(
        QT_TRANSLATE_NOOP("errors", "The bundle was made by a newer Saksi (format {version})."),
        QT_TRANSLATE_NOOP("errors", "Update Saksi on this computer, then receive the bundle again."),
    ),
    "bundle.forwarded": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "The office did not address this bundle to you: somebody else locked it again for you."
        ),
        QT_TRANSLATE_NOOP("errors", "Do not use this file; ask the office by another way for a bundle of its own."),
    ),
    "bundle.sequence_reused": Sentence(
        QT_TRANSLATE_NOOP("errors", "Another bundle with number {sequence} came from this office before."),
        QT_TRANSLATE_NOOP("errors", "Do not use this file; ask the office by another way which of the two it made."),
    ),
    "bundle.chain_broken": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "Bundle {sequence} does not follow the bundle that came from this office before it."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Do not use this file; ask the office by another way whether its vault was copied or restored."
        ),
    ),
    "bundle.digest": Sentence(
        QT_TRANSLATE_NOOP("errors", "A file inside the bundle is not the one that the office signed ({reason})."),
        QT_TRANSLATE_NOOP("errors", "Ask the office that sent it to export it again."),
    ),
    "bundle.padding": Sentence(
        QT_TRANSLATE_NOOP("errors", "The filling of the bundle breaks the rules of its format ({reason})."),
        QT_TRANSLATE_NOOP(
            "errors", "Do not use this file; tell the office that sent it, and the person who looks after Saksi."
        ),
    ),
    "bundle.content": Sentence(
        QT_TRANSLATE_NOOP("errors", "A signed document in the bundle does not say what Saksi expects ({reason})."),
        QT_TRANSLATE_NOOP("errors", "Update Saksi in both offices, then ask for a new export."),
    ),
    "bundle.nothing_to_export": Sentence(
        QT_TRANSLATE_NOOP("errors", "None of the chosen testimonies can leave now."),
        QT_TRANSLATE_NOOP("errors", "Look at the list of reasons, finish what is missing, then export again."),
    ),
    "bundle.no_recipient": Sentence(
        QT_TRANSLATE_NOOP("errors", "A bundle needs somebody who can open it."),
        QT_TRANSLATE_NOOP("errors", "Choose at least one office that you trust."),
    ),
    "bundle.too_many_recipients": Sentence(
        QT_TRANSLATE_NOOP("errors", "A bundle can be locked for {limit} offices at most."),
        QT_TRANSLATE_NOOP("errors", "Choose fewer offices, or export twice."),
    ),
    "bundle.export_changed": Sentence(
        QT_TRANSLATE_NOOP("errors", "A stored file is not what the vault says it is, so the bundle was not made."),
        QT_TRANSLATE_NOOP("errors", "Check the vault, then export the other testimonies."),
    ),
    "bundle.read_back": Sentence(
        QT_TRANSLATE_NOOP("errors", "The finished bundle did not read back as it was written, so it was removed."),
        QT_TRANSLATE_NOOP("errors", "Use another stick: this one may be failing."),
    ),
    "bundle.consent_missing": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "This bundle holds a testimony whose person did not agree to what it was sent for ({reason})."
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Call the office that made it; it has to ask the person."),
    ),
    "bundle.is_demo": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "This bundle was made in the demo. Nothing in it is real, so nothing of it was kept."
        ),
        QT_TRANSLATE_NOOP("errors", "Put it aside; if you expected real testimonies, ask the office for its bundle."),
    ),
    "bundle.is_real": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "This is a bundle of a real office. The demo does not open it, and kept nothing of it."
        ),
        QT_TRANSLATE_NOOP("errors", "Take the stick to the real headquarters, and show nobody what is on it."),
    ),
}
