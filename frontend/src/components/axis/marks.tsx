import { createContext, type KeyboardEvent, type ReactNode, useContext, useMemo, useState } from 'react';
import styles from './axis.module.css';

interface Walk {
  active: string | null;
  /** A mark got the focus, or the pointer lies on it. */
  onReach: (id: string, words: string) => void;
}

const WalkContext = createContext<Walk>({ active: null, onReach: () => {} });

const steps: Record<string, [lane: number, place: number]> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

function marksOf(drawing: SVGSVGElement): SVGGElement[] {
  return [...drawing.querySelectorAll<SVGGElement>('g[data-lane]')];
}

const placeOf = (mark: SVGGElement) => Number(mark.dataset.place);

/** The mark one step away: along the lane, or the nearest in the lane above or below. */
function stepFrom(now: SVGGElement, all: SVGGElement[], key: string): SVGGElement | undefined {
  const [lanes, places] = steps[key] ?? [0, 0];
  const names = [...new Set(all.map((mark) => mark.dataset.lane))];
  const wanted = names[names.indexOf(now.dataset.lane) + lanes];
  const lane = all.filter((mark) => mark.dataset.lane === wanted);
  if (places !== 0) return lane[lane.indexOf(now) + places];
  return lane.sort((a, b) => Math.abs(placeOf(a) - placeOf(now)) - Math.abs(placeOf(b) - placeOf(now)))[0];
}

interface DrawingProps {
  label: string;
  width: number;
  height: number;
  /** The words of the mark that is reached; null while none is. */
  onWords: (words: string) => void;
  children: ReactNode;
  drawing: React.Ref<SVGSVGElement>;
}

/** A drawing whose marks are walked by the arrow keys: one stop for the tab key, whatever it holds. */
export function Drawing({ label, width, height, onWords, children, drawing }: DrawingProps) {
  const [active, setActive] = useState<string | null>(null);
  const walk = useMemo<Walk>(
    () => ({
      active,
      onReach: (id, words) => {
        setActive(id);
        onWords(words);
      },
    }),
    [active, onWords],
  );
  const move = (event: KeyboardEvent<SVGSVGElement>) => {
    const now = document.activeElement;
    if (!(event.key in steps) || !(now instanceof SVGGElement)) return;
    event.preventDefault();
    stepFrom(now, marksOf(event.currentTarget), event.key)?.focus();
  };
  return (
    <WalkContext.Provider value={walk}>
      <svg
        ref={drawing}
        className={styles.drawing}
        role="group"
        aria-label={label}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        onKeyDown={move}
      >
        {children}
      </svg>
    </WalkContext.Provider>
  );
}

interface MarkProps {
  id: string;
  lane: string;
  /** Where it lies along the axis. */
  place: number;
  /** All it says, in words. */
  words: string;
  /** The first mark of the drawing takes the tab key until another was reached. */
  first?: boolean;
  children: ReactNode;
}

/** One thing in a drawing that can be reached and says what it is. */
export function Mark({ id, lane, place, words, first = false, children }: MarkProps) {
  const { active, onReach } = useContext(WalkContext);
  const stop = active === null ? first : active === id;
  return (
    <g
      role="img"
      aria-label={words}
      className={styles.mark}
      data-lane={lane}
      data-place={Math.round(place)}
      tabIndex={stop ? 0 : -1}
      onFocus={() => onReach(id, words)}
      onPointerEnter={() => onReach(id, words)}
    >
      {children}
    </g>
  );
}
