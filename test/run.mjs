// npm test: every gate, two at a time, and one line with the sum at the end. A gate that crashes, times out or
// finds nothing to test counts as failed: silence is not success.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { obtain, programs } from "./support/programs.mjs";

const LANES = 2; // the machine that must do it in five minutes has two cores
const ROOM = "--max-semi-space-size=128"; // MB for what is short-lived; with Node's 16 the pane's tests take an eighth longer
const LIMIT = 25 * 60 * 1000; // ms; a gate that hangs is ended and counted as failed

const root = path.resolve(import.meta.dirname, "..");
const reports = mkdtempSync(path.join(tmpdir(), "fordela-test-"));
const tool = (file, ...args) => [path.join(root, "node_modules", file), ...args];
const jest = (report, ...args) =>
  tool("jest/bin/jest.js", ...args, "--json", `--outputFile=${path.join(reports, report)}`);

const gates = [
  { name: "build", command: tool("webpack/bin/webpack.js", "--mode", "production") },
  {
    name: "types and lint",
    command: tool("oxlint/bin/oxlint", "--deny-warnings", "--report-unused-disable-directives", "."),
  },
  {
    name: "jest: Excel and pane",
    command: jest("office.json", "--selectProjects", "office", "--maxWorkers=2"),
    report: "office.json",
    after: ["build"], // some of them run the shipped functions.js
  },
  {
    name: "jest: rooms",
    command: jest("rooms.json", "--selectProjects", "rooms", "--maxWorkers=1"),
    report: "rooms.json",
    after: ["build"],
  },
  {
    name: "jest: LibreOffice",
    command: jest("libreoffice.json", "--selectProjects", "libreoffice", "--runInBand"),
    report: "libreoffice.json",
    after: ["build"],
    program: programs.LIBRE_OFFICE,
  },
  { name: "layout", command: tool("oxfmt/bin/oxfmt", "--check", ".") },
  {
    name: "manifest",
    command: [path.join(root, "test/manifest/validate.mjs"), "manifest.xml"],
    after: ["build"],
  },
  {
    name: "jest: Chromium",
    command: jest("chromium.json", "--selectProjects", "chromium", "--maxWorkers=3"),
    report: "chromium.json",
    after: ["build", "jest: rooms", "jest: Excel and pane"], // a browser on a busy machine tells of the machine
    needs: ["build"],
    program: programs.CHROMIUM,
  },
];

const obtained = obtain(programs.CHROMIUM, programs.LIBRE_OFFICE); // at once: packages arrive while other gates work
const running = new Set();
const outcomes = new Map();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/** Runs one gate in a process group of its own, so that ending it leaves no server or browser behind. */
function runCommand([file, ...args], environment) {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      detached: process.platform !== "win32",
      env: {
        ...process.env,
        NODE_OPTIONS: [process.env.NODE_OPTIONS, ROOM].join(" ").trim(),
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const end = () => {
      try {
        process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
      } catch (failure) {
        if (failure.code !== "ESRCH") throw failure; // already gone
      }
    };
    running.add(end);
    const timer = setTimeout(() => {
      output += `\nended after ${LIMIT / 60000} minutes`;
      end();
    }, LIMIT);
    const keep = (part) => (output += part);
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (failure) => keep(failure.message));
    child.on("close", (code) => {
      clearTimeout(timer);
      running.delete(end);
      resolve({ code, output });
    });
  });
}

/** Tests passed and failed; a skipped test is a failed one, a suite that could not be read as well. */
function countTests(report, code) {
  try {
    const result = JSON.parse(readFileSync(path.join(reports, report), "utf8"));
    const failed =
      result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests + result.numTodoTests;
    const isEmpty = result.numTotalTests === 0 && failed === 0;
    return { passed: result.numPassedTests, failed: failed || (code === 0 && !isEmpty ? 0 : 1) };
  } catch (failure) {
    console.log(`no report to read: ${failure.message}`);
    return { passed: 0, failed: 1 };
  }
}

async function runGate(gate) {
  const missing = (gate.needs ?? []).find((name) => outcomes.get(name).failed > 0);
  const program = missing || !gate.program ? undefined : await obtained(gate.program);
  if (missing || (gate.program && !program)) {
    const why = missing ? `"${missing}" failed` : `there is no ${gate.program.name}`;
    console.log(`${gate.name}: not run, ${why}`);
    return { passed: 0, failed: 1 };
  }
  const start = Date.now();
  console.log(`${gate.name}: started`);
  const { code, output } = await runCommand(
    gate.command,
    program ? { [gate.program.variable]: program } : {},
  );
  const counts = gate.report
    ? countTests(gate.report, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (counts.failed > 0) console.log(`\n--- ${gate.name} ---\n${output.trim()}\n---`);
  const sum = gate.report ? ` (${counts.passed} passed, ${counts.failed} failed)` : "";
  console.log(`${gate.name}: ${counts.failed === 0 ? "passed" : "FAILED"} in ${seconds(start)}${sum}`);
  return counts;
}

/** A lane takes the next gate whose predecessors are done, until none is left. */
async function runLane(waiting, started) {
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ after = [] }) => after.every((name) => outcomes.has(name)));
    if (next < 0) {
      await Promise.race(started.values());
      continue;
    }
    const [gate] = waiting.splice(next, 1);
    const work = runGate(gate).then((counts) => {
      outcomes.set(gate.name, counts);
      started.delete(gate.name);
    });
    started.set(gate.name, work);
    await work;
  }
}

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    for (const end of running) end();
    process.exit(1);
  });

const start = Date.now();
const waiting = [...gates];
const started = new Map();
await Promise.all(Array.from({ length: LANES }, () => runLane(waiting, started)));
rmSync(reports, { recursive: true, force: true });

const total = (kind) => [...outcomes.values()].reduce((sum, counts) => sum + counts[kind], 0);
console.log(`\nall gates done in ${seconds(start)}`);
console.log(`${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") === 0 ? 0 : 1;
