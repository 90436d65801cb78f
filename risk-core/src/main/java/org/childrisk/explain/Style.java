package org.childrisk.explain;

import org.childrisk.facts.Grade;

/**
 * How a host makes words stand out where its screen can. A style adds no text of its own: widths are counted before it is
 * applied.
 *
 * <pre>{@code
 * String answer = new AssessmentText(Style.PLAIN).write(assessment);
 * }</pre>
 */
public interface Style {

    /** Leaves every word as it is: for pipes, files and logs of answers. */
    Style PLAIN = new Style() {};

    /** The word of a grade. */
    default String grade(Grade grade, String word) {
        return word;
    }

    /** What should have been done, or a result that cannot be relied on. */
    default String overdue(String words) {
        return words;
    }

    /** The heading of a part. */
    default String heading(String words) {
        return words;
    }

    /** What a reader may skip at first: references, numbers of reasons, sources. */
    default String dim(String words) {
        return words;
    }
}
