"""How long tables and studies take to read."""
import glob
import os
import shutil
import statistics

from . import cohort as cohorts
from . import ours, process
from .peers import HERE
from .tables import OURS, Measurement
from .tasks import READING, READING_WIDE


def tasks():
    return [READING, READING_WIDE]


def file_of(task, cohort):
    return cohort.path(task.peers[0].options["file"])


def compare(session, task, cohort):
    """The file, parsed into columns of numbers in memory, by each contestant in turn."""
    contestants = [peer for peer in task.peers if session.peers.has(peer)]
    file = file_of(task, cohort)
    for number in range(1, session.options.repeats + 1):
        session.attempt(task.id, OURS, lambda: _ours(session, task, file, number))
        for peer in list(contestants):
            if session.attempt(task.id, peer.name, lambda: _peer(session, task, peer, cohort, number)) is None:
                contestants.remove(peer)
    return [peer.name for peer in contestants]


def _ours(session, task, file, number):
    log = os.path.join(session.options.work, "read.txt")
    command = [cohorts.java(), "-Xmx4g", "-cp", class_path(session.product.command),
               os.path.join(HERE, "ReadTable.java"), file, str(session.options.threads)]
    usage = process.run(command, log)
    with open(log, encoding="utf-8") as lines:
        seconds = float(lines.read().strip().splitlines()[-1].split()[0])
    return Measurement(task.id, OURS, session.version, number, seconds, usage.wall, usage.cpu, usage.peak)


def _peer(session, task, peer, cohort, number):
    usage, seconds, _ = session.peers.validate(peer, task, cohort)
    return Measurement(task.id, peer.name, session.peers.versions[peer.library], number, seconds, usage.wall, usage.cpu,
                       usage.peak)


def class_path(command):
    """The bundles of the product that a command starts; RESISTLAB_BENCHMARK_CLASSPATH names others."""
    given = os.environ.get("RESISTLAB_BENCHMARK_CLASSPATH")
    if given:
        return given
    products = os.path.join("releng", "org.resistlab.product", "target", "products", "*", "*", "*", "*", "*", "plugins")
    folder = os.path.dirname(os.path.realpath(command))
    found = glob.glob(os.path.join(folder, "plugins")) or [
        path for path in glob.glob(os.path.join(folder, products)) if _is_for_this_machine(path)]
    if not found:
        raise process.Failed(f"no bundles beside {os.path.basename(command)}")
    bundles = sorted(glob.glob(os.path.join(found[0], "*")))
    # a bundle is a jar or, where it holds native libraries, a folder with these in lib
    return os.pathsep.join(os.path.join(path, "lib") if os.path.isdir(path) else path for path in bundles)


def _is_for_this_machine(path):
    system = "macosx" if os.uname().sysname == "Darwin" else "linux"
    machine = "aarch64" if os.uname().machine in ("arm64", "aarch64") else "x86_64"
    return f"/{system}/" in path and f"/{machine}/" in path


def study(session, cohort):
    """Wall seconds of a check of the study, the first time and once what was read is kept (medians)."""
    kept = session.product.cache
    session.product.cache = os.path.join(session.options.work, "cold-cache")
    first, later = [], []
    try:
        for _ in range(session.options.repeats):
            shutil.rmtree(session.product.cache, ignore_errors=True)
            first.append(_check(session, cohort))
            later.append(_check(session, cohort))
    finally:
        shutil.rmtree(session.product.cache, ignore_errors=True)
        session.product.cache = kept
    return statistics.median(first), statistics.median(later)


def _check(session, cohort):
    analysis = ours.write_analysis(cohort, "response", "roc-auc", {"model": {"algorithm": "baseline"}},
                                   session.folder("check"))
    return process.run([session.product.command, "check", analysis], session.folder("check", "log"),
                       session.product.environment(), accepted=(0, 1)).wall
