// The built pane in the local page, in Chromium: ready after office.js, and repainted after a change of key.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const root = path.resolve(import.meta.dirname, "../..");
const RUNS = 12;
let measured;

/** Opens the page once for all that is measured here. */
async function measure() {
  const start = [path.join(root, "test/excel-host/page/start.mjs"), "--port", "0", "--no-open", "--no-build"];
  const server = spawn(process.execPath, start, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let browser;
  try {
    const address = await new Promise((resolve, reject) => {
      let said = "";
      server.stdout.on("data", (chunk) => {
        said += chunk;
        const found = /https:\/\/localhost:\d+\//.exec(said)?.[0];
        if (found) resolve(found);
      });
      server.once("exit", () => reject(new Error("the local page did not start")));
    });
    const executablePath = [
      process.env.CHROMIUM ?? "",
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
    ].find((file) => file !== "" && existsSync(file));
    browser = await chromium.launch({
      executablePath,
      args: ["--headless", "--no-sandbox", "--disable-gpu"],
    });
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1400, height: 860 },
    });
    await context.addInitScript(notePaneReady);
    const page = await context.newPage();
    await page.goto(`${address}?language=sv`);
    const frame = await (await page.waitForSelector(".paneBody iframe")).contentFrame();
    await frame.waitForFunction(() => window.paneReady !== undefined, undefined, { timeout: 60_000 });
    const ready = await frame.evaluate(() => window.paneReady - window.officeReady);
    // Two scenarios that differ in one weight: choosing the other repaints footer, map and list together.
    const press = (role, name) => frame.getByRole(role, { name }).first().dispatchEvent("click");
    await press("button", /^Scenario:/);
    await press("menuitem", /^Duplicera/);
    await press("button", "Spara");
    await press("tab", "Nyckel");
    const weight = frame.getByLabel(/^Vikt för (?!.*reglage)/).first();
    await weight.fill("5");
    await weight.press("Tab");
    await press("tab", "Resultat");
    await frame.locator("table.fd-rows tbody tr").first().waitFor();
    await page.waitForTimeout(800);
    const times = [];
    let longest = 0;
    for (let run = 0; run < RUNS; run += 1) {
      await press("button", /^Scenario:/);
      await frame.getByRole("menuitemradio").first().waitFor();
      const { repaint, frameTime } = await frame.evaluate(chooseOther);
      if (run >= 2) {
        times.push(repaint);
        longest = Math.max(longest, frameTime);
      }
      await page.waitForTimeout(150);
    }
    times.sort((one, other) => one - other);
    return { ready, repaint: times[Math.floor(times.length / 2)], longest };
  } finally {
    await browser?.close();
    server.kill();
  }
}

/** In the frame: when office.js was there, and when the pane first showed figures. */
function notePaneReady() {
  if (!/taskpane\.html/.test(location.pathname)) return;
  let office;
  Object.defineProperty(window, "Office", {
    configurable: true,
    get: () => office,
    set(value) {
      office = value;
      window.officeReady ??= performance.now();
    },
  });
  const look = () => {
    if (/\d/.test(document.querySelector("footer .fd-amounts dd")?.textContent ?? ""))
      window.paneReady = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the frame: chooses the scenario that is not chosen, until footer, map and list have been painted anew. */
async function chooseOther() {
  const other = [...document.querySelectorAll("[role=menuitemradio]")].find(
    (each) => each.getAttribute("aria-checked") !== "true",
  );
  const said = () =>
    ["table.fd-rows tbody", "svg[role=application] g"].map((each) => document.querySelector(each)?.innerHTML);
  const before = said();
  const start = performance.now();
  other.click();
  let last = start;
  let frameTime = 0;
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    frameTime = Math.max(frameTime, now - last);
    last = now;
    if (said().every((each, place) => each !== before[place])) break;
    if (now - start > 5000) throw new Error("the pane did not follow");
  }
  // The message comes after the frame in which it was drawn.
  await new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  });
  const end = performance.now();
  return { repaint: end - start, frameTime: Math.max(frameTime, end - last) };
}

const once = () => (measured ??= measure());

export default [
  { name: "pane ready after office.js", bar: 1000, unit: "ms", run: async () => (await once()).ready },
  {
    name: "pane repainted after a moved weight",
    bar: 50,
    unit: "ms",
    run: async () => (await once()).repaint,
  },
  { name: "pane, longest frame of it", bar: 100, unit: "ms", run: async () => (await once()).longest },
];
