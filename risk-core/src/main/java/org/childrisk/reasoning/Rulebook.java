package org.childrisk.reasoning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childrisk.assessment.Conclusions;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.assessment.RuleText;
import org.childrisk.facts.Grade;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.Remeasured;

/** The rules of an edition, asked about whatever facts one likes. They are the rules that assess; there are no others. */
public interface Rulebook {

    /** What the rules concluded from measured facts. For the thread that asked for it. */
    interface Evaluated {

        /** What was measured. */
        CaseMeasures measures();

        /** What the rules concluded; where only what differs was evaluated, what they concluded besides. */
        Conclusions conclusions();

        /** What the rules matched against: the measured facts and those that rules concluded. */
        List<Object> facts();

        /** Rules that could not be evaluated, none where all could; no fact is quoted. */
        Set<String> failures();

        /** The facts that came in last: those that were measured anew and what rules concluded from them; else all. */
        List<Object> fresh();

        /**
         * Firings of the case before that no longer hold, the same objects; none where everything was evaluated, or nothing
         * fell.
         */
        Set<Fired> fallen();

        /** What the rules conclude of the same case with an answer or two otherwise: only what differs is evaluated. */
        Evaluated with(Remeasured other);
    }

    /**
     * How far a rule that did not speak came.
     *
     * @param depth how many single tests held in a row
     * @param held the conditions that held
     * @param failed the first that did not
     */
    record Closest(int depth, List<Looked> held, Looked failed) {

        /** How far only: nothing about the child reaches a log by accident. */
        @Override
        public String toString() {
            return "Closest[" + depth + "]";
        }
    }

    /**
     * A condition and what it looked at.
     *
     * @param kind the kind of fact, a simple class name
     * @param condition the condition as the rule has it; empty text where the case holds no fact of the kind
     * @param facts the facts that came this far
     */
    record Looked(String kind, String condition, List<Object> facts) {

        /** The condition only: nothing about the child reaches a log by accident. */
        @Override
        public String toString() {
            return "Looked[" + kind + "]";
        }
    }

    /** Everything that follows from measured facts. */
    Evaluated evaluate(CaseMeasures measures);

    /** The rules that may raise a grade to this one or higher, by what they are written to do. */
    List<RuleText> raising(Grade least, CaseMeasures measures);

    /** What a rule says of itself, empty where there is no such rule. */
    Optional<RuleText> text(String rule);

    /** How many facts a rule joins. */
    int conditions(String rule);

    /** Whether the last facts of a case touch a condition of a rule at all; if not, they bring it no further. */
    boolean touches(List<Object> last, String rule);

    /** How far a rule came, empty where it speaks. */
    Optional<Closest> closest(String rule, Evaluated evaluated);
}
