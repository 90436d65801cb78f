package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.childrisk.Assessment;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.NextChange;
import org.childrisk.explain.AssessmentText;
import org.childrisk.explain.ControlRoomLine;
import org.childrisk.explain.OfficerCard;
import org.childrisk.explain.Style;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.Answer;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.RiskDomain;
import org.childrisk.reasoning.Change;
import org.childrisk.reasoning.DomainRange;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.NextQuestion;
import org.childrisk.reasoning.Reasoner;
import org.childrisk.reasoning.WhatIf;
import org.childrisk.reasoning.WhyNot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an explanation says of other facts and other moments is what an assessment of them gives. */
class ReasoningLawsTest {

    private static final int CASES = Math.max(20, Laws.COUNT / 5);
    private static final int LOOKED_AT = 6;
    private static final int MANY_LOOKED_AT = 40;

    @Test
    void every_what_if_reaches_its_grade_and_no_part_of_it_does() {
        Laws.hold("every what-if reaches its grade and no part of it does", CASES, (file, choices) -> {
            List<String> broken = new ArrayList<>();
            for (WhatIf whatIf : some(explained(file).whatIfs(), choices)) {
                if (!grade(file, whatIf.domain(), whatIf.changes()).equals(whatIf.to())) {
                    broken.add(whatIf + " does not reach it");
                }
                for (int left = 0;
                        whatIf.changes().size() > 1 && left < whatIf.changes().size();
                        left++) {
                    List<Change> fewer = new ArrayList<>(whatIf.changes());
                    fewer.remove(left);
                    if (grade(file, whatIf.domain(), fewer).equals(whatIf.to())) {
                        broken.add(whatIf + " is reached by a part of it");
                    }
                }
                if (whatIf.changes().stream().anyMatch(change -> change.to() == Answer.UNKNOWN)) {
                    broken.add(whatIf + " hides a fact");
                }
            }
            return broken;
        });
    }

    @Test
    void every_question_raises_what_it_says_and_starts_what_it_says() {
        Laws.hold("every question raises and starts what it says", CASES, (file, choices) -> {
            List<String> broken = new ArrayList<>();
            Assessment now = Laws.now(file);
            for (NextQuestion question : some(explained(file).questions(), choices)) {
                Assessment then =
                        Laws.now(with(file, List.of(question.answer())).orElseThrow());
                if (!then.overall().equals(question.overall().atWorst())) {
                    broken.add(question.ask() + " gives " + then.overall());
                }
                for (DomainRange raise : question.raises()) {
                    if (!then.grade(raise.domain()).equals(raise.range().atWorst())
                            || !now.grade(raise.domain()).equals(raise.range().stands())) {
                        broken.add(question.ask() + " gives " + then.grades() + " and not " + raise);
                    }
                }
                for (String code : question.starts()) {
                    boolean started = then.actions().stream()
                            .anyMatch(action -> action.code().equals(code)
                                    && action.status().isOpen()
                                    && now.actions().stream()
                                            .noneMatch(before -> before.code().equals(code)
                                                    && before.about().equals(action.about())));
                    if (!started) {
                        broken.add(question.ask() + " starts no " + code);
                    }
                }
            }
            return broken;
        });
    }

    @Test
    void every_open_answer_that_raises_a_grade_or_starts_a_duty_is_asked_for() {
        Laws.hold("every open answer that raises or starts something is asked for", CASES, (file, choices) -> {
            List<String> broken = new ArrayList<>();
            Assessment now = Laws.now(file);
            List<NextQuestion> questions = explained(file).questions();
            for (Change change : everyOpen(file, choices).subList(0, MANY_LOOKED_AT)) {
                Optional<Assessment> then = with(file, List.of(change)).map(Laws::now);
                if (then.isPresent() && (raises(now, then.get()) || starts(now, then.get()))) {
                    boolean asked = questions.stream()
                            .anyMatch(question -> question.answer().ref().equals(change.ref())
                                    && question.answer().field().equals(change.field())
                                    && !isHigher(
                                            then.get().overall(),
                                            question.overall().atWorst()));
                    if (!asked) {
                        broken.add("nobody asks for " + change.ref() + " " + change.field() + " " + change.to());
                    }
                }
            }
            return broken;
        });
    }

    private static boolean raises(Assessment now, Assessment then) {
        return Arrays.stream(RiskDomain.values()).anyMatch(domain -> isHigher(then.grade(domain), now.grade(domain)));
    }

    private static boolean isHigher(Optional<Grade> one, Optional<Grade> other) {
        return one.filter(grade -> other.isEmpty() || other.get().isBelow(grade))
                .isPresent();
    }

    private static boolean starts(Assessment now, Assessment then) {
        return then.actions().stream()
                .filter(action -> action.status().isOpen())
                .anyMatch(action -> now.actions().stream()
                        .noneMatch(before -> before.code().equals(action.code())
                                && before.about().equals(action.about())));
    }

