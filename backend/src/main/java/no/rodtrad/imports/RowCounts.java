package no.rodtrad.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What became of the rows below the heading: {@code read = stored + unchanged + skipped}. */
@Embeddable
record RowCounts(
    @Column(name = "rows_read") int read,
    @Column(name = "rows_stored") int stored,
    @Column(name = "rows_unchanged") int unchanged,
    @Column(name = "rows_skipped") int skipped) {
  static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

  RowCounts and(int moreStored, int moreUnchanged, int moreSkipped) {
    return new RowCounts(
        read + moreStored + moreUnchanged + moreSkipped,
        stored + moreStored,
        unchanged + moreUnchanged,
        skipped + moreSkipped);
  }
}
