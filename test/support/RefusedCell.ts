/** An error cell as a function throws it. */
export class RefusedCell extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
