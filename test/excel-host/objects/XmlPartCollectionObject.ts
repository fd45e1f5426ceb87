import { RichApiError } from "../engine";
import { ApiObject } from "./ApiObject";
import { CollectionObject } from "./CollectionObject";
import type { ExcelContext } from "./ExcelContext";

/** The custom XML parts, all of them or those of one namespace. */
export class XmlPartCollectionObject extends CollectionObject {
  constructor(
    context: ExcelContext,
    readonly namespace: string | null = null,
  ) {
    super(context, namespace === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection");
  }

  protected list(): XmlPartObject[] {
    const parts = [...this.context.workbook.xmlParts];
    return parts
      .filter(([, xml]) => this.namespace === null || namespaceOf(xml) === this.namespace)
      .map(([id]) => new XmlPartObject(this.context, id));
  }

  Add(xml: string): XmlPartObject {
    requireXml(xml);
    const { workbook } = this.context;
    const id = workbook.newId();
    workbook.xmlParts.set(id, xml);
    workbook.emit({ kind: "xmlParts" });
    return new XmlPartObject(this.context, id);
  }

  GetByNamespace(namespace: string): XmlPartCollectionObject {
    return new XmlPartCollectionObject(this.context, namespace);
  }

  GetOnlyItemOrNullObject(): XmlPartObject | null {
    const parts = this.list();
    return parts.length === 1 ? parts[0]! : null;
  }

  GetOnlyItem(): XmlPartObject {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw new RichApiError("InvalidOperation");
    return only;
  }
}

class XmlPartObject extends ApiObject {
  constructor(
    context: ExcelContext,
    private readonly id: string,
  ) {
    super(context, "CustomXmlPart");
  }

  private get xml(): string {
    const xml = this.context.workbook.xmlParts.get(this.id);
    if (xml === undefined) throw new RichApiError("ItemNotFound");
    return xml;
  }

  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.xml);
  }
  GetXml(): string {
    return this.xml;
  }
  SetXml(xml: string): null {
    requireXml(xml);
    if (this.xml !== xml) this.context.workbook.xmlParts.set(this.id, xml);
    this.context.workbook.emit({ kind: "xmlParts" });
    return null;
  }
  Delete(): null {
    this.context.workbook.xmlParts.delete(this.id);
    this.context.workbook.emit({ kind: "xmlParts" });
    return null;
  }
}

const ROOT = /<([A-Za-z_][\w.-]*)(?::([\w.-]+))?(?:\s[^>]*)?\/?>/;

/** The namespace of the root element. */
function namespaceOf(xml: string): string {
  const root = ROOT.exec(xml);
  if (!root) return "";
  const attribute = root[2] ? `xmlns:${root[1]}` : "xmlns";
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[0])?.[1] ?? "";
}

/** Excel takes well-formed XML only: every element closed, one root. */
function requireXml(xml: unknown): asserts xml is string {
  if (typeof xml !== "string" || xml.length > 5e6) throw new RichApiError("InvalidArgument");
  const text = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "").trim();
  const open: string[] = [];
  let roots = 0;
  for (const [, closing, name, rest] of text.matchAll(/<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
    if (closing) {
      if (open.pop() !== name) throw new RichApiError("InvalidArgument");
    } else {
      if (open.length === 0) roots++;
      if (!rest?.endsWith("/")) open.push(name!);
    }
  }
  if (roots !== 1 || open.length > 0 || !text.startsWith("<")) throw new RichApiError("InvalidArgument");
}
