import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** How the pane may look. Windows' own contrast themes come through forced colours on top of any of them. */
export type PaneThemeName = "light" | "dark" | "highContrast";

/** One accent, the blue of a printed map's water, from ink to mist. */
const accent: BrandVariants = {
  10: "#020b14",
  20: "#061a2d",
  30: "#082744",
  40: "#0a3459",
  50: "#0b416f",
  60: "#0c4e86",
  70: "#0d579a",
  80: "#0f5ea8",
  90: "#2b72b8",
  100: "#4686c6",
  110: "#619ad2",
  120: "#7daedd",
  130: "#99c1e7",
  140: "#b5d4f0",
  150: "#d1e5f7",
  160: "#ebf4fc",
};

const light: Theme = createLightTheme(accent);
const darkBase: Theme = createDarkTheme(accent);
const dark: Theme = {
  ...darkBase,
  colorBrandForeground1: accent[120],
  colorBrandForeground2: accent[130],
  colorBrandForegroundLink: accent[120],
  colorBrandForegroundLinkHover: accent[140],
  colorCompoundBrandBackground: accent[110],
  colorCompoundBrandStroke: accent[110],
};

const themes: Readonly<Record<PaneThemeName, Theme>> = { light, dark, highContrast: teamsHighContrastTheme };

/** Colours and type of the pane. */
export function paneTheme(name: PaneThemeName): Theme {
  return themes[name];
}
