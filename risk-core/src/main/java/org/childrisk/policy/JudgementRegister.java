package org.childrisk.policy;

import java.util.List;

/**
 * Every clause of guidance that is left to a person's judgement.
 *
 * @param topics which codes bring up a topic
 * @param clauses the clauses, in the order of the file
 */
public record JudgementRegister(List<TopicCodes> topics, List<JudgementClause> clauses) {

    public JudgementRegister {
        topics = List.copyOf(topics);
        clauses = List.copyOf(clauses);
    }

    /**
     * The same register, with the code of a catalogue where it has another name for it. Throws {@link PolicyProblem} if it
     * names guidance or a code that the policy does not hold.
     */
    JudgementRegister within(GuidanceRegister guidance, Catalogue<IndicatorKind> signs, Catalogue<ActionKind> actions) {
        clauses.forEach(clause -> guidance.get(clause.cites()));
        List<TopicCodes> named = topics.stream()
                .map(it -> new TopicCodes(it.topic(), codes(it.signs(), signs), codes(it.actions(), actions)))
                .toList();
        return new JudgementRegister(named, clauses);
    }

    private static List<String> codes(List<String> names, Catalogue<? extends CatalogueEntry> catalogue) {
        return names.stream().map(name -> catalogue.get(name).code()).toList();
    }
}
