"""Coefficients of scikit-learn's Ridge, RidgeCV and LogisticRegression; prints a name and numbers a line."""
import warnings

import numpy as np
from sklearn.linear_model import LogisticRegression, Ridge, RidgeCV

warnings.simplefilter("ignore")


def congruential(rows, columns, seed):
    values, state = [], seed
    for _ in range(rows * columns):
        state = (1103515245 * state + 12345) % 2**31
        values.append(state / 2**31 - 0.5)
    return np.array(values).reshape(rows, columns)


def show(name, *numbers):
    print(name, *[repr(float(x)) for part in numbers for x in np.ravel(part)])


def logistic(x, y, c, **options):
    solver = "newton-cholesky" if len(np.unique(y)) == 2 else "newton-cg"
    return LogisticRegression(C=c, solver=solver, tol=1e-12, max_iter=200, **options).fit(x, y)


shapes = {"wide": congruential(24, 60, 7), "narrow": congruential(60, 5, 1)}
for shape, x in shapes.items():
    signal = x[:, 0] + x[:, 1] - x[:, 2]
    real = 3 + 2 * x[:, 0] - x[:, 3] + x[:, 4] * x[:, 1]
    for alpha in 0.01, 1.0, 100.0:
        model = Ridge(alpha=alpha, solver="svd").fit(x, real)
        show(f"ridge/{shape}/{alpha}", model.intercept_, model.coef_)
    alphas = 10.0 ** np.arange(-3, 4)
    model = RidgeCV(alphas=alphas).fit(x, real)
    show(f"loo/{shape}", model.alpha_, model.intercept_, model.coef_)
    y = (signal > 0.1).astype(int)
    three = np.digitize(signal, [-0.2, 0.3])
    for c in 0.01, 1.0, 100.0:
        model = logistic(x, y, c)
        show(f"two/{shape}/{c}", model.intercept_, model.coef_)
        model = logistic(x, y, c, class_weight="balanced")
        show(f"balanced/{shape}/{c}", model.intercept_, model.coef_)
        model = logistic(x, three, c, multi_class="multinomial")
        show(f"three/{shape}/{c}", model.intercept_, model.coef_)
        model = logistic(x, three, c, multi_class="multinomial", class_weight="balanced")
        show(f"three-balanced/{shape}/{c}", model.intercept_, model.coef_)
