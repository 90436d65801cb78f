package org.childrisk.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.childrisk.facts.Answer;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Indicator;
import org.childrisk.policy.AnswerKind;
import org.childrisk.policy.FoundOut;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.Policy;

/** Every answer that a case file might hold and does not: of its facts, and of the whole catalogue of signs. */
final class Possibilities {

    private static final List<Answer> OTHERWISE = List.of(Answer.YES, Answer.NO);
    private static final String SIGN = Indicator.class.getSimpleName();

    private final Policy policy;
    private final List<Possibility> all = new ArrayList<>();

    private Possibilities(CaseFile file, Policy policy) {
        this.policy = policy;
        Set<String> mentioned = new HashSet<>();
        file.answers().forEach(answer -> {
            if (answer.kind().equals(SIGN)) {
                IndicatorKind kind = policy.indicators().get(answer.ref());
                mentioned.add(kind.code());
                addSign(answer, kind);
            } else {
                policy.answers().find(answer.kind(), answer.field()).ifPresent(kind -> addAnswer(answer, kind));
            }
        });
        policy.indicators().all().stream()
                .filter(kind -> !mentioned.contains(kind.code()))
                .forEach(
                        kind -> addSign(new AnswerOnRecord(SIGN, kind.code(), Indicator.ANSWER, Answer.UNKNOWN), kind));
    }

    static List<Possibility> of(CaseFile file, Policy policy) {
        return new Possibilities(file, policy).all;
    }

    private void addSign(AnswerOnRecord now, IndicatorKind kind) {
        boolean changeable = policy.answers()
                .find(SIGN, kind.code())
                .map(AnswerKind::changeable)
                .orElse(true);
        FoundOut foundOut = kind.askAtOnce() ? FoundOut.FIRST_CONTACT : FoundOut.ENQUIRY;
        add(now, kind.question(), kind.meaning(), foundOut, changeable);
    }

    private void addAnswer(AnswerOnRecord now, AnswerKind kind) {
        add(now, kind.question(), "", kind.foundOut(), kind.changeable());
    }

    private void add(AnswerOnRecord now, String ask, String meaning, FoundOut foundOut, boolean changeable) {
        for (Answer to : OTHERWISE) {
            if (now.answer() != to) {
                all.add(new Possibility(now, to, ask, meaning, foundOut, changeable));
            }
        }
    }
}
