"""Our own charts, read back."""

from xml.etree import ElementTree

Element = ElementTree.Element
SVG = "{http://www.w3.org/2000/svg}"


def read_drawing(text: str) -> Element:
    """Parse a chart that we have just made; raises when it is not well-formed."""
    return ElementTree.fromstring(text)  # noqa: S314 (our own text, made in the same test)


def words(root: Element) -> list[str]:
    """List the texts of a drawing."""
    return [each.text or "" for each in root.iter(f"{SVG}text")]


def looks(root: Element, kind: str) -> list[str]:
    """List the looks of a kind of shape."""
    return [each.attrib["class"] for each in root.iter(f"{SVG}{kind}")]
