# Alkire-Foster measures of provinces and nation with data.table: directory with the columns, written by PeerData.

suppressPackageStartupMessages(library(data.table))
setDTthreads(1)

directory <- commandArgs(trailingOnly = TRUE)[1]
indicators <- 12L
provinces <- 63L

column <- function(name, size) {
  path <- file.path(directory, name)
  readBin(path, "integer", file.size(path) / size, size = size, endian = "little")
}

households <- data.table(
  pattern = column("patterns.i16", 2L),
  province = column("provinces.i8", 1L),
  weight = as.numeric(column("weights.i32", 4L))
)
bits <- sapply(0:(indicators - 1L), function(i) bitwAnd(bitwShiftR(0:4095, i), 1L))
scores <- rowSums(bits)

# Sums by province and pattern, the nation last. Doubles are exact below 2^53.
tables <- function() {
  cells <- households[, .(weight = sum(weight)), by = .(province, pattern)]
  sums <- matrix(0, provinces + 1L, 4096L)
  sums[cbind(cells$province + 1L, cells$pattern + 1L)] <- cells$weight
  sums[provinces + 1L, ] <- colSums(sums)
  sums
}

measure <- function(sums, k) {
  poor <- sums
  poor[, scores < k] <- 0
  cbind(rowSums(sums), rowSums(poor), poor %*% scores, poor %*% bits)
}

times <- sapply(1:3, function(i) {
  used <- system.time(measure(tables(), 4))
  used[["user.self"]] + used[["sys.self"]]
})
cat(sprintf("data.table %.3f ns\n", median(times) / nrow(households) * 1e9))

sums <- tables()
answers <- lapply(1:indicators, function(k) measure(sums, k))
lines <- unlist(lapply(1:(provinces + 1L), function(row) {
  sapply(answers, function(of_k) paste(sprintf("%.0f", of_k[row, ]), collapse = "\t"))
}))
writeLines(lines, file.path(directory, "answers-data.table.tsv"))
