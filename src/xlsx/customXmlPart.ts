/** A custom XML part: what an add-in keeps in a workbook beside its cells. */
export interface CustomXmlPart {
  /** "{8A2F…}", in braces; taken from the place in the file where a part has none. */
  readonly id: string;
  /** Namespace of the root element. */
  readonly namespace: string;
  readonly xml: string;
}
