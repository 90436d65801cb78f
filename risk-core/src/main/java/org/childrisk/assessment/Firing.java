package org.childrisk.assessment;

import java.util.List;

/**
 * One rule that fired once: what it matched, what it rests on and what it concluded. Numbers order firings within one
 * assessment, so that a conclusion can point at its reasons.
 *
 * @param number from 1, in an order that does not depend on the order of rules or facts
 * @param rule the rule's identifier
 * @param title the rule's title, which reads as its reason
 * @param evidence the facts that it matched, in the order of its conditions
 * @param cites identifiers of the guidance that it rests on
 * @param concluded what it concluded, in plain words
 */
public record Firing(
        int number, String rule, String title, List<Evidence> evidence, List<String> cites, List<String> concluded) {}
