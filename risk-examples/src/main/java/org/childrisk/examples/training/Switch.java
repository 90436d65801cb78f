package org.childrisk.examples.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.childrisk.facts.Answer;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Indicator;
import org.childrisk.policy.Policy;

/**
 * An answer of a case that can be switched.
 *
 * @param answer where it stands and what it is now
 * @param says what it answers, in plain words
 */
public record Switch(AnswerOnRecord answer, String says) {

    private static final String SIGN = Indicator.class.getSimpleName();

    /** Every answer of a case: those that its facts hold, then every sign of the catalogue that it does not mention. */
    static List<Switch> all(CaseFile file, Policy policy) {
        List<Switch> all = new ArrayList<>();
        Set<String> mentioned = new HashSet<>();
        file.answers().forEach(answer -> {
            if (answer.kind().equals(SIGN)) {
                mentioned.add(policy.indicators().get(answer.ref()).code());
                all.add(new Switch(answer, policy.indicators().get(answer.ref()).meaning()));
            } else {
                policy.answers()
                        .find(answer.kind(), answer.field())
                        .ifPresent(kind -> all.add(new Switch(answer, kind.question() + " (" + answer.ref() + ")")));
            }
        });
        policy.indicators().all().stream()
                .filter(kind -> !mentioned.contains(kind.code()))
                .forEach(kind -> all.add(new Switch(
                        new AnswerOnRecord(SIGN, kind.code(), Indicator.ANSWER, Answer.UNKNOWN), kind.meaning())));
        return all;
    }

    /** How it is named on the command line: a sign by its code, another answer by fact and field. */
    public String name() {
        return answer.kind().equals(SIGN) ? answer.ref() : answer.ref() + "." + answer.field();
    }

    /** Whether it is yes or no. */
    public boolean isAnswered() {
        return !answer.answer().isUnknown();
    }

    boolean mentions(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return name().toLowerCase(Locale.ROOT).contains(wanted)
                || says.toLowerCase(Locale.ROOT).contains(wanted);
    }

    boolean isAt(AnswerOnRecord place) {
        return answer.kind().equals(place.kind())
                && answer.ref().equals(place.ref())
                && answer.field().equals(place.field());
    }

    /** From what to what, in plain words. */
    public String moved(Answer to) {
        return says + ": " + answer.answer() + " -> " + to;
    }

    /** The same answer, switched; to what comes next where nothing is wanted: unknown, yes, no, unknown. */
    public AnswerOnRecord to(Optional<Answer> wanted) {
        Answer next = switch (answer.answer()) {
            case UNKNOWN -> Answer.YES;
            case YES -> Answer.NO;
            case NO -> Answer.UNKNOWN;
        };
        return new AnswerOnRecord(answer.kind(), answer.ref(), answer.field(), wanted.orElse(next));
    }
}
