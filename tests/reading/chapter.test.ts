import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapterPages, openSite, storyPages, type Site } from "../site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const relocation = "zh/impact-relocation/";

async function errorsOf(page: Page, act: () => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await act();
  return errors;
}

describe.each(chapterPages())("The chapter %s", (path) => {
  it("opens a claim's card by click and by keyboard, and gives the focus back", async () => {
    const page = await site.open(path);
    const claim = page.locator(".chapter-body a.claim").first();
    const card = page.locator("#claim-card");
    await claim.click();
    await card.waitFor();
    expect(await card.locator(".verdict").count()).toBe(1);
    expect(await card.locator("dt").count()).toBeGreaterThan(0);
    expect(await claim.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "hidden" });
    expect(await claim.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await card.waitFor();
    expect(await card.locator("a").last().getAttribute("href")).toMatch(/sources\/#/);
    await page.context().close();
  });

  it("keeps every claim's card inside a phone's screen", async () => {
    const page = await site.open(path, phone);
    const claims = page.locator(".chapter-body > p a.claim");
    const count = await claims.count();
    for (let i = 0; i < count; i += 7) {
      await claims.nth(i).scrollIntoViewIfNeeded();
      await claims.nth(i).click();
      const box = await page.locator("#claim-card").boundingBox();
      expect(box).not.toBeNull();
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(390);
      expect(box!.y + box!.height).toBeLessThanOrEqual(845);
      await page.keyboard.press("Escape");
    }
    await page.context().close();
  });

  it("never scrolls sideways, from 320 px to a desk", async () => {
    const page = await site.open(path);
    for (const width of [1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});

describe.each(storyPages())("The story of %s", (path) => {
  it("runs without an error and without breaking its own policy, from first to last step", async () => {
    const page = await site.open("");
    const errors = await errorsOf(page, async () => {
      await page.goto(site.url + path, { waitUntil: "networkidle" });
      const steps = await page
        .locator("section.step")
        .evaluateAll((all) => all.map(({ id }) => id));
      for (const id of steps) {
        await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), id);
        await page.locator(`.step[id="${id}"][data-active]`).waitFor();
        const shown = page.locator(`.state[data-step="${id}"] svg`).filter({ visible: true });
        await shown.first().waitFor();
      }
    });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("tells the whole argument with all its figures without script", async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    const states = page.locator("figure.state");
    const count = await states.count();
    expect(count).toBeGreaterThan(2);
    for (let i = 0; i < count; i++) {
      const pictures = states.nth(i).locator("svg[role=img]").filter({ visible: true });
      expect(await pictures.count()).toBe(1);
      expect((await pictures.first().getAttribute("aria-label"))?.length).toBeGreaterThan(20);
    }
    expect(await page.locator("section.step").filter({ visible: true }).count()).toBe(count);
    expect(await page.locator("details.explore").filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });

  it("prints every state once, beside its prose, with no controls", async () => {
    const page = await site.open(path);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const states = page.locator("figure.state");
    for (let i = 0; i < (await states.count()); i++) {
      expect(await states.nth(i).locator("svg").filter({ visible: true }).count()).toBe(1);
    }
    expect(
      await page.locator(".walk, .downloads, .site-header nav").filter({ visible: true }).count(),
    ).toBe(0);
    await page.context().close();
  });
});

describe.each([relocation, "en/features/"])("Opened at its top, %s", (path) => {
  const places = (page: Page) =>
    page
      .locator(".chapter-body > *, .scrolly > *, .chapter-body ~ *, .step")
      .evaluateAll((all) =>
        all.map((each) => Math.round(each.getBoundingClientRect().top + scrollY)),
      );
  const hidden = (page: Page) =>
    page
      .locator(".chapter-body > p, .step > p")
      .evaluateAll(
        (all) =>
          all.filter((each) => !each.checkVisibility({ contentVisibilityAuto: true })).length,
      );

  it("is laid out as far as it is seen, then whole, as if nothing had been put off", async () => {
    const page = await site.open("");
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(site.url + path);
    expect(await hidden(page)).toBeGreaterThan(0);
    await page.unroute("**/*.js");
    await page.goto(site.url);
    await page.goto(site.url + path);
    await page.locator("html.opening[data-ready]").waitFor({ state: "attached" });
    await page.evaluate(() => document.fonts.ready);
    expect(await hidden(page)).toBe(0);
    const inTurn = await places(page);
    await page.reload();
    await page.locator("html:not(.opening)[data-ready]").waitFor({ state: "attached" });
    await page.evaluate(() => document.fonts.ready);
    expect(await places(page)).toEqual(inTurn);
    await page.context().close();
  });

  it("prints whole before it is laid out", async () => {
    const page = await site.open("");
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(site.url + path);
    await page.emulateMedia({ media: "print" });
    expect(await hidden(page)).toBe(0);
    await page.context().close();
  });
});

describe("When the page's own script", () => {
  const patience = 4500;

  it("has arrived, the stage stays", async () => {
    const page = await site.open(relocation);
    await page.waitForTimeout(patience);
    expect(await page.locator("html.js[data-ready]").count()).toBe(1);
    expect(await page.locator("story-sequence[data-staged]").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it("never arrives, figures and prose lie one after the other", async () => {
    const page = await site.open("");
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(site.url + relocation);
    await page.waitForTimeout(patience);
    expect(await page.locator("html.js").count()).toBe(0);
    expect(await page.locator("figure.state").filter({ visible: true }).count()).toBe(
      await page.locator("section.step").count(),
    );
    await page.context().close();
  });
});

describe("Switching", () => {
  it("of language keeps chapter, step and state", async () => {
    const page = await site.open(`${relocation}#after-the-paper`);
    await page.locator(".step#after-the-paper[data-active]").waitFor();
    await page.locator("a.language").click();
    await page.waitForURL(/\/en\/impact-relocation\/#after-the-paper$/);
    await page.locator(".step#after-the-paper[data-active]").waitFor();
    const state = page.locator(".state[data-active]");
    expect(await state.first().getAttribute("data-state")).toBe("after-the-paper");
    await page.context().close();
  });

  it("of colours holds on the next page, before anything is painted", async () => {
    const page = await site.open(relocation);
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.locator("button[popovertarget=settings]").click();
    await page.locator("input[name=theme][value=dark]").check();
    expect(await ground()).not.toBe(light);
    await page.goto(`${site.url}zh/sources/`);
    expect(await page.locator("html[data-theme=dark]").count()).toBe(1);
    expect(await ground()).not.toBe(light);
    await page.context().close();
  });

  it("to unrolled shows every figure beside its text and keeps the reader at the step", async () => {
    const page = await site.open(`${relocation}#share-paper`);
    await page.locator(".step#share-paper[data-active]").waitFor();
    await page.locator("button[popovertarget=settings]").click();
    await page.locator("input[name=layout][value=unrolled]").check();
    await page.locator("html.unrolled").waitFor();
    expect(await page.locator("figure.state").filter({ visible: true }).count()).toBe(
      await page.locator("section.step").count(),
    );
    await page.keyboard.press("Escape");
    await expect
      .poll(() =>
        page.evaluate(() => {
          const figure = document
            .querySelector(".state[data-step=share-paper]")!
            .getBoundingClientRect();
          const step = document.getElementById("share-paper")!.getBoundingClientRect();
          return figure.top < innerHeight && step.bottom > 0;
        }),
      )
      .toBe(true);
    await page.context().close();
  });
});

describe("The sources page", () => {
  it("lands on a claim and marks it", async () => {
    const page = await site.open("en/sources/#fig4-mexico-2018q4");
    expect(await page.locator(".check:target").getAttribute("data-verdict")).toBe("differs");
    await page.context().close();
  });
});

describe("The built site", () => {
  it("works below a base path it was not built for", async () => {
    const below = await openSite("/some/where/");
    const page = await below.open("");
    const failed: string[] = [];
    page.on("response", (response) => response.status() >= 400 && failed.push(response.url()));
    await page.goto(below.url, { waitUntil: "networkidle" });
    await page.locator("main a.button").first().click();
    await page.locator("main a.button").first().click();
    await page.waitForURL(/\/some\/where\/zh\/introduction\/$/);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    expect(failed).toEqual([]);
    await page.context().close();
    await below.close();
  });

  it("answers an unknown address with the broken chain", async () => {
    const page = await site.open("zh/no/such/page/");
    expect(await page.locator("h1").textContent()).toBe("链条在这里断了");
    const fonts = await page.evaluate(
      () => getComputedStyle(document.querySelector("h1")!).fontFamily,
    );
    expect(fonts).toContain("Chain Han");
    await page.context().close();
  });
});
