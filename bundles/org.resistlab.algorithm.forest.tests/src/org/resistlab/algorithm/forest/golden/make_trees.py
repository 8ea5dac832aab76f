"""Makes trees.csv and expected.csv: the trees of scikit-learn, where each split has one best place.

/usr/bin/python3 make_trees.py     (scikit-learn 1.2.1, numpy 1.24.2)
"""
import numpy as np
from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor

ROWS, NEW = 150, 40


def make(seed):
    random = np.random.RandomState(seed)
    x = np.round(random.normal(size=(ROWS + NEW, 5)), 3)
    x[:, 4] = random.randint(0, 4, ROWS + NEW)
    score = x[:, 0] + 0.7 * x[:, 1] * (x[:, 2] > 0) + 0.3 * x[:, 4] + 0.6 * random.normal(size=ROWS + NEW)
    score = np.round(score[:ROWS], 3)
    return x[:ROWS], x[ROWS:], (score > 0.9).astype(int), np.digitize(score, [0.2, 1.2]), score


CASES = {
    "gini-two": (RandomForestClassifier(criterion="gini", max_depth=3), 2),
    "gini-three": (RandomForestClassifier(criterion="gini", max_depth=3), 3),
    "entropy-two": (RandomForestClassifier(criterion="entropy", max_depth=3), 2),
    "entropy-three": (RandomForestClassifier(criterion="entropy", max_depth=3), 3),
    "balanced-two": (RandomForestClassifier(criterion="gini", max_depth=2, class_weight="balanced"), 2),
    "balanced-three": (RandomForestClassifier(criterion="entropy", max_depth=2, class_weight="balanced"), 3),
    "leaf-two": (RandomForestClassifier(criterion="gini", max_depth=4, min_samples_leaf=9), 2),
    "leaf-three": (RandomForestClassifier(criterion="gini", max_depth=4, min_samples_leaf=9), 3),
    "real": (RandomForestRegressor(max_depth=4), 4),
    "real-leaf": (RandomForestRegressor(min_samples_leaf=6, min_samples_split=15), 4),
}


def expected(x, new, targets):
    """The predictions of each case; NaN where they depend on the order in which features are tried."""
    found = {}
    for name, (forest, target) in CASES.items():
        predictions = []
        for seed in range(12):
            forest.set_params(n_estimators=1, bootstrap=False, max_features=None, random_state=seed)
            forest.fit(x, targets[target])
            predictions.append(forest.predict_proba(new) if target < 4 else forest.predict(new)[:, None])
        found[name] = np.where(np.ptp(predictions, axis=0) > 1e-12, np.nan, predictions[0])
        print(name, np.isnan(found[name]).mean())
    return found


x, new, two, three, score = make(3)
found = expected(x, new, {2: two, 3: three, 4: score})
with open("trees.csv", "w") as out:
    for i in range(ROWS):
        out.write(",".join(repr(float(v)) for v in x[i]) + f",{two[i]},{three[i]},{score[i]!r}\n")
    for row in new:
        out.write(",".join(("NaN" if np.isnan(v) else repr(float(v))) for v in row) + "\n")
with open("expected.csv", "w") as out:
    for name, predictions in found.items():
        for row in predictions:
            out.write(name + "," + ",".join(("NaN" if np.isnan(v) else repr(float(v))) for v in row) + "\n")
