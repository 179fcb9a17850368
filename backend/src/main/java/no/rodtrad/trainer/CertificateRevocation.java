package no.rodtrad.trainer;

/** Why a certificate no longer says what it said. */
record CertificateRevocation(String reason) {}
