import { normaliseHeader } from "./normaliseHeader";

/**
 * Reads which role a header speaks of: by its identifier, else by the first form that fits; undefined where it speaks of none.
 * @param forms  how agencies head such columns; the rest of a header (year, month, unit) may follow
 */
export function roleReader<Role extends string>(
  roles: readonly Role[],
  forms: readonly (readonly [Role, RegExp])[],
): (header: string) => Role | undefined {
  const byIdentifier = new Map(roles.map((role) => [role.toLowerCase(), role] as const));
  return (header) => {
    const text = normaliseHeader(header);
    return byIdentifier.get(text.replaceAll(" ", "")) ?? forms.find(([, form]) => form.test(text))?.[0];
  };
}
