package no.rodtrad.shared.contract;

/**
 * Text the database can hold and people can read: no control characters but line breaks and tabs.
 */
final class StorableText {
  private StorableText() {}

  static boolean isStorable(String text) {
    return text.codePoints().noneMatch(StorableText::isUnstorable);
  }

  private static boolean isUnstorable(int character) {
    return Character.isISOControl(character)
            && character != '\n'
            && character != '\r'
            && character != '\t'
        || Character.getType(character) == Character.SURROGATE;
  }
}
