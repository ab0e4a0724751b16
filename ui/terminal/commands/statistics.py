"""saksi statistics: patterns over all cases, with small numbers held back, and what of them leaves."""

import argparse

from app.domain.release import HandedOut
from app.domain.statistics import REST, SMALLEST, Count, Dimension, Statistics, Table
from app.errors.statistics import StatisticsNothingReleased
from app.usecases.statistics import Period, ReleaseRooms, handed_out, release, statistics
from ui.program import Program
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP, translate


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Count and show the tables; release what is new, and write what is released, where that is asked."""
    with opened(program, options, output) as vault:
        counting = vault.statistics_rooms()
        rooms, today, period = (
            ReleaseRooms(counting, vault.releases),
            program.clock.now().date(),
            Period(options.period),
        )
        if options.release:
            release(rooms, today, period)
        leaving = options.release or options.csv is not None
        out = handed_out(rooms, today)
        told = out.statistics if leaving else statistics(counting, today, period)
        places = vault.cases.gazetteer.by_id
        if options.csv is not None:
            if not out.releases:
                raise StatisticsNothingReleased
            data = vault.case_files.statistics(told, lambda _, name: places[name].name if name in places else name)
            program.files.write_public(options.csv, data)
    _say_counted(told, output, leaving=leaving)
    for table in told.tables:
        _show(table, {place.id: place.name for place in places.values()}, output)
    _say_released(out, output, leaving=leaving)
    if options.csv is not None:
        output.say(QT_TRANSLATE_NOOP("terminal", "The tables are in {file}."), file=options.csv)
    tables: list[Value] = [_told(table) for table in told.tables]
    output.result(
        {
            "counted": told.counted,
            "smallest": SMALLEST,
            "released": leaving,
            "releases": len(out.releases),
            "taken_back": out.taken_back,
            "waiting": out.waiting,
            "tables": tables,
        }
    )


def _say_counted(told: Statistics, output: Output, *, leaving: bool) -> None:
    if told.counted is None:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "Fewer than {number} cases may be counted, so no number is shown."),
            number=SMALLEST,
        )
    elif leaving:
        output.say(QT_TRANSLATE_NOOP("terminal", "Cases in all releases: {count}"), count=told.counted)
    else:
        output.say(QT_TRANSLATE_NOOP("terminal", "Cases that may be counted: {count}"), count=told.counted)


def _say_released(out: HandedOut, output: Output, *, leaving: bool) -> None:
    output.show("")
    if not leaving:
        output.say(
            QT_TRANSLATE_NOOP(
                "terminal",
                "These numbers are for you alone: compared with those of another day they would tell of the case that"
                " came in between. What leaves is released with --release and written with --csv.",
            )
        )
    waiting = f"<{SMALLEST}" if out.waiting is None else str(out.waiting)
    output.say(
        QT_TRANSLATE_NOOP("terminal", "Releases: {count}. Cases that are in none yet: {waiting}."),
        count=len(out.releases),
        waiting=waiting,
    )
    if out.taken_back:
        output.say(
            QT_TRANSLATE_NOOP(
                "terminal", "Releases that are not handed out any more, since consent was taken back: {count}."
            ),
            count=out.taken_back,
        )


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
