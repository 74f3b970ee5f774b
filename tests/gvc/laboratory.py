#!/usr/bin/env python3
"""Writes the tables of data/mrio that the laboratory's text quotes.

Run from the root of the repository, with the folder that holds the tables this edition was prepared
from (paper_vs_recomputed.csv, validation_holdout.csv, wiod2013-gvc-groups-1995-2011.csv and the
inter-country tables):

    python3 tests/gvc/laboratory.py FOLDER

src/gvc recomputes from the inter-country tables what can be recomputed and must agree
(src/gvc/laboratory.test.ts). Needs numpy (Debian: python3-numpy).
"""

import csv
import os
import sys

import numpy as np

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DATA = os.path.join(ROOT, "data", "mrio")
SOURCE = sys.argv[1]
SIX = ["CHN", "USA", "JPN", "DEU", "KOR", "IND"]
GROUPS = {"M": ["LAB", "CAP", "TEC", "OMF"], "L": ["LAB"], "K": ["CAP"], "T": ["TEC"]}
YEARS = range(1995, 2012)
SHOWN = (1995, 2011)


def rows_of(name):
    with open(os.path.join(SOURCE, name), encoding="utf-8") as handle:
        return list(csv.DictReader(handle))


def write(name, columns, rows):
    with open(os.path.join(DATA, name), "w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def fixed(value, digits):
    """Half away from zero, without a minus before zero."""
    text = f"{np.sign(value) * (np.floor(abs(value) * 10**digits + 0.5 + 1e-9)) / 10**digits:.{digits}f}"
    return text[1:] if float(text) == 0 and text.startswith("-") else text


class World:
    """One year of the table of nine regions and eight sectors."""

    stored = rows_of("icio_wiod2013_9x8_1995_2011.csv")

    def __init__(self, year):
        rows = [row for row in self.stored if row["year"] == str(year)]
        self.labels = [row["row"] for row in rows]
        self.regions = [name[3:] for name in rows[0] if name.startswith("FD_")]
        self.S = len(rows) // len(self.regions)
        self.Z = np.array([[float(row[label]) for label in self.labels] for row in rows])
        self.Y = np.array([[float(row["FD_" + region]) for region in self.regions] for row in rows])
        self.x = self.Z.sum(1) + self.Y.sum(1)
        self.va = self.x - self.Z.sum(0)
        self.v = self.va / self.x
        self.A = self.Z / self.x
        self.n = len(rows)
        self.I = np.eye(self.n)
        self.own = np.kron(np.eye(len(self.regions)), np.ones((self.S, self.S)))
        self.B = np.linalg.inv(self.I - self.A)
        self.L = np.linalg.inv(self.I - self.A * self.own)
        home = np.kron(np.eye(len(self.regions)), np.ones((self.S, 1)))
        self.exported_inputs = (self.Z * (1 - self.own)).sum(1)
        self.exports = self.exported_inputs + (self.Y * (1 - home)).sum(1)

    def at(self, region, sector):
        return self.labels.index(f"{region}_{sector}")

    def rows(self, region):
        first = self.regions.index(region) * self.S
        return list(range(first, first + self.S))

    def by_region(self, values):
        return values.reshape(len(self.regions), self.S).sum(1)


worlds = {year: World(year) for year in YEARS}

# The paper's six averages under eight definitions
definitions = [
    ("value-added-release-a", "A_fwd_gvc_vintageA", 2007, 2021),
    ("value-added-release-b", "B_fwd_gvc_vintageB", 2007, 2021),
    ("exported-inputs-over-exports", "C_int_exports_over_exports", 2007, 2021),
    ("forward-value-over-exports", "D_fwd_va_over_gross_exports", 2007, 2021),
    ("absorbed-abroad-over-value-added", "E_va_absorbed_abroad_over_va", 2007, 2021),
    ("mean-of-sectors", "F_unweighted_mean_of_14_sectors", 2007, 2021),
    ("borin-mancini-over-exports", "G_borin_mancini_fwd_2017_21", 2017, 2021),
    ("koopman-indirect-over-exports", "H_koopman_IV_over_exports_wiod_2007_11", 2007, 2011),
]
compared = rows_of("paper_vs_recomputed.csv")
averages, fit = [], []
for name, column, first, last in definitions:
    differences = []
    for row in compared:
        value, paper = float(row[column]), float(row["paper"])
        differences.append(100 * (value / paper - 1))
        averages.append([name, row["iso3"], first, last, fixed(value, 4), row["paper"], fixed(differences[-1], 2)])
    sizes = np.abs(differences)
    fit.append([name, len(sizes), fixed(sizes.mean(), 2), fixed(sizes.max(), 2)])
write(
    "definition-averages.csv",
    ["definition", "iso3", "from_year", "to_year", "value", "paper", "diff_pct"],
    averages,
)
write("definition-fit.csv", ["definition", "economies", "mean_abs_diff_pct", "max_abs_diff_pct"], fit)

# The reconstruction against years that are known exactly
holdout = rows_of("validation_holdout.csv")
errors = []
for group in GROUPS:
    sizes = [abs(100 * (float(r["rebuilt"]) / float(r["true"]) - 1)) for r in holdout if r["group"] == group]
    errors.append([group, len(sizes), fixed(np.mean(sizes), 2), fixed(np.max(sizes), 2)])
write("reconstruction-error.csv", ["group", "comparisons", "mean_abs_err_pct", "max_abs_err_pct"], errors)

# The merged table against the full one
full = {(r["iso3"], r["group"], int(r["year"])): r for r in rows_of("wiod2013-gvc-groups-1995-2011.csv")}
merged = []
for year, world in worlds.items():
    forward = world.v * (world.L @ world.exported_inputs)
    backward = (1 - world.v @ world.L) * world.exports
    for region in SIX:
        for group, sectors in GROUPS.items():
            k = [world.at(region, sector) for sector in sectors]
            f = forward[k].sum() / world.va[k].sum()
            b = backward[k].sum() / world.exports[k].sum()
            exact = full[(region, group, year)]
            ff, bb = float(exact["fwd_gvc"]), float(exact["bwd_gvc"])
            merged.append([region, group, year, f, ff, 100 * (f / ff - 1), b, bb, 100 * (b / bb - 1)])
summary = []
for direction, column in (("forward", 5), ("backward", 8)):
    for group in GROUPS:
        own = [row for row in merged if row[1] == group]
        worst = max(own, key=lambda row: abs(row[column]))
        mean = np.mean([abs(row[column]) for row in own])
        summary.append([direction, group, len(own), fixed(mean, 2), fixed(abs(worst[column]), 2), worst[0], worst[2]])
write(
    "aggregation-error-summary.csv",
    ["direction", "group", "comparisons", "mean_abs_err_pct", "max_abs_err_pct", "max_iso3", "max_year"],
    summary,
)

# Single deliveries, and how much stays at home
deliveries, home = [], []
for year in SHOWN:
    world = worlds[year]
    for seller, buyer in [
        ("CHN_TEC", "USA_TEC"),
        ("USA_TEC", "CHN_TEC"),
        ("CHN_TEC", "CHN_TEC"),
        ("CHN_CAP", "CHN_TEC"),
    ]:
        i, j = world.labels.index(seller), world.labels.index(buyer)
        deliveries.append([year, seller, buyer, int(world.Z[i, j]), fixed(100 * world.A[i, j], 2)])
for year, world in worlds.items():
    home.append([year, fixed(100 * (world.Z * world.own).sum() / world.Z.sum(), 1)])
write("icio-deliveries.csv", ["year", "supplier", "user", "usd_million", "pct_of_user_output"], deliveries)
write("domestic-deliveries.csv", ["year", "domestic_pct"], home)

# Round by round to the inverse
rounds, multipliers = [], []
for year in SHOWN:
    world = worlds[year]
    for region in SIX:
        column = world.B[:, world.at(region, "TEC")]
        abroad = 1 - (world.v * column)[world.rows(region)].sum()
        multipliers.append([year, region, "TEC", fixed(column.sum(), 2), fixed(100 * abroad, 1)])
    needed = world.I[:, world.at("CHN", "TEC")]
    total, reached = world.B[:, world.at("CHN", "TEC")].sum(), 0.0
    for step in range(16):
        reached += needed.sum()
        rounds.append([year, "CHN", "TEC", step, fixed(needed.sum(), 3), fixed(100 * reached / total, 1)])
        needed = world.A @ needed
write("production-rounds.csv", ["year", "iso3", "sector", "round", "output_per_unit", "reached_pct"], rounds)
write("output-multipliers.csv", ["year", "iso3", "sector", "output_per_unit", "foreign_value_pct"], multipliers)

# Where the value in exports comes from
origin, repeated = [], []
for year in SHOWN:
    world = worlds[year]
    for exporter in SIX:
        for sectors in ("all", "TEC"):
            e = np.zeros(world.n)
            k = world.rows(exporter) if sectors == "all" else [world.at(exporter, "TEC")]
            e[k] = world.exports[k]
            shares = world.by_region(world.v * (world.B @ e)) / e.sum()
            origin += [[year, exporter, sectors, r, fixed(100 * s, 1)] for r, s in zip(world.regions, shares)]
        k = np.array(world.rows(exporter))
        e = world.exports[k]
        vB = world.v[k] @ world.B[np.ix_(k, k)]
        vL = world.v[k] @ world.L[np.ix_(k, k)]
        foreign = 0.0
        for region in world.regions:
            if region != exporter:
                r = np.array(world.rows(region))
                foreign += (1 - vB) @ world.A[np.ix_(k, r)] @ world.L[np.ix_(r, r)] @ world.exports[r]
        repeated.append([year, exporter, fixed(100 * ((vB - vL) @ e + foreign) / e.sum(), 1)])
write("export-origin.csv", ["year", "exporter", "sectors", "origin", "share_pct"], origin)
write("double-counting.csv", ["year", "exporter", "share_pct"], repeated)

# Links moved and cut
world = worlds[2011]
US = world.rows("USA")
SELLER = world.at("CHN", "TEC")


def moved_to(regions, share):
    """A share of American inputs of Chinese technology-intensive goods, to others as America buys them."""
    A = world.A.copy()
    rows = [world.at(region, "TEC") for region in regions]
    for column in US:
        weights = world.Z[rows, column] / world.Z[rows, column].sum()
        A[rows, column] += share * world.A[SELLER, column] * weights
        A[SELLER, column] -= share * world.A[SELLER, column]
    return A


def cut(share):
    A = world.A.copy()
    A[SELLER, US] *= 1 - share
    return A


scenarios = []
for name, A in [
    ("half-to-india", moved_to(["IND"], 0.5)),
    ("half-to-rest-of-world", moved_to(["ROW"], 0.5)),
    ("half-to-eu", moved_to(["DEU", "EUX"], 0.5)),
    ("half-extracted", cut(0.5)),
]:
    purchases = 0.5 * world.Z[SELLER, US].sum()
    change = world.by_region(world.v * np.linalg.solve(world.I - A, world.Y.sum(1)) - world.va)
    totals = world.by_region(world.va)
    for region, c, total in [*zip(world.regions, change, totals), ("world", change.sum(), totals.sum())]:
        scenarios.append(
            [name, region, fixed(purchases, 0), fixed(c, 0), fixed(100 * c / total, 3), fixed(100 * c / purchases, 1)]
        )
write(
    "link-scenarios.csv",
    ["scenario", "region", "purchases_usd_million", "change_usd_million", "change_pct", "change_pct_of_purchases"],
    scenarios,
)
