package org.childrisk.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every answer that facts hold, found by fact and field. Of coded signs it holds only those that belong to the child for
 * good.
 */
public final class AnswerRegister {

    private static final String SIGN = "Indicator";

    private final List<AnswerKind> all;
    private final Map<String, Map<String, AnswerKind>> byFact = new HashMap<>();

    AnswerRegister(Collection<AnswerKind> answers, Collection<IndicatorKind> lastingSigns) {
        all = List.copyOf(answers);
        all.forEach(answer -> put(answer.field(), answer));
        lastingSigns.forEach(this::putLasting);
    }

    private void putLasting(IndicatorKind sign) {
        FoundOut foundOut = sign.askAtOnce() ? FoundOut.FIRST_CONTACT : FoundOut.ENQUIRY;
        AnswerKind answer = new AnswerKind(SIGN, sign.code(), sign.question(), foundOut, false);
        put(sign.code(), answer);
        sign.alsoKnownAs().forEach(alias -> put(alias, answer));
    }

    private void put(String field, AnswerKind answer) {
        AnswerKind before =
                byFact.computeIfAbsent(answer.fact(), it -> new HashMap<>()).put(field, answer);
        if (before != null) {
            throw new PolicyProblem(
                    "answers.yaml holds " + answer.fact() + "." + field + " twice.", "Maybe one of them is a copy.");
        }
    }

    /**
     * What is known of an answer.
     *
     * @param fact the simple name of the record, {@code Indicator} for a coded sign
     * @param field the name of the answer in it; of a coded sign its code or another name for it
     * @return empty for a coded sign that may change, and for a name that no fact has
     */
    public Optional<AnswerKind> find(String fact, String field) {
        return Optional.ofNullable(byFact.getOrDefault(fact, Map.of()).get(field));
    }

    /** Every answer of a fact that is no coded sign, in the order of the file. */
    public List<AnswerKind> all() {
        return all;
    }

    /** Every coded sign that belongs to the child for good, by code and by other name. */
    public Collection<String> lastingSigns() {
        return Collections.unmodifiableCollection(
                byFact.getOrDefault(SIGN, Map.of()).keySet());
    }
}
