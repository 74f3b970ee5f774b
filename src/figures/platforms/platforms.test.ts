import { expect, test } from "vitest";
import { platformsData } from "./data.ts";
import { byDay, isApplicant, membersOf, platformCalled, seatIn } from "./model.ts";

const data = platformsData();

test("China has applied to the CPTPP and is not counted among its members", () => {
  const cptpp = platformCalled(data, "cptpp");
  const china = seatIn(cptpp, "CHN");
  expect(china && isApplicant(china)).toBe(true);
  expect(membersOf(cptpp).map(({ iso3 }) => iso3)).not.toContain("CHN");
});

test("no member is lost when an agreement's members are parted by day", () => {
  const rcep = platformCalled(data, "rcep");
  const days = byDay(rcep);
  expect(days.flatMap(({ seats }) => seats)).toHaveLength(rcep.seats.length);
  expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
});

test("only the Belt and Road is without a list of members, and of it only the year is known", () => {
  const bare = data.platforms.filter(({ seats }) => seats.length === 0);
  expect(bare.map(({ id }) => id)).toEqual(["cn-bri"]);
  expect(bare[0]?.days).toEqual([{ date: "2013", kind: "proposed" }]);
});

// All marks are filled: a day that is only remembered, or rests on the paper alone, would need a
// hollow one.
test("every day was read on a page", () => {
  const evidence = data.platforms.flatMap((each) => [
    each.evidence,
    ...each.seats.map((seat) => seat.evidence),
  ]);
  expect(evidence.filter((each) => !each.startsWith("stored-page"))).toEqual([]);
});
