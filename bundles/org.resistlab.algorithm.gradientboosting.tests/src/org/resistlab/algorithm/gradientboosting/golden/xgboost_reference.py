"""Predictions of xgboost for XgboostReferenceTest: python3 xgboost_reference.py > xgboost.csv (xgboost 1.7.4)."""
import numpy as np
import xgboost as xgb

rng = np.random.default_rng(20)
n = 110
x = np.round(rng.normal(size=(n, 6)), 5)
signal = x[:, 0] + 0.8 * x[:, 1] * x[:, 2] + 0.5 * np.abs(x[:, 3])
binary = (signal + 0.7 * rng.normal(size=n) > 0.3).astype(int)
several = np.digitize(signal + 0.5 * rng.normal(size=n), [-0.3, 0.9])
real = np.round(2 * signal + 0.5 * rng.normal(size=n), 5)
missing = x.copy()
missing[rng.random(size=x.shape) < 0.12] = np.nan
missing[:, 5] = x[:, 5]
train = np.arange(n) < 80


def fit(features, target, objective, margin, rounds=12, weight=None, **parameters):
    settings = dict(objective=objective, tree_method="exact", max_depth=4, eta=0.3, min_child_weight=0.9, seed=1,
                    nthread=1)
    settings.update(parameters)
    data = xgb.DMatrix(features[train], target[train], weight=weight)
    everything = xgb.DMatrix(features)
    outputs = 1 if np.isscalar(margin) else len(margin)
    data.set_base_margin(np.tile(margin, (train.sum(), 1)).astype("f4"))
    everything.set_base_margin(np.tile(margin, (n, 1)).astype("f4"))
    return xgb.train(settings, data, rounds).predict(everything).reshape(n, outputs)


share = binary[train].mean()
odds = np.log(share / (1 - share))
shares = np.bincount(several[train]) / train.sum()
mean = real[train].mean()
balanced = np.where(binary[train] == 1, 0.5 / share, 0.5 / (1 - share))
cases = {
    "two": fit(missing, binary, "binary:logistic", odds),
    "balanced": fit(missing, binary, "binary:logistic", 0.0, weight=balanced, min_child_weight=1.9),
    "penalised": fit(missing, binary, "binary:logistic", odds, reg_lambda=3, reg_alpha=0.4, gamma=0.3),
    "several": fit(missing, several, "multi:softprob", np.log(shares), num_class=3),
    "squared": fit(missing, real, "reg:squarederror", mean, min_child_weight=2.9),
    "monotone": fit(x, real, "reg:squarederror", mean, monotone_constraints="(1,0,0,-1,0,0)"),
    "leaves": fit(x, real, "reg:squarederror", mean, tree_method="hist", grow_policy="lossguide", max_leaves=6,
                  max_depth=0),
    "stump": fit(x, binary, "binary:logistic", odds, max_depth=1, rounds=40, eta=0.1),
}
names = ["train"] + ["x%d" % j for j in range(6)] + ["m%d" % j for j in range(6)] + ["two_y", "several_y", "real_y"]
columns = [train.astype(int)] + list(x.T) + list(missing.T) + [binary, several, real]
for name, predicted in cases.items():
    for k in range(predicted.shape[1]):
        names.append(name if predicted.shape[1] == 1 else "%s_%d" % (name, k))
        columns.append(predicted[:, k])
print(",".join(names))
for i in range(n):
    print(",".join("" if np.isnan(c[i]) else "%.7g" % c[i] if c.dtype.kind == "f" else str(c[i]) for c in columns))
