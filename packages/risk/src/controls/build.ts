import type { Control } from "@waymark/core";

/** What a control says; what it reads is taken from its condition. */
export type ControlText = Omit<Control, "reads" | "fields"> & { readonly when: string };

/** Controls, frozen, each with the fields that its condition reads. */
export const controlList = (controls: readonly ControlText[]): readonly Control[] =>
  Object.freeze(
    controls.map(
      (control): Control =>
        Object.freeze({
          ...control,
          reads: [...new Set(control.when.match(/engagement\.[a-z_]+/g) ?? [])].sort(),
        }),
    ),
  );
