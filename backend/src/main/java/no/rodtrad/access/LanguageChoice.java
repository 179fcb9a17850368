package no.rodtrad.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A language to be written to in. */
@Schema(name = "LanguageChoice")
public record LanguageChoice(@Schema(enumeration = {"nb", "nn", "en"}) String language) {}
