export { type Disk, nodeDisk } from "./files/disk.js";
export { type Folder, type Input, readFolder } from "./folder/read.js";
export { helpScreens } from "./help-screens.js";
export { commandReference } from "./reference.js";
export type { Sink, World } from "./terminal/world.js";
export { main } from "./waymark.js";
