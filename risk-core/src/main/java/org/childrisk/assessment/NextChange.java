package org.childrisk.assessment;

import java.time.Instant;
import java.util.List;

/**
 * When the result changes by itself, if nothing is learned.
 *
 * @param at the first moment at which it differs
 * @param what each difference, in plain words
 */
public record NextChange(Instant at, List<String> what) {}
