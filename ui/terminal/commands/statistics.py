"""saksi statistics: patterns over all cases, with small numbers held back."""

import argparse

from app.domain.statistics import REST, SMALLEST, Count, Dimension, Table
from app.usecases.statistics import Period, StatisticsRooms, statistics
from ui.program import Program
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP, translate


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Count, show the tables, and write them to a file where one is named."""
    with opened(program, options, output) as vault:
        rooms = StatisticsRooms(vault.testimonies, vault.consents, vault.cases, vault.masked_copies)
        told = statistics(rooms, program.clock.now().date(), Period(options.period))
        places = vault.cases.gazetteer.by_id
        if options.csv is not None:
            data = vault.case_files.statistics(told, lambda _, name: places[name].name if name in places else name)
            program.files.write_public(options.csv, data)
    if told.counted is None:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "Fewer than {number} cases may be counted, so no number is shown."),
            number=SMALLEST,
        )
    else:
        output.say(QT_TRANSLATE_NOOP("terminal", "Cases that may be counted: {count}"), count=told.counted)
    for table in told.tables:
        _show(table, {place.id: place.name for place in places.values()}, output)
    if options.csv is not None:
        output.say(QT_TRANSLATE_NOOP("terminal", "The tables are in {file}."), file=options.csv)
    tables: list[Value] = [_told(table) for table in told.tables]
    output.result({"counted": told.counted, "smallest": SMALLEST, "tables": tables})


def _show(table: Table, places: dict[str, str], output: Output) -> None:
    def name(dimension: Dimension | None, category: str) -> str:
        if category == REST:
            return translate("terminal", QT_TRANSLATE_NOOP("terminal", "others"))
        if not category:
            return translate("terminal", QT_TRANSLATE_NOOP("terminal", "not known"))
        return places.get(category, category) if dimension is Dimension.SITE else category

    output.show("")
    output.show(table.rows.value if table.columns is None else f"{table.rows.value} x {table.columns.value}")
    for number, row in enumerate(table.row_names):
        cells = zip(table.column_names, table.cells[number] if table.cells else (), strict=True)
        across = "   ".join(f"{name(table.columns, column)} {_number(cell)}" for column, cell in cells)
        output.show(f"  {name(table.rows, row)}   {across or _number(table.row_totals[number])}")


def _number(number: Count) -> str:
    return f"<{SMALLEST}" if number is None else str(number)


def _told(table: Table) -> Value:
    return {
        "rows": table.rows.value,
        "columns": None if table.columns is None else table.columns.value,
        "row_names": list(table.row_names),
        "column_names": list(table.column_names),
        "row_totals": list(table.row_totals),
        "column_totals": list(table.column_totals),
        "cells": [list(row) for row in table.cells],
    }
