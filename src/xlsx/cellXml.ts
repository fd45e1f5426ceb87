import { escapeXml } from "./escapeXml";
import type { FileCell } from "./fileCell";
import { fileFormula } from "./fileFormula";
import { rangeAddress } from "./rangeAddress";

/**
 * A cell as a worksheet part holds it, its text in the cell itself, so that the shared strings stay as they are.
 * @param prefix  of the worksheet's elements: "" or "x:"
 * @param style   number of the cell's format in the workbook, kept from the cell that stood there
 * @remarks Source: ECMA-376 part 1, 18.3.1.4.
 */
export function cellXml(cell: FileCell, prefix = "", style = ""): string {
  const { row, column, value, formula } = cell;
  const open = `<${prefix}c r="${rangeAddress(row, column)}"${style === "" ? "" : ` s="${style}"`}`;
  const element = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  const told = formula === undefined ? "" : element("f", escapeXml(fileFormula(formula)));
  const close = `</${prefix}c>`;
  if (value === null) return told === "" ? `${open}/>` : `${open}>${told}${close}`;
  if (typeof value === "number") return `${open}>${told}${element("v", String(value))}${close}`;
  if (typeof value === "boolean") return `${open} t="b">${told}${element("v", value ? "1" : "0")}${close}`;
  if (typeof value === "object")
    return `${open} t="e">${told}${element("v", escapeXml(value.error))}${close}`;
  if (told !== "") return `${open} t="str">${told}${element("v", escapeXml(value))}${close}`;
  const text = `<${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t>`;
  return `${open} t="inlineStr">${element("is", text)}${close}`;
}
