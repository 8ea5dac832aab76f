"""How near the kernels come to what the machine can do: JMH on the product's bundles, NumPy beside it."""
import glob
import json
import os
import shutil

from . import cohort as cohorts
from . import process, reading
from .peers import HERE
from .tables import OURS, figure, markdown, median

# kernel, what it is, and the limit that it is held against
KERNELS = [
    ("Products.gemm", "product of two 1000 × 1000 matrices", "Limits.multiplyAdd"),
    ("Products.gramOfFold", "inner products of 400 samples × 20,000 genes, a standardised fold", "Limits.multiplyAdd"),
    ("Products.crossOfFold", "inner products of 100 samples with these 400", "Limits.multiplyAdd"),
]
LIMITS = [("Limits.multiplyAdd", "multiply-adds in registers"), ("Limits.triad", "memory, a = b + 3 c")]
JVM = ["--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED"]


def run(session):
    """A Markdown text, or None with a reason printed."""
    path = _compile(session)
    alone = _measure(session, path, 1)
    together = _measure(session, path, session.options.threads) if session.options.threads > 1 else alone
    rows = [[f"limit: {what}", rate(name, alone[name]), rate(name, together[name]), ""] for name, what in LIMITS]
    for name, what, limit in KERNELS:
        rows.append([what, rate(name, alone[name]), rate(name, together[name]),
                     f"{alone[name] / alone[limit]:.0%}, {together[name] / together[limit]:.0%}"])
    weights = [scores["Products.weightsOfFold"] for scores in (alone, together)]
    # a multiply-add for each number, of 8 bytes, that is read once
    shares = [kilo * 4 / scores["Limits.triad"] for kilo, scores in zip(weights, (alone, together))]
    rows.append(["weights of 20,000 genes from 400 samples, a standardised fold", rate("Limits.triad", 4 * weights[0]),
                 rate("Limits.triad", 4 * weights[1]), f"{shares[0]:.0%}, {shares[1]:.0%} of memory"])
    rows += _reading(session, together["Limits.triad"])
    if "numpy" in session.peers.versions:
        best = session.peers.product_rate(4000, 3)
        rows.append(["NumPy, product of two 4000 × 4000 matrices", "", f"{figure(best)} Gflop/s",
                     f"{best * 1e6 / together['Limits.multiplyAdd']:.0%}"])
    header = ["kernel", "one thread", f"{session.options.threads} threads", "share of the limit"]
    eigen = 1e3 / alone["Products.eigen"]
    return markdown(header, rows) + f"\n\nEigen-decomposition of 400 × 400: {figure(eigen)} ms. {session.blas}."


def rate(name, kilo):
    """Thousands a second as people write them."""
    unit = "GB/s" if name == "Limits.triad" else "Gflop/s"
    return f"{figure(kilo / 1e6)} {unit}"


def _reading(session, bandwidth):
    """Rates of reading the table, if that was measured: bytes of text against bytes of memory."""
    rows = []
    for task in reading.tasks():
        ours = [m for m in session.measurements if m.task == task.id and m.contestant == OURS]
        if ours:
            size = os.path.getsize(reading.file_of(task, session.cohort))
            kilo = size / 1e3 / median(ours, "seconds")
            rows.append([task.title, "", rate("Limits.triad", kilo), f"{kilo / bandwidth:.1%} of memory"])
    return rows


def _compile(session):
    folder = os.path.join(session.options.work, "kernels")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    path = os.pathsep.join([os.path.join(session.options.work, "lib", "*"), reading.class_path(session.product.command)])
    sources = glob.glob(os.path.join(HERE, "kernels", "**", "*.java"), recursive=True)
    process.run([cohorts.java() + "c", *JVM[:2], "-proc:full", "-cp", path, "-d", folder, *sources],
                os.path.join(session.options.work, "kernels.log"))
    return folder + os.pathsep + path


def _measure(session, path, threads):
    """Thousands of operations or bytes a second of each benchmark, all threads together: the best iteration."""
    result = os.path.join(session.options.work, f"kernels-{threads}.json")
    quick = session.options.quick
    log = os.path.join(session.options.work, "kernels.log")
    process.run([cohorts.java(), *JVM, "-Xmx4g", "-cp", path, "org.openjdk.jmh.Main", "-t", str(threads), "-f", "1",
                 "-wi", "2", "-w", "1", "-i", "1" if quick else "4", "-r", "1", "-rf", "json",
                 "-rff", result], log, {"OPENBLAS_NUM_THREADS": "1"})
    with open(log, encoding="utf-8") as lines:
        session.blas = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("BLAS:")), "")
    with open(result, encoding="utf-8") as file:
        found = json.load(file)
    return {".".join(entry["benchmark"].split(".")[-2:]): max(map(max, entry["primaryMetric"]["rawData"]))
            for entry in found}
