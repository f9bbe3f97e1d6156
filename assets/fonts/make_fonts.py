#!/usr/bin/env python3
"""Makes "Smotescope Sans": Inter with tabular figures by default.

JavaFX has no font features, so figures of one width must be the font's own.
Reads Inter's OpenType files (Debian: fonts-inter), needs fontTools
(Debian: python3-fonttools), and writes TrueType files that give the same
bytes each time.

    assets/fonts/make_fonts.py [DIRECTORY OF INTER]
"""

import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

FAMILY = "Smotescope Sans"
INTER = Path("/usr/share/fonts/opentype/inter")
TARGET = Path(__file__).resolve().parents[2] / "src/main/resources/org/smotescope/ui/theme/fonts"

# Weight of the file -> (family, style, is it the bold of its family).
# JavaFX knows two weights per family, plain and bold: the bold of ours is
# SemiBold, and Medium is a family of its own.
WEIGHTS = {
    "Regular": (FAMILY, "Regular", False),
    "Medium": (FAMILY + " Medium", "Regular", False),
    "SemiBold": (FAMILY, "Bold", True),
}

CHARACTERS = [
    (0x0020, 0x007E),  # Latin
    (0x00A0, 0x017F),  # Latin-1, Latin Extended-A
    (0x0192, 0x0192),
    (0x0218, 0x021B),  # Romanian
    (0x02B9, 0x02DD),  # modifiers
    (0x0300, 0x0338),  # combining marks
    (0x0370, 0x03FF),  # Greek
    (0x1E80, 0x1E85),
    (0x2000, 0x206F),  # punctuation and spaces
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x20A0, 0x20BF),  # currencies
    (0x2100, 0x214F),  # letter-like
    (0x2150, 0x218F),  # fractions
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematics
    (0x2300, 0x23FF),  # keys
    (0x25A0, 0x25FF),  # shapes
    (0x2713, 0x2717),  # tick and cross
]

NAMES_KEPT = (0, 9, 13, 14)  # copyright, designer, licence


def tabular(font):
    """Points the digits at the glyphs of the feature tnum."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    mapping = {}
    for index in lookups:
        for sub in table.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(sub, "ExtSubTable", sub).mapping)
    for sub in font["cmap"].tables:
        for digit in range(0x30, 0x3A):
            # Tables may share one dictionary: a digit may be done already.
            sub.cmap[digit] = mapping.get(sub.cmap[digit], sub.cmap[digit])
    cmap = font.getBestCmap()
    digits = [cmap[digit] for digit in range(0x30, 0x3A)]
    widths = [font["hmtx"][name][0] for name in digits]
    width = max(widths)
    # The weights between the masters are rounded one by one, so up to 3 units apart.
    if width - min(widths) > 3:
        raise SystemExit(f"digits have different widths: {sorted(widths)}")
    for name in digits:
        font["hmtx"][name] = (width, font["hmtx"][name][1])
    font["hmtx"][cmap[0x2007]] = (width, 0)  # figure space


def subset(font):
    options = Options()
    # Without calt, tnum and the like: what is left cannot change a figure's width.
    options.layout_features = ["kern", "mark", "mkmk", "ccmp"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for low, high in CHARACTERS for c in range(low, high + 1)])
    subsetter.subset(font)


def truetype(font):
    """Turns cubic outlines into quadratic ones, at most 1/1000 em away."""
    glyphs = font.getGlyphSet()
    outlines = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(glyphs)
        error = font["head"].unitsPerEm / 1000
        glyphs[name].draw(Cu2QuPen(pen, error, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = font.getGlyphOrder()
    glyf.glyphs = outlines
    for name, glyph in outlines.items():
        glyph.recalcBounds(glyf)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyph, "xMin", 0))
    font["maxp"] = maxp = newTable("maxp")
    maxp.tableVersion = 0x00010000
    maxp.numGlyphs = len(outlines)
    maxp.maxZones = 1
    for field in (
        "maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements "
        "maxSizeOfInstructions maxComponentElements maxComponentDepth maxPoints maxContours "
        "maxCompositePoints maxCompositeContours"
    ).split():
        setattr(maxp, field, 0)
    font["gasp"] = gasp = newTable("gasp")
    gasp.version = 1
    gasp.gaspRange = {0xFFFF: 0x000F}
    font["post"].formatType = 3.0
    del font["CFF "]
    font.sfntVersion = "\000\001\000\000"


def rename(font, weight):
    family, style, bold = WEIGHTS[weight]
    full = FAMILY if weight == "Regular" else f"{FAMILY} {weight}"
    postscript = f"{FAMILY.replace(' ', '')}-{weight}"
    table = font["name"]
    inter = table.getDebugName(5)
    table.names = [n for n in table.names if n.platformID == 3 and n.nameID in NAMES_KEPT]
    texts = {
        1: family,
        2: style,
        3: f"{postscript}:1.0",
        4: full,
        5: "Version 1.000",
        6: postscript,
        10: f"Inter ({inter}) with tabular figures by default, reduced and renamed.",
        16: FAMILY,
        17: weight,
    }
    for number, text in texts.items():
        table.setName(text, number, 3, 1, 0x409)
    os2 = font["OS/2"]
    os2.fsSelection = os2.fsSelection & ~0b1100001 | (0b100000 if bold else 0b1000000)
    font["head"].macStyle = 1 if bold else 0


def main():
    inter = Path(sys.argv[1]) if len(sys.argv) > 1 else INTER
    TARGET.mkdir(parents=True, exist_ok=True)
    for weight in WEIGHTS:
        font = TTFont(inter / f"Inter-{weight}.otf", recalcTimestamp=False)
        tabular(font)
        subset(font)
        truetype(font)
        rename(font, weight)
        path = TARGET / f"SmotescopeSans-{weight}.ttf"
        font.save(path)
        print(f"{path.name}: {path.stat().st_size // 1024} KB, {font['maxp'].numGlyphs} glyphs")


if __name__ == "__main__":
    main()
