import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../browser.ts";
import { sequences, stateOf, stepIds } from "./fixture.ts";
import { expectAt, scrollTo, sights } from "./reader.ts";
import { serveFixture, type FixtureServer } from "./server.ts";

const desk = { width: 1280, height: 800 };

let browser: Browser;
let server: FixtureServer;
let page: Page;

beforeAll(async () => {
  server = await serveFixture();
  // Playwright switches the back/forward cache off; here it is under test.
  browser = await launch({ whole: true, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

afterEach(async () => {
  const faults = await page.evaluate(() => window.faults ?? []);
  await page.context().close();
  expect(faults).toEqual([]);
});

async function open(path = "/zh/", options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: desk, ...options });
  page = await context.newPage();
  await page.goto(server.origin + path);
  return page;
}

const unrolledSteps = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".state, .step")]
      .filter((part) => part.matches(".step") || part.querySelector(".picture svg > *"))
      .filter((part) => part.firstElementChild?.checkVisibility({ visibilityProperty: true }))
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((part) => part.dataset.step ?? part.id),
  );

/** Figure and prose of every step, one under the other. */
const flow = stepIds.flatMap((step) => [step, step]);

describe("following the reader", () => {
  it("shows the first state before the sequence and the last after it", async () => {
    await open();
    await expectAt(page, { sellers: "early", goods: "five", fragment: "" });
    await page.keyboard.press("End");
    await expectAt(page, { sellers: "long", goods: "since", fragment: "#since" });
    await page.keyboard.press("Home");
    await expectAt(page, { sellers: "early", goods: "five", fragment: "" });
  });

  it("tells state, previous state and whether to move", async () => {
    await open("/zh/#later");
    await expectAt(page, { sellers: "later" });
    await scrollTo(page, "both");
    await expectAt(page, { sellers: "both" });
    const [first, second] = await page.evaluate(() =>
      window.changes.filter(({ sequence }) => sequence === "sellers").slice(-2),
    );
    expect(second).toEqual({
      sequence: "sellers",
      step: "both",
      state: stateOf("both"),
      previousState: first.state,
      instant: false,
      // A transition needs the drawing it leaves as well as the one it goes to.
      outgoing: true,
      incoming: true,
    });
    expect(first.state).toBe(stateOf("later"));
    // At rest the drawings on either side wait in the page, and no others.
    const steps = await page
      .locator("#sellers")
      .evaluate((each) => (each as HTMLElementTagNameMap["story-sequence"]).steps);
    const at = steps.indexOf("both");
    const near = steps.slice(Math.max(0, at - 1), at + 2);
    await expect
      .poll(() =>
        page
          .locator("#sellers .state:has(svg > *)")
          .evaluateAll((figures) => figures.map((each) => (each as HTMLElement).dataset.step)),
      )
      .toEqual(near);
  });

  it("follows a change of the viewport's height alone", async () => {
    await open();
    // Without anchoring the steps, which grow with the screen, slide away under a scroll that rests.
    await page.evaluate(() => document.documentElement.classList.add("drifting"));
    await scrollTo(page, "after");
    await expectAt(page, { sellers: "after" });
    await page.setViewportSize({ width: 1280, height: 1500 });
    await expectAt(page, { sellers: "both", fragment: "#both" });
    await page.setViewportSize(desk);
    await expectAt(page, { sellers: "after", fragment: "#after" });
  });

  it("hears every crossing while the scroll still runs, after the height went from 800 to 440", async () => {
    await open();
    await scrollTo(page, "early");
    await page.setViewportSize({ width: 1280, height: 440 });
    await expectAt(page, { sellers: "early" });
    // The last look at rest must not be what saves this: the scroll never rests.
    const late = await page.evaluate(async () => {
      const steps = [...document.querySelectorAll("#sellers .step")];
      const landing = parseFloat(getComputedStyle(steps[0]!).scrollMarginTop);
      const line = landing + (innerHeight - landing) * 0.4;
      let [behind, most] = [0, 0];
      while (steps[3]!.getBoundingClientRect().top > line - 40) {
        window.scrollBy(0, 10);
        await new Promise(requestAnimationFrame);
        const due = steps.findLast((step) => step.getBoundingClientRect().top <= line);
        behind = due?.matches("[data-active]") ? 0 : behind + 1;
        most = Math.max(most, behind);
      }
      return most;
    });
    expect(late).toBeLessThanOrEqual(4);
  });

  it("gives up the stage at 400 pixels of height and takes it back at 800", async () => {
    await open("/zh/#both");
    await expectAt(page, { sellers: "both" });
    await page.setViewportSize({ width: 1280, height: 400 });
    await expect.poll(unrolledSteps).toEqual(flow);
    expect(await page.locator("[data-active]").count()).toBe(0);
    await page.setViewportSize(desk);
    await scrollTo(page, "gainers");
    await expectAt(page, { sellers: "long", goods: "gainers", fragment: "#gainers" });
  });

  it("stays right under a pinch zoom and a page zoom of 200 %", async () => {
    await open("/zh/", { viewport: { width: 1280, height: 1100 } });
    await scrollTo(page, "after");
    await expectAt(page, { sellers: "after" });
    const client = await page.context().newCDPSession(page);
    await client.send("Emulation.setPageScaleFactor", { pageScaleFactor: 2 });
    await scrollTo(page, "all");
    await expectAt(page, { sellers: "long", goods: "all", fragment: "#all" });
    await page.keyboard.press("j");
    await expectAt(page, { goods: "gainers", fragment: "#gainers" });
    await client.send("Emulation.setPageScaleFactor", { pageScaleFactor: 1 });
    await client.send("Emulation.setDeviceMetricsOverride", {
      width: 640,
      height: 550,
      deviceScaleFactor: 2,
      mobile: false,
    });
    await expectAt(page, {});
    await scrollTo(page, "five", 10);
    await expectAt(page, { goods: "five", fragment: "#five" });
  });

  it("follows when a late font makes the steps taller", async () => {
    await open("/en/", { viewport: { width: 390, height: 844 } });
    await page.evaluate(() => document.documentElement.classList.add("late"));
    await scrollTo(page, "after", 40);
    await expectAt(page, { sellers: "after" });
    const height = () => page.evaluate(() => document.querySelector("#long")!.clientHeight);
    const before = await height();
    server.late();
    await expect.poll(height, { timeout: 5000 }).toBeGreaterThan(before + 20);
    await expectAt(page, {});
    await scrollTo(page, "long");
    await expectAt(page, { sellers: "long", fragment: "#long" });
  });

  it("ends a fling on a slow machine in the right step", async () => {
    await open();
    const client = await page.context().newCDPSession(page);
    await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    for (const yDistance of [-3600, 1500]) {
      await client.send("Input.synthesizeScrollGesture", {
        x: 600,
        y: 400,
        yDistance,
        speed: 12_000,
        preventFling: false,
      });
      await expectAt(page, {});
    }
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  });

  it("jumps with an anchor, and back", async () => {
    await open("/zh/#later");
    await expectAt(page, { sellers: "later", fragment: "#later" });
    await page.evaluate(() => (location.hash = "#gainers"));
    await expectAt(page, { sellers: "long", goods: "gainers", fragment: "#gainers" });
    await page.goBack();
    await expectAt(page, { sellers: "later", goods: "five", fragment: "#later" });
  });

  it("leaves an address alone that leads to something else", async () => {
    await open("/zh/#sources");
    await expectAt(page, { sellers: "long", goods: "since", fragment: "#sources" });
  });

  it("finds its place after a reload in the middle", async () => {
    await open();
    await scrollTo(page, "all", 30);
    await expectAt(page, { goods: "all", fragment: "#all" });
    const before = await page.evaluate(() => scrollY);
    await page.reload();
    await expectAt(page, { sellers: "long", goods: "all", fragment: "#all" });
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(2);
  });

  it("is right when it comes back from the back/forward cache", async () => {
    await open();
    await page.evaluate(() => {
      window.addEventListener("pageshow", ({ persisted }) => (window.name = `${persisted}`));
    });
    await scrollTo(page, "after", 30);
    await expectAt(page, { sellers: "after", fragment: "#after" });
    await page.goto(`${server.origin}/away/`);
    await page.evaluate(() => history.back());
    await expectAt(page, { sellers: "after", fragment: "#after" });
    expect(await page.evaluate(() => window.name)).toBe("true");
    await scrollTo(page, "long");
    await expectAt(page, { sellers: "long", fragment: "#long" });
  });
});

