import { version as own } from "../package.json";

/** The version of this command, and of the packages that it is released with. */
export const version: string = own;
