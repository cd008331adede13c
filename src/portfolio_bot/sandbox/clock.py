"""The sandbox's time: the real clock, or a fixed one that every write moves one second."""

from datetime import UTC, datetime, timedelta


def stamp(moment: datetime) -> str:
    """Write `moment` as GitHub does: UTC, whole seconds, `2026-01-31T08:00:00Z`.

    A moment without a time zone is taken to be in UTC.
    """
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment_of(text: str) -> datetime:
    """Read an ISO 8601 time; without a zone it is UTC. Raises ValueError on anything else."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class Clock:
    """Tells the time as a stamp; stamps compare as text in the order of time.

    With a start, time stands still but for `tick`, so that the same calls give the same dates.
    """

    def __init__(self, start: datetime | None = None) -> None:
        self._fixed = None if start is None else moment_of(stamp(start))

    @property
    def fixed(self) -> str | None:
        """Where a fixed clock stands, as a stamp; None for the real one."""
        return None if self._fixed is None else stamp(self._fixed)

    def moment(self) -> datetime:
        """Return the present moment, in UTC."""
        return self._fixed or datetime.now(UTC)

    def now(self) -> str:
        """Return the present moment as a stamp."""
        return stamp(self.moment())

    def tick(self) -> str:
        """Return the stamp of a write that happens now; a fixed clock first moves on one second."""
        if self._fixed is not None:
            self._fixed += timedelta(seconds=1)
        return self.now()

    def set(self, moment: datetime) -> None:
        """Fix the clock at `moment`, to whole seconds."""
        self._fixed = moment_of(stamp(moment))
