import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { LoadedFunction } from "../functions/loadFunctions";
import type { GridBook } from "./GridBook";
import { type ErrorNote, SheetFunction } from "./SheetFunction";

const NAMESPACE = "FORDELA";

/** Makes the add-in's functions known to the grid: to its engine, its completion and its help. */
export function registerFunctions(
  book: GridBook,
  functions: readonly LoadedFunction[],
  note: ErrorNote,
): void {
  const service = book.injector.get(IFunctionService);
  const descriptions = functions.map(({ metadata }): IFunctionInfo => ({
    functionName: `${NAMESPACE}.${metadata.name}`,
    functionType: FunctionType.User,
    description: metadata.description ?? "",
    abstract: metadata.description ?? "",
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  }));
  service.registerExecutors(
    ...functions.map(
      ({ metadata, call }) => new SheetFunction(`${NAMESPACE}.${metadata.name}`, metadata, call, note),
    ),
  );
  book.injector.get(IDescriptionService).registerDescriptions(descriptions);
}
