import { type FlowLink, type FlowStep, flowSteps } from "@waymark/metrics";
import { anchor, type Html, html } from "../html/index.js";

const barWidth = 14;
const column = 250;
const height = 240;
const gap = 14;

/**
 * The way of clients from referral to how it stands: a bar for each step, as high as it has clients, and a ribbon for
 * those who went from one to another. Every bar is named with its number.
 */
export function flowChart(id: string, links: readonly FlowLink[]): Html {
  const nodes = flowSteps(links);
  const levels = 1 + Math.max(0, ...nodes.map(({ level }) => level));
  const scale = scaleOf(nodes, levels);
  const places = placed(nodes, scale);
  const [titleId, saysId] = [anchor("flow-title", id), anchor("flow-says", id)];
  const width = (levels - 1) * column + 320;
  return html`<svg class="flow" role="img" aria-labelledby="${`${titleId} ${saysId}`}" viewBox="${`0 0 ${width} ${height + 20}`}" width="${width}">
<title id="${titleId}">From referral to how it stands</title><desc id="${saysId}">${links.map(({ fromTitle, toTitle, clients }) => `${clients.length} from ${fromTitle} to ${toTitle}`).join("; ")}. The table beside it says the same.</desc>
${ribbons(links, places, scale)}
${nodes.map(({ name, title, clients, level }) => html`<rect class="o" x="${level * column}" y="${places.get(name) ?? 0}" width="${barWidth}" height="${Math.max(1, clients * scale)}"/><text class="end" x="${level * column + barWidth + 6}" y="${(places.get(name) ?? 0) + Math.max(10, (clients * scale) / 2 + 4)}">${`${title}: ${clients}`}</text>`)}
</svg>`;
}

/** Pixels for each client, so that the fullest column fits. */
function scaleOf(nodes: readonly FlowStep[], levels: number): number {
  const scales = Array.from({ length: levels }, (_, level) => {
    const own = nodes.filter((node) => node.level === level);
    const clients = own.reduce((total, one) => total + one.clients, 0);
    return clients === 0 ? Number.POSITIVE_INFINITY : (height - gap * (own.length - 1)) / clients;
  });
  return Math.floor(Math.min(...scales, height) * 100) / 100;
}

function placed(nodes: readonly FlowStep[], scale: number): Map<string, number> {
  const places = new Map<string, number>();
  const next = new Map<number, number>();
  for (const { name, clients, level } of nodes) {
    const at = next.get(level) ?? 8;
    places.set(name, Math.round(at * 10) / 10);
    next.set(level, at + Math.max(10, clients * scale) + gap);
  }
  return places;
}

function ribbons(links: readonly FlowLink[], places: ReadonlyMap<string, number>, scale: number): Html[] {
  const nodes = flowSteps(links);
  const [out, into] = [new Map<string, number>(), new Map<string, number>()];
  return links.map(({ from, to, clients }) => {
    const size = clients.length * scale;
    const level = nodes.find(({ name }) => name === from)?.level ?? 0;
    const [x0, x1] = [level * column + barWidth, (level + 1) * column];
    const y0 = (places.get(from) ?? 0) + (out.get(from) ?? 0);
    const y1 = (places.get(to) ?? 0) + (into.get(to) ?? 0);
    out.set(from, (out.get(from) ?? 0) + size);
    into.set(to, (into.get(to) ?? 0) + size);
    const [mid, r] = [(x0 + x1) / 2, (value: number) => Math.round(value * 10) / 10];
    return html`<path class="ribbon" d="${`M${x0} ${r(y0)}C${mid} ${r(y0)} ${mid} ${r(y1)} ${x1} ${r(y1)}V${r(y1 + size)}C${mid} ${r(y1 + size)} ${mid} ${r(y0 + size)} ${x0} ${r(y0 + size)}Z`}"/>`;
  });
}
