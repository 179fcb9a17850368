package no.rodtrad.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new feed. */
record CalendarFeedCreate(String name, @Nullable UUID schoolId, @Nullable FeedLanguage language) {

  FeedLanguage languageOrBokmaal() {
    return language == null ? FeedLanguage.nb : language;
  }
}
