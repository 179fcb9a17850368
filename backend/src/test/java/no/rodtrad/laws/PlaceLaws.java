package no.rodtrad.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import no.rodtrad.shared.web.Idempotent;

/** What stands where, one rule for each sentence of the laws. */
final class PlaceLaws {
  /** What the rest of the code stays clear of: each of these opens a way into the database. */
  private static final Set<String> DATABASE =
      Set.of(
          "jakarta.persistence.EntityManager",
          "jakarta.persistence.Query",
          "jakarta.persistence.TypedQuery",
          "org.hibernate.Session",
          "org.hibernate.StatelessSession",
          "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase",
          "io.quarkus.hibernate.orm.panache.PanacheRepository",
          "io.quarkus.hibernate.orm.panache.PanacheQuery",
          "io.agroal.api.AgroalDataSource",
          "javax.sql.DataSource",
          "java.sql.Connection",
          "java.sql.Statement",
          "java.sql.PreparedStatement");

  private static final Set<Class<? extends java.lang.annotation.Annotation>> ASSOCIATIONS =
      Set.of(ManyToOne.class, OneToMany.class, OneToOne.class, ManyToMany.class);

  private PlaceLaws() {}

  static ArchRule pathsOnlyOnResources() {
    return classes()
        .that()
        .areAnnotatedWith(Path.class)
        .or(haveMethodAnnotatedWith(Path.class))
        .should()
        .haveSimpleNameEndingWith("Resource");
  }

  static ArchRule transactionsOnlyOnServices(String... rooms) {
    return noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Service")
        .and(areNot(rooms))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(Transactional.class.getName())
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("io\\.quarkus\\.narayana\\.jta\\..*|jakarta\\.transaction\\.User.*");
  }

  /** Repositories change rows, readings show them, a look-up answers another feature. */
  static ArchRule queriesOnlyInRepositoriesAndReadings(String... rooms) {
    return noClasses()
        .that()
        .haveNameNotMatching(".*(Repository|Readings|Lookup)(\\$.*)?")
        .and(areNot(rooms))
        .should()
        .dependOnClassesThat(named("open the database", type -> DATABASE.contains(type.getName())));
  }

  /** Panache's own {@code find("name", ..)} is a query, whoever holds the repository. */
  static ArchRule panacheQueriesStayInRepositories() {
    return noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Repository")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "it is a Panache query in words",
                call ->
                    call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                        && !call.getTarget().getRawParameterTypes().isEmpty()
                        && call.getTarget()
                            .getRawParameterTypes()
                            .get(0)
                            .isEquivalentTo(String.class)
                        && Set.of("find", "list", "stream", "count", "delete", "update")
                            .contains(call.getTarget().getName())));
  }

  static ArchRule noActiveRecords() {
    return noClasses().should().beAssignableTo(PanacheEntityBase.class).allowEmptyShould(true);
  }

  static ArchRule entitiesStayInTheirPackage() {
    return classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();
  }

  static ArchRule inwardPartsStayInTheirPackage() {
    return classes()
        .that()
        .haveNameMatching(".*(Service|Repository|Readings|Lookup)")
        .should()
        .bePackagePrivate();
  }

  static ArchRule entitiesHaveVerbsNotSetters() {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveNameMatching("set[A-Z].*");
  }

  static ArchRule associationsStayInTheirFeature() {
    return com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
        .that(named("are associations", PlaceLaws::isAssociation))
        .should(
            condition(
                "lead to the same package",
                field ->
                    field.getAllInvolvedRawTypes().stream()
                        .filter(type -> !type.getPackageName().startsWith("java"))
                        .allMatch(t -> t.getPackage().equals(field.getOwner().getPackage()))))
        .allowEmptyShould(true);
  }

  static ArchRule partsInsideKnowNoHttp() {
    return noClasses()
        .that()
        .haveNameMatching(".*(Service|Repository|Readings|Lookup)")
        .or()
        .areAnnotatedWith(Entity.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.ws.rs..",
            "io.vertx..",
            "org.jboss.resteasy..",
            "no.rodtrad.shared.web..",
            "no.rodtrad.shared.contract..");
  }

  static ArchRule namesSayWhatThingsAre() {
    return noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|DTO|Dto)");
  }

  static ArchRule postsCanBeRepeated() {
    return methods()
        .that()
        .areAnnotatedWith(POST.class)
        .should()
        .beAnnotatedWith(Idempotent.class)
        .allowEmptyShould(true);
  }

  static ArchRule resourcesSayWhoMayEnter() {
    return classes()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .beAnnotatedWith(Authenticated.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class);
  }

  /** Who may enter is said once, for the whole resource: no method opens a door beside it. */
  static ArchRule noDoorsBesideTheMainOne() {
    return noMethods()
        .should()
        .beAnnotatedWith(PermitAll.class)
        .orShould()
        .beAnnotatedWith(RolesAllowed.class);
  }

  static ArchRule timeComesFromTheClock(String... rooms) {
    return noClasses()
        .that(areNot(rooms))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "it reads the time past the clock",
                call ->
                    readsTime(call.getTargetOwner().getName(), call.getName())
                        && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class))))
        .orShould()
        .callConstructor(java.util.Date.class);
  }

  private static boolean readsTime(String owner, String method) {
    return (owner.startsWith("java.time.") && (method.equals("now") || method.startsWith("system")))
        || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
  }

  /**
   * Exceptions by name are exact too: one that no longer exists or is not needed is a violation.
   */
  static List<String> unneeded(ArchRule withoutRooms, JavaClasses all, String... rooms) {
    var details = String.join("\n", withoutRooms.evaluate(all).getFailureReport().getDetails());
    return List.of(rooms).stream().filter(room -> !details.contains(room)).toList();
  }

  private static boolean isAssociation(JavaField field) {
    return field.getAnnotations().stream()
        .map(JavaAnnotation::getRawType)
        .anyMatch(type -> ASSOCIATIONS.stream().anyMatch(type::isEquivalentTo));
  }

  private static DescribedPredicate<JavaClass> haveMethodAnnotatedWith(
      Class<? extends java.lang.annotation.Annotation> annotation) {
    return named(
        "have a method annotated with @" + annotation.getSimpleName(),
        type ->
            type.getMethods().stream().anyMatch((JavaMember m) -> m.isAnnotatedWith(annotation)));
  }

  private static DescribedPredicate<JavaClass> areNot(String... rooms) {
    return named(
        "are not exceptions",
        type ->
            List.of(rooms).stream().noneMatch(room -> type.getName().matches(room + "(\\$.*)?")));
  }

  private static <T> DescribedPredicate<T> named(
      String description, java.util.function.Predicate<T> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }

  private static ArchCondition<JavaField> condition(
      String description, java.util.function.Predicate<JavaField> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (!holds.test(field)) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " does not"));
        }
      }
    };
  }
}
