/** How an emulated Excel presents itself. */
export interface HostOptions {
  /** The language of Excel's interface, `Office.context.displayLanguage`. */
  readonly uiLocale?: string;
  /** The language of data (separators), `Office.context.contentLanguage`; the interface's where left out. */
  readonly dataLocale?: string;
  readonly addinId?: string;
  readonly documentUrl?: string;
  readonly readOnly?: boolean;
  /** Requirement sets that differ from what the client really has, e.g. `{ ExcelApi: "1.9" }`. */
  readonly apiSets?: Readonly<Record<string, string>>;
  readonly sharedRuntime?: boolean;
  /** Origin of the page that hosts the add-in; must be https and on the add-in's own host name. */
  readonly origin?: string;
  /** The person sits at another machine: what is typed at the grid reaches her add-in as a co-author's. */
  readonly elsewhere?: boolean;
}

/** What office.js 1.1.110 can do. It knows nothing newer than ExcelApi 1.15. */
export const CLIENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  AddInCommands: "1.1",
  CompressedFile: "1.1",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.3",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  DocumentEvents: "1.1",
  File: "1.1",
  AppRuntime: "1.1",
  KeyboardShortcuts: "1.1",
  OpenBrowserWindowApi: "1.1",
  Selection: "1.1",
  Settings: "1.1",
};
