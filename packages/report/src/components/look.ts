import { allocationBarLook } from "./allocation-bar.look.js";
import { bowTieLook } from "./bow-tie.look.js";
import { factorsLook } from "./factors.look.js";
import { heatMapLook } from "./heat-map.look.js";
import { multiplesLook } from "./multiples.look.js";
import { palette } from "./palette.js";
import { paperLook } from "./paper.look.js";
import { waterfallLook } from "./waterfall.look.js";

/** How the components look: the one style sheet of the page and of the papers, before what each adds of its own. */
export const componentLook: string = `${palette}${paperLook}
.fit { display: inline-block; }
.fit svg { display: block; margin: 6px 0 2px; }
.cell-sure { fill: var(--teal); }
.cell-may { fill: url(#hatch); stroke: var(--hatch); stroke-width: 1; }
.hatches { position: absolute; }
.hatch-line { fill: var(--hatch); }
.cell-not { fill: var(--track); stroke: var(--track-edge); stroke-width: 1; }
${heatMapLook}${waterfallLook}${factorsLook}${bowTieLook}${multiplesLook}${allocationBarLook}`;
