"""Makes cohorts, each once."""
import os
import shutil
from collections import namedtuple

from . import process

SEED = 20261123

Size = namedtuple("Size", "samples genes classes drugs")
FULL = Size(500, 20000, 3, 100)
QUICK = Size(100, 1000, 3, 10)


class Cohort:
    """A cohort in a folder; what is read of it is read once."""

    def __init__(self, folder, size):
        self.folder = folder
        self.size = size
        self._patients = None

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def patients(self):
        """Rows of the sample table by sample id."""
        if self._patients is None:
            with open(self.path("data", "patients.tsv"), encoding="utf-8") as lines:
                header, *rows = [line.rstrip("\n").split("\t") for line in lines]
            self._patients = {row[0]: dict(zip(header, row)) for row in rows}
        return self._patients


def make(work, size, here):
    """The cohort of a size: from an earlier run, if it was made by the same program."""
    program = os.path.join(here, "Cohort.java")
    folder = os.path.join(work, "cohort-" + "x".join(map(str, size)))
    done = os.path.join(folder, "done")
    if not os.path.exists(done) or os.path.getmtime(done) < os.path.getmtime(program):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        process.run([java(), program, folder, *map(str, size), str(SEED)], os.path.join(folder, "log"))
        with open(done, "w", encoding="utf-8"):
            pass
    return Cohort(folder, size)


def java():
    return os.path.join(os.environ["JAVA_HOME"], "bin", "java")
