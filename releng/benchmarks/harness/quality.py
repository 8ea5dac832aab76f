"""How good predictions are, computed alike for everyone. Rows are (fold, truths, predictions)."""


def measure(endpoint, rows):
    """ROC AUC for two classes, accuracy for more, R squared for real values (mean over a panel)."""
    if endpoint == "response":
        return auc(rows)
    if endpoint == "subtype":
        return sum(truth == predicted for _, [truth], [predicted] in rows) / len(rows)
    return r_squared(rows)


def name(endpoint):
    return {"response": "AUC", "subtype": "accuracy"}.get(endpoint, "R²")


def auc(rows):
    """Share of pairs within a fold, a positive and a negative, that are ordered rightly; ties count half."""
    right = pairs = 0.0
    for fold in {fold for fold, _, _ in rows}:
        positive = [score for of, [truth], [score] in rows if of == fold and truth == 1]
        negative = [score for of, [truth], [score] in rows if of == fold and truth == 0]
        pairs += len(positive) * len(negative)
        for high in positive:
            right += sum(1.0 if high > low else 0.5 if high == low else 0.0 for low in negative)
    return right / pairs


def r_squared(rows):
    """Of all held-out samples together; the mean over the columns of a panel."""
    columns = []
    for j in range(len(rows[0][1])):
        truths = [truth[j] for _, truth, _ in rows]
        mean = sum(truths) / len(truths)
        rest = sum((truth[j] - predicted[j]) ** 2 for _, truth, predicted in rows)
        columns.append(1 - rest / sum((truth - mean) ** 2 for truth in truths))
    return sum(columns) / len(columns)
