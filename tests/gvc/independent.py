#!/usr/bin/env python3
"""Writes tests/gvc/fixtures/*.json: what src/gvc must reproduce to 1e-9.

An implementation of its own: numpy, the global inverse everywhere, every formula as the papers print
it, block by block, with none of the shortcuts src/gvc takes. Run from the root of the repository:

    python3 tests/gvc/independent.py

Needs numpy (Debian: python3-numpy). The output does not depend on the machine beyond the last digits;
numbers are written with 15 significant digits.
"""

import csv
import json
import os

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


def read(path, year=None):
    with open(path, encoding="utf-8") as handle:
        rows = list(csv.DictReader(handle))
    if year is not None:
        rows = [row for row in rows if row["year"] == str(year)]
    labels = [row["row"] for row in rows]
    regions = [name[3:] for name in rows[0] if name.startswith("FD_")]
    sectors = [label[len(regions[0]) + 1 :] for label in labels if label.startswith(regions[0] + "_")]
    Z = np.array([[float(row[label]) for label in labels] for row in rows])
    Y = np.array([[float(row["FD_" + region]) for region in regions] for row in rows])
    return regions, sectors, Z, Y


def invented():
    """Five regions, four sectors, one sector without output, some stocks run down."""
    state = np.random.RandomState(20170402)
    regions, sectors = list("ABCDE"), ["p", "q", "r", "s"]
    n = 20
    Z = np.round(state.gamma(0.7, 30, (n, n)), 3)
    Z[7, :] = 0
    Z[:, 7] = 0
    Y = np.round(state.gamma(0.9, 150, (n, 5)) + 40, 3)
    Y[7, :] = 0
    Y[3, 1] = -2.5
    Y[12, 4] = -0.125
    return regions, sectors, Z, Y


def block(M, r, c, S):
    return M[r * S : (r + 1) * S, c * S : (c + 1) * S]


