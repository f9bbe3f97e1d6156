"""Puts measured tables into the page of the site, between the marks that are there for them."""
import os
import platform
import re

import tools

PAGE = os.path.join(tools.ROOT, "src", "site", "markdown", "performance.md")
NAMES = {
    "logistic": "logistic regression, against newton-cholesky",
    "logistic-lbfgs": "logistic regression, against lbfgs",
    "folds": "5-fold cross-validation: scale, SMOTE, logistic regression",
    "csv": "reading CSV, against pandas",
}


def write(found):
    with open(PAGE, encoding="utf-8") as page:
        text = page.read()
    for name, lines in found.items():
        if lines:
            text = placed(text, name, {"ratios": ratios, "programs": programs, "growth": growth,
                                       "limits": limits}[name](lines))
    with open(PAGE, "w", encoding="utf-8") as page:
        page.write(text)


def placed(text, name, table):
    begin, end = "<!-- begin %s -->" % name, "<!-- end %s -->" % name
    if begin not in text or end not in text:
        raise SystemExit("%s has no place for %s" % (PAGE, name))
    body = "%s\n%s\n\n%s\n%s" % (begin, "Measured on %s." % machine(), table, end)
    return re.sub(re.escape(begin) + ".*" + re.escape(end), lambda _: body, text, flags=re.S)


def machine():
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo") as info:
            found = re.search(r"model name\s*:\s*(.+)", info.read())
            model = found.group(1) if found else model
    except OSError:
        pass
    return "%d cores of %s" % (os.cpu_count(), model)


def table(head, lines):
    rule = ["---"] + ["---:"] * (len(head) - 1)
    return "\n".join("| " + " | ".join(line) + " |" for line in [head, rule] + lines)


def number(value):
    return "%.1f" % value if value < 100 else "%.0f" % value


def ratios(lines):
    """Work and columns down, rows across; where it is not met, the wanted ratio stands beside it."""
    sizes = sorted({line["rows"] for line in lines})
    works = list(dict.fromkeys((line["case"], line["columns"], line["words"]) for line in lines))
    body = []
    for case, columns, words in works:
        cells = []
        for n in sizes:
            here = [line for line in lines
                    if (line["case"], line["columns"], line["words"], line["rows"])
                    == (case, columns, words, n)]
            cells.append(cell(here[0]) if here else "")
        shape = "%d + %d of words" % (columns, words) if words else str(columns)
        body.append([NAMES.get(case, case), shape] + cells)
    return table(["work", "columns"] + ["%s rows" % format(n, ",") for n in sizes], body)


def cell(line):
    if "median" not in line:
        return "> " + number(line["least"])
    missed = "" if line["median"] >= line["wanted"] else ", wanted %g" % line["wanted"]
    return "%s (%s%s)" % (number(line["median"]), number(line["best"]), missed)


def programs(lines):
    head = ["whole program: read, SMOTE, write", "times as fast, median", "best", "memory, share of theirs"]
    return table(head, [["%s x %d" % (format(line["rows"], ","), line["columns"]),
                         number(line["median"]), number(line["best"]), "%.2f" % line["share"]]
                        for line in lines])


def growth(lines):
    head = ["work", "columns"] + ["%s rows" % format(n, ",") for n in lines[0]["rows"]] + ["exponent"]
    return table(head, [[line["case"], str(line["columns"])]
                        + [duration(s) for s in line["seconds"]]
                        + ["%.2f" % line["exponent"] if line["exponent"] else ""] for line in lines])


def duration(seconds):
    if not seconds:
        return "–"
    return "%.1f ms" % (seconds * 1e3) if seconds < 1 else "%.1f s" % seconds


def limits(lines):
    return table(["what", "rate", "share, double", "share, single"], [[
        line["what"], "%.1f %s" % (line["rate"], line["unit"]),
        "%.0f %%" % (100 * line["double"]) if "double" in line else "",
        "%.0f %%" % (100 * line["single"]) if "single" in line else ""] for line in lines])
