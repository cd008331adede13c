"""A product group lead reports on an initiative, over HTTP; the report shows what was said."""

from __future__ import annotations

import pytest

from portfolio_bot.domain.ledger.line import read_line
from tests.journeys.scene import REPOSITORY

