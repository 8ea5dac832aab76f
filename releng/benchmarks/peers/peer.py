"""Runs one task in a Python library: peer.py SPECIFICATION, a JSON file written by the harness.

The specification names the task, the library, the cohort's folder, the grid and the folder of results. Reading and
starting are not measured: seconds.json holds the time of the nested validation (fit and predict), predictions.tsv what it
predicted for each held-out sample. Preprocessing and model stand in one pipeline and are fitted in each fold.
"""
import json
import sys
import time

import numpy as np

with open(sys.argv[1], encoding="utf-8") as file:
    SPEC = json.load(file)
CORES = SPEC["cores"]
GRID = SPEC.get("grid", {})


def table(name):
    with open(f"{SPEC['cohort']}/data/{name}.tsv", encoding="utf-8") as lines:
        header, *rows = [line.rstrip("\n").split("\t") for line in lines]
    return header, rows


def endpoint():
    """Truth and outer fold of each sample; classes are numbered in alphabetical order."""
    header, rows = table("patients")
    name = SPEC["endpoint"]
    folds = np.array([row[header.index(("dose" if name == "drugs" else name) + "_fold")] for row in rows])
    if name == "drugs":
        return np.array([[float(value) for value in row[1:]] for row in table("drugs")[1]]), folds
    column = [row[header.index(name)] for row in rows]
    if name == "dose":
        return np.array([float(value) for value in column]), folds
    if name == "response":
        return np.array([int(value == "resistant") for value in column]), folds
    return np.unique(column, return_inverse=True)[1], folds


def features():
    values = np.fromfile(f"{SPEC['cohort']}/expression.f64", dtype="<f8")
    return values.reshape(SPEC["samples"], -1)


def pipeline(model):
    from sklearn.pipeline import Pipeline
    from sklearn.preprocessing import StandardScaler
    return Pipeline([("scale", StandardScaler(copy=False)), ("model", model)])


def searched(model, **grid):
    from sklearn.model_selection import GridSearchCV, KFold, StratifiedKFold
    inner = (KFold if SPEC["endpoint"] in ("dose", "drugs") else StratifiedKFold)(5, shuffle=True, random_state=1)
    scoring = SPEC["scoring"]
    return GridSearchCV(pipeline(model), {f"model__{name}": values for name, values in grid.items()}, cv=inner,
                        scoring=scoring, n_jobs=CORES)


def svc():
    from sklearn.svm import SVC
    return searched(SVC(kernel=SPEC["kernel"]), **GRID)


def linear_svc():
    from sklearn.svm import LinearSVC
    return searched(LinearSVC(loss="hinge", dual=True, max_iter=20000, random_state=1), **GRID)


def logistic():
    from sklearn.linear_model import LogisticRegression
    return searched(LogisticRegression(max_iter=1000), **GRID)


def logistic_cv():
    from sklearn.linear_model import LogisticRegressionCV
    return pipeline(LogisticRegressionCV(Cs=GRID["C"], cv=5, scoring=SPEC["scoring"], max_iter=1000, n_jobs=CORES))


def forest():
    from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor
    kind = RandomForestRegressor if SPEC["endpoint"] == "dose" else RandomForestClassifier
    return pipeline(kind(n_estimators=SPEC["trees"], max_features="sqrt", n_jobs=CORES, random_state=1))


def hist_boosting():
    from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
    kind = HistGradientBoostingRegressor if SPEC["endpoint"] == "dose" else HistGradientBoostingClassifier
    return pipeline(kind(max_iter=SPEC["trees"], learning_rate=0.1, max_depth=SPEC["depth"], early_stopping=False,
                         random_state=1))


def xgboost():
    from xgboost import XGBClassifier, XGBRegressor
    kind = XGBRegressor if SPEC["endpoint"] == "dose" else XGBClassifier
    return pipeline(kind(n_estimators=SPEC["trees"], learning_rate=0.1, max_depth=SPEC["depth"], tree_method="hist",
                         colsample_bytree=SPEC.get("share", 1), n_jobs=CORES, random_state=1))


def lightgbm():
    from lightgbm import LGBMClassifier, LGBMRegressor
    kind = LGBMRegressor if SPEC["endpoint"] == "dose" else LGBMClassifier
    return pipeline(kind(n_estimators=SPEC["trees"], learning_rate=0.1, max_depth=SPEC["depth"],
                         colsample_bytree=SPEC.get("share", 1), n_jobs=CORES, random_state=1, verbose=-1))


def ridge():
    from sklearn.linear_model import Ridge
    return pipeline(Ridge(alpha=GRID["alpha"][0]))


def scores(model, rows):
    """Decision values of two classes, the class called of more, values else."""
    if SPEC["endpoint"] == "response":
        if hasattr(model, "decision_function"):
            return model.decision_function(rows)
        return model.predict_proba(rows)[:, 1]
    return model.predict(rows)


def validate(make):
    x = features()
    y, folds = endpoint()
    predicted = np.full(y.shape, np.nan)
    # as a user would have it: the library and its parts are loaded
    model = make()
    start = time.perf_counter()
    for fold in sorted(set(folds)):
        held_out = folds == fold
        model = make()
        model.fit(x[~held_out], y[~held_out])
        predicted[held_out] = scores(model, x[held_out])
    seconds = time.perf_counter() - start
    with open(f"{SPEC['out']}/predictions.tsv", "w", encoding="utf-8") as out:
        for fold, truth, prediction in zip(folds, np.atleast_2d(y.T).T, np.atleast_2d(predicted.T).T):
            out.write("\t".join([fold, *map(repr, truth.tolist()), *map(repr, prediction.tolist())]) + "\n")
    return seconds


def read():
    import pandas
    start = time.perf_counter()
    values = pandas.read_csv(f"{SPEC['cohort']}/{SPEC['file']}", sep="\t", index_col=0)
    seconds = time.perf_counter() - start
    assert SPEC["samples"] in values.shape
    return seconds


def products():
    """Rate of a matrix product in the BLAS of NumPy, in Gflop/s, on all cores."""
    n = SPEC["size"]
    a = np.random.default_rng(1).standard_normal((n, n))
    best = 0.0
    for _ in range(SPEC["repeats"]):
        start = time.perf_counter()
        a @ a
        best = max(best, 2e-9 * n ** 3 / (time.perf_counter() - start))
    return best


def versions():
    import numpy
    found = {"numpy": numpy.__version__, "python": sys.version.split()[0]}
    for name in ("sklearn", "xgboost", "lightgbm", "pandas"):
        try:
            found[name] = __import__(name).__version__
        except ImportError:
            pass
    return found


KINDS = {
    "svc": svc, "linear-svc": linear_svc, "logistic": logistic, "logistic-cv": logistic_cv, "forest": forest,
    "hist-boosting": hist_boosting, "xgboost": xgboost, "lightgbm": lightgbm, "ridge": ridge,
}

if SPEC["kind"] == "versions":
    result = versions()
elif SPEC["kind"] == "read":
    result = read()
elif SPEC["kind"] == "products":
    result = products()
else:
    result = validate(KINDS[SPEC["kind"]])
with open(f"{SPEC['out']}/seconds.json", "w", encoding="utf-8") as out:
    json.dump(result, out)
