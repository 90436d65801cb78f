package org.childrisk.audit;

import java.util.Comparator;

/**
 * A file that could not be judged.
 *
 * @param file its name
 * @param problem why, without any value of the file
 */
public record NotJudged(String file, String problem) {

    static final Comparator<NotJudged> BY_FILE =
            Comparator.comparing(NotJudged::file).thenComparing(NotJudged::problem);
}