describe("the address", () => {
  it.each(stepIds)("lands on #%s with its state, words and stage in full view", async (step) => {
    await open(`/en/#${step}`);
    await expectAt(page, { [ownerOf(step)]: step, fragment: `#${step}` });
    const tops = await page.evaluate((id) => {
      const boxes = [`#${id} p`, `.state[data-step=${id}]`, `story-sequence:has(#${id}) .walk`];
      return boxes.map((box) => document.querySelector(box)!.getBoundingClientRect());
    }, step);
    for (const { top } of tops) expect(top).toBeGreaterThanOrEqual(48);
    expect(tops[0]!.top).toBeLessThan(120);
    for (const { bottom } of tops) expect(bottom).toBeLessThanOrEqual(801);
  });

  it("follows both sequences in turn and adds nothing to the history", async () => {
    await open("/zh/?theme=dark");
    const length = await page.evaluate(() => history.length);
    for (const step of stepIds) {
      await scrollTo(page, step);
      await expectAt(page, { [ownerOf(step)]: step, fragment: `#${step}` });
    }
    await page.locator("#between").scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector("#between")!.scrollIntoView());
    await expectAt(page, { sellers: "long", goods: "five", fragment: "#long" });
    expect(new URL(page.url()).search).toBe("?theme=dark");
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  it("lends the place and the parameters to the other language", async () => {
    await open("/zh/?theme=light&class=1");
    await scrollTo(page, "gainers");
    await expectAt(page, { goods: "gainers", fragment: "#gainers" });
    await page.locator("[data-keep-place]").click();
    await page.waitForURL("**/en/**");
    const url = new URL(page.url());
    // The link's own parameter wins.
    expect(url.search).toBe("?theme=dark&class=1");
    await expectAt(page, { sellers: "long", goods: "gainers", fragment: "#gainers" });
  });
});

describe("walking", () => {
  it("goes by buttons, which end without losing the focus", async () => {
    await open("/zh/#early");
    await expectAt(page, { sellers: "early" });
    const [previous, next] = [
      page.locator("#sellers [data-walk=previous]"),
      page.locator("#sellers [data-walk=next]"),
    ];
    expect(await previous.getAttribute("aria-disabled")).toBe("true");
    await previous.click({ force: true });
    await expectAt(page, { sellers: "early" });
    for (const step of sequences.sellers!.slice(1)) {
      await next.click();
      await expectAt(page, { sellers: step, fragment: `#${step}` });
    }
    expect((await sights(page))[0]!.position).toBe("5 / 5");
    expect(await next.getAttribute("aria-disabled")).toBe("true");
    await next.click({ force: true });
    await expectAt(page, { sellers: "long", fragment: "#long" });
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("goes by the links of the chain without a history entry", async () => {
    await open("/zh/#early");
    await expectAt(page, { sellers: "early" });
    const length = await page.evaluate(() => history.length);
    await page.locator(".chain a[data-step=after]").click();
    await expectAt(page, { sellers: "after", fragment: "#after" });
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  it("goes by arrows and letters, also while nothing has the focus", async () => {
    await open("/zh/#early");
    await expectAt(page, { sellers: "early" });
    for (const [key, step] of [
      ["ArrowRight", "later"],
      ["j", "both"],
      ["ArrowLeft", "later"],
      ["k", "early"],
      ["k", "early"],
    ] as const) {
      await page.keyboard.press(key);
      await expectAt(page, { sellers: step, fragment: `#${step}` });
    }
  });

  it("walks the sequence that has the focus, or else the one being read", async () => {
    await open("/zh/#all");
    await expectAt(page, { goods: "all" });
    await page.keyboard.press("j");
    await expectAt(page, { sellers: "long", goods: "gainers", fragment: "#gainers" });
  });

  it("leaves keys to fields, to controls elsewhere and to whoever used them", async () => {
    await open("/zh/#later");
    await expectAt(page, { sellers: "later" });
    await page.locator("#later input").fill("ab");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("j");
    expect(await page.locator("#later input").inputValue()).toBe("ajb");
    await page.locator("#unroll").focus();
    await page.keyboard.press("ArrowRight");
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      document.body.addEventListener("keydown", (event) => event.preventDefault(), { once: true });
    });
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Control+ArrowRight");
    await expectAt(page, { sellers: "later", fragment: "#later" });
  });
});

describe("unrolled", () => {
  it("shows everything in order without script", async () => {
    await open("/zh/", { javaScriptEnabled: false });
    const parts = await page.locator(".state, .step").evaluateAll((all) =>
      all.map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return {
          top,
          bottom,
          seen: part.firstElementChild?.checkVisibility({ visibilityProperty: true }),
        };
      }),
    );
    expect(parts).toHaveLength(flow.length);
    expect(parts.every(({ seen }) => seen)).toBe(true);
    for (const [i, part] of parts.slice(1).entries()) {
      expect(part.top).toBeGreaterThanOrEqual(parts[i]!.bottom);
    }
    expect(await page.locator(".walk button:visible, .chain:visible").count()).toBe(0);
  });

  it("unrolls and rolls up under the reader without losing the place", async () => {
    await open("/zh/#gainers");
    await expectAt(page, { goods: "gainers" });
    const words = page.locator("#gainers p").first();
    await page.locator("#unroll").click();
    await expect.poll(unrolledSteps).toEqual(flow);
    expect(await page.locator("[data-active], [aria-current]").count()).toBe(0);
    expect(await inView(words)).toBe(true);

    await page.reload();
    expect(await unrolledSteps()).toEqual(flow);
    await scrollTo(page, "all");
    await expect.poll(() => new URL(page.url()).hash).toBe("#all");
    expect(await page.evaluate(() => window.changes)).toEqual([]);

    await page.locator("#unroll").click();
    await expectAt(page, { sellers: "long", goods: "all", fragment: "#all" });
    expect(await inView(page.locator("#all p").first())).toBe(true);
  });

  it("is where readers start who ask for reduced motion, and nothing moves when they roll up", async () => {
    await open("/zh/", { reducedMotion: "reduce" });
    await expect.poll(unrolledSteps).toEqual(flow);
    await page.locator("#unroll").click();
    await scrollTo(page, "both");
    await expectAt(page, { sellers: "both" });
    await scrollTo(page, "after");
    await expectAt(page, { sellers: "after" });
    expect(await page.evaluate(() => window.changes.every(({ instant }) => instant))).toBe(true);
    await page.reload();
    await expectAt(page, { sellers: "after" });
  });

  it("prints every state once, on as many pages as the unrolled chapter", async () => {
    await open("/zh/#both");
    await expectAt(page, { sellers: "both" });
    const pages = async () =>
      (await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g)!.length;
    const staged = await pages();
    await expectAt(page, { sellers: "both" });
    await page.emulateMedia({ media: "print" });
    await expect.poll(unrolledSteps).toEqual(flow);
    await page.emulateMedia({ media: null });
    await expectAt(page, { sellers: "both" });
    await page.locator("#unroll").click();
    await expect.poll(unrolledSteps).toEqual(flow);
    expect(await pages()).toBe(staged);
  });

  it("has every drawing in the document between beforeprint and afterprint", async () => {
    await open("/zh/#both");
    await expectAt(page, { sellers: "both" });
    const drawings = () => page.locator(".picture svg:has(> *)").count();
    expect(await drawings()).toBeLessThanOrEqual(8);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await drawings()).toBe(stepIds.length * 2);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expectAt(page, { sellers: "both" });
    expect(await drawings()).toBeLessThanOrEqual(8);
  });
});

