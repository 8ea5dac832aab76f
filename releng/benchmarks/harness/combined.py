"""The nested validation of five learners together, from the files to the report."""
import os
import shutil
import statistics
from dataclasses import dataclass

from . import ours, quality
from .tables import OURS, Measurement
from .tasks import COMBINED, TASKS

NAME = "combined"


@dataclass
class Combined:
    """Medians: whole process from file to report, its memory, and the ROC AUC of each model."""
    wall: float
    seconds: float
    peak: float
    scores: dict


def run(session, cohort):
    """One analysis of all five with the grids of their tasks; None if a learner is not there."""
    chosen = {task.id: task.model for task in TASKS if task.id in COMBINED and session.installed(task.model["algorithm"])}
    if len(chosen) < 2:
        return None
    scores = {}

    def once(number):
        # nothing is kept of earlier reading
        cache = session.product.cache
        session.product.cache = os.path.join(session.options.work, "cold-cache")
        shutil.rmtree(session.product.cache, ignore_errors=True)
        try:
            usage, seconds, folder = ours.validate(session.product, cohort, "response", "roc-auc", chosen,
                                                   session.folder(NAME))
        finally:
            shutil.rmtree(session.product.cache, ignore_errors=True)
            session.product.cache = cache
        for model in chosen:
            scores[model] = quality.auc(ours.predictions(cohort, "response", model, folder))
        return Measurement(NAME, OURS, session.version, number, seconds, usage.wall, usage.cpu, usage.peak)

    done = [session.attempt(NAME, OURS, lambda: once(number)) for number in range(1, session.options.repeats + 1)]
    done = [measurement for measurement in done if measurement]
    if not done:
        return None
    return Combined(statistics.median(m.wall for m in done), statistics.median(m.seconds for m in done),
                    statistics.median(m.peak_mb for m in done), scores)
