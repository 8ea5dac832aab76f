"""Runs the contestants of a task in turn."""
import os
import sys

from . import ours, quality
from .process import Failed, TooSlow
from .tables import OURS, Measurement


class Session:
    """What all measurements of one command share. `measurements` grows; `failed` counts what did not work."""

    def __init__(self, options, product, peers, version):
        self.options = options
        self.product = product
        self.peers = peers
        self.version = version
        self.measurements = []
        self.failed = 0
        self.stopped = []
        self.cohort = None
        self.blas = ""

    def warm(self, cohort):
        """Reads the cohort once, so that later runs find it in the cache."""
        ours.validate(self.product, cohort, "response", "roc-auc", {"model": {"algorithm": "baseline"}},
                      self.folder("warm"))

    def compare(self, task, cohort):
        """Runs a task here and in each peer, interleaved: the peers of which there are measurements."""
        if not self.installed(task.model["algorithm"]):
            say(f"{task.id}: left out, there is no learner {task.model['algorithm']}")
            return []
        contestants = [peer for peer in task.peers if self.peers.has(peer) and (
            peer.language != "resistlab" or self.installed(peer.options["model"]["algorithm"]))]
        spent = {}
        for number in range(1, self.options.repeats + 1):
            self.attempt(task.id, OURS, lambda: self.ours(task, cohort, number))
            for peer in list(contestants):
                if spent.get(peer.name, 0) >= self.options.patience:
                    continue
                measured = self.attempt(task.id, peer.name, lambda: self._peer(task, peer, cohort, number))
                if measured is None:
                    contestants.remove(peer)
                else:
                    spent[peer.name] = spent.get(peer.name, 0) + measured.seconds
        return [peer.name for peer in contestants]

    def attempt(self, task, contestant, run):
        """A measurement, kept and printed; None if it failed, which is counted and said."""
        try:
            measurement = run()
        except TooSlow as slow:
            self.stopped.append(f"{task}, {contestant}: {slow}")
            say(self.stopped[-1])
            return None
        except Failed as failure:
            self.failed += 1
            say(f"{task}, {contestant}: failed, {failure}")
            return None
        self.measurements.append(measurement)
        value = "" if measurement.quality != measurement.quality else f", quality {measurement.quality:.3f}"
        say(f"{task}, {contestant}, round {measurement.round}: {measurement.seconds:.2f} s of {measurement.wall:.1f} s, "
            f"{measurement.peak_mb:.0f} MB{value}")
        return measurement

    def part(self, name, run):
        """The result of a part, or None if it failed, which is counted and said."""
        try:
            return run()
        except Failed as failure:
            self.failed += 1
            say(f"{name}: failed, {failure}")
            return None

    def installed(self, algorithm):
        return algorithm in self.product.learners(self.options.work)

    def folder(self, *names):
        return os.path.join(self.options.work, "runs", *names)

    def ours(self, task, cohort, number):
        return self._run(task, OURS, self.version, task.model, cohort, number)

    def _peer(self, task, peer, cohort, number):
        if peer.language == "resistlab":
            return self._run(task, peer.name, self.version, peer.options["model"], cohort, number, self.options.limit)
        usage, seconds, rows = self.peers.validate(peer, task, cohort)
        value = quality.measure(task.endpoint, rows) if rows else float("nan")
        return Measurement(task.id, peer.name, self.peers.versions[peer.library], number, seconds, usage.wall, usage.cpu,
                           usage.peak, value)

    def _run(self, task, contestant, version, model, cohort, number, limit=None):
        usage, seconds, run = ours.validate(self.product, cohort, task.endpoint, task.inner, {"model": model},
                                            self.folder(task.id + "-" + contestant.replace(" ", "-")), limit)
        value = quality.measure(task.endpoint, ours.predictions(cohort, task.endpoint, "model", run))
        return Measurement(task.id, contestant, version, number, seconds, usage.wall, usage.cpu, usage.peak, value)


def say(line):
    print(line, file=sys.stderr, flush=True)
