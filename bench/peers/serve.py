"""Solves transport problems with POT and SciPy, one JSON line asked, one answered; times only the solving."""
import json
import sys
import time

import numpy as np

try:
    import ot
except ImportError:
    ot = None
try:
    import scipy
    from scipy.optimize import linear_sum_assignment
    from scipy.stats import wasserstein_distance
except ImportError:
    scipy = None


def pot_emd(p):
    return ot.emd2(p["a"], p["b"], p["cost"], numItermax=10_000_000)


def pot_sinkhorn(p):
    plan = ot.bregman.sinkhorn_log(p["a"], p["b"], p["cost"], p["eps"], numItermax=100_000, stopThr=1e-6)
    return float(np.sum(plan * p["cost"]))


def scipy_assignment(p):
    rows, columns = linear_sum_assignment(p["cost"])
    return float(p["cost"][rows, columns].sum())


def scipy_line(p):
    return float(wasserstein_distance(p["x"], p["y"]))


solvers = {}
if ot is not None:
    solvers["emd"] = (pot_emd, f"POT {ot.__version__} emd2")
    solvers["sinkhorn"] = (pot_sinkhorn, f"POT {ot.__version__} sinkhorn_log")
if scipy is not None:
    solvers["assignment"] = (scipy_assignment, f"SciPy {scipy.__version__} linear_sum_assignment")
    solvers["wasserstein1d"] = (scipy_line, f"SciPy {scipy.__version__} wasserstein_distance")

problem = {}
for line in sys.stdin:
    asked = json.loads(line)
    if asked["do"] == "names":
        answer = {task: name for task, (_, name) in solvers.items()}
    elif asked["do"] == "take":
        n = asked["n"]
        problem = {"task": asked["task"], "eps": asked["eps"]}
        for key in ("a", "b", "cost", "x", "y"):
            values = np.fromfile(asked["folder"] + "/" + key, dtype=np.float64)
            problem[key] = values.reshape(n, n) if key == "cost" and values.size else values
        answer = {}
    else:
        solve = solvers[problem["task"]][0]
        start = time.perf_counter()
        value = solve(problem)
        answer = {"milliseconds": 1000 * (time.perf_counter() - start), "value": float(value)}
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
