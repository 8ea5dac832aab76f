# Runs one task in R: Rscript peer.R FOLDER. The harness leaves specification.R there, a list; see peer.py for what is
# measured and written. Reading and starting are not measured.
spec <- dget(file.path(commandArgs(TRUE)[1], "specification.R"))
cores <- spec$cores
numbers <- function(x) vapply(x, as.numeric, 0)

patients <- function() read.delim(file.path(spec$cohort, "data/patients.tsv"))

features <- function() {
    values <- readBin(file.path(spec$cohort, "expression.f64"), "double", n = 1e9, size = 8, endian = "little")
    x <- t(matrix(values, ncol = spec$samples))
    colnames(x) <- sprintf("G%05d", seq_len(ncol(x)) - 1)
    x
}

standardized <- function(train, test) {
    center <- colMeans(train)
    spread <- sqrt(colMeans(train^2) - center^2)
    list(train = t((t(train) - center) / spread), test = t((t(test) - center) / spread))
}

# glmnet standardizes in each of its own folds, as the pipelines of others do.
glmnet_fold <- function(train, test, y) {
    library(glmnet)
    family <- if (spec$endpoint == "dose") "gaussian" else if (spec$endpoint == "response") "binomial" else "multinomial"
    measure <- if (spec$endpoint == "dose") "mse" else "deviance"
    lambda <- if (length(spec$strengths) == 0) NULL else sort(numbers(spec$strengths), decreasing = TRUE)
    fit <- cv.glmnet(train, y, family = family, alpha = spec$alpha, nfolds = 5, nlambda = spec$points, lambda = lambda,
                     type.measure = measure, standardize = TRUE)
    if (spec$endpoint == "subtype") as.integer(predict(fit, test, s = "lambda.min", type = "class"))
    else as.numeric(predict(fit, test, s = "lambda.min"))
}

ranger_fold <- function(train, test, y) {
    library(ranger)
    x <- standardized(train, test)
    if (spec$endpoint == "dose") {
        fit <- ranger(x = x$train, y = y, num.trees = spec$trees, num.threads = cores, seed = 1)
        return(predict(fit, x$test, num.threads = cores)$predictions)
    }
    fit <- ranger(x = x$train, y = factor(y), num.trees = spec$trees, probability = TRUE, num.threads = cores, seed = 1,
                  min.node.size = 1)
    shares <- predict(fit, x$test, num.threads = cores)$predictions
    if (spec$endpoint == "response") shares[, "1"] else as.integer(colnames(shares)[max.col(shares)])
}

validate <- function(fold_model, parallel) {
    x <- features()
    table <- patients()
    y <- switch(spec$endpoint, dose = table$dose, response = as.integer(table$response == "resistant"),
                subtype = as.integer(factor(table$subtype)) - 1L)
    folds <- table[[paste0(spec$endpoint, "_fold")]]
    suppressPackageStartupMessages({
        library(parallel)
        library(spec$library, character.only = TRUE)
    })
    one <- function(fold) {
        set.seed(1)
        held_out <- folds == fold
        fold_model(x[!held_out, ], x[held_out, ], y[!held_out])
    }
    start <- proc.time()[["elapsed"]]
    names <- sort(unique(folds))
    parts <- if (parallel) mclapply(names, one, mc.cores = cores, mc.preschedule = FALSE) else lapply(names, one)
    seconds <- proc.time()[["elapsed"]] - start
    failed <- Filter(function(part) inherits(part, "try-error") || is.null(part), parts)
    if (length(failed) > 0) stop("a fold failed: ", format(failed[[1]]))
    predicted <- rep(NA_real_, length(y))
    for (i in seq_along(names)) predicted[folds == names[i]] <- parts[[i]]
    write.table(data.frame(folds, y, format(predicted, digits = 17)), file.path(spec$out, "predictions.tsv"),
                sep = "\t", quote = FALSE, row.names = FALSE, col.names = FALSE)
    seconds
}

read_table <- function() {
    library(data.table)
    setDTthreads(cores)
    start <- proc.time()[["elapsed"]]
    values <- fread(file.path(spec$cohort, spec$file), sep = "\t", showProgress = FALSE)
    seconds <- proc.time()[["elapsed"]] - start
    stopifnot(spec$samples %in% c(nrow(values), ncol(values) - 1))
    seconds
}

versions <- function() {
    found <- list(R = paste(R.version$major, R.version$minor, sep = "."))
    for (name in c("glmnet", "ranger", "data.table")) {
        if (requireNamespace(name, quietly = TRUE)) found[[name]] <- as.character(packageVersion(name))
    }
    paste0("{", paste0('"', names(found), '": "', unlist(found), '"', collapse = ", "), "}")
}

result <- switch(spec$kind, versions = versions(), read = read_table(),
                 glmnet = validate(glmnet_fold, parallel = TRUE), ranger = validate(ranger_fold, parallel = FALSE))
writeLines(as.character(result), file.path(spec$out, "seconds.json"))
