/** Layout and colours of the pane, in the theme's own variables; one accent, one size of text, tabular figures. */
export const paneStyles = `
html, body, #root { height: 100%; margin: 0; }
#root > .fd-provider { height: 100%; }
.fd-pane {
  --line: var(--colorNeutralStroke2); --quiet: var(--colorNeutralForeground3); --accent: var(--colorBrandForeground1);
  --bar: #3f83c4; --class1: #bcd5ee; --class2: #7fb0df; --class3: #3f83c4; --class4: #0b4f91; --hatch: #8a8a8a; --ring: #ffffff; --warn: #8a5300;
  display: flex; flex-direction: column; height: 100%; min-width: 0; overflow: hidden; box-sizing: border-box;
  background: var(--colorNeutralBackground2); color: var(--colorNeutralForeground1);
  font-size: 13px; line-height: 18px; font-variant-numeric: tabular-nums lining-nums;
}
.fd-dark, .fd-highContrast { --bar: #5b9bd8; --class1: #24466b; --class2: #2f6ca8; --class3: #5b9bd8; --class4: #b9dcfb; --ring: #1b1b1b; --warn: #ffd27a; }
.fd-pane *, .fd-pane *::before { box-sizing: border-box; }
.fd-pane h1, .fd-pane h2, .fd-pane h3, .fd-pane p, .fd-pane ul, .fd-pane ol, .fd-pane dl, .fd-pane dd { margin: 0; padding: 0; font-size: inherit; }
.fd-pane ul, .fd-pane ol { list-style: none; }
.fd-row { display: flex; align-items: center; justify-content: space-between; gap: 8px; min-width: 0; }
.fd-header { flex: none; padding: 8px 12px 0; background: var(--colorNeutralBackground1); border-bottom: 1px solid var(--line); }
.fd-pane .fd-title { font-size: 14px; font-weight: 600; }
.fd-picker { max-width: min(62%, 360px); min-width: 0; font-weight: 400; gap: 6px; }
.fd-ellipsis { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.fd-caret { flex: none; width: 7px; height: 7px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: translateY(-2px) rotate(45deg); }
.fd-state { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; min-height: 22px; color: var(--quiet); }
.fd-header .fd-state { margin: 4px 0 2px; }
.fd-header [role="tablist"] { margin-left: -8px; }
.fd-dot { width: 8px; height: 8px; border-radius: 50%; background: #107c10; }
.fd-dark .fd-dot { background: #54b054; } .fd-pane .fd-dot-warning { background: #c77700; }
.fd-pane .fd-dot-error { background: #c50f1f; border-radius: 0; } .fd-dark .fd-dot-error { background: #f1707b; }
.fd-badge { font: inherit; white-space: nowrap; flex: none; line-height: 18px; border: 0; border-radius: 9px; padding: 0 8px; cursor: pointer; background: #fff2cc; color: #6b4700; }
.fd-badge-error { background: #fde0e2; color: #8a0f1a; }
.fd-dark .fd-badge { background: #4a3a10; color: #ffe2a0; }
.fd-dark .fd-badge-error { background: #55171d; color: #ffc9cd; }
.fd-main { flex: 1; min-height: 0; overflow: hidden auto; padding: 10px 12px 16px; }
.fd-said { flex: none; max-height: 40%; overflow: hidden auto; background: var(--colorNeutralBackground1); }
.fd-said:not(:empty) { padding: 8px 12px 0; border-top: 1px solid var(--line); } .fd-said:not(:empty) ~ .fd-footer { border-top: 0; }
.fd-notice + .fd-notice { margin-top: 6px; } .fd-notice .fui-MessageBarBody { font-size: 13px; line-height: 18px; } .fd-pane .fd-hide { min-width: 0; height: 18px; padding: 0 4px; color: var(--accent); font-weight: 400; }
.fd-panel { display: flex; flex-direction: column; gap: 10px; }
.fd-card { padding: 10px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--colorNeutralBackground1); min-width: 0; overflow-wrap: anywhere; }
.fd-card h2 { font-weight: 600; }
.fd-row > h2 { flex: none; }
.fd-card > h2 { margin-bottom: 4px; }
.fd-county { padding: 7px 0; border-top: 1px solid var(--line); } .fd-county:last-child { padding-bottom: 0; } p + .fd-county { margin-top: 6px; }
.fd-switch .fui-Switch__label { font-size: 13px; line-height: 18px; }
.fd-pane .fd-below { margin-top: 8px; }
.fd-apart { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--line); } .fd-apart > * + * { margin-top: 6px !important; } .fd-apart .fui-Checkbox__label { font-size: 13px; line-height: 18px; }
.fd-quiet, .fd-field small { color: var(--quiet); }
.fd-strong { font-weight: 600; }
.fd-needs { margin: 6px 0 !important; }
.fd-needs li { padding-left: 14px; text-indent: -14px; margin-top: 4px; }
.fd-needs li::before { content: "–"; display: inline-block; width: 14px; text-indent: 0; color: var(--quiet); }
.fd-field { display: flex; align-items: center; justify-content: space-between; gap: 10px; min-height: 32px; margin-top: 4px; }
.fd-field > span:first-child { flex: 1 1 45%; min-width: 0; }
.fd-field small { display: block; font-size: 12px; line-height: 15px; }
.fd-field .fui-Select { flex: 0 1 62%; min-width: 0; }
.fd-field .fui-Select select, .fd-row .fui-Select select { text-overflow: ellipsis; min-width: 0; }
.fd-row .fui-Select { min-width: 0; max-width: 190px; }
.fd-pane .fui-Select select { padding: 0 22px 0 6px; } .fd-pane .fui-Select__icon { right: 4px; }
.fd-number { flex: none; width: 84px; }
.fd-number input { width: 100%; text-align: right; font-variant-numeric: tabular-nums; }
.fd-number input[aria-invalid="true"] { color: var(--colorPaletteRedForeground1); text-decoration: underline wavy; }
.fd-wrong { margin: 2px 0 6px !important; text-align: right; color: var(--colorPaletteRedForeground1); }
.fd-row:has(> .fd-wrong) { flex-wrap: wrap; } .fd-row > .fd-wrong { flex: 1 0 100%; }
.fd-switch { display: flex; justify-content: space-between; margin: 4px -8px 0; }
.fd-pairs > div { display: flex; justify-content: space-between; gap: 12px; padding: 5px 0; border-top: 1px solid var(--line); }
.fd-pairs > div:first-child { border-top: 0; }
.fd-pairs dt { flex: none; max-width: 60%; hyphens: auto; overflow-wrap: break-word; } .fd-pairs dt::first-letter { text-transform: uppercase; }
.fd-pairs dd { color: var(--quiet); text-align: right; min-width: 0; }
.fd-issue { padding: 6px 0 6px 10px; border-left: 3px solid var(--line); margin-top: 6px; }
.fd-issue strong::first-letter { text-transform: uppercase; }
.fd-issue strong { display: inline-block; }
.fd-issue-error { border-left-color: #c50f1f; }
.fd-issue-warning { border-left-color: #c77700; }
.fd-same { columns: 2; column-gap: 12px; margin: 2px 0 4px !important; } .fd-same li { break-inside: avoid; }
.fd-stopped .fd-issues { margin-top: 4px; }
.fd-pane .fd-note { margin-top: 8px; padding: 6px 10px; border-left: 3px solid var(--accent); background: var(--colorNeutralBackground2); color: var(--quiet); font-size: 12px; line-height: 16px; }
.fd-note p + p { margin-top: 4px; }
.fd-pane p.fd-note { margin-top: 8px; padding: 6px 10px; font-size: 12px; } .fd-pane p.fd-issue { margin-top: 6px; padding: 6px 0 6px 10px; }
.fd-note-gaps { margin-top: 6px; padding-top: 6px; border-top: 1px solid var(--line); color: var(--colorNeutralForeground1); }
.fd-note-acts { display: flex; gap: 8px; padding-top: 4px; }
.fd-columns { margin-top: 4px !important; }
.fd-column { padding: 4px 0; border-top: 1px solid var(--line); }
.fd-column:first-child { border-top: 0; }
.fd-column-name { flex: 1 1 0; min-width: 0; hyphens: auto; overflow-wrap: break-word; }
.fd-column .fd-row .fui-Select { flex: 0 0 57%; max-width: none; }
.fd-column-holds { color: var(--quiet); font-size: 12px; line-height: 16px; } .fd-column-holds > span { display: block; }
.fd-gap-suppressed, .fd-gap-text, .fd-gap-error { color: var(--warn); font-weight: 600; }
.fd-pointed { margin-bottom: 10px !important; padding: 6px 12px !important; border: 1px solid var(--line); border-left: 3px solid var(--accent); border-radius: 6px; background: var(--colorNeutralBackground1); }
.fd-zoom { display: flex; gap: 4px; margin-top: 8px; }
.fd-zoom button { font: inherit; font-size: 12px; min-width: 26px; height: 24px; padding: 0 7px; color: inherit; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke1); border-radius: 4px; cursor: pointer; }
.fd-zoom button:disabled { color: var(--colorNeutralForegroundDisabled); border-color: var(--line); cursor: default; }
.fd-zoom button:not(:disabled):hover { background: var(--colorNeutralBackground1Hover); }
.fd-map > svg.fd-zoomed { cursor: grab; touch-action: none; } .fd-map > svg.fd-zoomed:active { cursor: grabbing; }
.fd-why-steps li { padding: 7px 0; border-bottom: 1px solid var(--line); }
.fd-why-steps { margin-bottom: 8px !important; }
.fd-why-figure { flex: none; font-weight: 600; }
.fd-why-sum .fd-row > span:first-child { font-weight: 600; } .fd-why-sum { background: linear-gradient(90deg, transparent, var(--colorNeutralBackground2)); }
.fd-why-details { color: var(--quiet); font-size: 12px; line-height: 16px; margin-top: 1px !important; }
.fd-all-decimals { margin-top: 6px; }
.fd-curve { margin: 8px 0 0; max-width: 360px; } .fd-curve figcaption span:last-child { font-size: 12px; text-align: right; } .fd-curve svg { display: block; width: 100%; height: auto; }
.fd-curve figcaption span:first-child { flex: none; max-width: 50%; hyphens: auto; overflow-wrap: break-word; }
.fd-pane .fd-curve-ends { font-size: 12px; line-height: 15px; }
.fd-curve-ground { stroke: var(--colorNeutralStroke1); } .fd-curve-now { stroke: var(--colorNeutralStroke1); stroke-dasharray: 3 3; }
.fd-curve-line { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; } .fd-curve-point { fill: var(--accent); }
.fd-peers { display: flex; flex-wrap: wrap; gap: 0 12px; margin-top: 6px !important; }
.fd-criterion { padding: 8px 0; border-bottom: 1px solid var(--line); }
.fd-pane .fd-criterion-name { font-weight: 400; min-width: 0; }
.fd-criterion .fd-number { width: 68px; }
.fd-pane .fd-slider { width: calc(100% + 16px); margin: 0 -8px; --fui-Slider__rail--size: 4px; }
@media (forced-colors: none) { .fd-pane .fd-slider { --fui-Slider__rail--color: var(--colorNeutralStroke1); } }
.fd-more summary, .fd-fold summary { cursor: pointer; }
.fd-more summary { display: flex; gap: 6px; list-style: none; color: var(--quiet); width: fit-content; max-width: 100%; }
.fd-more summary::-webkit-details-marker { display: none; }
.fd-more summary::before { content: ""; flex: none; width: 6px; height: 6px; margin: 6px 3px 0 0; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
.fd-more[open] > summary::before { margin: 4px 2px 0 1px; transform: rotate(45deg); }
.fd-more[open] { padding-bottom: 4px; } .fd-more > button { margin-top: 8px; }
.fd-fold summary { display: flex; justify-content: space-between; gap: 8px; list-style: none; }
.fd-fold summary::-webkit-details-marker { display: none; }
.fd-fold summary::after { content: ""; flex: none; width: 7px; height: 7px; margin: 4px 2px 0; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
.fd-fold[open] summary::after { transform: translateY(3px) rotate(225deg); }
.fd-fold summary > .fd-strong { flex: none; max-width: 60%; overflow-wrap: break-word; } .fd-fold summary .fd-quiet { margin-left: auto; text-align: right; min-width: 0; }
.fd-link-button { margin: 6px 0 0 -8px; color: var(--accent); }
.fd-pane .fd-link { font: inherit; color: var(--accent); background: none; border: 0; padding: 2px 0; cursor: pointer; text-align: left; flex: none; }
.fd-link:hover { text-decoration: underline; }
.fd-back::before { content: "‹ "; }
.fd-pane .fd-back { align-self: flex-start; }
.fd-evenness .fd-figures { white-space: nowrap; }
.fd-scale { position: relative; height: 6px; margin: 12px 7px 10px; border-radius: 3px; background: var(--colorNeutralStroke2); }
.fd-scale-span { position: absolute; top: 0; bottom: 0; background: var(--class2); }
.fd-scale-mark { position: absolute; top: -4px; width: 14px; height: 14px; margin-left: -7px; border-radius: 50%; border: 2px solid var(--colorNeutralBackground1); }
.fd-scale-before { background: var(--colorNeutralForeground4); }
.fd-scale-after { background: var(--colorCompoundBrandBackground); }
.fd-beside { display: flex; flex-direction: column; gap: 10px; }
.fd-beside ~ .fd-card { content-visibility: auto; contain-intrinsic-size: auto 240px; }
.fd-map { position: relative; }
.fd-map > svg { display: block; max-width: 100%; height: auto; max-height: 380px; border-radius: 4px; }
.fd-map-SE > svg { width: 190px; max-width: calc(100% - 124px); }
.fd-map-NO > svg { width: 100%; }
.fd-legend { position: absolute; right: 12px; width: 118px; font-size: 12px; line-height: 16px; }
.fd-map-SE .fd-legend { top: 12px; width: 112px; }
.fd-map-NO .fd-legend { bottom: 84px; }
.fd-legend > p:first-child { font-weight: 600; margin-bottom: 4px; }
.fd-legend li { display: flex; align-items: center; gap: 6px; min-height: 19px; }
.fd-legend .fd-quiet { margin-top: 4px; }
.fd-swatch { flex: none; width: 13px; height: 13px; }
.fd-circle { stroke: var(--ring); stroke-width: .6; cursor: pointer; }
.fd-class-0 { fill: url(#fd-hatch); stroke: var(--hatch); stroke-width: .5; }
.fd-class-1 { fill: var(--class1); stroke: var(--class3); } .fd-class-2 { fill: var(--class2); } .fd-class-3 { fill: var(--class3); } .fd-class-4 { fill: var(--class4); }
.fd-hatch-line { stroke: var(--hatch); stroke-width: 1.4; }
.fd-circle-selected { fill: none; stroke: var(--colorNeutralForeground1); stroke-width: 1.6; pointer-events: none; }
.fd-map-selected { display: flex; justify-content: space-between; gap: 8px; min-height: 22px; margin-top: 6px; align-items: baseline; }
.fd-filters { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; margin: 6px 0; }
.fd-filters > * { min-width: 0; width: 100%; } .fd-filters input { min-width: 0; width: 100%; }
.fd-rows, .fd-rows thead, .fd-rows tbody { display: block; width: 100%; }
.fd-rows tr { display: grid; grid-template-columns: minmax(0, 1fr) 52px 46px; align-items: center; }
.fd-rows tbody { content-visibility: auto; contain-intrinsic-size: auto 360px; }
.fd-rows tbody tr { height: 24px; cursor: pointer; border-radius: 3px; }
.fd-rows th:first-child { text-align: left; font-weight: 400; }
.fd-rows thead th { color: var(--quiet); font-size: 12px; font-weight: 400; text-align: right; padding: 2px 0; }
.fd-rows td { text-align: right; white-space: nowrap; padding: 0; }
.fd-rows tbody th { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, .6fr); gap: 8px; align-items: center; padding: 0; }
.fd-rows tbody tr:hover, .fd-rows .fd-selected { background: var(--colorNeutralBackground1Hover); }
.fd-rows button { font: inherit; color: inherit; background: none; border: 0; padding: 3px 0; text-align: left; cursor: pointer; height: 24px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.fd-bar { height: 10px; background: var(--colorNeutralBackground3); border-radius: 2px; overflow: hidden; }
.fd-bar::before { content: ""; display: block; height: 100%; width: var(--share); background: var(--bar); border-radius: 2px; }
.fd-pane .fd-why-title { font-size: 16px; line-height: 22px; margin-bottom: 6px; outline: none; }
.fd-steps > li { padding: 6px 0; border-bottom: 1px solid var(--line); } .fd-steps > li:last-child { border-bottom: 0; }
.fd-steps { margin-bottom: 6px !important; }
.fd-wrap { flex-wrap: wrap; row-gap: 0; } .fd-lots > li { padding: 10px 0 6px; border-top: 1px solid var(--line); } .fd-lots > li:first-child { border-top: 0; } .fd-lots .fd-steps { margin-bottom: 0 !important; } .fd-lots .fd-row { align-items: baseline; } .fd-lots .fd-row > strong { flex: none; max-width: 55%; overflow-wrap: break-word; } .fd-lots .fd-row > .fd-quiet { text-align: right; }
.fd-compare { width: 100%; table-layout: fixed; margin-bottom: 6px; border-collapse: collapse; }
.fd-compare th { text-align: left; font-weight: 400; padding: 5px 0; }
.fd-compare thead th { width: 52px; text-align: right; color: var(--quiet); font-size: 12px; }
.fd-compare thead th:first-child { text-align: left; } .fd-compare td { text-align: right; } .fd-compare tbody tr { border-bottom: 1px solid var(--line); }
.fd-own tbody tr:first-child > * { font-weight: 600; }
.fd-footer { flex: none; padding: 8px 12px 10px; background: var(--colorNeutralBackground1); border-top: 1px solid var(--line); }
.fd-amounts { display: flex; justify-content: space-between; gap: 10px; max-width: 420px; margin-bottom: 8px !important; }
.fd-amounts > div { display: flex; flex-direction: column; min-width: 0; }
.fd-amounts dd { font-weight: 600; font-size: 14px; white-space: nowrap; }
.fd-amounts dt { color: var(--quiet); font-size: 12px; line-height: 15px; }
.fd-nothing { color: var(--quiet); }
.fd-actions { justify-content: flex-start; }
.fd-split { display: inline-flex; min-width: 0; }
.fd-split-main { border-top-right-radius: 0; border-bottom-right-radius: 0; white-space: nowrap; min-width: 0; }
.fd-steady::after { content: attr(data-label) / ""; display: block; height: 0; overflow: hidden; visibility: hidden; }
.fd-split-more { border-top-left-radius: 0; border-bottom-left-radius: 0; min-width: 30px; padding: 0 8px; border-left: 1px solid rgba(255, 255, 255, .45); }
.fui-DialogSurface.fd-dialog { width: calc(100vw - 24px); max-width: 420px; padding: 16px; }
.fd-cells { max-height: 96px; overflow: auto; font-variant-numeric: tabular-nums; }
.fd-card .fd-told { margin-top: 8px; } .fd-told .fui-MessageBarBody { font-size: 13px; line-height: 18px; }
.fd-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.fd-pane button:focus-visible, .fd-pane summary:focus-visible, .fd-map > svg:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
@media (min-width: 640px) { .fd-beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; } .fd-beside > .fd-map { position: sticky; top: 0; }
  .fd-key-wide { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 10px; align-items: start; } }
@media print { html, body, #root, #root > .fd-provider, .fd-pane { height: auto; overflow: visible; } .fd-main { overflow: visible; } .fd-actions, .fd-lots button { display: none; } .fd-lots [hidden] { display: list-item; } }
@media (forced-colors: active) {
  .fd-circle { fill: CanvasText; stroke: CanvasText; stroke-width: .8; }
  .fd-class-0 { fill: Canvas; stroke-dasharray: 1.2 1.2; }
  .fd-class-1 { fill-opacity: .08; } .fd-class-2 { fill-opacity: .35; } .fd-class-3 { fill-opacity: .65; } .fd-class-4 { fill-opacity: 1; }
  .fd-circle-selected { stroke: Highlight; stroke-width: 2.5; }
  .fd-bar { border: 1px solid CanvasText; } .fd-bar::before, .fd-scale-after { forced-color-adjust: none; background: Highlight; }
  .fd-scale { border: 1px solid CanvasText; } .fd-scale-before { forced-color-adjust: none; background: GrayText; } .fd-scale-span { display: none; }
  .fd-curve-line { stroke: Highlight; } .fd-curve-point { fill: Highlight; } .fd-curve-ground, .fd-curve-now { stroke: CanvasText; }
  .fd-dot { forced-color-adjust: none; background: CanvasText; } .fd-badge { border: 1px solid CanvasText; }
  .fd-rows .fd-selected { outline: 2px solid Highlight; } .fd-pane .fd-link-button { margin-left: 0; }
}
`;
