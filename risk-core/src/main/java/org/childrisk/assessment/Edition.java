package org.childrisk.assessment;

/**
 * Which rules and numbers gave a result.
 *
 * @param policy name of the policy edition
 * @param rulesDigest SHA-256 of the rules as written, in hexadecimal
 * @param policyDigest SHA-256 of parameters, guidance and catalogues, with a force's own values
 */
public record Edition(String policy, String rulesDigest, String policyDigest) {}
