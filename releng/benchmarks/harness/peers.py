"""Runs a task in another library, in a process of its own."""
import json
import os
import shutil
import subprocess

from . import cohort as cohorts
from . import process

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PYTHON_LIBRARIES = ("sklearn", "xgboost", "lightgbm", "pandas")
R_LIBRARIES = ("glmnet", "ranger", "data.table")


class Peers:
    """The libraries found on this machine: name to version."""

    def __init__(self, work, cores, languages, limit=None):
        self.work = work
        self.cores = cores
        self.limit = limit
        self.versions = {}
        self.missing = []
        self._python = None
        self._java_path = None
        if "python" in languages:
            self._find_python()
        if "R" in languages:
            self._find_r()
        if "java" in languages:
            self._find_java()
        if "weka" in languages:
            # its version is the product's affair
            self.versions["weka"] = ""

    def has(self, peer):
        return peer.library in self.versions

    def _find_python(self):
        for command in dict.fromkeys([os.environ.get("PYTHON"), "python3", "/usr/bin/python3", "/usr/local/bin/python3"]):
            if command and shutil.which(command) and _quiet([command, "-c", "import numpy, sklearn"]):
                self._python = command
                found = json.loads(self._ask("python", {"kind": "versions"}))
                self.versions.update(found)
                break
        self._note(PYTHON_LIBRARIES, "a python3 with scikit-learn (or set PYTHON to one)")

    def _find_r(self):
        if shutil.which("Rscript"):
            self.versions.update(json.loads(self._ask("R", {"kind": "versions"})))
        self._note(R_LIBRARIES, "Rscript")

    def _find_java(self):
        libraries = os.path.join(self.work, "lib")
        self._java_path = os.path.join(libraries, "*")
        for jar in sorted(os.listdir(libraries)) if os.path.isdir(libraries) else []:
            if jar.startswith("smile-core-"):
                self.versions["smile"] = jar[len("smile-core-"):-len(".jar")]
        self._note(("smile",), "Smile from Maven Central")

    def _note(self, libraries, where):
        missing = [library for library in libraries if library not in self.versions]
        if missing:
            self.missing.append(f"not found, left out: {', '.join(missing)} ({where})")

    def _ask(self, language, specification):
        folder = os.path.join(self.work, "versions-" + language)
        self._run(language, specification, folder)
        with open(os.path.join(folder, "seconds.json"), encoding="utf-8") as file:
            return file.read()

    def _run(self, language, specification, folder):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        specification = {**specification, "cores": self.cores, "out": folder}
        if language == "python":
            path = _write(os.path.join(folder, "specification.json"), json.dumps(specification))
            command = [self._python, os.path.join(HERE, "peers", "peer.py"), path]
        elif language == "R":
            _write(os.path.join(folder, "specification.R"), r_text(specification))
            command = ["Rscript", os.path.join(HERE, "peers", "peer.R"), folder]
        else:
            arguments = [f"{key}={value}" for key, value in specification.items()]
            command = [cohorts.java(), "-cp", self._java_path, os.path.join(HERE, "peers", "Peer.java"), *arguments]
        return process.run(command, os.path.join(folder, "log"), limit=self.limit)

    def validate(self, peer, task, cohort):
        """Runs a task: usage, its seconds, and rows of (fold, truths, predictions), none for reading."""
        folder = os.path.join(self.work, "peers", task.id + "-" + peer.name.replace(" ", "-"))
        scoring = {"roc-auc": "roc_auc", "log-loss": "neg_log_loss"}.get(task.inner, "neg_root_mean_squared_error")
        usage = self._run(peer.language, {"cohort": cohort.folder, "samples": cohort.size.samples,
                                          "endpoint": task.endpoint or "", "scoring": scoring,
                                          **peer.specification(cohort.size)}, folder)
        with open(os.path.join(folder, "seconds.json"), encoding="utf-8") as file:
            seconds = float(file.read())
        return usage, seconds, _predictions(os.path.join(folder, "predictions.tsv"))

    def product_rate(self, size, repeats):
        """Gflop/s of NumPy's matrix product, on all cores."""
        return float(self._ask("python", {"kind": "products", "size": size, "repeats": repeats}))


def _predictions(path):
    if not os.path.exists(path):
        return None
    rows = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fold, *numbers = line.split()
            half = len(numbers) // 2
            rows.append((fold, [float(value) for value in numbers[:half]], [float(value) for value in numbers[half:]]))
    return rows


def r_text(value):
    """A value as R source."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, str):
        return json.dumps(value)
    if isinstance(value, (list, tuple)):
        return "list(" + ", ".join(map(r_text, value)) + ")"
    if isinstance(value, dict):
        return "list(" + ", ".join(f"`{key}` = {r_text(item)}" for key, item in value.items()) + ")"
    return repr(value)


def _write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def _quiet(command):
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          check=False).returncode == 0
