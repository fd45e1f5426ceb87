/** What one municipality may get, ascending in places and beginning with none, and what each entry weighs in the objective. */
export interface Site {
  readonly places: Int32Array;
  readonly value: Float64Array;
}
