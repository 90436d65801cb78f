package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.assessment.NextChange;
import org.childrisk.assessment.Standing;
import org.childrisk.facts.Answer;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.RiskDomain;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.Measure;
import org.childrisk.measures.Remeasured;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.Policy;
import org.childrisk.reasoning.Reasoner;
import org.childrisk.reasoning.Rulebook.Evaluated;
import org.junit.jupiter.api.Test;

/** A case of which only what differs is evaluated stands as it does when everything is evaluated anew. */
class OnlyWhatDiffersTest {

    private static final int TRIED = 12;
    private static final Policy POLICY = Laws.ASSESSOR.policy();
    private static final WalkedRulebook RULEBOOK = new WalkedRulebook(CompiledRules.load(), POLICY);

    private static final int CHANGES = 8;

    private int inPart;

    @Test
    void evaluated_in_part_a_case_stands_as_it_does_evaluated_in_full() {
        Laws.hold("evaluated in part a case stands as in full", this::broken);

        assertThat(inPart).as("evaluated in part").isGreaterThan(Laws.COUNT);
    }

    @Test
    void what_a_change_says_is_what_two_evaluations_in_full_differ_in() {
        Reasoner reasoner = new Reasoner(RULEBOOK, POLICY);
        Laws.hold("a change says what two evaluations in full differ in", (file, choices) -> {
            List<String> broken = new ArrayList<>();
            Standing before = standingAt(file.asOf().toInstant(), file);
            for (NextChange change : reasoner.changes(file, CHANGES)) {
                Standing then = standingAt(change.at(), file);
                List<String> differences = before.differences(then);
                if (!differences.equals(change.what())) {
                    broken.add(change.at() + ": " + change.what() + " and not " + differences);
                }
                before = then;
            }
            return broken;
        });
    }

    private static Standing standingAt(Instant moment, CaseFile file) {
        CaseMeasures measures = CaseMeasures.at(moment.atZone(file.asOf().getZone()), file, POLICY);
        return new Standing(measures, RULEBOOK.evaluate(measures).conclusions(), POLICY);
    }

    private List<String> broken(CaseFile file, Random choices) {
        Evaluated before = RULEBOOK.evaluate(CaseMeasures.of(file, POLICY));
        Standing standing = new Standing(before.measures(), before.conclusions(), POLICY);
        List<String> broken = new ArrayList<>();
        for (AnswerOnRecord answer : some(answers(file), choices)) {
            CaseFile changed;
            try {
                changed = file.answering(List.of(answer));
            } catch (RefusedFacts e) {
                continue;
            }
            Evaluated part = before.with(remeasured(before, file, changed, answer));
            if (part.fresh().size() < part.facts().size()) {
                inPart++;
            }
            broken.addAll(differences(before, standing, part, changed));
        }
        return broken;
    }

    private static Remeasured remeasured(Evaluated before, CaseFile file, CaseFile changed, AnswerOnRecord answer) {
        Optional<Remeasured> signMore = answer.field().equals(Indicator.ANSWER)
                ? before.measures()
                        .answering(
                                Indicator.told(
                                        answer.ref(),
                                        answer.answer(),
                                        file.asOf().toInstant()),
                                POLICY)
                : Optional.empty();
        return signMore.orElseGet(() -> before.measures().with(changed, POLICY));
    }

    private static List<String> differences(Evaluated before, Standing standing, Evaluated part, CaseFile changed) {
        Evaluated full = RULEBOOK.evaluate(CaseMeasures.of(changed, POLICY));
        Standing then = new Standing(full.measures(), full.conclusions(), POLICY);
        Standing inPart = standing.and(part.measures(), part.conclusions(), part.fallen());
        List<String> differences = new ArrayList<>(inPart.differences(then));
        for (RiskDomain domain : RiskDomain.values()) {
            if (!inPart.reasons(domain).equals(then.reasons(domain))) {
                differences.add("the reasons of " + domain);
            }
        }
        Stream<Fired> holding = before.conclusions().firings().stream()
                .filter(fired -> !part.fallen().contains(fired));
        Set<String> together = said(
                Stream.concat(holding, part.conclusions().firings().stream()).toList());
        if (!together.equals(said(full.conclusions().firings()))) {
            differences.add("the firings");
        }
        return differences;
    }

    private static Set<String> said(Collection<Fired> firings) {
        Set<String> said = new HashSet<>();
        firings.forEach(fired -> said.add(fired.rule()
                + fired.facts().stream().map(OnlyWhatDiffersTest::name).toList()));
        return said;
    }

    private static String name(Object fact) {
        String kind = fact.getClass().getSimpleName();
        if (fact instanceof Measure measure) {
            return kind + measure.ref();
        }
        return fact instanceof Fact told ? kind + told.ref() : kind;
    }

    /** Every answer that the file holds and every sign of the catalogue, each as it is not. */
    private static List<AnswerOnRecord> answers(CaseFile file) {
        Stream<AnswerOnRecord> signs = POLICY.indicators().all().stream()
                .map(IndicatorKind::code)
                .map(code -> new AnswerOnRecord("Indicator", code, Indicator.ANSWER, Answer.UNKNOWN));
        return Stream.concat(file.answers(), signs)
                .flatMap(answer -> Stream.of(Answer.YES, Answer.NO)
                        .filter(to -> to != answer.answer())
                        .map(to -> new AnswerOnRecord(answer.kind(), answer.ref(), answer.field(), to)))
                .toList();
    }

    private static List<AnswerOnRecord> some(List<AnswerOnRecord> all, Random choices) {
        List<AnswerOnRecord> some = new ArrayList<>(all);
        Collections.shuffle(some, choices);
        return some.subList(0, Math.min(TRIED, some.size()));
    }
}
