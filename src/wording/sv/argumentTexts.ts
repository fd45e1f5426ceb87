import type { ArgumentIssueCode } from "../functionIssueCode";

/**
 * What findings about the arguments of a worksheet function say in Swedish, the scenario among them;
 * apart, because there they are said in English only: a language is known once the scenario has been read.
 */
export const argumentTexts = {
  issues: {
    F104: "Argumentet{column} ska vara en kolumn eller en rad, men är {found}. Markera en enda kolumn.",
    F105: "Argumentet{column} har {found} rader, men {expected} väntades. Markera lika långa kolumner.",
    F211: "”{found}” är inte ett fält för en kommun. Välj något av {expected}.",
    F315: "Omräkningen {found} behöver folkmängden. Ange en kolumn med folkmängd.",
    F316: "Det finns {found} vikter för {expected} kolumner. Ange en vikt per kolumn.",
    F405: "”{found}” är ingen metod här. Välj någon av {expected}.",
    F406: "Alla vikter är 0, så inget kan fördelas. Ge minst en rad en vikt över 0.",
    F407: "Det finns {found} personer där basen är 0{where}. Rätta basen eller antalet personer.",
    F409: "Koden {found} förekommer två gånger{where}. Varje rad behöver en egen kod.",
    F410: "”{found}” är inget mått på jämnhet. Välj något av {expected}.",
    F411: "Det finns inga personer att mäta jämnhet för. Ange minst en.",
    F702: "”{found}” är inget värde för{column}{where}. Välj något av {expected}.",
    F703: "Scenariot anger inte hur många som ska fördelas. Ange antalet som ett heltal.",
    F704: "Parametern{column} med värdet {found} finns inte i denna version. Ta bort raden.",
    F707: "”{found}” är ingen resultatkolumn. Välj bland {expected}.",
    F709: "Scenariot ska vara en tabell med parameter och värde, eller ett tal.",
  } satisfies Readonly<Record<ArgumentIssueCode, string>>,
};
