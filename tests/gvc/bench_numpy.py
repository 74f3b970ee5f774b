#!/usr/bin/env python3
"""The yardstick of scripts/bench-gvc.mjs: numpy on one thread, same sizes, same questions.

Takes "regions sectors" pairs as arguments, e.g. 9x8 62x35; prints one JSON object. The caller sets the
number of threads through the environment, before numpy loads its BLAS.
"""

import json
import sys
import time

import numpy as np


def best(work, budget=3.0, most=15):
    shortest, spent, runs = float("inf"), 0.0, 0
    while runs < 2 or (spent < budget and runs < most):
        start = time.perf_counter()
        work()
        took = time.perf_counter() - start
        shortest, spent, runs = min(shortest, took), spent + took, runs + 1
    return 1000 * shortest


def participation(Z, Y, x, va, G, S):
    """Forward and backward split and the trade-based one, from domestic inverses alone."""
    n = G * S
    inv = 1 / x
    v = va * inv
    own = np.arange(n) // S
    YD = Y[np.arange(n), own]
    YF = Y.sum(1) - YD
    blocks = Z.reshape(G, S, G, S)[np.arange(G), :, np.arange(G), :]
    A = blocks * inv.reshape(G, 1, S)
    L = np.linalg.inv(np.eye(S) - A)
    apply = lambda w: np.einsum("gij,gj->gi", L, w.reshape(G, S)).ravel()
    content = np.einsum("gi,gij->gj", v.reshape(G, S), L).ravel()
    EZ = Z.sum(1) - blocks.sum(2).ravel()
    weights = apply(YD) * inv
    direct = Z @ weights - np.einsum("gij,gj->gi", blocks, weights.reshape(G, S)).ravel()
    imported = (content @ Z - np.einsum("gi,gij->gj", content.reshape(G, S), blocks).ravel()) * inv
    back = np.einsum("gi,gij->gj", imported.reshape(G, S), L).ravel()
    forward = (v * apply(YD), v * apply(YF), v * apply(direct), v * apply(EZ - direct))
    backward = (content * YD, content * YF, back * YD, (1 - content) * (YD + YF) - back * YD)
    trade = (content * (YF + direct), content * (EZ - direct), (1 - content) * (EZ + YF))
    return forward, backward, trade


result = {"numpy": np.__version__, "blas": np.show_config(mode="dicts")["Build Dependencies"]["blas"]["name"]}
for pair in sys.argv[1:]:
    G, S = map(int, pair.split("x"))
    n = G * S
    state = np.random.RandomState(n)
    Z = state.random_sample((n, n))
    Y = state.random_sample((n, G)) * S
    x = Z.sum(1) + Y.sum(1)
    va = np.maximum(x - Z.sum(0), 0.1 * x)
    A = Z / x
    result[str(n)] = {
        "inverse": best(lambda: np.linalg.inv(np.eye(n) - A)),
        "participation": best(lambda: participation(Z, Y, x, va, G, S)),
    }
print(json.dumps(result))
