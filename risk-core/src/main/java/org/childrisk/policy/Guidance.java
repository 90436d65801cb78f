package org.childrisk.policy;

import java.util.List;

/**
 * One statement of guidance, in this library's own words, with what it rests on.
 *
 * @param id the identifier that rules cite, for example {@code MISS-APP-01}
 * @param says what it says
 * @param confidence how well it is known
 * @param publications where it was published
 */
public record Guidance(String id, String says, Confidence confidence, List<Publication> publications) {}
