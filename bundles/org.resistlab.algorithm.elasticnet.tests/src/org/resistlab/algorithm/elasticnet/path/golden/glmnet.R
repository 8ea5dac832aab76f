# Reference coefficients by glmnet, for GlmnetTest. Run in this folder: Rscript glmnet.R > glmnet.txt
library(glmnet)
glmnet.control(fdev = 0, devmax = 1)
RNGversion("4.2.0")
set.seed(20)
n <- 45
p <- 30
x <- matrix(rnorm(n * p), n, p) %*% (diag(p) + matrix(rnorm(p * p, sd = 0.15), p, p))
x <- round(sweep(sweep(x, 2, runif(p, 0.2, 3), "*"), 2, runif(p, -5, 5), "+"), 3)
z <- scale(x)
signal <- z[, 1:6] %*% c(1.5, -1, 0.8, -0.6, 0.5, 0.4)
real <- round(3 + 2 * signal + rnorm(n, sd = 2), 3)
two <- as.numeric(runif(n) < 1 / (1 + exp(-1 - signal)))
three <- apply(cbind(signal, z[, 7] - z[, 8], z[, 9]) + matrix(-log(-log(runif(3 * n))), n), 1, which.max) - 1
weights <- round(runif(n, 0.3, 2), 2)
factors <- c(0, 2, 0.5, 0, rep(1, p - 4))
fold <- rep(1:5, length.out = n)

line <- function(...) cat(..., "\n")
number <- function(v) format(v, digits = 12, trim = TRUE)
line("x", x)
line("real", real)
line("two", two)
line("three", three)
line("weights", weights)
line("factors", factors)
line("fold", fold)

fit <- function(name, columns, family, alpha, w = 0, f = 0, standardize = 1, lower = -Inf, upper = Inf, steps = 8) {
    y <- switch(family, gaussian = real, binomial = two, multinomial = three)
    arguments <- list(x = x[, 1:columns], y = y, family = family, alpha = alpha, thresh = 1e-16, maxit = 1e8,
        weights = if (w) weights else rep(1, n), penalty.factor = if (f) factors[1:columns] else rep(1, columns),
        standardize = standardize == 1, lower.limits = lower, upper.limits = upper)
    automatic <- do.call(glmnet, c(arguments, list(nlambda = 100, lambda.min.ratio = 0.02)))
    path <- automatic$lambda[seq(5, 95, length.out = steps)]
    model <- do.call(glmnet, c(arguments, list(lambda = path)))
    line("case", name, columns, family, alpha, w, f, standardize, number(lower), number(upper))
    line("largest", number(automatic$lambda[1]))
    line("strengths", number(path))
    betas <- if (is.list(model$beta)) model$beta else list(model$beta)
    intercepts <- if (is.list(model$beta)) model$a0 else matrix(model$a0, 1)
    for (k in seq_along(betas)) {
        line("intercepts", number(intercepts[k, ]))
        for (s in seq_along(path)) {
            b <- betas[[k]][, s]
            line("coefficients", rbind(which(b != 0) - 1, number(b[b != 0])))
        }
    }
}

curve <- function(name, family) {
    y <- if (family == "gaussian") real else two
    path <- glmnet(x, y, family = family, nlambda = 20, lambda.min.ratio = 0.05, thresh = 1e-16, maxit = 1e8)$lambda
    model <- cv.glmnet(x, y, family = family, lambda = path, foldid = fold, thresh = 1e-16, maxit = 1e8)
    line("curve", name, family)
    line("strengths", number(model$lambda))
    line("means", number(model$cvm))
    line("errors", number(model$cvsd))
    line("chosen", number(model$lambda.min), number(model$lambda.1se))
}

for (family in c("gaussian", "binomial", "multinomial")) {
    fit("lasso", 30, family, 1)
    fit("half", 30, family, 0.5)
    fit("nearly-ridge", 30, family, 0.05)
    fit("few-features", 6, family, 0.9)
    fit("weights", 30, family, 0.7, w = 1)
    fit("factors", 30, family, 0.8, f = 1)
    fit("unscaled", 30, family, 0.6, standardize = 0, w = 1)
    if (family != "multinomial") {
        fit("limits", 30, family, 0.9, w = 1, lower = -0.1, upper = 0.3)
        curve("curve", family)
    }
}
