"""What can be wrong with case data, with a list of places, and with files of them."""

from app.errors.base import SaksiError


class CaseError(SaksiError):
    """Case data could not be kept or read, for a reason that no narrower class names."""

    code = "case.failed"


class CaseInvalid(CaseError):
    """An answer cannot be kept. Facts: field, flaw (a value of app.domain.casedata.Flaw), flaws (how many)."""

    code = "case.invalid"


class CaseFieldOfIdentity(CaseError):
    """The field tells who the person is; it is kept apart. Facts: field."""

    code = "case.field_of_identity"


class CaseFileBad(CaseError):
    """The file is no case data that can be read. Facts: reason."""

    code = "case.file"


class CaseFileFlawed(CaseError):
    """Rows of the file cannot be taken in, so nothing was. Facts: row, field, flaw, flaws (how many)."""

    code = "case.file_flawed"


class CaseFileHoldsSeveral(CaseError):
    """The file holds several cases; one has to be named. Facts: cases."""

    code = "case.file_several"


class CaseNotInFile(CaseError):
    """The file holds no case of this name."""

    code = "case.file_without"


class CaseNothingToExport(CaseError):
    """None of the chosen testimonies may leave with case data."""

    code = "case.nothing_to_export"


class PlaceUnknown(CaseError):
    """No place of the list has this name."""

    code = "case.place_unknown"


class PlaceAmbiguous(CaseError):
    """Several places have this name: one has to be chosen. Facts: matches."""

    code = "case.place_ambiguous"


class GazetteerBad(CaseError):
    """The file is no list of places that can be used. Facts: reason, place (its number in the file, from 1)."""

    code = "case.gazetteer"


class GazetteerInUse(CaseError):
    """Cases name places that the new list does not have. Facts: places (how many)."""

    code = "case.gazetteer_in_use"
