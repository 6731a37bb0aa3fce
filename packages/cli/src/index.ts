export { type Disk, type Folder, type Input, readFolder } from "@waymark/folder";
export { nodeDisk } from "./files/node-disk.js";
export { helpScreens } from "./help-screens.js";
export { commandReference } from "./reference.js";
export type { Sink, World } from "./terminal/world.js";
export { main } from "./waymark.js";
