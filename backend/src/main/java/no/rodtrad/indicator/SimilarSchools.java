package no.rodtrad.indicator;

import java.util.List;
import no.rodtrad.shared.time.SchoolYear;

/**
 * The schools a school is like, as they are read.
 *
 * @param pupils the school's own size: the most pupils behind one public figure of that year
 * @param reasons what all of them share with it
 * @param schools how many they are
 */
record SimilarSchools(
    SchoolYear schoolYear,
    int pupils,
    List<SimilarReason> reasons,
    int schools,
    List<SimilarSchool> nearest) {}
