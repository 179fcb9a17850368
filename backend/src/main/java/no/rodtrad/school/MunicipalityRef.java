package no.rodtrad.school;

/** A municipality by today's number, or its last one if it is closed. */
public record MunicipalityRef(String number, String name) {}