def indicators(regions, sectors, Z, Y, full):
    G, S = len(regions), len(sectors)
    n = G * S
    x = Z.sum(1) + Y.sum(1)
    va = x - Z.sum(0)
    inv = np.array([0 if value == 0 else 1 / value for value in x])
    A = Z * inv
    v = va * inv
    B = np.linalg.inv(np.eye(n) - A)
    own = np.kron(np.eye(G), np.ones((S, S)))
    AD, AF = A * own, A * (1 - own)
    L = np.linalg.inv(np.eye(n) - AD)
    home = np.zeros((n, G))
    for s in range(G):
        home[s * S : (s + 1) * S, s] = 1
    YD = (Y * home).sum(1)
    YF = (Y * (1 - home)).sum(1)
    y = Y.sum(1)
    E = np.zeros((n, G))  # bilateral exports
    for s in range(G):
        for r in range(G):
            if r != s:
                rows = slice(s * S, (s + 1) * S)
                E[rows, r] = block(Z, s, r, S).sum(1) + Y[rows, r]
    e = E.sum(1)
    V = np.diag(v)

    # Wang, Wei, Yu & Zhu 2017: four matrices, row and column sums
    d = V @ L @ np.diag(YD)
    t = V @ L @ np.diag(YF)
    s1 = V @ L @ AF @ L @ np.diag(YD)
    c1 = V @ L @ AF @ (B @ np.diag(y) - L @ np.diag(YD))

    # Borin & Mancini 2019, source based, sector of export; sums over bilateral flows
    davax = np.zeros(n)
    fwd = np.zeros(n)
    bwd = np.zeros(n)
    for s in range(G):
        rows = slice(s * S, (s + 1) * S)
        Ls = block(L, s, s, S)
        for r in range(G):
            if r == s:
                continue
            Asr, Lr = block(A, s, r, S), block(L, r, r, S)
            cr = slice(r * S, (r + 1) * S)
            davax[rows] += (v[rows] @ Ls) * (Y[rows, r] + Asr @ Lr @ Y[cr, r])
            on = np.delete(Y[cr], r, 1).sum(1).copy()
            for j in range(G):
                if j != r:
                    cj = slice(j * S, (j + 1) * S)
                    on += block(A, r, j, S) @ (B @ y)[cj]
            fwd[rows] += (v[rows] @ Ls) * (Asr @ Lr @ on)
            foreign = np.zeros(S)
            for u in range(G):
                if u != s:
                    foreign += v[u * S : (u + 1) * S] @ block(B, u, s, S)
            circle = np.zeros(S)
            for j in range(G):
                if j != s:
                    circle += v[rows] @ Ls @ block(A, s, j, S) @ block(B, j, s, S)
            bwd[rows] += (circle + foreign) * E[rows, r]

    def Yb(s, r):
        return Y[s * S : (s + 1) * S, r]

    def vb(s):
        return v[s * S : (s + 1) * S]

    def eb(s):
        return e[s * S : (s + 1) * S]

    b = lambda r, c: block(B, r, c, S)
    a = lambda r, c: block(A, r, c, S)
    l = lambda r: block(L, r, r, S)
    R = range(G)

    # Koopman, Wang & Wei 2014, equation (36)
    nine = np.zeros((G, 9))
    for s in R:
        for r in R:
            if r == s:
                continue
            nine[s, 0] += vb(s) @ b(s, s) @ Yb(s, r)
            nine[s, 1] += vb(s) @ b(s, r) @ Yb(r, r)
            nine[s, 2] += sum(vb(s) @ b(s, r) @ Yb(r, u) for u in R if u not in (s, r))
            nine[s, 3] += vb(s) @ b(s, r) @ Yb(r, s)
            nine[s, 4] += vb(s) @ b(s, r) @ a(r, s) @ l(s) @ Yb(s, s)
            nine[s, 5] += vb(s) @ b(s, r) @ a(r, s) @ l(s) @ eb(s)
            for u in R:
                if u == s:
                    continue
                nine[s, 6] += vb(u) @ b(u, s) @ Yb(s, r)
                nine[s, 7] += vb(u) @ b(u, s) @ a(s, r) @ l(r) @ Yb(r, r)
                nine[s, 8] += vb(u) @ b(u, s) @ a(s, r) @ l(r) @ eb(r)

    result = {
        "regions": regions,
        "sectors": sectors,
        "intermediate": Z.ravel(),
        "finalDemand": Y.ravel(),
        "valueAdded": va,
        "forward": {"pureDomestic": d.sum(1), "traditional": t.sum(1), "simple": s1.sum(1), "complex": c1.sum(1)},
        "backward": {"pureDomestic": d.sum(0), "traditional": t.sum(0), "simple": s1.sum(0), "complex": c1.sum(0)},
        "trade": {"exports": e, "directlyAbsorbed": davax, "forward": fwd, "backward": bwd},
        "nine": nine.ravel(),
        "outputMultipliers": B.sum(0),
        "upstreamness": [None if x[i] == 0 else value for i, value in enumerate(
            np.linalg.inv(np.eye(n) - (Z.T * inv).T).sum(1))],
        "originOfFinalDemand": (V @ B @ Y).ravel(),
        "originOfExports": (V @ B @ (e[:, None] * home)).ravel(),
    }
    if not full:
        del result["intermediate"], result["finalDemand"]
        del result["originOfFinalDemand"], result["originOfExports"]
        return result

    # Wang, Wei & Zhu, sixteen terms
    sixteen = np.zeros((G, G, S, 16))
    for s in R:
        VL = vb(s) @ l(s)
        for r in R:
            if r == s:
                continue
            T = [u for u in R if u not in (s, r)]
            buyer = vb(r) @ b(r, s)
            others = sum((vb(u) @ b(u, s) for u in T), np.zeros(S))
            zero = np.zeros(S)
            X = x[r * S : (r + 1) * S]
            terms = [
                (vb(s) @ b(s, s)) * Yb(s, r),
                VL * (a(s, r) @ b(r, r) @ Yb(r, r)),
                VL * (a(s, r) @ sum((b(r, u) @ Yb(u, u) for u in T), zero)),
                VL * (a(s, r) @ b(r, r) @ sum((Yb(r, u) for u in T), zero)),
                VL * (a(s, r) @ sum((b(r, u) @ Yb(u, w) for u in T for w in R if w not in (s, u)), zero)),
                VL * (a(s, r) @ b(r, r) @ Yb(r, s)),
                VL * (a(s, r) @ sum((b(r, u) @ Yb(u, s) for u in T), zero)),
                VL * (a(s, r) @ b(r, s) @ Yb(s, s)),
                VL * (a(s, r) @ b(r, s) @ sum((Yb(s, u) for u in R if u != s), zero)),
                (VL @ sum(a(s, u) @ b(u, s) for u in R if u != s)) * (a(s, r) @ X),
                buyer * Yb(s, r),
                buyer * (a(s, r) @ l(r) @ Yb(r, r)),
                buyer * (a(s, r) @ l(r) @ eb(r)),
                others * Yb(s, r),
                others * (a(s, r) @ l(r) @ Yb(r, r)),
                others * (a(s, r) @ l(r) @ eb(r)),
            ]
            sixteen[s, r] = np.array(terms).T
    result["sixteen"] = sixteen.ravel()
    result["leontief"] = B.ravel()
    result["ghosh"] = np.linalg.inv(np.eye(n) - (Z.T * inv).T).ravel()
    result["domestic"] = np.concatenate([block(L, s, s, S).ravel() for s in R])

    # Extraction: the second region stops buying the first region's first two sectors as inputs.
    cut = A.copy()
    cut[0:2, S : 2 * S] = 0
    result["extraction"] = v * np.linalg.solve(np.eye(n) - cut, y) - va
    # Re-sourcing: the second region moves 30 % of all purchases of the first region's last sector to
    # the third and fourth region, 3 to 1.
    A2, Y2 = A.copy(), Y.copy()
    row = S - 1
    for M, columns in ((A2, range(S, 2 * S)), (Y2, [1])):
        for k in columns:
            amount = 0.3 * max(0, M[row, k])
            M[row, k] -= amount
            M[2 * S + row, k] += 0.75 * amount
            M[3 * S + row, k] += 0.25 * amount
    result["resourcing"] = v * np.linalg.solve(np.eye(n) - A2, Y2.sum(1)) - va
    return result


def tidy(value):
    if isinstance(value, dict):
        return {key: tidy(inner) for key, inner in value.items()}
    if isinstance(value, (list, np.ndarray)):
        return [tidy(inner) for inner in value]
    if isinstance(value, (float, np.floating)):
        return float("%.15g" % value)
    return value


def write(name, result):
    with open(os.path.join(HERE, "fixtures", name), "w", encoding="utf-8") as handle:
        json.dump(tidy(result), handle, separators=(",", ":"))
        handle.write("\n")


data = os.path.join(ROOT, "data", "mrio")
write("invented-5x4.json", indicators(*invented(), True))
write("adb-2023-4x3.json", indicators(*read(os.path.join(data, "icio_adb2023_4x3.csv")), True))
write("wiod-2007-9x8.json", indicators(*read(os.path.join(data, "icio_wiod2013_9x8_1995_2011.csv"), 2007), False))
