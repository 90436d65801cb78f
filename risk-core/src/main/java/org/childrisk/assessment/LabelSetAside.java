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
 * @param actions codes of the required actions that rest on it, by which somebody challenges it; who and by when stands with
 *     each in {@link org.childrisk.Assessment#actions()}. Empty where only a person can judge whether to challenge it
 * @param because numbers of the firings that set it aside
 */
public record LabelSetAside(
        String code,
        String meaning,
        String usuallyHides,
        String ask,
        String writeInstead,
        List<String> actions,
        List<Integer> because) {}
