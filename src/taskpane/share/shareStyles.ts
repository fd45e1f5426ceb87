/** Layout of the fourth place; it comes with it, so that the first screen does not wait for it. */
export const shareStyles = `
.fd-parts { flex-wrap: wrap; }
.fd-group { border: 0; margin: 8px 0 0; padding: 0; min-width: 0; } .fd-group legend { padding: 0; font-weight: 600; }
.fd-pane .fd-subtitle { font-size: 13px; font-weight: 600; margin-top: 8px; text-align: left; }
.fd-leftout li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; padding: 5px 0; border-top: 1px solid var(--line); }
.fd-leftout li:first-child { border-top: 0; } .fd-leftout .fd-quiet { font-size: 12px; line-height: 16px; }
.fd-reference { flex: 0 1 55%; min-width: 0; } .fd-reference input { width: 100%; min-width: 0; }
.fd-act { margin-top: 8px; } .fd-progress { margin-top: 10px; } .fd-progress .fd-row { margin-top: 6px; }
.fd-pane .fd-warn { padding-left: 10px; border-left: 3px solid #c77700; } .fd-pane .fd-fits { padding-left: 10px; border-left: 3px solid #107c10; }
.fd-drop { border-style: dashed; } .fd-drop > button { margin-top: 8px; } .fd-drop-over { border-color: var(--accent); background: var(--colorNeutralBackground1Hover); }
.fd-buttons { justify-content: flex-start; flex-wrap: wrap; margin: 8px 0 4px; }
.fd-pane .fd-return > p { margin-top: 4px; } .fd-agreement { margin-top: 6px; } .fd-agreement > ul { margin-top: 4px; }
.fd-difference { padding: 5px 0; border-top: 1px solid var(--line); } .fd-difference .fd-row > :last-child { text-align: right; }
.fd-pane .fd-comment { padding-left: 10px; border-left: 3px solid var(--line); }
.fd-causes li { padding: 5px 0; border-top: 1px solid var(--line); } .fd-causes li > span { display: block; } .fd-causes li > .fd-row { display: flex; } .fd-causes .fd-quiet { font-size: 12px; line-height: 16px; }
.fd-scopes { flex-wrap: wrap; margin-left: -8px; } .fd-group .fui-RadioGroup, .fd-group .fui-Checkbox { margin-left: -8px; } .fd-group .fui-Radio__label, .fd-group .fui-Checkbox__label, .fd-scopes .fui-Radio__label { padding-top: 5px; padding-bottom: 5px; font-size: 13px; line-height: 18px; } .fd-group .fui-Radio__indicator, .fd-group .fui-Checkbox__indicator, .fd-scopes .fui-Radio__indicator { margin-top: 6px; margin-bottom: 6px; } .fd-strikes li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 8px; }
.fd-merges li { padding: 6px 0; border-top: 1px solid var(--line); } .fd-merges li:first-child { border-top: 0; }
.fd-wide { table-layout: auto; } .fd-wide td, .fd-wide thead th { padding-left: 10px; }
`;
