"""Runs an analysis by the built product and reads from its run folder what it took."""
import datetime
import json
import os
import shutil

from . import process
from .tasks import evaluated


class Product:
    """The command that starts ResistLab, and where it keeps what it has read."""

    def __init__(self, command, work, cores):
        self.command = command
        self.cores = cores
        self.cache = os.path.join(work, "cache")
        self._learners = None

    def environment(self):
        return {"RESISTLAB_CACHE": self.cache}

    def learners(self, work):
        """Ids of the installed learners."""
        if self._learners is None:
            log = os.path.join(work, "learners.txt")
            process.run([self.command, "list", "learners"], log, self.environment())
            with open(log, encoding="utf-8") as lines:
                self._learners = {line.split()[0] for line in lines if line.strip()}
        return self._learners

    def version(self, work):
        log = os.path.join(work, "version.txt")
        process.run([self.command, "--version"], log, self.environment())
        with open(log, encoding="utf-8") as lines:
            return next(line.strip() for line in lines if line.startswith("ResistLab"))


def validate(product, cohort, endpoint, inner, models, folder, limit=None):
    """Runs an analysis of models (id to entry): usage, seconds of the validation, and the run folder."""
    analysis = write_analysis(cohort, endpoint, inner, models, folder)
    run = os.path.join(folder, "run")
    usage = process.run([product.command, "run", "--json-log", "--threads", str(product.cores), "--out", run, analysis],
                        os.path.join(folder, "log"), product.environment(), (0, 1), limit)
    return usage, learning_seconds(os.path.join(run, "run.jsonl")), run


def write_analysis(cohort, endpoint, inner, models, folder):
    """The path of an analysis file in a new folder."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    analysis = os.path.join(folder, "analysis.yaml")
    with open(analysis, "w", encoding="utf-8") as file:
        # JSON is YAML
        json.dump(specification(cohort, endpoint, inner, models), file, indent=1)
    return analysis


def specification(cohort, endpoint, inner, models):
    fold = "dose" if endpoint == "drugs" else endpoint
    scheme = "k-fold" if fold == "dose" else "stratified-k-fold"
    return {
        "resistlab": 1,
        "study": cohort.folder,
        "endpoint": endpoint,
        "assays": ["expression"],
        "preprocess": {"expression": ["standardize"]},
        "models": [{"id": name, **evaluated(model, cohort.size)} for name, model in models.items()],
        "validate": {"outer": {"scheme": "predefined", "column": fold + "_fold"},
                     "inner": {"scheme": scheme, "folds": 5, "metric": inner}},
        "seed": 1,
    }


def learning_seconds(diary):
    """From the moment when the units are known to the end of the last fold; what is made of all samples comes after."""
    start = end = None
    with open(diary, encoding="utf-8") as lines:
        for event in map(json.loads, lines):
            time = datetime.datetime.fromisoformat(event["time"].replace("Z", "+00:00"))
            if event["event"] == "planned":
                start = time
            elif event["event"] == "unit-done" and event["unit"].startswith("cv/"):
                end = time
    return (end - start).total_seconds()


def predictions(cohort, endpoint, model, run):
    """Rows of (fold, truths, predictions) of one model, as quality.measure takes them."""
    patients = cohort.patients()
    fold = ("dose" if endpoint == "drugs" else endpoint) + "_fold"
    truths, predicted = {}, {}
    with open(os.path.join(run, "predictions.tsv"), encoding="utf-8") as lines:
        header = next(lines).rstrip("\n").split("\t")
        for line in lines:
            row = dict(zip(header, line.rstrip("\n").split("\t")))
            if row["model"] != model:
                continue
            truth, value = row["truth"], row["score"]
            if endpoint == "response":
                truth = float(truth == "resistant")
                value = float(value)
            elif endpoint == "subtype":
                value = row["predicted"]
            else:
                truth, value = float(truth), float(value)
            truths.setdefault(row["sample"], []).append(truth)
            predicted.setdefault(row["sample"], []).append(value)
    return [(patients[sample][fold], truths[sample], predicted[sample]) for sample in truths]
