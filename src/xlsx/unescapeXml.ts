const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** An attribute's or element's text as it reads: "Län &amp; kommuner" is "Län & kommuner", "&#229;" is "å". */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name, number, hex) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole;
      const code = number ? Number(number) : Number.parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : String(whole);
    },
  );
}
