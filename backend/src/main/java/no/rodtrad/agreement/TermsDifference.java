package no.rodtrad.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.agreement.TermsChange.Field;
import org.jspecify.annotations.Nullable;

/** What one version says otherwise than the one before it, point by point. */
final class TermsDifference {
  private final AgreementTerms before;
  private final AgreementTerms after;
  private final List<TermsChange> changes = new ArrayList<>();

  private TermsDifference(AgreementTerms before, AgreementTerms after) {
    this.before = before;
    this.after = after;
  }

  static List<TermsChange> between(AgreementTerms before, AgreementTerms after) {
    var difference = new TermsDifference(before, after);
    difference.compare();
    return List.copyOf(difference.changes);
  }

  private void compare() {
    note(Field.TITLE, null, before.title(), after.title());
    for (UUID school : union(before.schoolIds(), after.schoolIds())) {
      var id = school.toString();
      note(
          Field.SCHOOL,
          id,
          before.schoolIds().contains(school) ? id : null,
          after.schoolIds().contains(school) ? id : null);
    }
    note(Field.MUNICIPALITY, null, before.municipalityNumber(), after.municipalityNumber());
    note(Field.STARTS_ON, null, before.startsOn(), after.startsOn());
    note(Field.ENDS_ON, null, before.endsOn(), after.endsOn());
    note(Field.TRAINER_QUOTA, null, before.trainerQuota(), after.trainerQuota());
    for (CourseKind kind : CourseKind.values()) {
      note(Field.ENTITLEMENT, kind.name(), quantity(before, kind), quantity(after, kind));
    }
    var names =
        union(
            before.phases().stream().map(Phase::name).toList(),
            after.phases().stream().map(Phase::name).toList());
    names.forEach(this::comparePhases);
  }

  /** Phases of the same name, the first with the first and so on. */
  private void comparePhases(String name) {
    var were = named(before, name);
    var are = named(after, name);
    for (int index = 0; index < Math.max(were.size(), are.size()); index++) {
      var was = index < were.size() ? were.get(index) : null;
      var is = index < are.size() ? are.get(index) : null;
      note(Field.PHASE, name, days(was), days(is));
      if (was != null && is != null) {
        note(Field.PHASE_KIND, name, was.kind(), is.kind());
        note(Field.PHASE_GOAL, name, was.goal(), is.goal());
      }
    }
  }

  private void note(Field field, @Nullable String item, @Nullable Object was, @Nullable Object is) {
    if (!Objects.equals(was, is)) {
      changes.add(new TermsChange(field, item, text(was), text(is)));
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable Integer quantity(AgreementTerms terms, CourseKind kind) {
    return terms.entitlements().stream()
        .filter(entitlement -> entitlement.kind() == kind)
        .map(Entitlement::quantity)
        .findFirst()
        .orElse(null);
  }

  private static List<Phase> named(AgreementTerms terms, String name) {
    return terms.phases().stream().filter(phase -> phase.name().equals(name)).toList();
  }

  private static @Nullable String days(@Nullable Phase phase) {
    return phase == null ? null : phase.startsOn() + "/" + phase.endsOn();
  }

  private static <T> Set<T> union(List<T> one, List<T> other) {
    var both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }
}
