"""What readers of case files share."""

import re
from collections.abc import Callable, Sequence

from app.domain.casewords import CaseSchema
from storage.casebook.flat import OTHER_TEXT

PlaceKnown = Callable[[str], bool]
_PREFIX = re.compile(r"([a-z]{3}_)(.*)")


def column_of(title: str, schema: CaseSchema, others: Sequence[str] = ()) -> str:
    """Return the column that a title means, "" for one that is not known.

    Forms of the standard's own toolkit write `prs_First_Name` and `vic_Methods_of_Control` for the same fields.
    """
    known = {_alike(field.name): field.name for field in schema.fields}
    known |= {_alike(field.name + OTHER_TEXT): field.name + OTHER_TEXT for field in schema.fields if field.takes_other}
    known |= {_alike(name): name for name in others}
    return known.get(_alike(title), "")


def _alike(title: str) -> str:
    text = title.strip().lstrip("\ufeff")
    match = _PREFIX.fullmatch(text)
    return match[1] + match[2].replace("_", "").casefold() if match else text.casefold()
