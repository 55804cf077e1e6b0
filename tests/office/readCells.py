"""Every cell, and how many charts a sheet, openpyxl finds in the workbooks named on the command line: one line of JSON a workbook."""

import datetime
import json
import signal
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")
SECONDS_PER_WORKBOOK = 60
TIMES = (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)


def plain(cell):
    """Numbers and texts as they are, dates as serials of the 1900 system, formulas as a list."""
    value = cell.value
    if cell.data_type == "f":
        return ["=", str(getattr(value, "text", value))]
    if isinstance(value, TIMES):
        return to_excel(value)
    return value if isinstance(value, (int, float)) else str(value)


def opened(path):
    macros = path.endswith("m")
    book = openpyxl.load_workbook(path, keep_vba=macros)
    if macros and "xl/vbaProject.bin" not in book.vba_archive.namelist():
        raise ValueError("the macros are gone")
    return book


def charts_of(book):
    return {sheet.title: len(getattr(sheet, "_charts", [])) for sheet in book}


def cells_of(book):
    # The cells there are: rows and columns may run to the sheet's end with nothing in them.
    return {
        sheet.title: {
            cell.coordinate: plain(cell)
            for cell in getattr(sheet, "_cells", {}).values()
            if cell.value is not None
        }
        for sheet in (book[name] for name in book.sheetnames)
    }


def too_slow(*_):
    raise TimeoutError("took over a minute")


signal.signal(signal.SIGALRM, too_slow)
for path in sys.argv[1:]:
    signal.alarm(SECONDS_PER_WORKBOOK)
    try:
        book = opened(path)
        answer = {"sheets": cells_of(book), "charts": charts_of(book)}
    except Exception as error:  # whatever it is, it is the answer for this workbook
        answer = {"error": f"{type(error).__name__}: {error}"}
    signal.alarm(0)
    print(json.dumps(answer), flush=True)
