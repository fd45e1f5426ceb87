/**
 * Names what can be accepted or declined by itself: agreed figures only together, as a part of them would not keep the county's sum.
 * @param file  its name, as two files may say different things
 */
export function choiceName(file: string, field: string, code: string): string {
  return field === "capacity" || field === "comment" ? `${file}/${code}/${field}` : `${file}/agreed`;
}
