package no.rodtrad.trainer;

/** What a cohort trains for. Only trainer places draw on an agreement's quota. */
enum Programme {
  TRAINER,
  LEADER
}
