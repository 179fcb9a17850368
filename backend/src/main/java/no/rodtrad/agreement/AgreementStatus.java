package no.rodtrad.agreement;

/** The state of an agreement; from its dates it moves on by itself. */
public enum AgreementStatus {
  DRAFT,
  SIGNED,
  ACTIVE,
  PAUSED,
  COMPLETED,
  TERMINATED;

  /** Whether its promises can still be drawn upon. */
  public boolean isOpen() {
    return this == SIGNED || this == ACTIVE || this == PAUSED;
  }

  /** Whether nothing about it can change any more. */
  public boolean isFinal() {
    return this == COMPLETED || this == TERMINATED;
  }
}
