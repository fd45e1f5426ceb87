import type { Words } from "../words/Words";
import type { PageLanguage } from "../words/wordsOf";
import type { Theme, ThemeChoice } from "./useTheme";

interface Props {
  readonly words: Words;
  readonly language: PageLanguage;
  readonly bookName: string;
  readonly theme: Theme;
  readonly onLanguage: (language: PageLanguage) => void;
}

/** Name of the workbook, what this window is, language and appearance. */
export function TitleBar({ words, language, bookName, theme, onLanguage }: Props): React.JSX.Element {
  return (
    <header className="title">
      <img className="mark" src="/assets/icon-32.png" alt="" width={20} height={20} />
      <h1>{bookName || "Fördela"}</h1>
      <p className="emulation" title={words.emulationLong}>
        {words.emulation}
        <span className="onlyRead">. {words.emulationLong}</span>
      </p>
      <span className="space" />
      <label>
        {words.language}
        <select value={language} onChange={(event) => onLanguage(event.target.value as PageLanguage)}>
          <option value="sv">Svenska</option>
          <option value="nb">Norsk bokmål</option>
          <option value="en">English</option>
        </select>
      </label>
      <label>
        {words.theme}
        <select value={theme.choice} onChange={(event) => theme.choose(event.target.value as ThemeChoice)}>
          <option value="system">{words.system}</option>
          <option value="light">{words.light}</option>
          <option value="dark">{words.dark}</option>
        </select>
      </label>
    </header>
  );
}
