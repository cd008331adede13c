"""Those that may be chosen, side by side."""

from __future__ import annotations

from portfolio_bot.report.sections.comparison import comparison
from tests.report.governed import governed, made, reported
from tests.report.portfolio import decision, files_of, record
from tests.report.test_render import html

CONFIG = governed(
    scoring={
        "method": "weighted",
        "criteria": {
            "value": {"name": "Verdi", "field": "value"},
            "strategy": {"name": "Strategi | <b>", "given_by": ["portfolio-office"]},
        },
    }
)
SCORE = decision("score", 3, by="kari", criterion="strategy", after="5", reason="Støtter målet")


def test_what_is_not_started_is_compared_by_score() -> None:
    """The highest first, those without points last; what has started is not in it (E8)."""
    report = reported(
        CONFIG,
        made(CONFIG, 1, {}),
        made(CONFIG, 2, {"value": "2 – lav"}, comments=record(SCORE)),
        made(CONFIG, 3, {"value": "4 – høy"}, comments=record(SCORE)),
        made(CONFIG, 4, {}, comments=record(decision("move", 9, after="implementering"))),
    )
    found = comparison(CONFIG, report)
    assert [(each.row.number, each.points, each.score) for each in found.compared] == [
        (3, (4, 5), 4.5),
        (2, (2, 5), 3.5),
        (1, (None, None), None),
    ]
    assert (found.unscored, len(found.reasons)) == (1, 2)
    page = files_of(report, CONFIG)["maaned.md"]
    assert "| Kriterium | Poeng | Hvem | Begrunnelse |" in page
    assert "| kari | Støtter målet |" in page
    assert "<th>Strategi | &lt;b&gt;</th>\n<th>Poeng</th>" in html(page)


def test_without_criteria_they_stand_side_by_side_all_the_same() -> None:
    """By what a resolution binds and by priority; of an idea the rank stands beside the score."""
    config = governed()
    report = reported(config, made(config, 1, {}))
    assert [each.score for each in comparison(config, report).compared] == [None]
    assert "Kriterier for poeng er ikke satt opp." in files_of(report, config)["maaned.md"]
    none = files_of(reported(config), config)["maaned.md"]
    assert "Ingen åpne tiltak venter på å starte." in none
