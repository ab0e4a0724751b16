"""Sentences for what a vault can refuse (app/errors/vault.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "vault.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The vault could not do this. What was saved is still saved."),
        QT_TRANSLATE_NOOP("errors", "Close the vault, open it again, and try once more."),
    ),
    "vault.testimony_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "No testimony in this vault has that name."),
        QT_TRANSLATE_NOOP("errors", "Type its case code, such as KDM-4X7, as the list of testimonies shows it."),
    ),
    "vault.testimony_ambiguous": Sentence(
        QT_TRANSLATE_NOOP("errors", "{matches} testimonies begin like this."),
        QT_TRANSLATE_NOOP("errors", "Type more of it, or its case code."),
    ),
    "vault.media_damaged": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "This sealed file is missing or was changed on the disk. Nothing else is affected."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Look for it in a copy of the vault or in a bundle that was sent, and check the disk."
        ),
    ),
    "vault.media_sealed_away": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "This part was sealed to headquarters. Nobody can open it on this computer any more."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask headquarters if you need to hear or see it."),
    ),
    "vault.custody_broken": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "The custody log does not fit together from entry {number} on: it was changed or cut."
        ),
        QT_TRANSLATE_NOOP("errors", "Leave the vault as it is, and tell headquarters the number of the entry."),
    ),
    "vault.missing": Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no vault in this folder."),
        QT_TRANSLATE_NOOP("errors", "Check the name of the folder, and that the disk or stick is connected."),
    ),
    "vault.in_use": Sentence(
        QT_TRANSLATE_NOOP("errors", "Another running program has this vault open."),
        QT_TRANSLATE_NOOP("errors", "Close the other window or wait until its work is done, then try again."),
    ),
    "vault.too_new": Sentence(
        QT_TRANSLATE_NOOP("errors", "This vault was written by a newer version of Saksi. It was left as it is."),
        QT_TRANSLATE_NOOP("errors", "Open it with the newer version."),
    ),
    "vault.damaged": Sentence(
        QT_TRANSLATE_NOOP("errors", "The database of this vault is damaged. Nothing was written to it."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Copy the whole folder to another disk first; then use a backup, or save what can be saved (in the terminal: “saksi vault rescue”).",
        ),
    ),
    "vault.not_encrypted": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "The database in this folder is not encrypted, so it is not this vault's. It was not opened."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask who had this computer, and use a copy of the vault."),
    ),
    "vault.conflict": Sentence(
        QT_TRANSLATE_NOOP("errors", "This does not fit what the vault holds already. Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look at what is there, and try again if something is missing."),
    ),
    "vault.wrong_passphrase": Sentence(
        QT_TRANSLATE_NOOP("errors", "This passphrase does not open the vault."),
        QT_TRANSLATE_NOOP(
            "errors", "Check the keyboard language and capital letters, and type it again; nothing is ever erased."
        ),
    ),
    "vault.wrong_recovery_code": Sentence(
        QT_TRANSLATE_NOOP("errors", "This recovery code is well typed, but does not open this vault."),
        QT_TRANSLATE_NOOP(
            "errors", "Check whether the sheet belongs to this vault, and whether a newer one was printed."
        ),
    ),
    "vault.wrong_escrow_key": Sentence(
        QT_TRANSLATE_NOOP("errors", "This key of headquarters does not open the vault."),
        QT_TRANSLATE_NOOP("errors", "Ask headquarters which key this vault was sealed to."),
    ),
    "vault.keyslot_missing": Sentence(
        QT_TRANSLATE_NOOP("errors", "This vault was made without that way to open it."),
        QT_TRANSLATE_NOOP("errors", "Use the passphrase, or another way that was set up."),
    ),
    "vault.escrow_too_large": Sentence(
        QT_TRANSLATE_NOOP("errors", "A vault can be opened by at most three keys of headquarters."),
        QT_TRANSLATE_NOOP("errors", "Choose three of them or fewer."),
    ),
    "vault.keys_lost": Sentence(
        QT_TRANSLATE_NOOP("errors", "Both key files of this vault are missing or damaged."),
        QT_TRANSLATE_NOOP(
            "errors", "Ask headquarters for the copy that came with the last bundle; it brings the vault back."
        ),
    ),
    "vault.keys_foreign": Sentence(
        QT_TRANSLATE_NOOP("errors", "These key files belong to another vault, or to an earlier key of this one."),
        QT_TRANSLATE_NOOP("errors", "Use the copy from the newest bundle of this computer."),
    ),
    "vault.passphrase_weak": Sentence(
        QT_TRANSLATE_NOOP("errors", "This passphrase could be guessed."),
        QT_TRANSLATE_NOOP("errors", "Take the six words that Saksi offers, or add more words of your own."),
    ),
    "vault.unlock_too_soon": Sentence(
        QT_TRANSLATE_NOOP("errors", "After several wrong attempts the next one has to wait {seconds} seconds."),
        QT_TRANSLATE_NOOP("errors", "Wait, then type the passphrase slowly; nothing is ever erased."),
    ),
    "vault.attachment_changed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The file changed while it was being sealed, so it was not taken."),
        QT_TRANSLATE_NOOP("errors", "Close the program that writes to it, then attach it again."),
    ),
    "vault.unhealthy": Sentence(
        QT_TRANSLATE_NOOP("errors", "The check found {findings} things that are not as they were written."),
        QT_TRANSLATE_NOOP(
            "errors", "Export what still opens to headquarters now, then ask for help with the list above."
        ),
    ),
    "vault.is_demo": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "This vault belongs to the demo. Nothing in it is real, so it was not opened here."
        ),
        QT_TRANSLATE_NOOP("errors", "Choose “Try the demo” to open it, or choose the folder of your own vault."),
    ),
    "vault.is_real": Sentence(
        QT_TRANSLATE_NOOP("errors", "This is a real vault. The demo does not open it, and did not touch it."),
        QT_TRANSLATE_NOOP("errors", "Leave the demo first, then open the vault."),
    ),
}
