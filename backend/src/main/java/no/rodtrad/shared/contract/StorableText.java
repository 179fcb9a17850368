package no.rodtrad.shared.contract;

/**
 * Text the database can hold and people can read: no control characters but line breaks and tabs.
 */
public final class StorableText {
  private StorableText() {}

  static boolean isStorable(String text) {
    return text.codePoints().noneMatch(StorableText::isUnstorable);
  }

  /** Text from an address: bytes that were no UTF-8 have become replacement characters. */
  public static boolean isDecoded(String text) {
    return isStorable(text) && text.indexOf('\uFFFD') < 0;
  }

  private static boolean isUnstorable(int character) {
    return (Character.isISOControl(character)
            && character != '\n'
            && character != '\r'
            && character != '\t')
        || Character.getType(character) == Character.SURROGATE;
  }
}
