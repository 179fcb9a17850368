package no.rodtrad.school;

/** A county by its number. */
public record CountyRef(String number, String name) {}
