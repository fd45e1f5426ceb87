import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { runCommand } from "./runCommand";

async function main(): Promise<void> {
  const outcome = await runCommand(process.argv.slice(2), {
    read: (file) => readFile(file),
    async write(file, bytes) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
    },
  });
  (outcome.status === 2 ? process.stderr : process.stdout).write(`${outcome.text}\n`);
  process.exitCode = outcome.status;
}

void main();
