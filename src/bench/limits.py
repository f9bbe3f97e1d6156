"""What the machine can do, measured with numpy, and what share of it the search reaches."""
from concurrent.futures import ThreadPoolExecutor
import time

import numpy as np
from threadpoolctl import threadpool_limits

import tools

SHAPES = ((2048, 2048, 2048), (4096, 4096, 30), (4096, 4096, 10))
STREAM = 40_000_000
SEARCH = 20_000
THREADS = 2
REPEATS = 7


def best(work):
    work()
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def gemm(kind, shape):
    m, n, k = shape
    rng = np.random.default_rng(0)
    a, b = rng.random((m, k)).astype(kind), rng.random((n, k)).astype(kind)
    c = np.empty((m, n), kind)
    return 2.0 * m * n * k / best(lambda: np.dot(a, b.T, out=c)) / 1e9


def stream():
    """Reading two arrays and writing a third; what the write reads first is not counted."""
    a, b, c = (np.full(STREAM, float(i)) for i in (1, 2, 3))
    cuts = [slice(i * STREAM // THREADS, (i + 1) * STREAM // THREADS) for i in range(THREADS)]
    with ThreadPoolExecutor(THREADS) as pool:
        seconds = best(lambda: list(pool.map(lambda s: np.add(a[s], b[s], out=c[s]), cuts)))
    return 24.0 * STREAM / seconds / 1e9


def measure(server, folder, arguments):
    lines = []
    with threadpool_limits(THREADS):
        peaks = {}
        for kind, name in (("f8", "double"), ("f4", "single")):
            for shape in SHAPES:
                rate = gemm(kind, shape)
                peaks[kind, shape[2]] = rate
                lines.append({"what": "matrix product, %s precision, %d x %d x %d" % ((name,) + shape),
                              "rate": rate, "unit": "GFLOP/s"})
    lines.append({"what": "memory, two arrays added into a third", "rate": stream(), "unit": "GB/s"})
    lines += [searched(server, folder, d, peaks, arguments.patience) for d in (10, 30)]
    for line in lines:
        share = "   %.0f %% of the product of this depth in double, %.0f %% in single precision" % (
            100 * line["double"], 100 * line["single"]) if "double" in line else ""
        print("%-60s %8.1f %s%s" % (line["what"], line["rate"], line["unit"], share), flush=True)
    return lines


def searched(server, folder, d, peaks, patience):
    """Rows without structure leave nothing to prune: every pair has to be compared, and a pair costs
    as much as in a matrix product of depth d."""
    file = "%s/plain_%d_%d.csv" % (folder, SEARCH, d)
    numbers = np.random.default_rng(d).normal(size=(SEARCH, d))
    head = ",".join("f%d" % j for j in range(d)) + ",label\n"
    with open(file, "w") as out:
        out.write(head)
        out.writelines(",".join("%.6g" % v for v in row) + (",a\n" if i % 10 else ",b\n")
                       for i, row in enumerate(numbers.tolist()))
    server.ask("neighbours-5", file, 0, patience)
    seconds = min(server.ask("neighbours-5", file, 5, patience)[1])
    rate = 2.0 * SEARCH * SEARCH * d / seconds / 1e9
    return {"what": "5 nearest of %d normal rows among themselves, d = %d" % (SEARCH, d),
            "rate": rate, "unit": "GFLOP/s", "double": rate / peaks["f8", d],
            "single": rate / peaks["f4", d]}
