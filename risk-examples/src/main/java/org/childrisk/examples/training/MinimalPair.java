package org.childrisk.examples.training;

import java.util.List;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Indicator;
import org.childrisk.reasoning.Change;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.WhatIf;

/**
 * Two cases that differ in one answer and by one grade: a case, and its twin with that answer switched.
 *
 * @param name the case
 * @param moves which grade moves, and how
 */
public record MinimalPair(String name, WhatIf moves) {

    /** Every minimal pair of a case with a twin. */
    public static List<MinimalPair> of(String name, Explanation explanation) {
        return explanation.whatIfs().stream()
                .filter(moves -> moves.changes().size() == 1 && isOneGrade(moves))
                .map(moves -> new MinimalPair(name, moves))
                .toList();
    }

    private static boolean isOneGrade(WhatIf moves) {
        int from = moves.from().map(Grade::height).orElse(0);
        int to = moves.to().map(Grade::height).orElse(0);
        return Math.abs(from - to) == 1;
    }

    /** The one answer in which the two differ. */
    public Change change() {
        return moves.changes().get(0);
    }

    /** Whether the answer stands on record and would be another, and not one that nobody has given. */
    public boolean isOnRecord() {
        return !change().from().isUnknown();
    }

    /** Which grade moves, in plain words: pairs that move the same one are told together. */
    public String move() {
        return moves.domain().words() + " " + Remarks.word(moves.from()) + " as it stands, " + Remarks.word(moves.to())
                + " if only this were otherwise:";
    }

    /** The one answer in plain words, and how the workbench calls it. */
    String otherwise() {
        String from = isOnRecord() ? "on record " + change().from() + ", then " : "nobody knows, then ";
        return change().says() + " (" + from + change().to() + ") [" + answer() + "]";
    }

    /** How the one answer is called. */
    public String answer() {
        return change().field().equals(Indicator.ANSWER) ? change().ref() : change().ref() + "." + change().field();
    }
}
