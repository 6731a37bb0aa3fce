import type { Model } from "@waymark/core";
import { version } from "../version.js";

/** What a document starts with: which version and which policy it comes from. */
export interface Head {
  readonly waymark: string;
  readonly policy: {
    readonly name: string;
    readonly version: string;
    readonly title: string;
    readonly asOf: string;
    readonly fingerprint: string;
  };
  readonly plugins: readonly { readonly id: string; readonly version: string }[];
}

/** The head of a document made with a model. */
export function headOf({ name, version: policyVersion, title, asOf, fingerprint, plugins }: Model): Head {
  return {
    waymark: version,
    policy: { name, version: policyVersion, title, asOf, fingerprint },
    plugins: plugins.map((plugin) => ({ id: plugin.id, version: plugin.version })),
  };
}
