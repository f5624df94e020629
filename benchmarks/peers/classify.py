"""Classification of columns with numpy: as people write it (numpy.select), and tuned with look-up tables.

    classify.py DIRECTORY NAME PASSES

Reads the columns that StatusFiles wrote, checks every class, and prints for each way its name, the number of poor
households, and the least and the median time of a pass in nanoseconds a row. A code is the class, the key and the mask.
Keys: 0 and 1 are 59/2015/QD-TTg rural and urban, 3 and 4 are 07/2021/ND-CP.
"""

import sys
import time

import numpy as np

POOR = np.array([700_000, 900_000, 0, -1, -1], np.int32)
NEAR = np.array([1_000_000, 1_300_000, 0, 1_500_000, 2_000_000], np.int32)
AVERAGE = np.array([1_500_000, 1_950_000, 0, 2_250_000, 3_000_000], np.int32)
COUNT = np.array([bin(mask).count("1") for mask in range(4096)], np.int8)
FEW = (COUNT < 3).astype(np.int8)
# Class and key in place, by twice the class of income and so on: one look-up instead of shifting whole columns.
HIGH = np.array([[of_class << 24 | key << 16 for of_class in range(4)] for key in range(5)], np.int32).ravel()


def select(keys, incomes, masks):
    count = COUNT[masks]
    poor, near, average = POOR[keys], NEAR[keys], AVERAGE[keys]
    of_class = np.select(
        [incomes <= poor, (incomes <= near) & (count >= 3), incomes <= near, incomes <= average], [0, 0, 1, 2], 3)
    return (of_class << 24) | (keys.astype(np.int64) << 16) | masks


def tuned(keys, incomes, masks):
    above_near = (incomes > NEAR[keys]).view(np.int8)
    above_poor = (incomes > POOR[keys]).view(np.int8)
    of_class = 2 * above_near + (incomes > AVERAGE[keys]) + (above_poor & FEW[masks] & (1 - above_near))
    return HIGH[4 * keys + of_class] | masks


def tuned_in_blocks(keys, incomes, masks, block=16_384):
    """The same, block by block, so that what is between stays in the cache."""
    out = np.empty(len(keys), np.int32)
    for start in range(0, len(keys), block):
        rows = slice(start, start + block)
        out[rows] = tuned(keys[rows], incomes[rows], masks[rows])
    return out


def main():
    directory, name, passes = sys.argv[1], sys.argv[2], int(sys.argv[3])
    keys = np.fromfile(f"{directory}/{name}.keys", np.int8)
    incomes = np.fromfile(f"{directory}/{name}.incomes", "<i4")
    masks = np.fromfile(f"{directory}/{name}.masks", "<i2")
    classes = np.fromfile(f"{directory}/{name}.classes", np.int8)
    for label, way in (("select", select), ("tuned", tuned), ("tuned-in-blocks", tuned_in_blocks)):
        times = []
        for i in range(-2, passes):
            start = time.perf_counter_ns()
            codes = way(keys, incomes, masks)
            if i >= 0:
                times.append((time.perf_counter_ns() - start) / len(keys))
        if not (np.array_equal(codes >> 24, classes) and np.array_equal(codes & 0xFFFF, masks)):
            sys.exit(f"{label}: a row differs")
        print(f"numpy-{label}-{name}\t{int((codes >> 24 == 0).sum())}\t{min(times):.3f}\t{sorted(times)[passes // 2]:.3f}")


if __name__ == "__main__":
    main()
