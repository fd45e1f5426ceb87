// Renders the drawings beside this file as the pictures that Excel asks for: node assets/render.mjs
// Only needed after a drawing was changed; the pictures are part of the repository.
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { obtain, programs } from "../test/support/programs.mjs";

const folder = import.meta.dirname;
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const drawings = { icon: [...RIBBON, 128], open: RIBBON, recalculate: RIBBON, clear: RIBBON, repair: RIBBON };

const browser = await chromium.launch({
  executablePath: await obtain(programs.CHROMIUM)(programs.CHROMIUM),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const [name, sizes] of Object.entries(drawings))
  for (const size of sizes) {
    const drawing = name === "icon" && size === 20 ? "icon-20.svg" : `${name}.svg`;
    const svg = readFileSync(path.join(folder, drawing), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), omitBackground: true });
  }
await browser.close();
