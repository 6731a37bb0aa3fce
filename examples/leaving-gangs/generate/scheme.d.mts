import type { Plugin } from "@waymark/core";

export function scheme(path: string): Plugin;
