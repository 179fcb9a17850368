package no.rodtrad.risk;

/**
 * One contradiction in a model's settings.
 *
 * @param pointer JSON pointer into the model, such as {@code /rules/2/absoluteLimit}
 * @param code as the contract's error codes
 */
record SettingFault(String pointer, String code, String message) {}
