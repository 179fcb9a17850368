package no.rodtrad.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is read, in lists and alone.
 *
 * @param municipalityNumber the municipality that is party, by today's number
 * @param versionInForce the number of the version these words are; null before it is signed
 * @param nextVersionOn when an amendment that waits is to hold; null while none does
 * @param status on the day it is read
 */
@Schema(name = "Agreement")
public record AgreementDetail(
    UUID id,
    String title,
    AgreementKind kind,
    ProviderRef provider,
    List<UUID> schoolIds,
    @Nullable String municipalityNumber,
    @Nullable LocalDate signedOn,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Integer versionInForce,
    @Nullable LocalDate nextVersionOn,
    AgreementStatus status,
    Instant statusSince,
    int trainerQuota,
    List<Entitlement> entitlements,
    List<Phase> phases,
    List<Adviser> advisers,
    @Nullable CoreTeam coreTeam,
    @Nullable LeaderFlag leaderFlag,
    List<Consent> consents,
    SlotUsage usage,
    List<StatusChange> transitions) {}
