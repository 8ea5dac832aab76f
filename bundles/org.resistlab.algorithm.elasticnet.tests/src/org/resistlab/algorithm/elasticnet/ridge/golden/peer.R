# Coefficients of glmnet with the first two features unpenalised; prints a name and numbers a line.
library(glmnet)

congruential <- function(rows, columns, seed) {
  values <- numeric(rows * columns)
  state <- seed
  for (i in seq_along(values)) {
    # 1103515245 state exceeds 2^53: in two parts
    high <- state %/% 65536
    low <- state %% 65536
    state <- ((1103515245 * high) %% 32768 * 65536 + 1103515245 * low + 12345) %% 2^31
    values[i] <- state / 2^31 - 0.5
  }
  matrix(values, rows, byrow = TRUE)
}

show <- function(name, ...) cat(name, format(c(...), digits = 17), "\n")

for (shape in c("wide", "narrow")) {
  x <- if (shape == "wide") congruential(24, 60, 7) else congruential(60, 5, 1)
  signal <- x[, 1] + x[, 2] - x[, 3]
  real <- 3 + 2 * x[, 1] - x[, 4] + x[, 5] * x[, 2]
  n <- nrow(x)
  free <- c(0, 0, rep(1, ncol(x) - 2))
  # glmnet minimises loss / n + lambda / 2 Σ factor b²; factors are rescaled to the sum of the columns
  rescale <- sum(free) / ncol(x)
  glmnet.control(fdev = 0, devmax = 1)
  one <- function(family, y, lambda) {
    path <- exp(seq(log(1e3 * lambda), log(lambda), length.out = 60))
    glmnet(x, y, family = family, alpha = 0, lambda = path, penalty.factor = free, standardize = FALSE,
      thresh = 1e-15, maxit = 1e6)
  }
  # for the gaussian family glmnet scales y to variance 1, and the penalty with it
  sd <- sqrt(mean((real - mean(real))^2))
  fit <- one("gaussian", real / sd, 1 / n * rescale)
  show(paste0("free-ridge/", shape), sd * as.vector(coef(fit)[, 60]))
  y <- as.integer(signal > 0.1)
  fit <- one("binomial", y, 1 / (2 * n) * rescale)
  show(paste0("free-two/", shape), as.vector(coef(fit)[, 60]))
}
