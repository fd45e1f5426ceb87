import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

test("the reader that sideloading uses finds a task pane for workbooks under our name, address and icons", () => {
  // In a process of its own: the package requires modules that the test runner cannot load that way.
  const ask = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
    .then((read) => console.log(JSON.stringify(read)))`;
  const read: unknown = JSON.parse(
    execFileSync(process.execPath, ["-e", ask], { cwd: root, encoding: "utf8" }),
  );
  expect(read).toMatchObject({
    id: "7225c8c3-5bbe-4391-9db1-d544d162ccdc",
    version: "0.1.0.0",
    displayName: "Fördela",
    defaultLocale: "en-US",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    appDomains: [],
    iconUrl: "https://localhost:3000/assets/icon-32.png",
    highResolutionIconUrl: "https://localhost:3000/assets/icon-64.png",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});
