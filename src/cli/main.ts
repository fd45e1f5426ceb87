import { readFile, writeFile } from "node:fs/promises";
import { runCommand } from "./runCommand";

async function main(): Promise<void> {
  const outcome = await runCommand(process.argv.slice(2), {
    read: (path) => readFile(path),
    write: (path, bytes) => writeFile(path, bytes),
  });
  (outcome.status === 2 ? process.stderr : process.stdout).write(`${outcome.text}\n`);
  process.exitCode = outcome.status;
}

void main();
