"""The rows of masked copies."""

import json

from app.domain.consent import Voice
from app.domain.masking import Cover, Heard, Mask, MaskedCopy, Proof, Why
from app.domain.transcript import Span
from storage.times import time_of_text, time_text
from storage.vault.connection import Connection


def insert_copy(connection: Connection, copy: MaskedCopy) -> None:
    """Store what is known of a masked copy, in the transaction that stores its testimony and parts."""
    own = copy.testimony_id
    connection.execute(
        "INSERT INTO masked_copy (testimony_id, master_id, made_at, cover, voice) VALUES (?, ?, ?, ?, ?)",
        (own, copy.master_id, time_text(copy.made_at), copy.cover.value, copy.voice.value),
    )
    connection.executemany(
        "INSERT INTO masked_part (part_id, testimony_id, master_part_id) VALUES (?, ?, ?)",
        [(part_id, own, master) for master, part_id in copy.parts],
    )
    connection.executemany(
        "INSERT INTO masked_stretch (testimony_id, number, master_part_id, start_seconds, end_seconds, why, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (own, number, mask.part_id, mask.span.start_seconds, mask.span.end_seconds, mask.why.value, mask.text)
            for number, mask in enumerate(copy.masks)
        ],
    )
    connection.executemany(
        "INSERT INTO masked_word (testimony_id, number, text) VALUES (?, ?, ?)",
        [(own, number, text) for number, text in enumerate(copy.removed)],
    )


def insert_proof(connection: Connection, testimony_id: str, proof: Proof) -> None:
    """Store the next proof of a copy, durable with the transaction around it."""
    heard = [[one.part_id, one.span.start_seconds, one.span.end_seconds, one.text, one.likeness] for one in proof.heard]
    connection.execute(
        "INSERT INTO masking_proof (testimony_id, number, at, state, model, pack_sha256, words, heard, guessed)"
        " VALUES (?, (SELECT count(*) + 1 FROM masking_proof WHERE testimony_id = ?), ?, ?, ?, ?, ?, ?, ?)",
        (
            testimony_id,
            testimony_id,
            time_text(proof.at),
            proof.state,
            proof.model,
            proof.pack_sha256,
            proof.words,
            json.dumps(heard, ensure_ascii=False),
            proof.guessed,
        ),
    )


def copy_of(connection: Connection, testimony_id: str) -> MaskedCopy | None:
    """Return what is known of a masked copy, or None."""
    row = connection.one(
        "SELECT master_id, made_at, cover, voice FROM masked_copy WHERE testimony_id = ?", (testimony_id,)
    )
    if row is None:
        return None
    master_id, made_at, cover, voice = row
    own = (testimony_id,)
    stretches = connection.execute(
        "SELECT master_part_id, start_seconds, end_seconds, why, text FROM masked_stretch WHERE testimony_id = ?"
        " ORDER BY number",
        own,
    )
    parts = connection.execute(
        "SELECT master_part_id, part_id FROM masked_part JOIN part ON part.id = part_id"
        " WHERE masked_part.testimony_id = ? ORDER BY ordinal",
        own,
    )
    words = connection.execute("SELECT text FROM masked_word WHERE testimony_id = ? ORDER BY number", own)
    return MaskedCopy(
        testimony_id=testimony_id,
        master_id=master_id,
        made_at=time_of_text(made_at),
        cover=Cover(cover),
        voice=Voice(voice),
        masks=tuple(Mask(part_id, Span(start, end), Why(why), text) for part_id, start, end, why, text in stretches),
        parts=tuple((master, part_id) for master, part_id in parts),
        removed=tuple(text for (text,) in words),
        proofs=tuple(_proofs(connection, testimony_id)),
    )


def _proofs(connection: Connection, testimony_id: str) -> list[Proof]:
    rows = connection.execute(
        "SELECT at, state, model, pack_sha256, words, heard, guessed FROM masking_proof WHERE testimony_id = ?"
        " ORDER BY number",
        (testimony_id,),
    )
    return [
        Proof(
            at=time_of_text(at),
            state=state,
            model=model,
            pack_sha256=pack_sha256,
            words=words,
            heard=tuple(
                Heard(part_id, Span(start, end), text, likeness)
                for part_id, start, end, text, likeness in json.loads(heard)
            ),
            guessed=guessed,
        )
        for at, state, model, pack_sha256, words, heard, guessed in rows
    ]
