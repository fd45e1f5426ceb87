/** A visible table as it stands on its sheet, header first, blanks as "". */
interface StandingTable {
  readonly values: readonly (readonly unknown[])[];
  /** 0-based place of the header's first cell. */
  readonly row: number;
  readonly column: number;
}

/** Key and scenario as they stand in the visible tables of the settings sheet. */
export interface SettingsTables {
  readonly sheet: string;
  /** Name of the scenario that was written there. */
  readonly name: string;
  readonly key: StandingTable;
  readonly scenario: StandingTable;
}
