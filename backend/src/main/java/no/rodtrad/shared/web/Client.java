package no.rodtrad.shared.web;

/** Whose keys a repeated request is looked up under; whoever knows the caller says it. */
public interface Client {
  /** The same for every request of one client, and never that of another. */
  String clientName();
}
