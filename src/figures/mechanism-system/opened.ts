import { textWidth } from "../../plotting/measure.ts";
import { dayInWords } from "../coalitions/words.ts";
import type { Measure } from "./model.ts";
import { row, type SystemSheet } from "./system-sheet.ts";
import { riskInWords } from "./words.ts";

/** On the left the measures so far, on the right what the last of them consists of; on a phone that one alone. */
export function drawOpened(sheet: SystemSheet, index: number): void {
  const { data, size, locale } = sheet.scene;
  const measure = data.measures[index] as Measure;
  const { leaves, answers } = measure;
  const [type, small] = [size.label, size.tick];
  const left = sheet.wide ? 250 : sheet.r;
  const head = sheet.wide ? 0 : 26;
  const foot = small * 1.3 * (answers.length + 1) + 14;
  const room = size.height - head - foot;
  const pitch = Math.min(sheet.wide ? 60 : 46, room / leaves.length);
  const middle = sheet.wide ? drawSoFar(sheet, index) : 9;
  const block = pitch * leaves.length;
  const top = Math.max(head, Math.min(middle - block / 2, size.height - foot - block));
  const rowY = (each: number) => top + (each + 0.5) * pitch;
  const glossed = pitch >= (small + type) * 1.3;
  const x = left + sheet.r + 9;

  if (!sheet.wide) {
    sheet.text(`${index + 1} ${measure.label[locale]}`, {
      key: `measure:${measure.id}`,
      x: 0,
      y: middle,
      size: 14,
      bold: true,
    });
  }
  leaves.forEach((leaf, each) => {
    const y = rowY(each);
    const nameY = glossed ? y - small * 0.65 : y;
    const name = leaf.label[locale];
    sheet.leaf(leaf, [left, nameY], measure);
    sheet.text(name, { key: `name:${leaf.id}`, x, y: nameY, size: type });
    const date = leaf.day
      ? dayInWords(leaf.day.date.slice(0, sheet.wide ? 7 : 4), leaf.day.kind, locale)
      : "";
    if (date && x + textWidth(name, type) + 12 + textWidth(date, small) <= size.width) {
      sheet.text(date, {
        key: `date:${leaf.id}`,
        x: size.width,
        y: nameY,
        size: small,
        fill: "var(--muted)",
        anchor: "end",
      });
    }
    if (glossed) {
      sheet.text(leaf.gloss[locale], {
        key: `gloss:${leaf.id}`,
        x,
        y: y + type * 0.65,
        size: small,
        fill: "var(--muted)",
      });
    }
  });

  const answerY = top + block + 10 + small * 0.65;
  sheet.text({ zh: "针对第三部分所说的", en: "Answers, from part 3" }[locale], {
    key: `answers:${measure.id}`,
    x,
    y: answerY,
    size: small,
    fill: "var(--muted)",
  });
  answers.forEach((answer, each) => {
    sheet.text(riskInWords(answer, locale), {
      key: `risk:${answer.risk}`,
      x,
      y: answerY + (each + 1) * small * 1.3,
      size: small,
    });
  });
  const last = answerY + answers.length * small * 1.3;
  sheet.link(
    "answer",
    [
      [left, rowY(leaves.length - 1) + 12],
      [left, last],
      [left + 9, last],
    ],
    answers.every(({ stated }) => stated) ? undefined : "4 4",
  );
  if (sheet.wide) {
    sheet.link("bracket", [
      [left - 36, middle],
      [left - 24, middle],
      [NaN, NaN],
      [left - 24, Math.min(rowY(0) - 16, middle)],
      [left - 24, Math.max(last, middle)],
    ]);
  }
}

/**
 * The system's name, its components as marks, and the measures up to the opened one, each in its
 * place. Gives the height of the opened one, px.
 */
function drawSoFar(sheet: SystemSheet, index: number): number {
  const { data, size, locale } = sheet.scene;
  sheet.text(data.label[locale], { key: "system", x: 0, y: 12, size: 18, bold: true });
  sheet.text(data.groups.components[locale], {
    key: "components",
    x: 0,
    y: 42,
    size: 13,
    fill: "var(--muted)",
  });
  row(data.components, [sheet.r, 64], 20, (component, at) => {
    sheet.component(component, at);
  });
  const top = 108;
  const slot = (size.height - top) / data.measures.length;
  const slotY = (each: number) => top + each * slot;
  data.measures.slice(0, index + 1).forEach((measure, each) => {
    const isOpen = each === index;
    const taken = sheet.text(`${each + 1} ${measure.label[locale]}`, {
      key: `measure:${measure.id}`,
      x: 0,
      y: slotY(each),
      size: 14,
      bold: isOpen,
      width: 206,
      fill: isOpen ? "var(--ink)" : "var(--muted)",
    });
    if (!isOpen) {
      row(measure.leaves, [sheet.r, slotY(each) + taken + 2], 20, (leaf, at) => {
        sheet.leaf(leaf, at, measure, "faded");
      });
    }
  });
  return slotY(index);
}
