package no.rodtrad.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How many of a group of staff have observed, of how many.
 *
 * @param who initials of those who have, where somebody needs to know; often none
 */
@Embeddable
public record ObserverGroup(
    @Enumerated(EnumType.STRING) ObserverRole role,
    @Column(name = "staff") int of,
    int observed,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> who) {}
