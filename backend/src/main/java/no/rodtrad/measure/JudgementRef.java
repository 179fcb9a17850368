package no.rodtrad.measure;

import java.time.LocalDate;
import java.util.UUID;

/** Which judgement it is. */
public record JudgementRef(
    UUID id, JudgedAs judgedAs, int version, LocalDate judgedOn, String judgedBy) {}
