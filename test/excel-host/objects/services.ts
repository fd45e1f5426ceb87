import type { HostObject } from "../engine";
import { ApiObject } from "./ApiObject";
import type { ExcelContext } from "./ExcelContext";

/** The client's custom-functions runtime talks to this: it says it is ready and hands results back. */
class CustomFunctionsService extends ApiObject {
  _SetOsfControlContainerReadyForCustomFunctions(): null {
    return null;
  }
  _GetEnabledFeatures(): unknown[] {
    return [];
  }
  SetInvocationArrayResults(
    results: [id: number, succeeded: boolean, value: unknown, code?: number][],
  ): null {
    for (const [id, succeeded, value, code] of results)
      this.context.onInvocationResult(id, Boolean(succeeded), value, succeeded ? undefined : code);
    return null;
  }
  SetInvocationResults(
    results: { id: number; failed?: boolean; value: unknown; errorCode?: number }[],
  ): null {
    for (const { id, failed, value, errorCode } of results)
      this.context.onInvocationResult(id, !failed, value, errorCode);
    return null;
  }
}

class ActionService extends ApiObject {
  NotifyActionHandlerReady(): null {
    return null;
  }
}

/** Behind `Office.addin`: show, hide, start with the document. */
class RuntimeService extends ApiObject {
  SetAppRuntimeState(state: string): null {
    this.context.runtime.state = state;
    return null;
  }
  GetAppRuntimeState(): string {
    return this.context.runtime.state;
  }
  SetAppRuntimeStartState(state: string): null {
    this.context.runtime.startup = state;
    return null;
  }
  GetAppRuntimeStartState(): string {
    return this.context.runtime.startup;
  }
}

/** The object behind a service that the client asks for by its full name, or null. */
export function serviceNamed(context: ExcelContext, name: string): HostObject | null {
  switch (name) {
    case "Microsoft.ExcelServices.CustomFunctions":
      return new CustomFunctionsService(context, "CustomFunctions");
    case "Microsoft.InternalService.AddinInternalService":
      return new ActionService(context, "AddinInternalService");
    case "Microsoft.AppRuntime.AppRuntimeService":
      return new RuntimeService(context, "AppRuntimeService");
    case "Microsoft.AppRuntime.AppRuntimePersistenceService":
      return new RuntimeService(context, "AppRuntimePersistenceService");
    default:
      return null;
  }
}
