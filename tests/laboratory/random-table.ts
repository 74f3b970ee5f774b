/** A table of so many regions and sectors in the layout of data/mrio, the same at every call. */
export function randomTableCsv(regions: number, sectors: number): string {
  let seed = 7;
  const random = () => {
    // Numerical Recipes' linear congruential generator: any will do, as long as it repeats.
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  const rows = Array.from(
    { length: regions * sectors },
    (_, k) => `R${Math.floor(k / sectors)}_S${k % sectors}`,
  );
  const header = ["row", ...rows, ...Array.from({ length: regions }, (_, k) => `FD_R${k}`)];
  const lines = rows.map((row) =>
    [
      row,
      ...rows.map(() => (random() * 10).toFixed(2)),
      // Enough final demand for every sector to have value added.
      ...Array.from({ length: regions }, () => (random() * 400 + sectors * 10).toFixed(2)),
    ].join(),
  );
  return `${[header.join(), ...lines].join("\n")}\n`;
}
