"""The tables as they are printed, kept and put into the README."""
import os

from . import machine, quality
from .process import Failed
from .tables import HEADER, Comparison, figure, markdown, tsv
from .tasks import COMBINED

BEGIN = "<!-- benchmarks: begin (written by releng/benchmarks/run --readme) -->"
END = "<!-- benchmarks: end -->"

README_COLUMNS = [column for column in HEADER if not column.startswith("whole process")]


class Parts:
    """What was measured, part by part; a part that was not asked for is None."""

    def __init__(self, options, session, date):
        self.options = options
        self.session = session
        self.date = date
        self.comparisons = []
        self.loading = None
        self.combined = None
        self.limits = None
        self.growth = None

    def add_task(self, task, peers):
        """
        The comparisons of a task, the fastest peer first, after all others those that run inside ResistLab; of ours alone
        if there is no peer.
        """
        rows = [Comparison(self.session.measurements, task, peer) for peer in peers]
        rows = [row for row in rows if row.here and row.there]
        if not rows and any(m.task == task.id for m in self.session.measurements):
            rows = [Comparison(self.session.measurements, task, "none")]
        inside = [peer.name for peer in task.peers if peer.language == "resistlab"]
        self.comparisons.append((task, sorted(rows, key=lambda row: (row.peer in inside, row.seconds()))))

    def write(self):
        """Writes DATE.md and DATE.tsv; the path of the former."""
        path = os.path.join(self.options.out, self.date + ".md")
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.text())
        with open(os.path.join(self.options.out, self.date + ".tsv"), "w", encoding="utf-8") as file:
            file.write(tsv(self.session.measurements))
        return path

    def text(self):
        parts = [f"# Benchmarks of {self.date}", self._conditions(), self._tasks(self.comparisons)]
        parts += [part for part in (self._stopped(), self._loading(), self._combined(), self._limits(), self._growth()) if part]
        return "\n\n".join(parts) + "\n"

    def write_readme(self, path):
        """Replaces what stands between the marks: each task against its fastest peer."""
        fastest = [(task, rows[:1]) for task, rows in self.comparisons if rows]
        parts = [part for part in (self._tasks(fastest, README_COLUMNS), self._combined(), self._conditions()) if part]
        before, rest = require_marks(path).split(BEGIN, 1)
        after = rest.split(END, 1)[1]
        with open(path, "w", encoding="utf-8") as file:
            file.write(before + BEGIN + "\n" + "\n\n".join(parts) + "\n" + END + after)

    def _conditions(self):
        size = self.options.size
        versions = {library: version for library, version in sorted(self.session.peers.versions.items()) if version}
        lines = [f"{size.samples} samples × {size.genes:,} genes, outer 5-fold; {self.options.threads} cores for everyone; "
                 f"median of up to {self.options.repeats} interleaved rounds, {self.date}.",
                 "; ".join(machine.describe()) + f"; {self.session.version}.",
                 ", ".join(f"{library} {version}" for library, version in versions.items()) + "." if versions else ""]
        return "\n".join(line for line in lines if line)

    def _tasks(self, comparisons, columns=HEADER):
        rows = []
        for task, tasks in comparisons:
            rows += [row.row(task.title, quality.name(task.endpoint) if task.endpoint else "") for row in tasks]
        chosen = [HEADER.index(column) for column in columns]
        return markdown(columns, [[row[i] for i in chosen] for row in rows]) if rows else "Nothing was measured."

    def _stopped(self):
        return "Not finished: " + "; ".join(self.session.stopped) + "." if self.session.stopped else None

    def _loading(self):
        if not self.loading:
            return None
        first, later = self.loading
        return (f"A check of the study, from the start of the process to its end: {figure(first)} s the first time, "
                f"{figure(later)} s once what was read is kept.")

    def _combined(self):
        if not self.combined:
            return None
        models = ", ".join(f"{model} {score:.3f}" for model, score in self.combined.scores.items())
        text = (f"All together in one analysis (AUC: {models}), from the files to the report, nothing kept of earlier "
                f"reading: **{figure(self.combined.wall)} s**, of which {figure(self.combined.seconds)} s learning; "
                f"{self.combined.peak:.0f} MB.")
        slowest = self.slowest_single()
        if slowest:
            task, row = slowest
            text += (f" The fastest peers need {figure(row.seconds())} s for the slowest of these parts alone "
                     f"({task.title}: {row.peer}).")
        return text

    def slowest_single(self):
        """Of the five tasks that run together, the one whose fastest peer is slowest, and that peer."""
        fastest = [(task, rows[0]) for task, rows in self.comparisons if task.id in COMBINED and rows and rows[0].there]
        return max(fastest, key=lambda pair: pair[1].seconds()) if fastest else None

    def _limits(self):
        if not self.limits:
            return None
        return "## Shares of the machine's own limits\n\n" + self.limits

    def _growth(self):
        if not self.growth:
            return None
        rows = [[title, what, ", ".join(f"{size:,}: {figure(seconds)} s" for size, seconds in points),
                 f"{power:.2f}"] for title, what, points, power in self.growth]
        return "## How time grows\n\n" + markdown(["task", "with", "times", "exponent"], rows)


def require_marks(path):
    """The text of a file that has the marks; raises Failed if it lacks them."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if BEGIN not in text or END not in text:
        raise Failed(f"{os.path.basename(path)} lacks the lines {BEGIN} and {END}")
    return text
