/** The text of the workbook's custom XML part of a namespace, the first where there are several. */
export async function readPart(
  context: Excel.RequestContext,
  namespace: string,
): Promise<string | undefined> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load({ id: true });
  await context.sync();
  const text = parts.items[0]?.getXml();
  if (!text) return undefined;
  await context.sync();
  return text.value;
}
