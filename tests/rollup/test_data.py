"""The roll-up's data for other programs."""

import json

from jsonschema import Draft202012Validator

from portfolio_bot.domain.schemas import schema_text
from portfolio_bot.rollup.data import RollupData
from tests.rollup.portfolios import configured, file, initiative, pages
from tests.rollup.test_model import AREAS


def test_data_follows_its_schema() -> None:
    """The data fit their JSON Schema, with every initiative, and the reason for what is not."""
    config = configured("to", areas=AREAS, en="area: a")
    text = pages(config, "", file(initiative(1)))["samlet.json"]
    data = json.loads(text)
    Draft202012Validator(json.loads(schema_text(RollupData))).validate(data)
    assert data["missing"] == ["to"]
    assert data["portfolios"][0]["missing"] == "damaged"
    assert data["portfolios"][0]["figures"] is None
    assert data["areas"][0]["figures"]["active"] == 1
    assert [each["belongs"] for each in data["initiatives"]] == ["a"]
