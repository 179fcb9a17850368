package no.rodtrad.shared.contract;

/**
 * A format of ours that schemas in the contract may name, such as {@code org-number}. The feature
 * that owns the value implements it, so that the contract and the domain cannot disagree.
 */
public interface ContractFormat {
  String name();

  boolean matches(String text);
}
