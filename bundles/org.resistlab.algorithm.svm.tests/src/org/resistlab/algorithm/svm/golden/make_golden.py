"""Writes leukaemia.tsv and reference.tsv: see README. Usage: make_golden.py FOLDER_OF_ALL_LEUKEMIA"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.svm import SVC, SVR

HERE = Path(__file__).parent
TRAINING = 50


def leukaemia(folder):
    expression = pd.read_csv(Path(folder) / "expression_12625x128.csv.gz", index_col=0).T
    expression.index = expression.index.astype(str).str.zfill(5)
    patients = pd.read_csv(Path(folder) / "phenotype.csv", index_col=0, dtype={0: str})
    known = patients["mol.biol"].isin(["NEG", "BCR/ABL", "ALL1/AF4"]) & patients["age"].notna()
    patients = patients[known]
    chosen = pd.concat([group.iloc[:size] for (_, group), size in zip(patients.groupby("mol.biol"), (10, 28, 28))])
    chosen = chosen.sample(frac=1, random_state=1)
    values = expression.loc[chosen.index]
    values = values[values.var().nlargest(40).index].round(3)
    table = pd.concat([chosen[["mol.biol", "age"]], values], axis=1)
    table.to_csv(HERE / "leukaemia.tsv", sep="\t", index_label="sample", lineterminator="\n")
    return values.to_numpy(), chosen["mol.biol"].to_numpy(), chosen["age"].to_numpy(dtype=float)


def congruential(rows, columns, seed):
    """Numbers in [-0.5, 0.5) that the test makes too, by row."""
    state, values = seed, np.empty((rows, columns))
    for i in range(rows):
        for j in range(columns):
            state = (1103515245 * state + 12345) % 2**31
            values[i, j] = state / 2**31 - 0.5
    return values


def kernel(machine, x):
    products = x @ x.T
    if machine.kernel == "linear":
        return products
    if machine.kernel == "poly":
        return (machine._gamma * products + machine.coef0) ** machine.degree
    squares = np.diag(products)
    return np.exp(-machine._gamma * (squares[:, None] + squares[None, :] - 2 * products))


def objective(machine, x, y):
    """The sum of the dual objectives, one a pair of classes, with all digits."""
    k = kernel(machine, x)[np.ix_(machine.support_, machine.support_)]
    if isinstance(machine, SVR):
        a = machine.dual_coef_[0]
        return a @ k @ a / 2 - a @ y[machine.support_] + machine.epsilon * np.abs(a).sum()
    total, classes = 0, y[machine.support_]
    for i in range(y.max() + 1):
        for j in range(i + 1, y.max() + 1):
            # scikit-learn keeps the duals of a class against the others in the order of the others
            a = np.where(classes == i, machine.dual_coef_[j - 1], np.where(classes == j, machine.dual_coef_[i], 0))
            total += a @ k @ a / 2 - np.abs(a).sum()
    return total


def libsvm_objective(x, y, options):
    """The sum of the dual objectives that svm-train prints, one a pair of classes."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        lines = (" ".join([repr(float(v))] + [f"{j + 1}:{float(u)!r}" for j, u in enumerate(row)])
                 for v, row in zip(y, x))
        data.write_text("\n".join(lines) + "\n")
        command = ["svm-train", "-e", "1e-9"] + options.split() + [str(data), str(Path(folder) / "model")]
        printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return sum(float(v) for v in re.findall(r"obj = (\S+),", printed))


def main(folder):
    x, molecular, age = leukaemia(folder)
    abl = (molecular == "BCR/ABL").astype(int)
    three = np.unique(molecular, return_inverse=True)[1]
    s = congruential(60, 6, 1)
    sign = (s[:, 0] + s[:, 1] - s[:, 2] + s[:, 5] > 0.1).astype(int)
    third = np.digitize(s[:, 0] * s[:, 1] + s[:, 2], [-0.15, 0.15])
    real = 3 + 2 * s[:, 0] - s[:, 3] + s[:, 4] * s[:, 5]
    n = TRAINING
    scale = 1 / (x.shape[1] * x[:n].var())
    s_scale = 1 / (s.shape[1] * s[:n].var())
    balanced = n / (2 * np.bincount(abl[:n]))
    weights = f"-w0 {balanced[0]!r} -w1 {balanced[1]!r}"
    cases = {
        "leukaemia-linear": (x, abl, SVC(kernel="linear", C=0.01), "-t 0 -c 0.01"),
        "leukaemia-balanced": (x, abl, SVC(kernel="linear", C=0.002, class_weight="balanced"),
                               f"-t 0 -c 0.002 {weights}"),
        "leukaemia-rbf": (x, abl, SVC(kernel="rbf", C=3), f"-t 2 -c 3 -g {scale!r}"),
        "leukaemia-poly": (x, abl, SVC(kernel="poly", C=0.5, gamma=0.001, coef0=1, degree=2),
                           "-t 1 -c 0.5 -g 0.001 -r 1 -d 2"),
        "leukaemia-three-linear": (x, three, SVC(kernel="linear", C=0.02, decision_function_shape="ovo"),
                                   "-t 0 -c 0.02"),
        "leukaemia-three-rbf": (x, three, SVC(kernel="rbf", C=2, decision_function_shape="ovo"),
                                f"-t 2 -c 2 -g {scale!r}"),
        "leukaemia-age-linear": (x, age, SVR(kernel="linear", C=0.05, epsilon=2), "-s 3 -t 0 -c 0.05 -p 2"),
        "leukaemia-age-rbf": (x, age, SVR(kernel="rbf", C=20, epsilon=0.5), f"-s 3 -t 2 -c 20 -p 0.5 -g {scale!r}"),
        "synthetic-linear": (s, sign, SVC(kernel="linear", C=10), "-t 0 -c 10"),
        "synthetic-rbf": (s, sign, SVC(kernel="rbf", C=1, gamma=2), "-t 2 -c 1 -g 2"),
        "synthetic-poly": (s, sign, SVC(kernel="poly", C=5, gamma=2, coef0=1, degree=3),
                           "-t 1 -c 5 -g 2 -r 1 -d 3"),
        "synthetic-three": (s, third, SVC(kernel="rbf", C=4, decision_function_shape="ovo"),
                            f"-t 2 -c 4 -g {s_scale!r}"),
        "synthetic-real-linear": (s, real, SVR(kernel="linear", C=2, epsilon=0.1), "-s 3 -t 0 -c 2 -p 0.1"),
        "synthetic-real-rbf": (s, real, SVR(kernel="rbf", C=2, gamma=1.5, epsilon=0.05),
                               "-s 3 -t 2 -c 2 -p 0.05 -g 1.5"),
    }
    with open(HERE / "reference.tsv", "w", encoding="utf-8", newline="\n") as out:
        for name, (features, truth, machine, options) in cases.items():
            machine.set_params(tol=1e-10).fit(features[:n], truth[:n])
            regression = isinstance(machine, SVR)
            decisions = machine.predict(features) if regression else machine.decision_function(features)
            if decisions.ndim == 2:
                decisions = -decisions  # ours are positive for the second class of a pair
            value = objective(machine, features[:n], truth[:n])
            printed = libsvm_objective(features[:n], truth[:n], options)
            # LIBSVM keeps kernel values in single precision
            assert abs(value - printed) < 1e-6 + 1e-6 * abs(value), (name, value, printed)
            values = " ".join(f"{v:.12g}" for v in decisions.ravel())
            out.write(f"{name}\t{value:.12g}\t{values}\n")


if __name__ == "__main__":
    main(sys.argv[1])
