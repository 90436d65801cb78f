package org.childrisk.examples.training;

/**
 * What is said of one thing that a trainee picked or left.
 *
 * @param head what it was: found, missed, bait
 * @param says what it is, and why
 */
public record Remark(String head, String says) {}