    @Test
    void no_answers_make_a_grade_higher_than_the_range_says() {
        Laws.hold("no answers make a grade higher than the range says", CASES, (file, choices) -> {
            Explanation explained = explained(file);
            CaseFile answered = file;
            for (Change change : everyOpen(file, choices)) {
                answered = with(answered, List.of(change)).orElse(answered);
            }
            Assessment then = Laws.now(answered);
            List<String> broken = new ArrayList<>();
            for (RiskDomain domain : RiskDomain.values()) {
                Optional<Grade> atWorst = explained.ranges().stream()
                        .filter(range -> range.domain() == domain)
                        .flatMap(range -> range.range().atWorst().stream())
                        .findFirst();
                if (then.grade(domain)
                        .filter(grade -> atWorst.isEmpty() || atWorst.get().isBelow(grade))
                        .isPresent()) {
                    broken.add(domain + " became " + then.grade(domain) + " but was said to become " + atWorst);
                }
            }
            return broken;
        });
    }

    @Test
    void asked_in_order_the_questions_come_to_an_end() {
        Laws.hold("asked in order the questions come to an end", 6, (file, choices) -> {
            CaseFile answered = file;
            int unknown = everyOpen(file, choices).size();
            for (int asked = 0; asked <= unknown; asked++) {
                List<NextQuestion> questions = explained(answered).questions();
                if (questions.isEmpty()) {
                    return List.of();
                }
                Change worst = questions.get(0).answer();
                Answer answer = choices.nextBoolean() ? Answer.NO : worst.to();
                Change given = new Change(worst.ref(), worst.field(), worst.from(), answer, worst.says());
                CaseFile before = answered;
                answered = with(before, List.of(given))
                        .or(() -> with(before, List.of(worst)))
                        .orElseThrow();
            }
            return List.of("after " + unknown + " answers there is still something to ask");
        });
    }

    @Test
    void what_a_why_not_names_makes_the_rule_speak_or_come_further() {
        Laws.hold("what a why-not names makes the rule speak or come further", CASES / 2, (file, choices) -> {
            List<String> broken = new ArrayList<>();
            for (String rule : some(List.copyOf(new HashSet<>(rules())), choices)) {
                Optional<WhyNot> whyNot = Laws.ASSESSOR.whyNot(file, rule);
                boolean speaks = Laws.now(file).firings().stream()
                        .anyMatch(firing -> firing.rule().equals(rule));
                if (speaks == whyNot.isPresent()) {
                    broken.add(rule + " speaks and is asked why not, or is silent and does not say why");
                }
                whyNot.ifPresent(it -> some(it.movesOn(), choices).forEach(change -> {
                    CaseFile changed = with(file, List.of(change)).orElseThrow();
                    Optional<WhyNot> then = Laws.ASSESSOR.whyNot(changed, rule);
                    if (then.filter(after -> !isFurther(it, after)).isPresent()) {
                        broken.add(change.says() + " brings " + rule + " no further than " + it.failed());
                    }
                }));
            }
            return broken;
        });
    }

    private static boolean isFurther(WhyNot before, WhyNot after) {
        return after.held().size() > before.held().size()
                || (after.held().size() == before.held().size()
                        && !after.failed().needed().equals(before.failed().needed()));
    }

    @Test
    void nothing_changes_between_the_announced_changes() {
        Laws.hold("nothing changes between the announced changes", CASES, (file, choices) -> {
            List<String> broken = new ArrayList<>();
            Instant from = file.asOf().toInstant();
            for (NextChange change : explained(file).changes()) {
                View standing = viewAt(file, from);
                long nanos = Math.max(1, change.at().toEpochMilli() - from.toEpochMilli());
                for (Instant before :
                        List.of(change.at().minusNanos(1), change.at().minusSeconds(1), from.plusMillis((long)
                                (nanos * choices.nextDouble())))) {
                    if (!before.isBefore(from) && before.isBefore(change.at())) {
                        standing.differencesFrom(viewAt(file, before))
                                .forEach(it -> broken.add("already at " + before + " " + it));
                    }
                }
                if (standing.equals(viewAt(file, change.at()))) {
                    broken.add("nothing changes at " + change.at() + " though it says " + change.what());
                }
                from = change.at();
            }
            return broken;
        });
    }

    @Test
    void where_a_grade_can_rise_one_answer_alone_raises_it() {
        Laws.hold("where a grade can rise one answer alone raises it", CASES, (file, choices) -> {
            Explanation explained = explained(file);
            List<String> broken = new ArrayList<>();
            for (DomainRange range : explained.ranges()) {
                boolean one = explained.questions().stream()
                        .flatMap(question -> question.raises().stream())
                        .anyMatch(raise -> raise.domain() == range.domain());
                if (range.range().isOpen() && !one) {
                    broken.add(range + " but no single answer raises it");
                }
            }
            return broken;
        });
    }

    @Test
    void the_second_look_is_the_same_as_the_first() {
        Laws.hold("the second look is the same as the first", 20, (file, choices) -> {
            Explanation one = explained(file);
            return one.equals(explained(file)) ? List.of() : List.of("another explanation");
        });
    }

