"""What is measured. A task is one nested validation, here and in each peer; add one by adding it to TASKS."""
from dataclasses import dataclass, field

COSTS = [1e-05, 0.0001, 0.001, 0.01, 0.1]
STRENGTHS = [1e-06, 3e-06, 1e-05, 3e-05, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.1]
PATH = 100
TREES = 500
ROUNDS = 100
DEPTH = 3


@dataclass
class Peer:
    """Another library for a task. What stands in `options` is given to its program; a callable gets the size."""
    name: str
    language: str
    library: str
    kind: str
    options: dict = field(default_factory=dict)

    def specification(self, size):
        return {"kind": self.kind, "library": self.library, **evaluated(self.options, size)}


@dataclass
class Task:
    """`model` is the entry of the analysis file; `inner` the metric that tunes."""
    id: str
    title: str
    endpoint: str
    model: dict
    peers: list
    inner: str = "roc-auc"


def evaluated(value, size):
    """Callables within a value, called with the size of the cohort."""
    if callable(value):
        return value(size)
    if isinstance(value, dict):
        return {key: evaluated(item, size) for key, item in value.items()}
    if isinstance(value, list):
        return [evaluated(item, size) for item in value]
    return value


def python(name, library, kind, **options):
    return Peer(name, "python", library, kind, options)


def r(name, library, kind, **options):
    return Peer(name, "R", library, kind, options)


def bundled(name, library, **model):
    """A library that ResistLab itself runs."""
    return Peer(name, "resistlab", library, "bundled", {"model": model})


def java(name, library, kind, **options):
    return Peer(name, "java", library, kind, options)


def widths(size):
    return [0.2 / size.genes, 1 / size.genes]


def training_samples(size):
    return size.samples * 4 // 5


def glmnet_strengths(size):
    """glmnet's lambda for scikit-learn's C."""
    return [1 / (cost * training_samples(size)) for cost in STRENGTHS]


def drug_penalty(size):
    return float(size.genes)


def path(id, title, endpoint, share):
    """A path of strengths, chosen from by inner 5-fold; share of the absolute values in the penalty."""
    params = {"alpha": "path", "n_alphas": PATH, "cv": 5}
    model = {"algorithm": "lasso", "params": params} if share == 1 else {
        "algorithm": "elastic-net", "params": {**params, "l1_ratio": share}}
    return Task(id, title, endpoint, model, [r("glmnet", "glmnet", "glmnet", alpha=share, points=PATH)],
                "log-loss" if endpoint == "response" else "rmse")


def boosted(share):
    return {"algorithm": "gradient-boosting",
            "params": {"n_estimators": ROUNDS, "max_depth": DEPTH, "learning_rate": 0.1, "colsample_bytree": share}}


TASKS = [
    Task("svm-linear", "linear SVM, 5 values of C, inner 5-fold", "response",
         {"algorithm": "svm", "params": {"kernel": "linear"}, "tune": {"C": COSTS}},
         [python("scikit-learn SVC", "sklearn", "svc", kernel="linear", grid={"C": COSTS}),
          python("scikit-learn LinearSVC", "sklearn", "linear-svc", grid={"C": COSTS}),
          bundled("Weka SMO inside ResistLab", "weka", algorithm="weka.svm", params={"kernel": "linear"},
                  tune={"C": COSTS})]),
    Task("svm-rbf", "RBF SVM, 6 points, inner 5-fold", "response",
         {"algorithm": "svm", "params": {"kernel": "rbf"}, "tune": {"C": [0.1, 1, 10], "gamma": widths}},
         [python("scikit-learn SVC", "sklearn", "svc", kernel="rbf", grid={"C": [0.1, 1, 10], "gamma": widths})]),
    Task("logistic", "L2 logistic, 10 strengths, inner 5-fold", "response",
         {"algorithm": "logistic", "tune": {"C": STRENGTHS}},
         [python("scikit-learn LogisticRegression", "sklearn", "logistic", grid={"C": STRENGTHS}),
          python("scikit-learn LogisticRegressionCV", "sklearn", "logistic-cv", grid={"C": STRENGTHS}),
          r("glmnet", "glmnet", "glmnet", alpha=0, points=len(STRENGTHS), strengths=glmnet_strengths)]),
    path("lasso", "lasso path of 100, two classes, inner 5-fold", "response", 1),
    path("elastic-net", "elastic net 0.5, path of 100, two classes, inner 5-fold", "response", 0.5),
    path("lasso-real", "lasso path of 100, real value, inner 5-fold", "dose", 1),
    path("elastic-net-real", "elastic net 0.5, path of 100, real value, inner 5-fold", "dose", 0.5),
    Task("forest", "random forest, 500 trees", "response",
         {"algorithm": "random-forest", "params": {"n_estimators": TREES}},
         [r("ranger", "ranger", "ranger", trees=TREES),
          python("scikit-learn RandomForest", "sklearn", "forest", trees=TREES),
          java("Smile RandomForest", "smile", "forest", trees=TREES),
          bundled("Weka RandomForest inside ResistLab", "weka", algorithm="weka.random-forest",
                  params={"n_estimators": TREES})]),
    Task("boosting", "gradient boosting, 100 trees of depth 3", "response",
         boosted(1),
         [python("XGBoost hist", "xgboost", "xgboost", trees=ROUNDS, depth=DEPTH),
          python("scikit-learn HistGradientBoosting", "sklearn", "hist-boosting", trees=ROUNDS, depth=DEPTH),
          python("LightGBM", "lightgbm", "lightgbm", trees=ROUNDS, depth=DEPTH)]),
    Task("boosting-sampled", "gradient boosting, a tenth of the features for each tree", "response",
         boosted(0.1),
         [python("XGBoost hist", "xgboost", "xgboost", trees=ROUNDS, depth=DEPTH, share=0.1),
          python("LightGBM", "lightgbm", "lightgbm", trees=ROUNDS, depth=DEPTH, share=0.1)]),
    Task("ridge-drugs", "ridge for a panel of drugs, one strength", "drugs",
         {"algorithm": "ridge", "params": {"alpha": drug_penalty}},
         [python("scikit-learn Ridge", "sklearn", "ridge", grid={"alpha": [drug_penalty]})],
         inner="r2"),
]

READING = Task("read", "reading the table, genes in lines", None, {},
               [r("data.table fread", "data.table", "read", file="data/expression.tsv"),
                python("pandas read_csv", "pandas", "read", file="data/expression.tsv")])

READING_WIDE = Task("read-wide", "reading the table, samples in lines", None, {},
                    [r("data.table fread", "data.table", "read", file="expression-by-sample.tsv"),
                     python("pandas read_csv", "pandas", "read", file="expression-by-sample.tsv")])

# The five that run together, and the tasks that they are.
COMBINED = ["svm-linear", "logistic", "elastic-net", "forest", "boosting-sampled"]
