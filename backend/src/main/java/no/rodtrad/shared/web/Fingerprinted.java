package no.rodtrad.shared.web;

/** A multipart form that can say what it holds: its fields and the digest of its file. */
public interface Fingerprinted {
  byte[] fingerprint();
}
