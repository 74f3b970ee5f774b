import { breakLines, textWidth } from "../../plotting/measure.ts";
import type { SystemSheet } from "./system-sheet.ts";

/** The system, its components with their glosses, and on the right what two of them are made of. */
export function drawComponents(sheet: SystemSheet): void {
  const { data, size, locale } = sheet.scene;
  const { components } = data;
  const pitch = size.height / components.length;
  const rowY = (index: number) => (index + 0.5) * pitch;
  const [type, small] = sheet.wide ? [15, 13] : [13, 12];
  const left = sheet.wide ? 222 : sheet.r;
  const parts = sheet.wide ? 560 : 0;
  if (sheet.wide) {
    const middle = size.height / 2;
    const taken = breakLines(data.gloss[locale], 172, small, locale).length * small * 1.3;
    const top = middle - taken / 2;
    sheet.text(data.label[locale], { key: "system", x: 0, y: top, size: 18, bold: true });
    sheet.text(data.gloss[locale], {
      key: "core",
      x: 0,
      y: top + 26,
      size: small,
      width: 172,
      fill: "var(--muted)",
    });
    sheet.link("bracket", [
      [left - 30, middle],
      [left - 16, middle],
      [NaN, NaN],
      [left - 16, rowY(0)],
      [left - 16, rowY(components.length - 1)],
    ]);
  }
  components.forEach((component, index) => {
    const y = rowY(index);
    const x = left + sheet.r + 10;
    const names = component.parts.map(({ label }) => label[locale]);
    const nameY = y - small * 0.65;
    sheet.component(component, [left, sheet.wide ? y : nameY]);
    sheet.text(component.label[locale], {
      key: `name:${component.id}`,
      x,
      y: nameY,
      size: type,
      bold: true,
    });
    if (!sheet.wide && names.length > 0) {
      let at = x + sheet.r;
      component.parts.forEach((part, each) => {
        const text = names[each] ?? "";
        sheet.leaf(part, [at, y + small * 0.75], component);
        sheet.text(text, {
          key: `name:${part.id}`,
          x: at + sheet.r + 5,
          y: y + small * 0.75,
          size: small,
        });
        at += sheet.r * 2 + textWidth(text, small) + 12;
      });
      return;
    }
    sheet.text(component.gloss[locale], {
      key: `gloss:${component.id}`,
      x,
      y: y + small * 0.75,
      size: small,
      fill: "var(--muted)",
    });
    const partPitch = 21;
    const partY = (each: number) => y + (each - (names.length - 1) / 2) * partPitch;
    component.parts.forEach((part, each) => {
      sheet.leaf(part, [parts, partY(each)], component);
      sheet.text(part.label[locale], {
        key: `name:${part.id}`,
        x: parts + 13,
        y: partY(each),
        size: small,
      });
    });
    if (names.length > 0) {
      const end =
        x +
        Math.max(
          textWidth(component.label[locale], type, true),
          textWidth(component.gloss[locale], small),
        );
      sheet.link(`bracket:${component.id}`, [
        [end + 8, y],
        [parts - 14, y],
        [NaN, NaN],
        [parts - 14, partY(0)],
        [parts - 14, partY(names.length - 1)],
      ]);
    }
  });
}
