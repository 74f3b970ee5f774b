import { expect, test } from "vitest";
import { whoReliesOnWhomData } from "./data.ts";
import { reliances } from "./model.ts";

/** Percent with two decimals, as data/ keeps them. */
const percent = (share: number) => String(Number((share * 100).toFixed(2)));

test("the stored shares by origin are those that the figure draws", async () => {
  const data = whoReliesOnWhomData();
  const rows = [1995, 2011].flatMap((year) => {
    const list = reliances(data, year);
    const name = (index: number) => data.regions[index] ?? "";
    return [
      ...list.map(({ origin, user, share }) => [year, name(origin), name(user), percent(share)]),
      ...list
        .filter(({ origin, user }) => origin === user)
        .map(({ user, share }) => [year, "elsewhere", name(user), percent(1 - share)]),
    ];
  });
  const csv = [["year", "origin", "user", "share_pct"], ...rows, []];
  // A file snapshot: `vitest run --project unit src/figures/who-relies-on-whom -u` writes it anew.
  await expect(csv.map((row) => row.join(",")).join("\n")).toMatchFileSnapshot(
    "../../../data/mrio/manufactures-origin.csv",
  );
});