    @Test
    void the_high_risk_of_a_child_is_explained_by_what_it_rests_on() {
        assertThat(Laws.CASES.first(100).flatMap(file -> explained(file).whatIfs().stream()))
                .anyMatch(whatIf -> !whatIf.isHigher() && whatIf.from().equals(Optional.of(Grade.HIGH)))
                .anyMatch(whatIf -> !whatIf.isHigher() && whatIf.changes().size() > 1);
    }

    @Test
    void a_range_is_never_below_the_result_that_stands() {
        CaseFile file = Laws.CASES.get(3);
        Assessment made = Laws.now(file);
        Assessment graver = new Assessment(
                made.reference(),
                made.asOf(),
                Optional.of(Grade.HIGH),
                List.of(new DomainGrade(RiskDomain.MISSING, Grade.HIGH, List.of())),
                made.actions(),
                made.findings(),
                made.labelsSetAside(),
                made.questions(),
                made.notUsed(),
                made.judgement(),
                made.nextChange(),
                made.firings(),
                made.guidance(),
                made.failures(),
                List.of("GRADE-07 was concluded by the engine and not by the second evaluation"),
                made.edition(),
                made.inputDigest(),
                made.resultDigest());

        Explanation explained = new Reasoner(
                        new WalkedRulebook(CompiledRules.load(), Laws.ASSESSOR.policy()), Laws.ASSESSOR.policy())
                .explain(file, graver);

        assertThat(explained.overall().stands()).contains(Grade.HIGH);
        assertThat(new ControlRoomLine().write(explained)).startsWith("DISPUTED, look now: HIGH");
        assertThat(new OfficerCard(Style.PLAIN).write(explained)).startsWith("DISPUTED: a person must look");
    }

    @Test
    @Timeout(60)
    void a_very_large_case_is_explained_in_part_and_says_so() {
        CaseFile.Builder large =
                CaseFile.about(Child.aged("child", 14), Laws.CASES.get(0).asOf());
        for (int i = 0; i < 600; i++) {
            large.with(adult("a" + i));
        }

        Explanation explained = explained(large.build());

        assertThat(explained.untried()).isPositive();
        assertThat(explained.overall().atWorst()).contains(Grade.HIGH);
        assertThat(new AssessmentText(Style.PLAIN).write(explained))
                .contains("could not be tried, so expect the worst");
    }

    private static AdultOfConcern adult(String id) {
        return Laws.CASES
                .first(200)
                .flatMap(file -> file.adults().stream())
                .findFirst()
                .map(adult -> (AdultOfConcern) renamed(adult, id))
                .orElseThrow();
    }

    private static Fact renamed(AdultOfConcern adult, String id) {
        try {
            RecordComponent[] parts = AdultOfConcern.class.getRecordComponents();
            Object[] values = new Object[parts.length];
            Class<?>[] types = new Class<?>[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                values[i] = switch (parts[i].getName()) {
                    case "id" -> id;
                    case "linkedWith" -> List.of();
                    default ->
                        types[i] == Answer.class
                                ? Answer.UNKNOWN
                                : parts[i].getAccessor().invoke(adult);
                };
            }
            return AdultOfConcern.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record can be made anew", e);
        }
    }

    private static Set<String> rules() {
        return CompiledRules.load().texts().keySet();
    }

    private static Explanation explained(CaseFile file) {
        return Laws.ASSESSOR.explain(file);
    }

    private static Optional<Grade> grade(CaseFile file, RiskDomain domain, List<Change> changes) {
        return with(file, changes).flatMap(changed -> Laws.now(changed).grade(domain));
    }

    private static Optional<CaseFile> with(CaseFile file, List<Change> changes) {
        try {
            return Optional.of(file.answering(changes.stream()
                    .map(it -> new AnswerOnRecord("", it.ref(), it.field(), it.to()))
                    .toList()));
        } catch (RefusedFacts e) {
            return Optional.empty();
        }
    }

    /** An answer by chance to everything that nobody has answered, in an order by chance. */
    private static List<Change> everyOpen(CaseFile file, Random choices) {
        List<Change> open = new ArrayList<>();
        Set<String> said = new HashSet<>();
        file.answers().forEach(answer -> {
            said.add(answer.ref());
            if (answer.answer().isUnknown()) {
                open.add(change(answer.ref(), answer.field(), choices));
            }
        });
        Laws.ASSESSOR.policy().indicators().all().stream()
                .filter(kind -> !said.contains(kind.code()))
                .forEach(kind -> open.add(change(kind.code(), "answer", choices)));
        Collections.shuffle(open, choices);
        return open;
    }

    private static Change change(String ref, String field, Random choices) {
        return new Change(ref, field, Answer.UNKNOWN, choices.nextBoolean() ? Answer.YES : Answer.NO, "");
    }

    private static <T> List<T> some(List<T> all, Random choices) {
        List<T> some = new ArrayList<>(all);
        Collections.shuffle(some, choices);
        return some.subList(0, Math.min(LOOKED_AT, some.size()));
    }

    private static View viewAt(CaseFile file, Instant moment) {
        return View.of(Laws.ASSESSOR.examine(file, moment.atZone(file.asOf().getZone())))
                .withoutDeadlines();
    }
}
