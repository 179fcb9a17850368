package no.rodtrad.agreement;

import java.util.UUID;

/** A provider, by id and name. */
public record ProviderRef(UUID id, String name) {}
