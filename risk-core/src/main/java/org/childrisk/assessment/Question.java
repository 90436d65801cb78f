package org.childrisk.assessment;

import java.util.List;

/**
 * Something that nobody has answered and that may raise the result.
 *
 * @param code code of the indicator catalogue
 * @param ask the question, as it is asked out loud
 * @param because numbers of the firings that want it asked
 */
public record Question(String code, String ask, List<Integer> because) {}
