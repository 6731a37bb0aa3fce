# Answers cases of differential.mjs by R's survival and psych, and compares. Called with the cases' file.
wanted <- c("jsonlite", "survival", "psych")
missing <- wanted[!vapply(wanted, requireNamespace, logical(1), quietly = TRUE)]
if (length(missing) > 0) {
  cat("R is here but lacks", paste(missing, collapse = ", "), "- install the r-cran- packages.\n")
  quit(status = 2)
}
suppressMessages(library(survival))

tried <- jsonlite::fromJSON(commandArgs(trailingOnly = TRUE)[1], simplifyVector = FALSE)
numbers <- function(x) vapply(x, function(v) if (is.null(v)) NA_real_ else as.numeric(v), numeric(1))

kaplan_meier <- function(input) {
  fit <- survfit(Surv(numbers(input$time), numbers(input$event)) ~ 1, conf.type = "log-log", timefix = FALSE)
  keep <- fit$n.event > 0
  list(time = fit$time[keep], survival = fit$surv[keep], lower = fit$lower[keep], upper = fit$upper[keep])
}

icc <- function(input) {
  ratings <- do.call(rbind, lapply(input$ratings, numbers))
  table <- suppressMessages(suppressWarnings(psych::ICC(ratings, lmer = FALSE)$results))
  list(value = table$ICC[match(input$form, table$type)])
}

aalen_johansen <- function(input) {
  cause <- vapply(input$cause, function(v) if (is.null(v)) "none" else v, character(1))
  names <- sort(setdiff(unique(cause), "none"))
  if (length(names) == 0) return(list())
  # A cause that never happened keeps the curve a multi-state one when only one did.
  states <- factor(cause, c("none", names, "never"))
  fit <- suppressWarnings(survfit(Surv(numbers(input$time), states) ~ 1, conf.type = "log-log", timefix = FALSE))
  keep <- rowSums(fit$n.event) > 0
  column <- function(part) as.vector(part[keep, match(names, fit$states), drop = FALSE])
  share <- column(fit$pstate)
  limit <- function(part) ifelse(share < 1 - 1e-12, column(part), NA)
  list(
    time = fit$time[keep], survival = fit$pstate[keep, 1], incidence = share,
    standardError = column(fit$std.err), lower = limit(fit$lower), upper = limit(fit$upper)
  )
}

icc_interval <- function(input) {
  ratings <- do.call(rbind, lapply(input$ratings, numbers))
  alpha <- 1 - input$confidence
  table <- suppressMessages(suppressWarnings(psych::ICC(ratings, lmer = FALSE, alpha = alpha)$results))
  row <- table[match(input$form, table$type), ]
  list(value = row$ICC, lower = row[["lower bound"]], upper = row[["upper bound"]])
}

# Waymark's answer as flat vectors, cause after cause.
flat <- function(answer) {
  across <- function(part) unlist(lapply(answer$causes, function(cause) numbers(cause[[part]])))
  list(
    time = numbers(answer$time), survival = numbers(answer$survival), incidence = across("incidence"),
    standardError = across("standardError"), lower = across("lower"), upper = across("upper")
  )
}

references <- list(
  aalenJohansen = list(most = Inf, source = "survival::survfit, multi-state", answer = aalen_johansen, shape = flat),
  kaplanMeier = list(most = Inf, source = "survival::survfit, log-log", answer = kaplan_meier),
  intraclassCorrelation = list(most = 500, source = "psych::ICC", answer = icc),
  intraclassCorrelationInterval = list(most = 500, source = "psych::ICC", answer = icc_interval)
)

difference <- function(mine, theirs) {
  mine <- numbers(mine)
  if (length(mine) != length(theirs) || any(is.na(mine) != is.na(theirs))) return(Inf)
  gaps <- abs(mine - theirs) / pmax(abs(theirs), 1e-3)
  if (all(is.na(gaps))) 0 else max(gaps, na.rm = TRUE)
}

failed <- FALSE
for (name in names(references)) {
  reference <- references[[name]]
  mine <- Filter(function(case) case$name == name && is.null(case$undefined), tried)
  mine <- head(mine, min(length(mine), reference$most))
  largest <- 0
  for (case in mine) {
    theirs <- reference$answer(case$input)
    answer <- if (is.list(case$answer)) case$answer else list(value = list(case$answer))
    if (!is.null(reference$shape) && length(theirs) > 0) answer <- reference$shape(answer)
    for (part in names(theirs)) largest <- max(largest, difference(answer[[part]], theirs[[part]]))
  }
  ok <- largest < 1e-10
  failed <- failed || !ok
  cat(sprintf("%-8s%-30s%6d held, largest %.1e  (%s)\n", if (ok) "ok" else "DIFFERS", name, length(mine), largest, reference$source))
}
quit(status = if (failed) 1 else 0)
