// One runner for every kind of test. Pure rooms run in plain Node; what touches a page runs in jsdom;
// "chromium" drives the built pages in a real browser and "libreoffice" hands files to LibreOffice; test/run.mjs starts
// them and obtains both programs.
import { bundled } from "./test/support/bundled.mjs";

const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

const common = {
  runtime: "<rootDir>/test/support/compiledOnce.js",
  transform,
  moduleNameMapper: Object.fromEntries(
    ["hucre/xlsx", "@fluentui/react-components"].map((library) => [`^${library}$`, bundled(library)]),
  ),
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  modulePathIgnorePatterns: ["/dist/"],
};
const pageRooms = ["taskpane", "excel", "excel-host", "commands"];

export default {
  testTimeout: 60_000, // a slow machine is no fault of the product; what hangs is still ended
  projects: [
    {
      ...common,
      displayName: "rooms",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: [
        ...common.testPathIgnorePatterns,
        "/test/chromium/",
        "/test/libreoffice/",
        ...pageRooms.map((room) => `/test/${room}/`),
      ],
    },
    {
      ...common,
      displayName: "office",
      testEnvironment: "jsdom",
      testEnvironmentOptions: { url: "https://localhost/taskpane.html" }, // office.js refuses a host that is not https
      setupFiles: ["<rootDir>/test/support/jsdomSetup.ts"],
      testMatch: pageRooms.flatMap((room) => [
        `<rootDir>/test/${room}/**/*.test.ts`,
        `<rootDir>/test/${room}/**/*.test.tsx`,
      ]),
    },
    {
      ...common,
      displayName: "chromium",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/chromium/**/*.test.ts"],
      globalSetup: "<rootDir>/test/support/bundlePageOnce.mjs",
      globalTeardown: "<rootDir>/test/support/removePageBundle.mjs",
    },
    {
      ...common,
      displayName: "libreoffice",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/libreoffice/**/*.test.ts"],
    },
  ],
};
