import { Tag } from '@digdir/designsystemet-react';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A state in words; the colour only repeats what the words say. */
export function StatusTag({ tone, children }: { tone: Tone; children: string }) {
  return (
    <Tag data-color={tone} data-size="sm">
      {children}
    </Tag>
  );
}

/** Marks what is invented. */
export function DemoTag({ children }: { children: string }) {
  return (
    <Tag data-color="brand2" data-size="sm" variant="outline">
      {children}
    </Tag>
  );
}
