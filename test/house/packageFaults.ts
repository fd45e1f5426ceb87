import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const LICENCES = /^(MIT|Apache-2\.0|ISC|BSD(-[23]-Clause)?|0BSD|Unlicense)$/;

/** Exact versions, a lock file that names no server, nothing of Univer's paid part, free licences in what ships. */
export function packageFaults(root: string): string[] {
  const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8")) as Manifest;
  const { dependencies = {}, devDependencies = {} } = read("package.json");
  const faults = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `package.json: ${name} ${version} is not an exact version`);

  const lock = readFileSync(path.join(root, "package-lock.json"), "utf8");
  if (/"resolved": "https?:/.test(lock))
    faults.push("package-lock.json: names the server packages were fetched from");
  if (lock.includes("@univerjs-pro"))
    faults.push("package-lock.json: holds @univerjs-pro, which is not free");
  faults.push(...missingPlatforms(lock));

  const seen = new Set<string>();
  const visit = (name: string) => {
    const file = `node_modules/${name}/package.json`;
    if (seen.has(name) || !existsSync(path.join(root, file))) return;
    seen.add(name);
    const shipped = read(file);
    const choices = (shipped.license ?? "none").replace(/[()]/g, "").split(" OR ");
    if (!choices.some((choice) => choice.split(" AND ").every((part) => LICENCES.test(part))))
      faults.push(`${name}: ships with the product under the licence ${shipped.license ?? "none"}`);
    Object.keys(shipped.dependencies ?? {}).forEach(visit);
  };
  Object.keys(dependencies).forEach(visit);
  return faults;
}

/** Parts for other platforms that the lock file lacks; "npm ci" refuses a lock file that leaves them out. */
function missingPlatforms(lock: string): string[] {
  const { packages = {} } = JSON.parse(lock) as {
    packages?: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const present = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, "")));
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map((name) => `package-lock.json: lacks ${name}, an optional part of ${place}`),
  );
}
