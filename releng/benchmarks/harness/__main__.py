"""The command: run --help."""
import argparse
import datetime
import os
import sys

from . import cohort as cohorts
from . import combined, growth, libraries, limits, machine, measure, ours, peers, reading, report
from .process import Failed
from .tasks import TASKS

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROOT = os.path.dirname(os.path.dirname(HERE))
PARTS = ["read", "combined", "limits", "growth"]
LANGUAGES = ["python", "R", "java", "weka"]


def options(arguments):
    parser = argparse.ArgumentParser(prog="run", description=(
        "Measures ResistLab and other libraries on the same made-up cohort and the same folds, and writes a table."))
    names = [task.id for task in TASKS] + PARTS
    parser.add_argument("--tasks", metavar="A,B", default="all", help="of " + ", ".join(names) + "; default: all")
    parser.add_argument("--repeats", type=int, metavar="N", help="rounds in which each contestant runs once; default 3")
    parser.add_argument("--patience", type=float, default=30, metavar="SECONDS",
                        help="a peer is not run again once it has taken so long in all; default 30")
    parser.add_argument("--limit", type=float, default=300, metavar="SECONDS",
                        help="a peer's run that takes longer is stopped; default 300")
    parser.add_argument("--peers", metavar="A,B", default=",".join(LANGUAGES),
                        help="languages to look for peers in, of %(default)s, or none; default: all")
    parser.add_argument("--quick", action="store_true", help="a tiny cohort and one round, to try; without limits and growth "
                        "unless they are named")
    parser.add_argument("--samples", type=int, metavar="N", help="size of the cohort; default 500")
    parser.add_argument("--genes", type=int, metavar="N", help="default 20000")
    parser.add_argument("--drugs", type=int, metavar="N", help="default 100")
    parser.add_argument("--classes", type=int, metavar="N", help="default 3")
    parser.add_argument("--threads", type=int, default=machine.cores(), metavar="N",
                        help="cores for everyone; default: all")
    parser.add_argument("--resistlab", default=os.path.join(ROOT, "resistlab"), metavar="COMMAND",
                        help="what starts ResistLab; default: ./resistlab, built first where that is needed")
    parser.add_argument("--work", default=os.path.join(ROOT, "target", "benchmarks"), metavar="FOLDER",
                        help="for cohorts, downloads and runs; default target/benchmarks")
    parser.add_argument("--out", metavar="FOLDER", help="for the tables; default releng/benchmarks/results, with "
                        "--quick the work folder")
    parser.add_argument("--readme", action="store_true", help="put the summary between the two marks in README.md")
    given = parser.parse_args(arguments)
    given.tasks = names if given.tasks == "all" else given.tasks.split(",")
    unknown = [name for name in given.tasks if name not in names]
    if unknown:
        parser.error("no such task: " + ", ".join(unknown) + "; there are " + ", ".join(names))
    given.peers = [] if given.peers == "none" else given.peers.split(",")
    unknown = [name for name in given.peers if name not in LANGUAGES]
    if unknown:
        parser.error("no such language: " + ", ".join(unknown) + "; there are " + ", ".join(LANGUAGES))
    size = cohorts.QUICK if given.quick else cohorts.FULL
    chosen = {name: getattr(given, name) for name in size._fields if getattr(given, name)}
    if given.quick and given.tasks == names:
        given.tasks = [name for name in names if name not in ("limits", "growth")]
    given.size = size._replace(**chosen)
    given.repeats = given.repeats or (1 if given.quick else 3)
    given.out = given.out or (given.work if given.quick else os.path.join(HERE, "results"))
    return given


def main(arguments):
    given = options(arguments)
    readme = os.path.join(ROOT, "README.md")
    if given.readme:
        report.require_marks(readme)
    os.makedirs(given.work, exist_ok=True)
    os.makedirs(given.out, exist_ok=True)
    given.work = os.path.abspath(given.work)
    product = ours.Product(given.resistlab, given.work, given.threads)
    if "limits" in given.tasks or "java" in given.peers and not given.quick:
        if not libraries.fetch(given.work):
            say("JMH and Smile cannot be fetched from Maven Central: what needs them is left out.")
            given.tasks = [name for name in given.tasks if name != "limits"]
    session = measure.Session(given, product, peers.Peers(given.work, given.threads, given.peers, given.limit),
                              product.version(given.work))
    for line in machine.describe() + [session.version] + session.peers.missing:
        say(line)
    if machine.load() > 0.5:
        say(f"Others use this machine (load {machine.load():.1f}): times will be too long.")
    parts = report.Parts(given, session, datetime.date.today().isoformat())
    cohort = cohorts.make(given.work, given.size, HERE)
    session.cohort = cohort
    session.warm(cohort)
    for task in TASKS:
        if task.id in given.tasks:
            parts.add_task(task, session.compare(task, cohort))
            parts.write()
    if "read" in given.tasks:
        for task in reading.tasks():
            parts.add_task(task, reading.compare(session, task, cohort))
        parts.loading = session.part("read", lambda: reading.study(session, cohort))
        parts.write()
    if "combined" in given.tasks:
        parts.combined = session.part("combined", lambda: combined.run(session, cohort))
        parts.write()
    if "limits" in given.tasks:
        parts.limits = session.part("limits", lambda: limits.run(session))
        parts.write()
    if "growth" in given.tasks:
        parts.growth = session.part("growth", lambda: growth.run(session))
    path = parts.write()
    print(parts.text(), end="")
    say(f"Written: {os.path.relpath(path)}")
    if given.readme:
        parts.write_readme(readme)
    return 1 if session.failed else 0


def say(line):
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Failed as failure:
        say(str(failure))
        sys.exit(4)
    except KeyboardInterrupt:
        sys.exit(130)
