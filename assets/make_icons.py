#!/usr/bin/env python3
"""Draws the icon: two rows of the minority, and a new one at 63 % of the way between them.

Writes assets/icon.svg and the PNGs for the window and the installer. Needs
rsvg-convert (Debian: librsvg2-bin).

    assets/make_icons.py
"""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SVG = ROOT / "assets/icon.svg"
PNGS = ROOT / "src/main/resources/org/smotescope/ui/icons"
INSTALLER = ROOT / "installer/linux/smotescope.png"

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
MAJORITY, MINORITY = "#0072B2", "#D55E00"
INK, GROUND, EDGE = "#1F2328", "#FFFFFF", "#AFB8C1"
GAP = 0.63


def triangle(x, y, r):
    points = f"{x},{y - r} {x + 0.9 * r:.2f},{y + 0.62 * r:.2f} {x - 0.9 * r:.2f},{y + 0.62 * r:.2f}"
    return f'<polygon points="{points}" fill="{MINORITY}"/>'


def diamond(x, y, r, stroke):
    points = f"{x:.2f},{y - r:.2f} {x + r:.2f},{y:.2f} {x:.2f},{y + r:.2f} {x - r:.2f},{y:.2f}"
    return (
        f'<polygon points="{points}" fill="{GROUND}" stroke="{MINORITY}"'
        f' stroke-width="{stroke}" stroke-linejoin="miter"/>'
    )


def drawing(mark, stroke, line, edge):
    """The drawing in a square of 64, with `mark` as the radius of a triangle."""
    base, neighbour = (14, 49), (52, 13)
    x = base[0] + GAP * (neighbour[0] - base[0])
    y = base[1] + GAP * (neighbour[1] - base[1])
    return "\n".join(
        [
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
            "<title>Smotescope</title>",
            f'<rect x="{1 + edge / 2}" y="{1 + edge / 2}" width="{62 - edge}" height="{62 - edge}"'
            f' rx="13" fill="{GROUND}" stroke="{EDGE}" stroke-width="{edge}"/>',
            f'<line x1="{base[0]}" y1="{base[1]}" x2="{x:.2f}" y2="{y:.2f}"'
            f' stroke="{INK}" stroke-width="{line}"/>',
            f'<line x1="{x:.2f}" y1="{y:.2f}" x2="{neighbour[0]}" y2="{neighbour[1]}"'
            f' stroke="{INK}" stroke-width="{line * 0.6}"/>',
            f'<circle cx="47" cy="48" r="{mark * 0.74:.2f}" fill="{MAJORITY}"/>',
            triangle(*base, mark),
            triangle(*neighbour, mark * 0.86),
            diamond(x, y, mark * 0.8, stroke),
            "</svg>\n",
        ]
    )


def main():
    SVG.write_text(drawing(8.8, 3, 3, 1.5))
    PNGS.mkdir(parents=True, exist_ok=True)
    INSTALLER.parent.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        small = drawing(11, 4.6, 4.5, 3) if size <= 24 else SVG.read_text()
        path = PNGS / f"smotescope-{size}.png"
        command = ["rsvg-convert", "-w", str(size), "-h", str(size), "-o", str(path)]
        subprocess.run(command, input=small, text=True, check=True)
    INSTALLER.write_bytes((PNGS / "smotescope-256.png").read_bytes())


if __name__ == "__main__":
    main()
