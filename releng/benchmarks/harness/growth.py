"""How time grows with the cohort: the same task at several sizes, and the exponent that fits."""
import math

from . import cohort as cohorts
from .peers import HERE
from .tables import OURS
from .tasks import TASKS, Task

SERIES = [
    # task, what grows, factors of the full size
    ("svm-linear", "samples", (0.5, 1, 2)),
    ("svm-linear", "genes", (0.25, 0.5, 1)),
    ("elastic-net", "samples", (0.5, 1, 2)),
    ("elastic-net", "genes", (0.25, 0.5, 1)),
    ("forest", "samples", (0.5, 1, 2)),
    ("forest", "genes", (0.25, 0.5, 1)),
    ("svm-linear-classes", "classes", (2 / 3, 4 / 3, 8 / 3)),
    ("ridge-drugs", "drugs", (0.25, 1, 4)),
]


def run(session):
    """Rows of (title, what grows, [(size, seconds)], exponent)."""
    tasks = {task.id: task for task in TASKS}
    svm = tasks["svm-linear"]
    tasks["svm-linear-classes"] = Task("svm-linear-classes", svm.title, "subtype", svm.model, [])
    rows = []
    known = {}
    for name, what, factors in SERIES:
        task = tasks[name]
        if not session.installed(task.model["algorithm"]):
            continue
        points = []
        for factor in factors:
            value = max(2, round(getattr(session.options.size, what) * factor))
            size = session.options.size._replace(**{what: value})
            if (name, size) not in known:
                known[name, size] = _seconds(session, task, size)
            if known[name, size] is not None:
                points.append((value, known[name, size]))
        if len(points) > 1:
            rows.append((task.title, what, points, exponent(points)))
    return rows


def _seconds(session, task, size):
    cohort = cohorts.make(session.options.work, size, HERE)
    step = Task("growth-" + task.id + "-" + "x".join(map(str, size)), task.title, task.endpoint, task.model, [],
                task.inner)
    measured = session.attempt(step.id, OURS, lambda: session.ours(step, cohort, 1))
    return measured.seconds if measured else None


def exponent(points):
    """Slope of the line through log time over log size, by least squares."""
    xs = [math.log(size) for size, _ in points]
    ys = [math.log(max(seconds, 1e-3)) for _, seconds in points]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys)) / sum((a - x) ** 2 for a in xs)
