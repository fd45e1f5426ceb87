import type { ArgumentIssueCode } from "../functionIssueCode";

/**
 * What findings about the arguments of a worksheet function say in English, the scenario among them;
 * apart, because there they are said in English only: a language is known once the scenario has been read.
 */
export const argumentTexts = {
  issues: {
    F104: "The argument{column} must be one column or one row, but is {found}. Select a single column.",
    F105: "The argument{column} has {found} rows where {expected} were expected. Select equally long columns.",
    F211: "“{found}” is not a field of a municipality. Choose one of {expected}.",
    F315: "The transform {found} needs the population. Hand over a column of population.",
    F316: "There are {found} weights for {expected} columns. Give one weight per column.",
    F405: "“{found}” is not a method here. Choose one of {expected}.",
    F406: "All weights are 0, so nothing can be shared out. Give at least one row a weight above 0.",
    F407: "There are {found} persons where the base is 0{where}. Correct the base or the persons.",
    F409: "The code {found} occurs twice{where}. Each row needs a code of its own.",
    F410: "“{found}” is not a measure of evenness. Choose one of {expected}.",
    F411: "There are no persons to measure evenness for. Give at least one.",
    F702: "“{found}” is not a value of{column}{where}. Choose one of {expected}.",
    F703: "The scenario does not say how many to distribute. Give the total as a whole number.",
    F704: "The parameter{column} with the value {found} is not available in this version. Remove the row.",
    F707: "“{found}” is not a result column. Choose from {expected}.",
    F709: "The scenario must be a table with parameter and value, or a number.",
  } satisfies Readonly<Record<ArgumentIssueCode, string>>,
};
