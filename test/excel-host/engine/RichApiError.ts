const KNOWN: Readonly<Record<string, { message: string; status: number }>> = {
  ItemNotFound: { message: "The requested resource doesn't exist.", status: 404 },
  InvalidArgument: { message: "The argument is invalid or missing or has an incorrect format.", status: 400 },
  InvalidReference: { message: "This reference is not valid for the current operation.", status: 400 },
  ItemAlreadyExists: { message: "The resource being created already exists.", status: 409 },
  InvalidOperation: { message: "The attempted operation is invalid on the object.", status: 400 },
  InvalidObjectPath: { message: "The object path is invalid.", status: 400 },
  AccessDenied: { message: "You cannot perform the requested operation.", status: 403 },
  NotImplemented: { message: "The requested feature isn't implemented.", status: 501 },
  UnsupportedOperation: { message: "The operation being attempted is not supported.", status: 400 },
  GeneralException: { message: "There was an internal error while processing the request.", status: 500 },
};

/** A refusal that the client gets as `OfficeExtension.Error` with this code. */
export class RichApiError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message || (KNOWN[code]?.message ?? code));
    this.name = "RichApiError";
    this.status = KNOWN[code]?.status ?? 400;
  }

  /** The refusal behind whatever was thrown; a fault of the host itself is a GeneralException. */
  static from(thrown: unknown): RichApiError {
    if (thrown instanceof RichApiError) return thrown;
    if (thrown instanceof Error && "code" in thrown && typeof thrown.code === "string")
      return new RichApiError(thrown.code, thrown.message === thrown.code ? "" : thrown.message);
    return new RichApiError("GeneralException");
  }
}
