"""Measurements as tables: medians, ratios, Markdown and tab-separated text."""
import statistics
from dataclasses import asdict, dataclass, fields

OURS = "ResistLab"


@dataclass
class Measurement:
    """One run of one contestant. Seconds are of the task; wall and processor seconds and MB of the whole process."""
    task: str
    contestant: str
    version: str
    round: int
    seconds: float
    wall: float
    cpu: float
    peak_mb: float
    quality: float = float("nan")


def tsv(measurements):
    names = [field.name for field in fields(Measurement)]
    lines = ["\t".join(names)]
    for measurement in measurements:
        values = asdict(measurement)
        lines.append("\t".join(_exact(values[name]) for name in names))
    return "\n".join(lines) + "\n"


def _exact(value):
    return f"{value:.6g}" if isinstance(value, float) and value == value else "" if value != value else str(value)


class Comparison:
    """A task, here and in one peer."""

    def __init__(self, measurements, task, peer):
        self.peer = peer
        self.here = [m for m in measurements if m.task == task.id and m.contestant == OURS]
        self.there = [m for m in measurements if m.task == task.id and m.contestant == peer]

    def ratios(self):
        """The peer's time by ours, of each round that both ran."""
        here = {m.round: m.seconds for m in self.here}
        return [m.seconds / here[m.round] for m in self.there if m.round in here and here[m.round] > 0]

    def row(self, title, quality):
        ratios = self.ratios()
        spread = f"{figure(min(ratios))}–{figure(max(ratios))}" if len(ratios) > 1 else "one run"
        return [title, figure(median(self.here, "seconds")), self.peer, figure(median(self.there, "seconds")),
                f"**{figure(statistics.median(ratios))}** ({spread})" if ratios else "",
                pair(megabytes(self.here), megabytes(self.there)),
                pair(figure(median(self.here, "wall")), figure(median(self.there, "wall"))),
                f"{quality} {pair(score(self.here), score(self.there))}" if quality else ""]

    def seconds(self):
        return median(self.there, "seconds")


HEADER = ["task", "here, s", "peer", "its time, s", "peer / here (range)", "peak MB, here / peer",
          "whole process s, here / peer", "quality, here / peer"]


def median(measurements, name):
    return statistics.median(getattr(m, name) for m in measurements) if measurements else float("nan")


def megabytes(measurements):
    return f"{median(measurements, 'peak_mb'):.0f}" if measurements else ""


def score(measurements):
    value = median(measurements, "quality")
    return f"{value:.3f}" if value == value else "–"


def pair(first, second):
    return f"{first} / {second}"


def figure(value):
    """Three figures, as people write them."""
    if value != value:
        return "–"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def markdown(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows])
