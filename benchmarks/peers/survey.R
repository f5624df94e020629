# What the package survey of R makes of a sample: estimates, standard errors and intervals, as lines of CSV.
#   Rscript survey.R hh2000.csv > r-survey.csv
# Deprivation scores are whole numbers of 36ths, so that nobody is lost at a cut-off.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "fail", digits = 17)

arguments <- commandArgs(trailingOnly = TRUE)
hh <- read.csv(arguments[1])
d <- sprintf("d%02d", 1:12)
whole <- 36L
schemes <- list(
  equal12 = rep(3L, 12),
  nested6 = c(6L, 3L, 3L, 2L, 2L, 2L, 6L, 2L, 2L, 2L, 3L, 3L))
dimensions <- list(
  equal12 = LETTERS[1:12],
  nested6 = c("A", "B", "B", "C", "C", "C", "D", "E", "E", "E", "F", "F"))
cutoffs <- c("1/4" = 9L, "1/3" = 12L, "1/2" = 18L)

number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
line <- function(case, scheme, k, unit, group, measure, estimate, se = NA, df = NA, ci = c(NA, NA), logit = c(NA, NA))
  cat(paste(case, scheme, k, unit, group, measure, number(estimate), number(se), number(df),
            number(ci[1]), number(ci[2]), number(logit[1]), number(logit[2]), sep = ","), "\n", sep = "")

prepared <- function(data, scheme, k, unit) {
  data$w <- data$weight * (if (unit == "person") data$hh_size else 1)
  parts <- schemes[[scheme]]
  all <- as.matrix(data[, d]) %*% parts
  data$poor <- as.integer(all >= cutoffs[[k]])
  data$score <- as.integer(all) * data$poor
  for (i in 1:12) {
    data[[paste0("c", d[i])]] <- data[[d[i]]] * data$poor
    data[[paste0("p", d[i])]] <- data[[d[i]]] * data$poor * parts[i]
  }
  for (one in unique(dimensions[[scheme]])) {
    data[[paste0("dim", one)]] <-
      as.integer(as.matrix(data[, d]) %*% (parts * (dimensions[[scheme]] == one))) * data$poor
  }
  data$one <- 1
  data
}

plain <- function(data) svydesign(ids = ~psu, strata = ~stratum, weights = ~w, nest = TRUE, data = data)
corrected <- function(data)
  svydesign(ids = ~psu, strata = ~stratum, weights = ~w, fpc = ~inall, nest = TRUE, data = data)

groups <- function(design, names) lapply(setNames(nm = names), function(name) {
  if (name == "all") return(design)
  part <- strsplit(name, ":")[[1]]
  design[design$variables[[part[1]]] == as.integer(part[2]), ]
})

# What is of the poor has the degrees of freedom of the units that have some.
poor <- function(design) subset(design, poor == 1)

# A statistic with its interval by Student's distribution, divided by a constant.
stated <- function(case, scheme, k, unit, group, measure, statistic, design, by = 1, logit = c(NA, NA)) {
  df <- degf(design)
  ci <- if (df > 0) confint(statistic, df = df, level = 0.95)[1, ] else c(NA, NA)
  line(case, scheme, k, unit, group, measure, as.numeric(coef(statistic))[1] / by,
       as.numeric(SE(statistic))[1] / by, df, ci / by, logit)
}

levels <- function(case, scheme, k, unit, names, make, data, more = FALSE) {
  prepared <- prepared(data, scheme, k, unit)
  parts <- groups(make(prepared), names)
  for (group in names(parts)) {
    design <- parts[[group]]
    say <- function(measure, statistic, by = 1, logit = c(NA, NA))
      stated(case, scheme, k, unit, group, measure, statistic, design, by, logit)
    share <- function(measure, of)
      stated(case, scheme, k, unit, group, measure, svyratio(reformulate(of), ~score, poor(design)), poor(design))
    rate <- coef(svymean(~poor, design))
    logit <- if (rate > 0 && rate < 1 && degf(design) > 0)
      attr(svyciprop(~poor, design, method = "xlogit"), "ci") else c(NA, NA)
    say("H", svymean(~poor, design), logit = logit)
    if (rate > 0) stated(case, scheme, k, unit, group, "A", svymean(~score, poor(design)), poor(design), whole)
    say("M0", svymean(~score, design), by = whole)
    say("population", svytotal(~one, design))
    say("poor", svytotal(~poor, design))
    if (!more) next
    for (one in d) {
      say(paste0("uncensored:", one), svymean(reformulate(one), design))
      say(paste0("censored:", one), svymean(reformulate(paste0("c", one)), design))
      say(paste0("contribution:", one), svymean(reformulate(paste0("p", one)), design), by = whole)
      share(paste0("share:", one), paste0("p", one))
    }
    for (one in unique(dimensions[[scheme]])) {
      share(paste0("dimension:", one), paste0("dim", one))
    }
    line("logit", scheme, k, unit, group, "H", rate, logit = attr(svyciprop(~poor, design, method = "logit"), "ci"))
    line("deff", scheme, k, unit, group, "H", deff(svymean(~poor, design, deff = "replace")))
  }
}

