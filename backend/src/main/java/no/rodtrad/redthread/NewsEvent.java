package no.rodtrad.redthread;

/** What was new of a thing: another state, or something else while its state stayed. */
public enum NewsEvent {
  STATE,
  MOVED,
  AMENDED,
  TRANSFERRED,
  PROMOTED,
  DELIVERED
}
