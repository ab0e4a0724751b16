"""How a benchmark hands its figures to the one that gathers them (`make bench`); alone it only prints.

A figure is a ratio: how many times as good as what stands beside it, which is another program or a limit of our own.
Above 1 is better, or within the limit.
"""

import json
import os
from pathlib import Path

FILE = "SAKSI_BENCH_FIGURES"


def tell(what: str, ratio: float, beside: str) -> None:
    """Add one figure to the table."""
    if path := os.environ.get(FILE):
        line = json.dumps({"what": what, "ratio": round(ratio, 4), "beside": beside}, ensure_ascii=False)
        with Path(path).open("a", encoding="utf-8") as table:
            table.write(line + "\n")


def tell_limit(what: str, measured: float, limit: float, unit: str) -> None:
    """Add how many times a figure fits into its limit."""
    tell(what, limit / max(measured, limit / 100), f"limit {limit:g} {unit}, here {measured:.3g}")
