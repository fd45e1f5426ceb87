/** Layout and colours of the place for offers, in the pane's variables; in forced colours shape and outline stand in for colour. */
export const offersStyles = `
.fd-setup { padding-top: 4px; padding-bottom: 4px; }
.fd-setup > .fd-fold { padding: 7px 0; border-top: 1px solid var(--line); } .fd-setup > .fd-fold:first-child { border-top: 0; }
.fd-setup .fd-fold > p { margin-top: 4px; } .fd-setup .fd-badge { margin-left: 6px; }
.fd-setup summary > .fd-strong { flex: none; }
.fd-import { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; margin-top: 6px; }
.fd-import .fd-field { flex: 1 1 100%; }
.fd-paste { flex: 1 1 100%; }
.fd-pane svg.fd-curve { display: block; width: 100%; max-width: 600px; height: auto; margin: 4px 0; cursor: crosshair; touch-action: none; border-radius: 4px; }
.fd-pane .fd-curve:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
.fd-curve-near { stop-color: var(--bar); stop-opacity: .34; } .fd-curve-far { stop-color: var(--bar); stop-opacity: .03; }
.fd-curve-grid { stroke: var(--line); stroke-width: .8; }
.fd-curve-axis { stroke: var(--colorNeutralStroke1); stroke-width: 1; }
.fd-curve-figure, .fd-curve-name { font-size: 10px; fill: var(--quiet); }
.fd-curve-name { font-weight: 600; }
.fd-curve-line { fill: none; stroke: var(--accent); stroke-width: 2.2; stroke-linejoin: round; stroke-linecap: round; }
.fd-curve-guide { fill: none; stroke: var(--colorNeutralForeground2); stroke-width: 1; stroke-dasharray: 2 3; }
.fd-curve-point { fill: var(--colorNeutralBackground1); stroke: var(--accent); stroke-width: 1.8; }
.fd-curve-halo { fill: var(--accent); opacity: .18; } .fd-curve-dot { fill: var(--accent); stroke: var(--colorNeutralBackground1); stroke-width: 2; }
.fd-curve-chosen circle { transition: cx .16s ease-out, cy .16s ease-out; }
.fd-curve-mark path { fill: none; stroke: var(--mark); stroke-width: 2; }
.fd-curve-mark text { font-size: 10.5px; font-weight: 600; fill: var(--mark); paint-order: stroke; stroke: var(--colorNeutralBackground1); stroke-width: 3px; stroke-linejoin: round; }
.fd-pane { --mark: #a33c00; --lacking: #a33c00; --shade: rgba(0, 0, 0, .2); } .fd-pane.fd-dark, .fd-pane.fd-highContrast { --mark: #ffb27a; --lacking: #ffb27a; --shade: rgba(0, 0, 0, .7); }
.fd-pane .fd-spaced { margin-top: 8px; }
.fd-progress:not(:empty) { padding: 2px 0 6px; }
.fd-progress .fui-Spinner { justify-content: flex-start; }
.fd-progress .fui-Button { flex: none; }
.fd-hero { display: flex; align-items: baseline; gap: 8px; margin: 2px 0 !important; } .fd-hero strong { font-size: 26px; line-height: 34px; font-weight: 600; color: var(--accent); white-space: nowrap; }
.fd-figures-table { width: 100%; border-collapse: collapse; margin: 6px 0; }
.fd-figures-table th, .fd-figures-table td { padding: 4px 0 4px 8px; text-align: right; font-weight: 400; vertical-align: baseline; }
.fd-figures-table th:first-child, .fd-figures-table td:first-child, .fd-figures-table tbody th { text-align: left; } .fd-figures-table tr > :first-child { padding-left: 0; }
.fd-figures-table thead th { color: var(--quiet); font-size: 12px; } .fd-figures-table tbody tr { border-top: 1px solid var(--line); }
.fd-figures-table th { overflow-wrap: break-word; } .fd-ranking thead th:nth-child(2) { text-align: left; }
.fd-figures-table td { white-space: nowrap; } .fd-figures-table caption { text-align: left; padding-bottom: 2px; }
.fd-figures-table small { display: block; color: var(--quiet); font-size: 12px; line-height: 15px; }
.fd-figures-table .fd-selected > * { font-weight: 600; } .fd-figures-table .fd-selected { background: var(--colorNeutralBackground1Hover); }
.fd-points tr > * { padding: 2px 0 2px 6px !important; font-size: 12px; } .fd-points tr > :first-child { padding-left: 0 !important; }
/* What goes on beyond an edge throws a shadow there; the bar is seen without being touched. */
.fd-scroll { --cover: var(--colorNeutralBackground1); overflow: auto; max-height: 380px; background:
  linear-gradient(to right, var(--cover) 12px, transparent) left / 24px 100% no-repeat local, linear-gradient(to left, var(--cover) 12px, transparent) right / 24px 100% no-repeat local,
  linear-gradient(var(--cover) 12px, transparent) top / 100% 24px no-repeat local, linear-gradient(to top, var(--cover) 12px, transparent) bottom / 100% 24px no-repeat local,
  linear-gradient(to right, var(--shade), transparent) left / 9px 100% no-repeat, linear-gradient(to left, var(--shade), transparent) right / 9px 100% no-repeat,
  linear-gradient(var(--shade), transparent) top / 100% 9px no-repeat, linear-gradient(to top, var(--shade), transparent) bottom / 100% 9px no-repeat; }
.fd-scroll::-webkit-scrollbar { width: 8px; height: 8px; } .fd-scroll::-webkit-scrollbar-thumb { background: var(--colorNeutralStroke1); border-radius: 4px; }
.fd-scroll .fd-figures-table { margin: 0; } .fd-scroll thead th { position: sticky; top: 0; z-index: 1; background: var(--colorNeutralBackground1); }
.fd-scroll:focus-visible { outline: 2px solid var(--colorStrokeFocus2); }
.fd-key { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 2px 12px; font-size: 12px; }
.fd-key-pair { display: inline-flex; align-items: center; gap: 5px; white-space: nowrap; } .fd-choice-map .fd-key-pair { margin-right: 6px; }
.fd-key-existing, .fd-key-taken, .fd-key-lacking { display: inline-block; width: 12px; height: 8px; border-radius: 2px; }
.fd-key-existing { background: var(--colorNeutralForeground4); } .fd-key-taken { background: var(--bar); } .fd-key-fair { width: 2px; height: 13px; background: var(--colorNeutralForeground1); }
.fd-key-lacking { border: 1.6px solid var(--lacking); } .fd-round { border-radius: 50%; width: 10px; height: 10px; }
.fd-outcome { margin: 6px 0 2px !important; } .fd-outcome li { position: relative; display: grid; grid-template-columns: minmax(0, 1.05fr) minmax(0, 2fr) 36px; gap: 8px; align-items: center; min-height: 22px; }
.fd-track { position: relative; height: 12px; border-radius: 2px; background: var(--colorNeutralBackground3); }
.fd-track > span { position: absolute; top: 0; bottom: 0; } .fd-track-existing { left: 0; background: var(--colorNeutralForeground4); border-radius: 2px 0 0 2px; opacity: .75; }
.fd-track-taken { background: var(--bar); border-radius: 0 2px 2px 0; transition: width .16s ease-out, left .16s ease-out; max-width: 100%; } .fd-track > .fd-track-fair { top: -3px; bottom: -3px; width: 2px; background: var(--colorNeutralForeground1); }
.fd-track-cut::after { content: ""; position: absolute; top: -2px; bottom: -2px; right: 9px; width: 4px; background: var(--colorNeutralBackground1); transform: skewX(-22deg); } .fd-key-cut { display: inline-block; width: 22px; background: var(--bar); }
.fd-outcome-figure { text-align: right; font-weight: 600; }
.fd-mapped { display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 11fr); gap: 12px; align-items: start; }
.fd-choice-map { margin: 6px 0 0; } .fd-choice-map svg { display: block; width: 100%; height: auto; max-height: 460px; overflow: visible; } .fd-choice-map figcaption { font-size: 12px; }
.fd-map-dot { fill: var(--colorNeutralStroke1); } .fd-map-lacking { fill: var(--lacking); fill-opacity: .08; stroke: var(--lacking); stroke-width: 1.3; }
.fd-map-taken { fill: var(--bar); fill-opacity: .8; stroke: var(--ring); stroke-width: .6; }
.fd-whole { display: inline-block; margin-right: 6px; } .fd-tag { padding: 0 6px; border-radius: 8px; font-size: 11px; color: var(--accent); border: 1px solid var(--accent); white-space: nowrap; }
.fd-ranking td:first-child { width: 34px; color: var(--quiet); } .fd-failing > * { color: var(--quiet); } .fd-figures-table .fd-reason { color: var(--colorPaletteRedForeground1); }
.fd-replay { margin-top: 10px; padding-top: 8px; border-top: 1px solid var(--line); }
.fd-offers { display: flex; flex-direction: column; flex: 1; min-height: 0; } .fd-offers[hidden] { display: none; }
@media (prefers-reduced-motion: reduce) { .fd-curve-chosen circle, .fd-track-taken { transition: none; } }
@media (max-width: 400px) { .fd-curve-figure, .fd-curve-name, .fd-curve-mark text { font-size: 11.2px; } }
@media (min-width: 640px) { .fd-mapped { grid-template-columns: 260px 1fr; } }
@media (forced-colors: active) {
  .fd-curve-near, .fd-curve-far { stop-color: Canvas; stop-opacity: 0; } .fd-curve-line, .fd-curve-axis { stroke: CanvasText; } .fd-curve-grid, .fd-curve-guide { stroke: GrayText; }
  .fd-curve-figure, .fd-curve-name { fill: CanvasText; stroke: none; } .fd-curve-mark text { fill: CanvasText; stroke: Canvas; } .fd-curve-point { fill: Canvas; stroke: CanvasText; } .fd-curve-dot { fill: Highlight; stroke: Canvas; } .fd-curve-halo { fill: none; stroke: Highlight; opacity: 1; stroke-width: 2; }
  .fd-curve-mark path { fill: none; stroke: CanvasText; }
  .fd-track, .fd-key-existing { border: 1px solid CanvasText; } .fd-track-existing, .fd-key-existing { forced-color-adjust: none; background: GrayText; } .fd-track-taken, .fd-key-taken { forced-color-adjust: none; background: Highlight; } .fd-track-cut::after { forced-color-adjust: none; background: Canvas; } .fd-key-cut { forced-color-adjust: none; background: Highlight; } .fd-track > .fd-track-fair, .fd-key-fair { forced-color-adjust: none; background: CanvasText; }
  .fd-map-dot { fill: GrayText; } .fd-map-taken { fill: Highlight; stroke: Canvas; } .fd-map-lacking { fill: none; stroke: CanvasText; stroke-dasharray: 2 1.5; } .fd-key-lacking { border-color: CanvasText; }
  .fd-figures-table .fd-selected { outline: 2px solid Highlight; outline-offset: -2px; } .fd-points tr > :first-child { padding-left: 4px !important; } .fd-points tr > :last-child { padding-right: 4px !important; }
}
`;
