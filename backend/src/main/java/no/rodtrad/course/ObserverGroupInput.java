package no.rodtrad.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of staff as it is told. */
record ObserverGroupInput(ObserverRole role, int of, int observed, @Nullable List<String> who) {

  ObserverGroup group() {
    return new ObserverGroup(role, of, observed, named());
  }

  List<String> named() {
    return who == null ? List.of() : who;
  }
}
