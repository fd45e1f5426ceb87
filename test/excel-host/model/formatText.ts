import type { CellValue } from "./Cell";
import { CellError } from "./CellError";
import type { Culture } from "./Culture";

/** The text that a cell shows: the number formats that figures of municipalities need, dates as year, month, day. */
export function formatText(value: CellValue, numberFormat: string, culture: Culture): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? culture.booleans.true : culture.booleans.false;
  const sections = splitSections(numberFormat);
  if (typeof value === "string") {
    const text = sections[3];
    return text === undefined ? value : literalText(text).replace("@", value);
  }
  if (numberFormat === "General" || numberFormat === "@" || numberFormat === "")
    return generalText(value, culture);
  const section =
    value < 0 && sections[1] ? sections[1] : value === 0 && sections[2] ? sections[2] : sections[0]!;
  const signed = value < 0 && section === sections[0];
  const text = numberText(Math.abs(value), section, culture);
  return signed && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A number in the format General: at most 11 significant digits, the culture's decimal sign. */
export function generalText(value: number, culture: Culture): string {
  const rounded = Number(value.toPrecision(11));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = "0", exponent = "0"] = rounded.toExponential().split("e");
    const short = String(Number(Number(digits).toFixed(5))).replace(".", culture.decimal);
    return `${short}E${exponent[0] === "-" ? "-" : "+"}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
  }
  return plainDecimal(rounded).replace(".", culture.decimal);
}

const plainDecimal = (value: number): string =>
  /e/.test(String(value)) ? value.toFixed(20).replace(/0+$/, "") : String(value);

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/g) ?? [format];
}

function literalText(section: string): string {
  return section
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_.|\*./g, "")
    .replace(
      /"([^"]*)"|\\(.)/g,
      (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? "",
    );
}

function numberText(value: number, section: string, culture: Culture): string {
  const plain = section.replace(/\[[^\]]*\]/g, "").replace(/_.|\*./g, "");
  if (/[ymdhs]/i.test(plain.replace(/"[^"]*"|\\./g, ""))) return dateText(value, plain);
  const mask = /(?:[#0?][#0?,  ]*)?(?:\.[#0?]+)?/.exec(plain.replace(/^[^#0?.]*/, ""))?.[0] ?? "";
  if (!mask) return literalText(plain);
  const at = plain.indexOf(mask);
  const percent = (plain.match(/%/g) ?? []).length;
  const thousands = /,+$/.exec(mask.split(".")[0] ?? "")?.[0].length ?? 0;
  const [whole = "", fraction = ""] = mask.replace(/\s+$/, "").split(".");
  const scaled = (value * 100 ** percent) / 1000 ** thousands;
  const fixed = roundedFixed(scaled, fraction.length);
  let [integer = "0", decimals = ""] = fixed.split(".");
  integer = integer.padStart((whole.match(/0/g) ?? []).length, "0");
  if (integer === "0" && !whole.includes("0")) integer = "";
  const optional = /#*$/.exec(fraction)?.[0].length ?? 0;
  for (let i = 0; i < optional && decimals.endsWith("0"); i++) decimals = decimals.slice(0, -1);
  if (/[#0?],[#0?]/.test(whole)) integer = integer.replace(/\B(?=(\d{3})+$)/g, culture.group);
  else if (/[#0?][  ][#0?]/.test(whole)) integer = integer.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  const tail = /\s+$/.exec(mask)?.[0] ?? "";
  const number = integer + (fraction ? (decimals ? culture.decimal + decimals : "") : "") + tail;
  return literalText(plain.slice(0, at)) + number + literalText(plain.slice(at + mask.length));
}

/** Half away from zero on the decimal that the number shows, as Excel rounds what it displays. */
function roundedFixed(value: number, digits: number): string {
  const shown = Number(value.toPrecision(15));
  const moved = Math.round(
    Number(
      `${shown}e${digits}`.replace(
        /e(-?\d+)e(\d+)/,
        (_, a: string, b: string) => `e${Number(a) + Number(b)}`,
      ),
    ),
  );
  return (moved / 10 ** digits).toFixed(digits);
}

function dateText(serial: number, plain: string): string {
  const moment = new Date(Math.round((serial - 25569) * 86400) * 1000);
  const two = (n: number): string => String(n).padStart(2, "0");
  return literalText(
    plain
      .replace(/yyyy/gi, String(moment.getUTCFullYear()))
      .replace(/yy/gi, two(moment.getUTCFullYear() % 100))
      .replace(/hh/gi, two(moment.getUTCHours()))
      .replace(/:mm/gi, `:${two(moment.getUTCMinutes())}`)
      .replace(/mm/gi, two(moment.getUTCMonth() + 1))
      .replace(/dd/gi, two(moment.getUTCDate()))
      .replace(/ss/gi, two(moment.getUTCSeconds())),
  );
}
