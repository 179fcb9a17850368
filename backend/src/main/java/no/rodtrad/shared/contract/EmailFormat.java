package no.rodtrad.shared.contract;

import java.util.regex.Pattern;

/**
 * {@code format: email} is the form of an address, not a list of top domains that was complete the
 * year a library was published.
 */
final class EmailFormat implements ContractFormat {
  private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern ADDRESS =
      Pattern.compile(WORD + "(?:\\." + WORD + ")*@" + LABEL + "(?:\\." + LABEL + ")+");
  private static final int LONGEST_LOCAL_PART = 64;

  @Override
  public String name() {
    return "email";
  }

  @Override
  public boolean matches(String text) {
    return text.indexOf('@') <= LONGEST_LOCAL_PART && ADDRESS.matcher(text).matches();
  }
}
