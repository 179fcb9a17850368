package no.rodtrad.school;

import java.util.concurrent.atomic.AtomicInteger;

/** Valid organisation numbers that no test has used before. */
public final class OrgNumbers {
  private static final AtomicInteger NEXT = new AtomicInteger(310_001_00);

  private OrgNumbers() {}

  public static String next() {
    while (true) {
      var eight = Integer.toString(NEXT.getAndIncrement());
      for (int check = 0; check < 10; check++) {
        if (OrgNumber.isValid(eight + check)) {
          return eight + check;
        }
      }
    }
  }
}
