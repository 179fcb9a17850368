import { type TimeScale, timeScale } from '@/components/axis/scale';
import { packRows } from '@/lib/rows';
import type { Lane, ThreadItem } from './thread';

/** Where one thing of the thread is drawn. */
export interface Placed {
  item: ThreadItem;
  x: number;
  /** Right end; the same as `x` for what lasts a day. */
  end: number;
  y: number;
  /** As much of the title as there is room for; empty where there is none. */
  text: string;
  /** Whether the title stands before the mark, because there is more room there. */
  before: boolean;
}

export interface LanePlace {
  lane: Lane;
  top: number;
  height: number;
  items: Placed[];
}

export interface ThreadLayout {
  scale: TimeScale;
  /** Wide windows have the names of the lanes to the left, narrow ones above each. */
  aside: boolean;
  lanes: LanePlace[];
  width: number;
  /** Where the lanes end and the figures begin. */
  bottom: number;
}

const asideWidth = 168;
const narrowest = 640;
const yearWidth = 74;
const top = 26;
const letter = 6.4;

const rowHeight: Record<Lane, number> = {
  agreements: 48,
  courses: 30,
  slots: 32,
  measures: 28,
  voices: 30,
  outcomes: 30,
};
const order: Lane[] = ['agreements', 'courses', 'slots', 'measures', 'voices', 'outcomes'];

export function clipped(text: string, room: number): string {
  const letters = Math.floor(room / letter);
  if (text.length <= letters) return text;
  return letters < 4 ? '' : `${text.slice(0, letters - 1).trimEnd()}…`;
}

interface Extent {
  item: ThreadItem;
  x: number;
  end: number;
}

function extentOf(item: ThreadItem, scale: TimeScale): Extent {
  const x = scale.at(item.from);
  const end = item.to === null ? scale.right : Math.min(scale.at(item.to), scale.right);
  return { item, x, end: Math.max(end, x) };
}

/** Phases lie in the row of their agreement; everything else takes the first row with room for it and its name. */
function rowsOf(extents: Extent[], scale: TimeScale): number[] {
  const own = extents.filter(({ item }) => item.within === undefined);
  const rows = packRows(
    own.map(({ item, x, end }) => ({ from: x, to: Math.max(end, x + named(item, scale, x)) })),
    8,
  );
  const rowOf = new Map(own.map(({ item }, index) => [item.id, rows[index] ?? 0]));
  return extents.map(({ item }) => rowOf.get(item.within ?? item.id) ?? 0);
}

/** How much room the name of a mark takes to its right. */
function named(item: ThreadItem, scale: TimeScale, x: number): number {
  if (item.lane === 'courses' && item.mark !== 'milestone') return 0;
  return Math.min(item.title.length * letter + 16, scale.right - x);
}

type Name = Pick<Placed, 'text' | 'before'>;

/** A phase has the room of its bar, everything else what is left of the axis. */
function nameOfBar(extent: Extent | undefined, scale: TimeScale): Name {
  if (!extent) return { text: '', before: false };
  const { item, x, end } = extent;
  const room = item.within === undefined ? scale.right - x : end - x - 10;
  return { text: clipped(item.title, room), before: false };
}

/** Only what one looks for among the dots has its name beside it, on the side where its neighbour leaves room. */
function nameOfDot(extents: Extent[], index: number, scale: TimeScale): Name {
  const own = extents[index];
  if (own?.item.mark !== 'milestone') return { text: '', before: false };
  const after = (extents[index + 1]?.x ?? scale.right) - own.x - 24;
  const before = own.x - (extents[index - 1]?.x ?? scale.left) - 24;
  const needed = own.item.title.length * letter;
  const turned = after < needed && before > after;
  return { text: clipped(own.item.title, turned ? before : after), before: turned };
}

function placeLane(lane: Lane, items: ThreadItem[], scale: TimeScale, from: number): LanePlace {
  const extents = items.map((item) => extentOf(item, scale));
  const rows = lane === 'courses' ? extents.map(() => 0) : rowsOf(extents, scale);
  const height = (Math.max(0, ...rows) + 1) * rowHeight[lane];
  const placed = extents.map(({ item, x, end }, index): Placed => {
    const y = from + (rows[index] ?? 0) * rowHeight[lane];
    const name = lane === 'courses' ? nameOfDot(extents, index, scale) : nameOfBar(extents[index], scale);
    return { item, x, end, y, ...name };
  });
  return { lane, top: from, height, items: placed };
}

/** Everything but the figures, placed for a window of this width. */
export function layoutOf(
  items: ThreadItem[],
  period: { from: string; to: string },
  window: number,
): ThreadLayout {
  const aside = window >= narrowest;
  const left = aside ? asideWidth : 4;
  const years = timeScale(period.from, period.to, 0, 1).years.length;
  const width = Math.max(window, left + years * yearWidth + 4);
  const scale = timeScale(period.from, period.to, left, width - 4);
  const lanes: LanePlace[] = [];
  let y = top + 8;
  for (const lane of order) {
    const own = items.filter((item) => item.lane === lane);
    if (own.length === 0) continue;
    const placed = placeLane(lane, own, scale, aside ? y : y + 18);
    lanes.push(placed);
    y = placed.top + placed.height + 8;
  }
  return { scale, aside, lanes, width, bottom: y };
}
