import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import type { FordelaPage } from "../excel-host/page/session/fordelaPage";

const ROOT = process.cwd();
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const SILENCE = 5; // looks in a row that find no new message between pane and host
const BETWEEN = 90; // ms from one look to the next; the pane saves 400 ms after the last change
const QUIET =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** The page's handle as a test calls it: every call goes to the browser and back. */
export type RemotePage = {
  readonly [K in keyof FordelaPage]: (
    ...args: Parameters<FordelaPage[K]>
  ) => Promise<Awaited<ReturnType<FordelaPage[K]>>>;
};

export interface OpenPage {
  /** What a person sees and does in the workbook. */
  readonly book: RemotePage;
  /** The browser's page: title, ribbon, status line, pictures. */
  readonly page: Page;
  /** The add-in's own page in its frame. */
  addin(): Promise<Frame>;
  /** Resolves when pane and host have had nothing to say to each other for a while, and everything is calculated. */
  rest(): Promise<void>;
  /** What went wrong so far: errors on the page, and requests to any other host. */
  readonly faults: readonly string[];
  /** Closes everything; fails where something went wrong. */
  close(): Promise<void>;
}

export interface OpenPageOptions {
  readonly language?: "sv" | "nb" | "en";
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** A page that stands in for the built pane, for tests of the host alone. */
  readonly addinHtml?: string;
}

/** Starts the local page as `npm start` does, on a free port, and opens it in Chromium; the built `dist/` is served as it is. */
export async function openPage(options: OpenPageOptions = {}): Promise<OpenPage> {
  const start = join(ROOT, "test/excel-host/page/start.mjs");
  const bundle = process.env["PAGE_BUNDLE"]; // made once for all tests of a run
  const server = spawn(
    process.execPath,
    [start, "--port", "0", "--no-open", "--no-build", ...(bundle ? ["--bundle", bundle] : [])],
    { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] },
  );
  let browser: Browser | undefined;
  try {
    const address = await addressOf(server);
    browser = await chromium.launch({ executablePath: executable(), args: QUIET.split(" ") });
    const context = await browser.newContext({
      ignoreHTTPSErrors: true, // the certificate is made on this machine
      viewport: { width: options.width ?? 1400, height: options.height ?? 860 },
      colorScheme: options.dark ? "dark" : "light",
      reducedMotion: "reduce", // half-faded colours are no state of the pane; what is read is what it comes to rest at
    });
    const faults: string[] = [];
    await context.route(
      (url) => /^https?:$/.test(url.protocol) && url.origin !== new URL(address).origin,
      async (route) => {
        faults.push(`request to another host: ${route.request().url()}`);
        await route.abort();
      },
    );
    const { addinHtml } = options;
    if (addinHtml !== undefined)
      await context.route("**/taskpane.html", (route) =>
        route.fulfill({ contentType: "text/html", body: addinHtml }),
      );
    const page = await context.newPage();
    await page.addInitScript(countMessages);
    page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
    await page.goto(`${address}?language=${options.language ?? "sv"}`);
    await page.waitForFunction(() => "fordelaPage" in window);
    const book = remote(page);
    await book.settled();
    const opened = browser;
    return {
      book,
      page,
      faults,
      addin: () => addinFrame(page),
      rest: () => restOf(page, book),
      close: async () => {
        await opened.close();
        await stop(server);
        if (faults.length > 0) throw new Error(`The page had faults:\n${faults.join("\n")}`);
      },
    };
  } catch (failure) {
    await browser?.close();
    await stop(server);
    throw failure;
  }
}

declare global {
  interface Window {
    messagesSoFar?: number;
  }
}

/** Runs in the page: how often pane and host have spoken so far. */
function countMessages(): void {
  window.messagesSoFar = 0;
  window.addEventListener("message", () => {
    window.messagesSoFar = (window.messagesSoFar ?? 0) + 1;
  });
}

async function restOf(page: Page, book: RemotePage): Promise<void> {
  let earlier = -1;
  for (let silent = 0; silent < SILENCE;) {
    await book.settled();
    await page.waitForTimeout(BETWEEN);
    const soFar = (await page.evaluate(() => window.messagesSoFar)) ?? 0;
    silent = soFar === earlier ? silent + 1 : 0;
    earlier = soFar;
  }
}

function executable(): string {
  const found = [process.env["CHROMIUM"] ?? "", ...CHROMIUM].find((path) => path !== "" && existsSync(path));
  if (!found)
    throw new Error("No Chromium was found. Install it (apt-get install chromium) or set CHROMIUM.");
  return found;
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /https:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address) resolve(address);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("exit", () => reject(new Error(`The local page did not start:\n${output}`)));
  });
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill();
  });
}

function remote(page: Page): RemotePage {
  return new Proxy({} as RemotePage, {
    get:
      (_, name: string) =>
      (...args: unknown[]) =>
        page.evaluate(
          ([method, given]) => {
            const handle = (
              window as unknown as { fordelaPage: Record<string, (...all: unknown[]) => unknown> }
            ).fordelaPage;
            return handle[method as string]?.(...(given as unknown[]));
          },
          [name, args] as const,
        ),
  });
}

/** The frame may be in the middle of being replaced, as after another language was chosen. */
async function addinFrame(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries++) {
    const element = await page.waitForSelector(".paneBody iframe");
    const frame = await element.contentFrame();
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error("The pane has no frame.");
}
