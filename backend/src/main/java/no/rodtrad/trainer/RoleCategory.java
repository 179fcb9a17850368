package no.rodtrad.trainer;

/** What a participant mostly works as; SFO is the after-school programme. */
enum RoleCategory {
  TEACHER,
  SFO,
  LEADER,
  OTHER
}