describe("the stage", () => {
  it.each([
    { width: 390, height: 844 },
    { width: 360, height: 640 },
    { width: 320, height: 512 },
    { width: 768, height: 1024 },
  ])("stands above the words and never on them at $width × $height", async (viewport) => {
    await open("/en/", { viewport, hasTouch: true });
    for (const step of stepIds) {
      await page.evaluate((id) => (location.hash = id), step);
      await expectAt(page, { [ownerOf(step)]: step, fragment: `#${step}` });
      const at = await page.evaluate((id) => {
        const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
        const stage = box(`.state[data-step=${id}]`);
        const svg = [...document.querySelectorAll(`.state[data-step=${id}] svg`)].find((each) =>
          each.checkVisibility(),
        )!;
        return {
          stage: stage.toJSON() as DOMRect,
          words: box(`#${id}`).top,
          bar: document
            .getElementById(id)!
            .parentElement!.querySelector(".walk")!
            .getBoundingClientRect().top,
          drawing: svg.getBoundingClientRect().toJSON() as DOMRect,
          wide: document.documentElement.scrollWidth > innerWidth,
        };
      }, step);
      expect(at.stage.height).toBeLessThanOrEqual(viewport.height * 0.56 + 0.5);
      expect(at.stage.top).toBeGreaterThanOrEqual(48);
      expect(at.words).toBeGreaterThanOrEqual(at.stage.bottom - 0.5);
      // Room for five lines at least between the stage and the bar.
      expect(at.bar - at.stage.bottom).toBeGreaterThanOrEqual(170);
      expect(at.drawing.bottom).toBeLessThanOrEqual(at.stage.bottom);
      expect(at.drawing.height).toBeGreaterThan(90);
      expect(at.wide).toBe(false);
    }
  });

  it.each([
    { width: 844, height: 390 },
    { width: 320, height: 256 },
  ])("gives way to the flow at $width × $height", async (viewport) => {
    await open("/en/", { viewport });
    expect(await unrolledSteps()).toEqual(flow);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
      false,
    );
  });

  /** Of the drawings of a sequence, in the width shown: whether each is there as it was sent. */
  const drawn = () =>
    page.evaluate(async () => {
      const response = await fetch(location.pathname);
      const sent = new DOMParser().parseFromString(await response.text(), "text/html");
      const inside = (root: ParentNode, step: string) =>
        root.querySelector(`.state[data-step=${step}] .wide svg`)!.innerHTML;
      return [...document.querySelectorAll<HTMLElement>("#sellers .state")].map((figure) => {
        const step = figure.dataset.step!;
        const now = inside(document, step);
        return now === inside(sent, step) ? "whole" : now === "" ? "away" : "part";
      });
    });

  it("has the drawings on either side ready while the reader rests, and no others", async () => {
    await open();
    await expect.poll(drawn).toEqual(["whole", "away", "away", "away", "away"]);
    // Long after the first step was shown, and before the first change of step.
    await page.waitForTimeout(1000);
    await page.evaluate(() => (location.hash = "early"));
    await expect.poll(drawn).toEqual(["whole", "whole", "away", "away", "away"]);
    await page.evaluate(() => (location.hash = "both"));
    await expect.poll(drawn).toEqual(["away", "whole", "whole", "whole", "away"]);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect.poll(drawn).toEqual(["away", "away", "away", "away", "whole"]);
  });

  it("shows no drawing in part to a reader in a hurry", async () => {
    await open("/zh/#early");
    await expectAt(page, { sellers: "early" });
    const seen = await page.evaluate(async () => {
      const sequence = document.querySelector("story-sequence")!;
      const seen: [string, number][] = [];
      for (const step of ["both", "later", "after"]) {
        sequence.goTo(step);
        for (let frame = 0; frame < 12; frame++) {
          await new Promise(requestAnimationFrame);
          const figure = sequence.querySelector<HTMLElement>(".state[data-active]")!;
          seen.push([figure.dataset.step!, figure.querySelectorAll(".wide rect").length]);
        }
      }
      return seen;
    });
    expect([...new Set(seen.map(([step]) => step))]).toEqual(["early", "both", "later", "after"]);
    expect(seen.filter(([, rects]) => rects !== 40)).toEqual([]);
  });

  it("doesn't hide what has the focus", async () => {
    await open("/en/#both", { viewport: { width: 390, height: 844 } });
    await expectAt(page, { sellers: "both" });
    const field = page.locator("#both input");
    for (const under of [200, 840]) {
      // Once below the stage, once below the bar.
      await page.evaluate((y) => {
        window.scrollBy(0, document.querySelector("#both input")!.getBoundingClientRect().top - y);
      }, under);
      await field.evaluate((input) => input.focus());
      const [box, stage, bar] = await Promise.all([
        field.boundingBox(),
        page.locator("#sellers .state[data-active]").boundingBox(),
        page.locator("#sellers .walk").boundingBox(),
      ]);
      expect(box!.y).toBeGreaterThanOrEqual(stage!.y + stage!.height);
      expect(box!.y + box!.height).toBeLessThanOrEqual(bar!.y);
      await field.evaluate((input) => input.blur());
    }
  });

  it("moves nothing when the script arrives", async () => {
    const context = await browser.newContext({ viewport: desk });
    page = await context.newPage();
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route("**/engine.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${server.origin}/zh/#early`, { waitUntil: "commit" });
    await page.locator("#sources").waitFor();
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".state, .step, .chain a, .walk, h2")].map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return [x, y + scrollY, width, height].map(Math.round).join(" ");
        }),
      );
    // Sticky boxes depend on the place: measured at the top, where nothing sticks.
    await page.evaluate(() => window.scrollTo(0, 0));
    const before = await boxes();
    expect((await sights(page)).map(({ shown }) => shown)).toEqual([["early"], ["five"]]);
    arrive();
    await page.locator("#sellers[data-staged]").waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await boxes()).toEqual(before);
  });
});

