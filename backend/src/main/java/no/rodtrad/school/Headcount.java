package no.rodtrad.school;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of people, with how sure it is.
 *
 * @param value persons
 * @param asOf the day it was so; null when the source does not say
 * @param approximate whether the source says "about"
 */
@Embeddable
public record Headcount(Integer value, @Nullable LocalDate asOf, boolean approximate) {}
