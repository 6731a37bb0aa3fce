import { type Model, roleNamed } from "@waymark/core";

/** What a role is called; where the scheme names no such role, as it was written. */
export function roleTitle({ roles }: Pick<Model, "roles">, name: string): string {
  return roleNamed(roles, name)?.title ?? name;
}
