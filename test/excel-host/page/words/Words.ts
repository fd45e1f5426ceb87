/** Every text of the local page. `{…}` are places to fill in. */
export interface Words {
  readonly emulation: string;
  readonly emulationLong: string;
  readonly workbookGroup: string;
  readonly sweden: string;
  readonly norway: string;
  readonly offers: string;
  readonly empty: string;
  readonly file: string;
  readonly openPane: string;
  readonly recalculateAndHighlight: string;
  readonly clearHighlights: string;
  readonly repairFormulas: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly system: string;
  readonly grid: string;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly loading: string;
  readonly calculating: string;
  readonly ready: string;
  readonly rows: string;
  readonly formula: string;
  readonly close: string;
  readonly notImplemented: string;
  readonly refused: string;
  readonly fileFailed: string;
  readonly sampleMissing: string;
  readonly paneMissing: string;
  readonly actionMissing: string;
  readonly emptyName: string;
}
