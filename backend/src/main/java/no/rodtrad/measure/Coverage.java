package no.rodtrad.measure;

import jakarta.persistence.Embeddable;

/** How many persons have done it, of how many. */
@Embeddable
public record Coverage(int done, int of) {
  public Coverage {
    if (done < 0 || done > of) {
      throw new IllegalArgumentException("no more can have done it than there are");
    }
  }
}
