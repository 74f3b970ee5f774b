import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What a reader sees of one sequence, and what geometry says they should. */
export interface Sight {
  readonly id: string;
  /** Steps whose figure is visible. */
  readonly shown: string[];
  /** Steps whose prose, figure and link all carry the mark. */
  readonly marked: string[];
  /** The step at the line, measured here and now without the engine. */
  readonly due: string;
  readonly position: string;
}

export function sights(page: Page): Promise<Sight[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("story-sequence")].map((sequence) => {
      const steps = [...sequence.querySelectorAll<HTMLElement>(".step")];
      const landing = parseFloat(getComputedStyle(steps[0]!).scrollMarginTop);
      const line = landing + (innerHeight - landing) * 0.4;
      const passed = steps.filter((step) => step.getBoundingClientRect().top <= line);
      const figures = [...sequence.querySelectorAll<HTMLElement>(".state")];
      const active = (selector: string) =>
        sequence.querySelector(`${selector}[data-active]`) !== null;
      return {
        id: sequence.id,
        shown: figures
          .filter((figure) =>
            figure.querySelector(".picture")?.checkVisibility({ visibilityProperty: true }),
          )
          .filter((figure) => figure.querySelector(".picture svg > *"))
          .map((figure) => figure.dataset.step!),
        marked: steps
          .map(({ id }) => id)
          .filter(
            (id) =>
              active(`#${id}`) &&
              active(`.state[data-step=${id}]`) &&
              active(`a[aria-current=step][data-step=${id}]`),
          ),
        due: (passed.at(-1) ?? steps[0]!).id,
        position: sequence.querySelector(".position")!.textContent,
      };
    }),
  );
}

/** Waits until the page has come to rest on the given steps and address, and is right about them. */
export async function expectAt(
  page: Page,
  expected: { sellers?: string; goods?: string; fragment?: string },
): Promise<void> {
  await expect
    .poll(
      async () => {
        const [sellers, goods] = await sights(page);
        const fragment = new URL(page.url()).hash;
        const wrong = [sellers!, goods!].filter(
          ({ shown, marked, due }) => `${shown}` !== due || `${marked}` !== due,
        );
        return {
          ...(expected.sellers && { sellers: sellers!.due }),
          ...(expected.goods && { goods: goods!.due }),
          ...(expected.fragment !== undefined && { fragment }),
          wrong,
        };
      },
      { timeout: 10_000, interval: 60 },
    )
    .toEqual({ ...expected, wrong: [] });
}

/** Scrolls so that a step's top lies `above` pixels over the place where links land. */
export async function scrollTo(page: Page, step: string, above = 0): Promise<void> {
  await page.evaluate(
    ([id, by]) => {
      const target = document.getElementById(id)!;
      const landing = parseFloat(getComputedStyle(target).scrollMarginTop);
      window.scrollBy(0, target.getBoundingClientRect().top - landing + by);
    },
    [step, above] as const,
  );
}
