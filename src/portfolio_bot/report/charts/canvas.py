"""A drawing surface: every text is escaped, every number written in one way.

The background is our own, as an image follows the reader's system and not the page it is
shown on: dark text on a dark page would be lost. Every text has a contrast of at least 4.5
to 1, every shape that carries meaning at least 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree

from portfolio_bot.domain.escaping import plain

WIDTH = 640
MARGIN = 16
BANDS = 7
"""Shades of a stacked chart; more phases than that share the darkest."""

LIGHT = {
    "ground": "#ffffff",
    "ink": "#1f2328",
    "quiet": "#59636e",
    "track": "#eaeef2",
    "line": "#d1d9e0",
    "calm": "#0a5cad",
    "good": "#1a7f37",
    "warn": "#9a6700",
    "bad": "#cf222e",
    "grey": "#6e7781",
}
DARK = {
    "ground": "#0d1117",
    "ink": "#f0f6fc",
    "quiet": "#9198a1",
    "track": "#21262d",
    "line": "#3d444d",
    "calm": "#58a6ff",
    "good": "#3fb950",
    "warn": "#d29922",
    "bad": "#ff7b72",
    "grey": "#8b949e",
}

_FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif"
_WIDE = 0x1100
_UNENCODABLE = {0xFFFE: None, 0xFFFF: None}


class Canvas:
    """An SVG that grows downwards. Positions and sizes are in units of a 640 wide drawing."""

    def __init__(self, title: str, description: str) -> None:
        self._shapes: list[ElementTree.Element] = []
        self._title = title
        self._description = description

    def rect(self, x: float, y: float, width: float, height: float, look: str) -> None:
        """Draw a rectangle with slightly round corners."""
        self._add("rect", {"x": x, "y": y, "width": width, "height": height, "rx": 3}, look)

    def line(self, start: tuple[float, float], end: tuple[float, float], look: str) -> None:
        """Draw a line."""
        ends = {"x1": start[0], "y1": start[1], "x2": end[0], "y2": end[1]}
        self._add("line", ends, look)

    def circle(self, x: float, y: float, radius: float, look: str) -> None:
        """Draw a circle."""
        self._add("circle", {"cx": x, "cy": y, "r": radius}, look)

    def area(self, points: Iterable[tuple[float, float]], look: str) -> None:
        """Draw a closed area through *points*."""
        told = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
        self._add("polygon", {}, look).set("points", told)

    def text(self, x: float, y: float, text: str, look: str) -> None:
        """Write *text* with its base line at *y*."""
        self._add("text", {"x": x, "y": y}, look).text = legible(text)

    def write(self, height: float) -> str:
        """Return the drawing, *height* units high, as an XML document's text."""
        root = ElementTree.Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "viewBox": f"0 0 {WIDTH} {_number(height)}",
                "width": str(WIDTH),
                "height": _number(height),
                "role": "img",
                "aria-labelledby": "title description",
                "font-family": _FONT,
            },
        )
        ElementTree.SubElement(root, "title", {"id": "title"}).text = legible(self._title)
        words = ElementTree.SubElement(root, "desc", {"id": "description"})
        words.text = legible(self._description)
        ElementTree.SubElement(root, "style").text = _style()
        ground = {"width": "100%", "height": "100%", "class": "ground"}
        ElementTree.SubElement(root, "rect", ground)
        root.extend(self._shapes)
        ElementTree.indent(root)
        return ElementTree.tostring(root, encoding="unicode") + "\n"

    def _add(self, name: str, numbers: dict[str, float], look: str) -> ElementTree.Element:
        attributes = {key: _number(value) for key, value in numbers.items()}
        shape = ElementTree.Element(name, {**attributes, "class": look})
        self._shapes.append(shape)
        return shape


def legible(text: str) -> str:
    """Return *text* on one line, without what XML cannot hold.

    Source: Extensible Markup Language 1.0, fifth edition, production 2 (Char).
    """
    return plain(text).translate(_UNENCODABLE)


def fitted(text: str, width: float, size: float) -> str:
    """Return as much of *text* as about *width* units hold, at *size* units a letter."""
    left = width
    line = legible(text)
    for place, char in enumerate(line):
        left -= size * (1.0 if ord(char) >= _WIDE else 0.56)
        if left < 0:
            return line[: max(0, place - 1)].rstrip() + "…"
    return line


def _number(value: float) -> str:
    return f"{round(value, 1):g}"


def _style() -> str:
    names = ("ground", "track", "calm", "good", "warn", "bad", "grey")
    fills = "".join(f".{name}{{fill:var(--{name})}}" for name in names)
    bands = "".join(
        f".band{step}{{fill:var(--calm);fill-opacity:{0.15 + 0.12 * step:.2f}}}"
        for step in range(BANDS)
    )
    return (
        f"svg{{{_palette(LIGHT)}}}"
        f"@media (prefers-color-scheme:dark){{svg{{{_palette(DARK)}}}}}"
        f"{fills}"
        "text{fill:var(--ink);font-size:18px;"
        "paint-order:stroke;stroke:var(--ground);stroke-width:5;stroke-linejoin:round}"
        ".head{font-weight:600}.small{font-size:16px;fill:var(--quiet)}"
        ".end{text-anchor:end}.middle{text-anchor:middle}.strong{font-weight:600;fill:var(--bad)}"
        ".held{fill:var(--ground);stroke:var(--calm);stroke-width:2}"
        f"{bands}"
        ".tiny{font-size:14px}"
        ".cool{fill:var(--good);fill-opacity:.18}.warm{fill:var(--warn);fill-opacity:.25}"
        ".hot{fill:var(--bad);fill-opacity:.28}"
        ".bubble{fill:var(--calm);fill-opacity:.55;stroke:var(--calm);stroke-width:2}"
        ".grid{stroke:var(--line)}.limit{stroke:var(--ink);stroke-width:3}"
        ".today{stroke:var(--bad);stroke-width:2;stroke-dasharray:5 4}"
    )


def _palette(colours: dict[str, str]) -> str:
    return "".join(f"--{name}:{colour};" for name, colour in colours.items())
