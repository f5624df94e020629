"""Alkire-Foster measures of provinces and nation with numpy: directory with the columns, written by PeerData."""

import statistics
import sys
import time

import numpy as np

INDICATORS = 12
PROVINCES = 63
PATTERNS = np.arange(1 << INDICATORS)
SCORES = np.array([bin(pattern).count("1") for pattern in PATTERNS])
BITS = ((PATTERNS[:, None] >> np.arange(INDICATORS)) & 1).astype(np.float64)


def tables(patterns, provinces, weights):
    """Sums by province and pattern, the nation last. Doubles are exact below 2^53."""
    cells = (provinces.astype(np.int32) << INDICATORS) | patterns
    sums = np.bincount(cells, weights, PROVINCES << INDICATORS).reshape(PROVINCES, -1)
    return np.vstack([sums, sums.sum(axis=0)])


def measure(sums, k):
    """Population, poor, sum of their deprivations, and poor and deprived by indicator."""
    poor = np.where(SCORES >= k, sums, 0)
    censored = poor @ BITS
    return np.column_stack([sums.sum(axis=1), poor.sum(axis=1), poor @ SCORES, censored])


def main(directory):
    patterns = np.fromfile(directory + "/patterns.i16", "<i2")
    provinces = np.fromfile(directory + "/provinces.i8", "i1")
    weights = np.fromfile(directory + "/weights.i32", "<i4")
    times = []
    for _ in range(7):
        start = time.process_time()
        measure(tables(patterns, provinces, weights), 4)
        times.append(time.process_time() - start)
    print("numpy %.3f ns" % (statistics.median(times) / len(patterns) * 1e9))
    by_k = np.stack([measure(tables(patterns, provinces, weights), k) for k in range(1, INDICATORS + 1)], axis=1)
    np.savetxt(directory + "/answers-numpy.tsv", by_k.reshape(-1, by_k.shape[-1]).astype(np.int64), "%d", "\t")


main(sys.argv[1])
