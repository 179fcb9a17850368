package no.rodtrad.shared.page;

/**
 * One thing as it is read.
 *
 * @param version the row version its ETag begins with
 */
public record Versioned<T>(T value, long version) {}
