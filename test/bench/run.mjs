// npm run bench: what the product promises (the bars) beside what was measured here. Never a test: machines differ.
//   node test/bench/run.mjs places         only the benchmarks whose file name holds "places"
// A benchmark is a file beside this one that exports as default { name, bar, unit, run } or a list of them: name says
// what is done, bar is the most that is promised, run() answers what was measured. medianTime() helps with times.
import { readdirSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import path from "node:path";

const wanted = process.argv[2] ?? "";
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".bench.mjs") && name.includes(wanted))
  .sort();

const print = (what, bar, measured, met) =>
  console.log(`${what.padEnd(44)} ${bar.padStart(12)} ${measured.padStart(12)}  ${met}`);
const number = (value, unit) => `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;

console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}\n`,
);
print("what", "bar", "measured", "met");
let missed = 0;
for (const file of files) {
  const { default: exported } = await import(path.join(import.meta.dirname, file));
  for (const { name, bar, unit, run } of [exported].flat()) {
    try {
      const measured = await run();
      if (measured > bar) missed += 1;
      print(name, `≤ ${bar} ${unit}`, number(measured, unit), measured > bar ? "NO" : "yes");
    } catch (failure) {
      missed += 1;
      print(name, `≤ ${bar} ${unit}`, "–", `not measured: ${failure.message}`);
    }
  }
}
console.log(missed === 0 ? "\nevery bar is met" : `\n${missed} not met or not measured`);