it("leaves no listener behind and puts every drawing back", async () => {
  await open("/zh/#both");
  await expectAt(page, { sellers: "both" });
  const client = await page.context().newCDPSession(page);
  const listeners = async (target: string) => {
    const { result } = await client.send("Runtime.evaluate", { expression: target });
    const found = await client.send("DOMDebugger.getEventListeners", {
      objectId: result.objectId!,
    });
    return found.listeners.map(({ type }) => type).sort();
  };
  expect(await listeners("document")).toContain("keydown");
  // scrollama's own would stand here.
  expect(await listeners("document")).not.toContain("scroll");
  const drawings = await page.evaluate(() => {
    const sequences = [...document.querySelectorAll("story-sequence")];
    for (const each of sequences) each.remove();
    return sequences.map((each) => each.querySelectorAll(".picture svg:has(> *)").length);
  });
  expect(drawings).toEqual([10, 8]);
  expect(await listeners("window")).toEqual(["error"]);
  expect(await listeners("document")).toEqual(["securitypolicyviolation", "stepchange"]);
  expect(await listeners("document.fonts")).toEqual([]);
  expect(await listeners("visualViewport")).toEqual([]);
});

function ownerOf(step: string): string {
  return Object.entries(sequences).find(([, steps]) => steps.includes(step))![0];
}

async function inView(words: ReturnType<Page["locator"]>): Promise<boolean> {
  const box = (await words.boundingBox())!;
  return box.y >= 48 && box.y < page.viewportSize()!.height;
}
