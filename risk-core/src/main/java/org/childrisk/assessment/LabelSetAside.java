package org.childrisk.assessment;

import java.util.List;

/**
 * A label that carried no weight.
 *
 * @param code code of the label vocabulary
 * @param meaning what somebody wrote
 * @param usuallyHides what the label usually hides, in plain words, empty text where nothing in particular; it adds
 *     nothing until a person confirms it
 * @param ask the question that would confirm it, empty text where none
 * @param writeInstead what to write instead
 * @param because numbers of the firings that set it aside
 */
public record LabelSetAside(
        String code, String meaning, String usuallyHides, String ask, String writeInstead, List<Integer> because) {}
