package no.rodtrad.agreement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Those an agreement would take in.
 *
 * @param schools named, and not before
 * @param party a municipality that becomes a party, by its number
 * @param whole a municipality all of whose schools come to take part, because none is named
 */
record Newcomers(List<UUID> schools, @Nullable String party, @Nullable String whole) {

  static Newcomers all(AgreementCreate wanted) {
    var municipality = wanted.municipalityNumber();
    return new Newcomers(
        wanted.schoolIds(), municipality, wanted.schoolIds().isEmpty() ? municipality : null);
  }

  static Newcomers of(AgreementCreate before, AgreementCreate wanted) {
    var all = all(wanted);
    var sameParty = all.party == null || all.party.equals(before.municipalityNumber());
    var sameWhole = sameParty && before.schoolIds().isEmpty();
    return new Newcomers(
        all.schools.stream().filter(school -> !before.schoolIds().contains(school)).toList(),
        sameParty ? null : all.party,
        sameWhole ? null : all.whole);
  }

  boolean isNobody() {
    return schools.isEmpty() && party == null && whole == null;
  }
}
