package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What has been drawn on agreements, as those say who keep it; where nobody does, nothing has. */
@ApplicationScoped
class AgreementUse {
  private final Instance<TrainerUse> trainers;
  private final Instance<HeldCourses> courses;

  AgreementUse(Instance<TrainerUse> trainers, Instance<HeldCourses> courses) {
    this.trainers = trainers;
    this.courses = courses;
  }

  Map<UUID, TrainerUse.Used> places(Collection<UUID> agreements) {
    return trainers.isUnsatisfied() || agreements.isEmpty()
        ? Map.of()
        : trainers.get().of(agreements);
  }

  List<UUID> slots(UUID agreement) {
    return trainers.isUnsatisfied() ? List.of() : trainers.get().slots(agreement);
  }

  Map<CourseKind, List<UUID>> late(UUID agreement, Instant now) {
    return courses.isUnsatisfied() ? Map.of() : courses.get().late(agreement, now);
  }

  Map<CourseKind, HeldCourses.Count> courses(UUID agreement) {
    return courses.isUnsatisfied() ? Map.of() : courses.get().of(agreement);
  }
}