cat("# ", R.version.string, ", survey ", as.character(packageVersion("survey")), "\n", sep = "")
cat("case,scheme,k,unit,group,measure,estimate,se,df,lower,upper,logit_lower,logit_upper\n")

for (scheme in names(schemes)) for (unit in c("hh", "person")) {
  for (k in names(cutoffs)) levels("plain", scheme, k, unit, c("all", "area:1", "area:2"), plain, hh)
  levels("more", scheme, "1/3", unit, "all", plain, hh, more = TRUE)
}
levels("plain", "equal12", "1/3", "hh", c(paste0("region:", 1:6), paste0("province:", 1:63)), plain, hh)

# Groups as shares of the whole.
whole_of <- prepared(hh, "nested6", "1/3", "person")
for (area in 1:2) {
  within <- whole_of
  within$g <- as.integer(within$area == area)
  within$gpoor <- within$g * within$poor
  within$gscore <- within$g * within$score
  design <- plain(within)
  group <- paste0("area:", area)
  stated("part", "nested6", "1/3", "person", group, "population", svymean(~g, design), design)
  stated("part", "nested6", "1/3", "person", group, "poor", svyratio(~gpoor, ~poor, poor(design)), poor(design))
  stated("part", "nested6", "1/3", "person", group, "M0", svyratio(~gscore, ~score, poor(design)), poor(design))
}

# Units drawn from so many in all: twice those drawn, and the number of the stratum.
drawn <- tapply(hh$psu, hh$stratum, function(psu) length(unique(psu)))
hh$inall <- 2 * drawn[as.character(hh$stratum)] + hh$stratum
levels("fpc", "nested6", "1/3", "person", c("all", "area:1", "area:2"), corrected, hh)

# Strata 5 and 9 keep only the unit with the lowest number.
first <- ave(hh$psu, hh$stratum, FUN = min)
lonely <- hh[!(hh$stratum %in% c(5, 9)) | hh$psu == first, ]
for (choice in c("certainty", "adjust")) {
  options(survey.lonely.psu = choice)
  levels(choice, "nested6", "1/3", "person", c("all", "area:1", "area:2"), plain, lonely)
}
options(survey.lonely.psu = "fail")

# A later year: every third household is no longer deprived in d04.
later <- hh
later$d04[later$hh_id %% 3 == 0] <- 0L
changes <- function(case, earlier, later, ids, strata, scheme, k, unit) {
  both <- rbind(cbind(prepared(earlier, scheme, k, unit), year = 1), cbind(prepared(later, scheme, k, unit), year = 2))
  both$yearpsu <- paste(both$year, both$psu)
  both$yearstratum <- paste(both$year, both$stratum)
  design <- svydesign(ids = ids, strata = strata, weights = ~w, nest = TRUE, data = both)
  say <- function(measure, years, by = 1, of = design) {
    stated(case, scheme, k, unit, "absolute", measure, svycontrast(years, c(-1, 1)), of, by)
    stated(case, scheme, k, unit, "relative", measure, svycontrast(years, quote(`2` / `1` - 1)), of)
    stated(case, scheme, k, unit, "annual", measure, svycontrast(years, quote((`2` / `1`)^(1 / 2) - 1)), of)
  }
  year <- function(formula, statistic, of = design) svyby(formula, ~year, of, statistic, covmat = TRUE)
  say("H", year(~poor, svymean))
  say("A", year(~score, svymean, poor(design)), whole, poor(design))
  say("M0", year(~score, svymean), by = whole)
  say("poor", year(~poor, svytotal))
  say("uncensored:d04", year(~d04, svymean))
  say("censored:d04", year(~cd04, svymean))
}
for (scheme in names(schemes)) for (unit in c("hh", "person")) {
  changes("independent", hh, later, ~yearpsu, ~yearstratum, scheme, "1/3", unit)
  changes("panel", hh, later, ~psu, ~stratum, scheme, "1/3", unit)
  changes("rotating", hh[hh$psu %% 5 != 0, ], later[later$psu %% 5 != 1, ], ~psu, ~stratum, scheme, "1/3", unit)
  # From small households to large ones of the same year, often of the same unit.
  changes("sizes", hh[hh$hh_size <= 3, ], hh[hh$hh_size > 3, ], ~psu, ~stratum, scheme, "1/3", unit)
}

# Student's distribution.
for (df in c(1, 2, 3, 4, 5, 10, 29, 30, 101, 188, 1000, 4999)) for (level in c(0.5, 0.9, 0.95, 0.99, 0.999)) {
  line("qt", "", "", "", level, df, qt((1 + level) / 2, df))
}
for (df in c(1, 2, 3, 10, 188)) for (t in c(0.1, 1, 2, 4)) {
  line("pt", "", "", "", t, df, 2 * pt(-t, df))
}
