const cell = (value: string | number): string =>
  typeof value === "number"
    ? `<table:table-cell office:value-type="float" office:value="${value}"/>`
    : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const row = (values: readonly (string | number)[], last = ""): string =>
  `<table:table-row>${values.map(cell).join("")}${last}</table:table-row>`;

const commented = `<table:table-cell office:value-type="string"><office:annotation><text:p>Fråga Gnesta</text:p></office:annotation><text:p>se</text:p></table:table-cell>`;

const chart = `<draw:frame draw:z-index="0" svg:width="8cm" svg:height="5cm" svg:x="12cm" svg:y="1cm"><draw:object draw:notify-on-update-of-ranges="Underlag.C1:Underlag.C4"><office:document office:mimetype="application/vnd.oasis.opendocument.chart"><office:body><office:chart><chart:chart chart:class="chart:bar" svg:width="8cm" svg:height="5cm"><chart:plot-area table:cell-range-address="Underlag.C1:Underlag.C4"><chart:axis chart:dimension="x"/><chart:axis chart:dimension="y"/><chart:series chart:values-cell-range-address="Underlag.C2:Underlag.C4" chart:label-cell-address="Underlag.C1" chart:class="chart:bar"/></chart:plot-area></chart:chart></office:chart></office:body></office:document></draw:object></draw:frame>`;

/** A spreadsheet as people have them in LibreOffice: chart, pivot table, conditional format, validation, a name, a comment. */
export const aSpreadsheetXml = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles><style:style style:name="Hög" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffcc00"/></style:style></office:styles>
<office:body><office:spreadsheet>
<table:content-validations><table:content-validation table:name="helt" table:condition="of:cell-content-is-whole-number() and cell-content-is-between(0,1000)" table:base-cell-address="Underlag.D2"/></table:content-validations>
<table:table table:name="Underlag"><table:shapes>${chart}</table:shapes>
${row(["Kod", "Kommun", "Folkmängd", "Eget boende"])}
<table:table-row>${["0114", "Upplands Väsby", 50000].map(cell).join("")}<table:table-cell table:content-validation-name="helt" office:value-type="float" office:value="310"/></table:table-row>
${row(["0461", "Gnesta", 11000, 20])}
${row(["2584", "Kiruna", 22000, 70])}
${row([], "<table:table-cell table:number-columns-repeated='6'/>" + commented)}
<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="Underlag.D2:Underlag.D4"><calcext:condition calcext:apply-style-name="Hög" calcext:value="&gt;50" calcext:base-cell-address="Underlag.D2"/></calcext:conditional-format></calcext:conditional-formats>
</table:table>
<table:table table:name="Pivot">${row(["Filter"])}${row([""])}${row(["Kommun", "Summa"])}${row(["Gnesta", 20])}</table:table>
<table:named-expressions><table:named-expression table:name="Andelen" table:base-cell-address="$Underlag.$A$1" table:expression="0.4"/></table:named-expressions>
<table:data-pilot-tables><table:data-pilot-table table:name="P1" table:target-range-address="Pivot.A3:Pivot.B7" table:show-filter-button="false"><table:source-cell-range table:cell-range-address="Underlag.A1:Underlag.D4"/><table:data-pilot-field table:source-field-name="Kommun" table:orientation="row"/><table:data-pilot-field table:source-field-name="Eget boende" table:orientation="data" table:function="sum"/></table:data-pilot-table></table:data-pilot-tables>
</office:spreadsheet></office:body></office:document>`;
