"""Numbers that were handed out. See FORMAT.md, "Releases"."""

import json
from collections.abc import Sequence
from typing import Any

from app.domain.release import Release
from app.domain.statistics import Dimension, Statistics, Table
from app.errors.statistics import StatisticsCountedBefore
from storage.times import time_of_text, time_text
from storage.vault.context import VaultContext


class ReleasesTable:
    """The port `Releases` of app/ports/releases.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._clock = context.clock

    def all(self) -> Sequence[Release]:
        """Return every release, oldest first."""
        counted: dict[int, set[str]] = {}
        for testimony_id, number in self._connection.execute("SELECT testimony_id, release FROM released_case"):
            counted.setdefault(number, set()).add(testimony_id)
        rows = self._connection.execute("SELECT number, at, period, tables FROM release ORDER BY number")
        return [
            Release(
                number, time_of_text(at), period, _statistics(json.loads(tables)), frozenset(counted.get(number, ()))
            )
            for number, at, period, tables in rows
        ]

    def add(self, statistics: Statistics, period: str, counted: Sequence[str]) -> Release:
        """Keep a release and the testimonies in it. Raises StatisticsCountedBefore, StorageError."""
        now = self._clock.now()
        with self._connection.transaction():
            (last,) = self._connection.one("SELECT coalesce(max(number), 0) FROM release") or (0,)
            self._connection.execute(
                "INSERT INTO release (number, at, period, tables) VALUES (?, ?, ?, ?)",
                (last + 1, time_text(now), period, json.dumps(_document(statistics), sort_keys=True)),
            )
            for testimony_id in counted:
                known = self._connection.one("SELECT 1 FROM released_case WHERE testimony_id = ?", (testimony_id,))
                if known is not None:
                    raise StatisticsCountedBefore
                self._connection.execute(
                    "INSERT INTO released_case (testimony_id, release) VALUES (?, ?)", (testimony_id, last + 1)
                )
        return Release(last + 1, now, period, statistics, frozenset(counted))


def _document(statistics: Statistics) -> dict[str, Any]:
    tables = [
        {
            "rows": one.rows.value,
            "columns": None if one.columns is None else one.columns.value,
            "row_names": one.row_names,
            "column_names": one.column_names,
            "row_totals": one.row_totals,
            "column_totals": one.column_totals,
            "cells": one.cells,
        }
        for one in statistics.tables
    ]
    return {"counted": statistics.counted, "tables": tables}


def _statistics(document: dict[str, Any]) -> Statistics:
    tables = [
        Table(
            rows=Dimension(one["rows"]),
            columns=None if one["columns"] is None else Dimension(one["columns"]),
            row_names=tuple(one["row_names"]),
            column_names=tuple(one["column_names"]),
            row_totals=tuple(one["row_totals"]),
            column_totals=tuple(one["column_totals"]),
            cells=tuple(tuple(row) for row in one["cells"]),
        )
        for one in document["tables"]
    ]
    return Statistics(document["counted"], tuple(tables))
