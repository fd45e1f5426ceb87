/** One class of the API as the client knows it; names are those of the wire (PascalCase). */
export interface ClassShape {
  readonly scalars: string[];
  /** Per scalar whether the client may set it. */
  readonly settable: boolean[];
  /** Property → class of the object behind it. */
  readonly navigations: Record<string, string>;
  readonly methods: Record<string, { readonly result?: string; readonly parameters: string[] }>;
  /** Registration method → number of the event; `own` where the handler listens for one object's id only. */
  readonly events: Record<string, { readonly type: number; readonly own: boolean }>;
  /** The class of the items where this class is a collection. */
  readonly item?: string;
}

export type Catalog = Readonly<Record<string, ClassShape>>;
