package org.childrisk.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childrisk.facts.Told.aged;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.label;
import static org.childrisk.facts.Told.moment;
import static org.childrisk.facts.Told.sign;
import static org.childrisk.facts.Told.step;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Grade;
import org.childrisk.facts.GradeOnRecord;
import org.childrisk.facts.Handover;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.Rank;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Told;
import org.childrisk.json.CaseRecordSchema;
import org.childrisk.monitor.MonitorEvent.ActionDone;
import org.childrisk.monitor.MonitorEvent.ActionDue;
import org.childrisk.monitor.MonitorEvent.ActionLapsed;
import org.childrisk.monitor.MonitorEvent.ActionMissed;
import org.childrisk.monitor.MonitorEvent.ActionOverdue;
import org.childrisk.monitor.MonitorEvent.FactHeldBack;
import org.childrisk.monitor.MonitorEvent.FindingGone;
import org.childrisk.monitor.MonitorEvent.FindingMade;
import org.childrisk.monitor.MonitorEvent.GradeHeld;
import org.childrisk.monitor.MonitorEvent.GradeLowered;
import org.childrisk.monitor.MonitorEvent.GradeRaised;
import org.childrisk.monitor.MonitorEvent.HandoverNotAcknowledged;
import org.childrisk.monitor.MonitorEvent.QuestionAsked;
import org.childrisk.monitor.MonitorEvent.QuestionSettled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaseMonitorTest {

    private static final String CASE = "child-1";
    private static final Child CHILD = aged(14, "2026-01-05");
    private static final String EIGHT = "2026-01-05T20:00:00";
    private static final Instant NINE = at("2026-01-05T21:00:00");
    private static final Instant TEN = at("2026-01-05T22:00:00");
    private static final Instant ELEVEN = at("2026-01-05T23:00:00");

    private final SmallAssessor assessor = new SmallAssessor();
    private final CaseMonitor monitor = new CaseMonitor(assessor);

    @AfterEach
    void what_is_stored_has_the_published_form() {
        CaseRecordSchema.accepts(monitor);
    }

    private Changes open(Fact... facts) {
        return monitor.open(file(EIGHT, facts));
    }

    private static CaseFile file(String asOf, Fact... facts) {
        CaseFile.Builder builder = CaseFile.about(CHILD, moment(asOf)).reference(CASE);
        List.of(facts).forEach(builder::with);
        return builder.build();
    }

    private Changes tell(Fact fact, Instant learnedAt) {
        return tell(fact, learnedAt, learnedAt);
    }

    private Changes tell(Fact fact, Instant learnedAt, Instant now) {
        return monitor.receive(CASE, List.of(Received.of(fact, learnedAt)), now);
    }

    private Optional<Grade> missing() {
        return monitor.record(CASE).lines().grade(RiskDomain.MISSING);
    }

    private static MissingEpisode episode(Answer located, Optional<Instant> locatedAt, Answer well) {
        MissingEpisode reported = Told.reported("E1", at(EIGHT));
        return new MissingEpisode(
                "E1",
                Optional.empty(),
                reported.reportedAt(),
                reported.recordedAs(),
                reported.from(),
                Answer.NO,
                located,
                locatedAt,
                well,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    private static MissingEpisode gone() {
        return episode(Answer.NO, Optional.empty(), Answer.UNKNOWN);
    }

    private static MissingEpisode back(Answer well) {
        return episode(Answer.YES, Optional.of(NINE), well);
    }

    private static Indicator groomed(Instant seen) {
        return new Indicator("GROOMED", Answer.YES, Optional.of(seen), Optional.empty(), Optional.empty());
    }

    private static FactRef ref(Fact fact) {
        return FactRef.of(fact);
    }

    @Test
    void opening_a_case_says_where_it_stands() {
        Changes opened = open(gone());

        assertThat(opened.events())
                .containsExactly(
                        new GradeRaised(
                                CASE, at(EIGHT), RiskDomain.MISSING, Optional.empty(), Grade.HIGH, Cause.OPENED),
                        new ActionDue(CASE, at(EIGHT), "DEPLOY", "E1", Optional.of(NINE), Cause.OPENED),
                        new QuestionAsked(CASE, at(EIGHT), "SELF_HARM", Cause.OPENED));
        assertThat(opened.wakeAt()).contains(NINE);
        assertThat(monitor.record(CASE).lines().overall()).contains(Grade.HIGH);
        assertThat(monitor.record(CASE).lines().nearestDeadline()).contains(NINE);
    }

    @Test
    void a_deadline_that_passes_is_said_when_it_does_and_once() {
        open(gone());

        assertThat(monitor.tick(NINE.minusNanos(1)).events()).isEmpty();
        assertThat(monitor.tick(ELEVEN).events())
                .containsExactly(new ActionOverdue(CASE, NINE, "DEPLOY", "E1", Optional.of(NINE), Cause.TIME));
        assertThat(monitor.tick(ELEVEN).events()).isEmpty();
        assertThat(monitor.wakeAt()).isEmpty();
    }

    @Test
    void what_is_done_and_what_is_answered_is_said_with_the_fact_that_says_so() {
        open(gone());
        Fact deployed = step("DEPLOY", Optional.of(at("2026-01-05T20:20:00")), Optional.of("E1"));
        Fact answered = sign("SELF_HARM", Answer.NO);
        Instant learned = at("2026-01-05T20:30:00");

        assertThat(tell(deployed, learned).events())
                .containsExactly(
                        new ActionDone(CASE, learned, "DEPLOY", "E1", false, Cause.learned(List.of(ref(deployed)))));
        assertThat(tell(answered, NINE).events())
                .containsExactly(new QuestionSettled(CASE, NINE, "SELF_HARM", Cause.learned(List.of(ref(answered)))));
    }

    @Test
    void a_child_who_comes_back_is_not_out_of_danger_before_somebody_has_seen_the_child_well() {
        open(gone());

        Changes home = tell(back(Answer.UNKNOWN), TEN);
        assertThat(home.events())
                .contains(new GradeLowered(
                        CASE,
                        TEN,
                        RiskDomain.MISSING,
                        Grade.HIGH,
                        Optional.of(Grade.MEDIUM),
                        Cause.learned(List.of(ref(gone())))));
        Changes seen = tell(back(Answer.YES), ELEVEN);

        assertThat(seen.events())
                .contains(new GradeLowered(
                        CASE,
                        ELEVEN,
                        RiskDomain.MISSING,
                        Grade.MEDIUM,
                        Optional.empty(),
                        Cause.learned(List.of(ref(gone())))));
        assertThat(missing()).isEmpty();
    }

    @Test
    void what_could_not_be_done_any_more_was_missed_or_has_lapsed() {
        open(gone());
        Instant early = at("2026-01-05T20:30:00");

        assertThat(tell(episode(Answer.YES, Optional.of(early), Answer.YES), early)
                        .events())
                .anyMatch(ActionLapsed.class::isInstance);
        monitor.close(CASE);
        open(gone());

        assertThat(tell(back(Answer.YES), TEN).events()).noneMatch(ActionMissed.class::isInstance);
        monitor.close(CASE);
        open(gone());
        assertThat(tell(episode(Answer.YES, Optional.of(TEN), Answer.YES), TEN).events())
                .anyMatch(ActionMissed.class::isInstance);
    }

    @Test
    void a_hand_over_that_nobody_acknowledged_is_said_as_such() {
        open(gone(), new Handover("H1", Optional.of("E1"), Optional.of(at(EIGHT)), Optional.empty(), Optional.empty()));
        Instant due = at("2026-01-05T20:30:00");

        assertThat(monitor.tick(due).events())
                .containsExactly(
                        new ActionOverdue(
                                CASE, due, "HANDOVER_WITH_ACKNOWLEDGEMENT", "H1", Optional.of(due), Cause.TIME),
                        new HandoverNotAcknowledged(CASE, due, "H1", Optional.of(due), Cause.TIME));
    }

    @Test
    void time_alone_lowers_nothing_but_is_said() {
        open(groomed(at(EIGHT)));
        Instant month = at("2026-02-04T20:00:00");

        Changes later = monitor.tick(month);

        assertThat(later.events())
                .containsExactly(new GradeHeld(
                        CASE, month, RiskDomain.SEXUAL_EXPLOITATION, Grade.HIGH, Optional.empty(), Cause.TIME));
        assertThat(monitor.record(CASE).lines().grades())
                .containsExactly(new CaseLines.GradeLine(RiskDomain.SEXUAL_EXPLOITATION, Grade.HIGH, Optional.empty()));
    }

    @Test
    void a_grade_that_is_held_does_not_fall_with_any_fact_but_with_a_reasoned_grade() {
        open(groomed(at(EIGHT)));
        Instant march = at("2026-03-04T20:00:00");
        monitor.tick(march);

        tell(sign("SELF_HARM", Answer.NO), march);
        tell(regraded(Answer.UNKNOWN, march), march);
        assertThat(monitor.record(CASE).lines().overall()).contains(Grade.HIGH);
        Changes regraded = tell(regraded(Answer.YES, march.plusSeconds(60)), march.plusSeconds(60));

        assertThat(regraded.events()).singleElement().isInstanceOfSatisfying(GradeLowered.class, event -> {
            assertThat(event.to()).isEmpty();
            assertThat(event.because().facts())
                    .singleElement()
                    .extracting(FactRef::kind)
                    .isEqualTo("RecordedGrade");
        });
    }

    private static RecordedGrade regraded(Answer reasoned, Instant moment) {
        return new RecordedGrade(
                RiskDomain.SEXUAL_EXPLOITATION,
                GradeOnRecord.LOW,
                Optional.of(moment),
                reasoned,
                reasoned,
                Rank.UNKNOWN,
                reasoned,
                Optional.empty());
    }

    @Test
    void of_several_facts_that_come_together_the_one_that_did_it_is_named() {
        open();

        Changes told =
                monitor.receive(CASE, List.of(Received.of(gone(), NINE), Received.of(label("STREETWISE"), NINE)), NINE);

        assertThat(told.events())
                .contains(new GradeRaised(
                        CASE,
                        NINE,
                        RiskDomain.MISSING,
                        Optional.empty(),
                        Grade.HIGH,
                        Cause.learned(List.of(ref(gone())))))
                .contains(new FindingMade(
                        CASE,
                        NINE,
                        "WRONG_CLASSIFICATION",
                        "",
                        Cause.learned(List.of(ref(gone()), ref(label("STREETWISE"))))));
    }

    @Test
    void what_was_learned_earlier_takes_nothing_back_when_it_arrives_later() {
        open(gone());
        tell(back(Answer.YES), TEN);

        Changes late = tell(gone(), NINE, ELEVEN);

        assertThat(late.events()).isEmpty();
        assertThat(missing()).isEmpty();
    }

    @Test
    void of_two_things_learned_at_one_moment_about_one_fact_the_graver_stands() {
        open();
        tell(back(Answer.YES), TEN);
        tell(gone(), TEN);

        assertThat(missing()).contains(Grade.HIGH);
    }

    @Test
    void a_fact_told_twice_changes_nothing() {
        open(gone());
        tell(groomed(at(EIGHT)), NINE);

        assertThat(tell(groomed(at(EIGHT)), NINE).events()).isEmpty();
    }

    @Test
    void a_later_no_beside_a_yes_takes_nothing_back_unless_it_corrects_that_entry() {
        open();
        tell(groomed(at(EIGHT)), NINE);
        tell(sign("GROOMED", Answer.NO), TEN);
        assertThat(monitor.record(CASE).lines().overall()).contains(Grade.HIGH);
        monitor.close(CASE);

        open();
        monitor.receive(CASE, List.of(Received.of(groomed(at(EIGHT)), NINE).as("log-1")), NINE);
        monitor.receive(
                CASE, List.of(Received.of(sign("GROOMED", Answer.NO), TEN).as("log-1")), TEN);

        assertThat(monitor.record(CASE).lines().overall()).isEmpty();
    }

    @Test
    void an_entry_made_in_error_can_be_withdrawn_and_the_event_names_it() {
        open(gone(), label("STREETWISE"));

        Changes withdrawn = monitor.receive(
                CASE, List.of(Received.withdrawal(gone(), NINE), Received.withdrawal(label("STREETWISE"), NINE)), NINE);

        assertThat(withdrawn.events())
                .anyMatch(FindingGone.class::isInstance)
                .contains(new GradeLowered(
                        CASE,
                        NINE,
                        RiskDomain.MISSING,
                        Grade.HIGH,
                        Optional.empty(),
                        Cause.learned(List.of(ref(gone())))));
        assertThatThrownBy(() -> Received.withdrawal(CHILD, NINE))
                .isInstanceOfSatisfying(
                        RefusedFacts.class,
                        refused -> assertThat(refused.problems().get(0).mend()).contains("close the case"));
    }

    @Test
    void a_fact_waits_for_what_it_points_at_but_a_sign_counts_at_once() {
        open();
        Fact deployed = step("DEPLOY", Optional.of(NINE), Optional.of("E1"));
        Fact sign = new Indicator("GROOMED", Answer.YES, Optional.of(at(EIGHT)), Optional.of("E1"), Optional.empty());

        Changes early = monitor.receive(CASE, List.of(Received.of(deployed, NINE), Received.of(sign, NINE)), NINE);
        assertThat(early.events())
                .contains(new FactHeldBack(CASE, NINE, ref(deployed), Cause.learned(List.of(ref(deployed), ref(sign)))))
                .anyMatch(GradeRaised.class::isInstance);
        tell(gone(), NINE, TEN);

        assertThat(monitor.record(CASE).lines().heldBack()).isEmpty();
        assertThat(monitor.record(CASE).lines().actions())
                .anyMatch(line -> line.code().equals("DEPLOY") && !line.status().isOpen());
    }

    @Test
    void what_is_said_of_later_counts_from_then() {
        open(gone());

        Changes announced = tell(episode(Answer.YES, Optional.of(TEN), Answer.YES), NINE);
        assertThat(missing()).contains(Grade.HIGH);
        assertThat(announced.wakeAt()).contains(TEN);
        Changes then = monitor.tick(TEN);

        assertThat(missing()).isEmpty();
        assertThat(then.events())
                .anyMatch(it -> it instanceof GradeLowered lowered
                        && lowered.because().equals(Cause.learned(List.of(ref(gone())))));
    }

    @Test
    void what_is_learned_only_later_waits_until_then() {
        open();

        assertThat(tell(gone(), TEN, NINE).wakeAt()).contains(TEN);
        assertThat(missing()).isEmpty();
        monitor.tick(TEN);

        assertThat(missing()).contains(Grade.HIGH);
    }

    @Test
    void a_new_file_takes_the_place_of_the_last_but_not_of_single_facts() {
        open(gone());
        tell(groomed(at(EIGHT)), NINE);

        monitor.receive(file("2026-01-05T22:00:00"), TEN);

        assertThat(monitor.record(CASE).lines().grades())
                .extracting(CaseLines.GradeLine::domain)
                .containsExactly(RiskDomain.SEXUAL_EXPLOITATION);
        monitor.receive(file("2026-01-05T21:30:00", gone()), ELEVEN);
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_review_tells_what_was_known_from_what_was_true() {
        open();
        tell(back(Answer.YES), TEN);
        Instant half = at("2026-01-05T20:30:00");

        assertThat(monitor.knownAt(CASE, half).orElseThrow().missingEpisodes()).isEmpty();
        assertThat(monitor.trueAt(CASE, half).orElseThrow().missingEpisodes())
                .singleElement()
                .extracting(MissingEpisode::located)
                .isEqualTo(Answer.NO);
        assertThat(monitor.knownAt(CASE, ELEVEN).orElseThrow().missingEpisodes())
                .containsExactly(back(Answer.YES));
        assertThat(monitor.knownAt(CASE, at("2026-01-05T19:00:00"))).isEmpty();
    }

    @Test
    void what_no_later_fact_can_mend_is_refused_and_nothing_of_it_is_taken() {
        open();
        CaseRecord before = monitor.record(CASE);

        assertThatThrownBy(() -> monitor.receive(
                        CASE, List.of(Received.of(gone(), NINE), Received.of(sign("GROOMD", Answer.YES), NINE)), NINE))
                .isInstanceOf(RefusedFacts.class)
                .hasMessageContaining("Indicator.code");
        assertThatThrownBy(() -> tell(label("NICE"), NINE)).hasMessageContaining("RecordLabel.code");
        assertThatThrownBy(() -> tell(step("DANCE", Optional.empty(), Optional.empty()), NINE))
                .hasMessageContaining("Step.action");
        assertThatThrownBy(() -> tell(Child.aged("another", 9), NINE)).hasMessageContaining("Child.id");
        assertThat(monitor.record(CASE)).isEqualTo(before);
    }

    @Test
    void while_a_case_cannot_be_assessed_the_last_result_stands_and_that_is_said() {
        open(gone());

        Changes impossible = tell(Told.born("1990-01-05"), NINE);

        assertThat(impossible.events())
                .contains(new MonitorEvent.Incomplete(
                        CASE, NINE, List.of("child.born"), Cause.learned(List.of(ref(CHILD)))));
        assertThat(missing()).contains(Grade.HIGH);
        tell(Told.born("2012-01-05"), TEN);
        assertThat(monitor.record(CASE).lines().incomplete()).isEmpty();
    }

    @Test
    void a_case_is_open_once_and_a_closed_one_is_not_known() {
        open();

        assertThatIllegalStateException().isThrownBy(this::open).withMessageContaining("open already");
        CaseRecord closed = monitor.close(CASE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tell(gone(), NINE))
                .withMessageContaining("Maybe it was closed");
        monitor.restore(closed);
        assertThatIllegalStateException().isThrownBy(() -> monitor.restore(closed));
    }

    @Test
    void with_other_rules_a_restored_case_is_looked_at_at_the_next_tick() {
        open(gone());
        CaseMonitor newer = new CaseMonitor(new SmallAssessor(new org.childrisk.assessment.Edition("new", "", "")));

        newer.restore(monitor.record(CASE));
        newer.tick(at(EIGHT));

        assertThat(newer.record(CASE).edition().policy()).isEqualTo("new");
        assertThat(newer.record(CASE).lines()).isEqualTo(monitor.record(CASE).lines());
    }

    @Test
    void a_quiet_case_costs_a_tick_nothing() {
        int quiet = 5_000;
        for (int i = 0; i < quiet; i++) {
            monitor.open(
                    CaseFile.about(Child.aged("quiet-" + i, 12), moment(EIGHT)).build());
        }
        open(gone());
        int before = assessor.assessments();

        monitor.tick(NINE);
        monitor.tick(ELEVEN);
        assertThat(assessor.assessments() - before).isEqualTo(1);
        tell(back(Answer.YES), ELEVEN);

        assertThat(assessor.assessments() - before).isEqualTo(2);
        assertThat(monitor.records()).hasSize(quiet + 1);
    }

    @Test
    void nothing_about_the_child_is_in_a_text_for_a_log() {
        open(gone(), sign("GROOMED", Answer.YES));

        assertThat(monitor.record(CASE)).hasToString("CaseRecord[" + CASE + "]");
        assertThat(Received.of(sign("GROOMED", Answer.YES), NINE)).hasToString("Received[Indicator]");
        assertThat(ref(sign("GROOMED", Answer.YES))).hasToString("FactRef[Indicator]");
    }
}
