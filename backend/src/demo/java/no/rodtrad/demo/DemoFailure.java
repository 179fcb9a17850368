package no.rodtrad.demo;

import org.jspecify.annotations.Nullable;

/** The demo cannot start, for a reason that one sentence explains to the person who started it. */
public final class DemoFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DemoFailure(String sentence) {
    super(sentence);
  }

  public DemoFailure(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
