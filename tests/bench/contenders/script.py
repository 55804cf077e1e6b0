# The script an analyst would write: open, score every risk, add one sorted and coloured sheet, save.
import json
import resource
import sys
import time

from openpyxl import load_workbook
from openpyxl.styles import PatternFill

started = time.perf_counter()
workbook = load_workbook(sys.argv[1])
register = workbook.worksheets[-1]
scored = []
for row in register.iter_rows(min_row=2, values_only=True):
    score = row[12] * row[13]
    scored.append((row[0], row[2], row[12], row[13], score, "Red" if score >= 15 else "Amber" if score >= 6 else "Green"))
scored.sort(key=lambda risk: -risk[4])
fills = {name: PatternFill("solid", fgColor=colour) for name, colour in
         {"Red": "C00000", "Amber": "FFC000", "Green": "00B050"}.items()}
sheet = workbook.create_sheet("Risks by score")
sheet.append(("Ref", "Risk", "Probability", "Impact", "Score", "Band"))
for number, risk in enumerate(scored, start=2):
    sheet.append(risk)
    sheet.cell(number, 6).fill = fills[risk[5]]
workbook.save(sys.argv[2])
print(json.dumps({"ms": (time.perf_counter() - started) * 1000,
                  "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
