package org.childrisk.monitor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.assessment.Edition;
import org.childrisk.assessment.NextChange;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.monitor.Differences.Blame;
import org.childrisk.monitor.Judge.Judged;
import org.childrisk.monitor.Knowledge.Sight;

/**
 * The course of one case: from moment to moment at which something was learned or the result changes by itself. Where a case stands
 * depends on what was learned when and on nothing else, so that a fact that arrives late leads the case through its course again.
 */
final class CaseCourse {

    /** More facts than this at once are named together. */
    private static final int TELLS_APART = 12;

    private final Judge judge;
    private final Edition edition;
    private final String reference;
    private final Knowledge knowledge;
    private final List<MonitorEvent> events = new ArrayList<>();

    private Instant reached;
    private Optional<Instant> changesAt;
    private CaseLines lines;

    private CaseCourse(Judge judge, Edition edition, String reference, Knowledge knowledge, Point from) {
        this.judge = judge;
        this.edition = edition;
        this.reference = reference;
        this.knowledge = knowledge;
        this.reached = from.reached();
        this.changesAt = from.changesAt();
        this.lines = from.lines();
    }

    /** Where a case stood, and up to when. */
    private record Point(Instant reached, Optional<Instant> changesAt, CaseLines lines) {}

    /** From the beginning of the case. */
    static CaseCourse anew(Judge judge, Edition edition, String reference, Knowledge knowledge) {
        CaseCourse course = new CaseCourse(
                judge, edition, reference, knowledge, new Point(knowledge.start(), Optional.empty(), CaseLines.NONE));
        course.open();
        return course;
    }

    /** From where a record stands, which knows all that is known until then. */
    static CaseCourse from(Judge judge, Edition edition, CaseRecord record, Knowledge knowledge) {
        return new CaseCourse(
                judge,
                edition,
                record.reference(),
                knowledge,
                new Point(record.reached(), record.changesAt(), record.lines()));
    }

    private void open() {
        Sight sight = knowledge.seen(reached, reached);
        settle(sight, judge.judge(sight, reached), (domain, now) -> true);
        tell(CaseLines.NONE, Cause.OPENED, (domain, raised) -> Cause.OPENED);
    }

    /** Goes on until this moment. */
    CaseCourse until(Instant moment) {
        Optional<Instant> next = next();
        while (next.filter(it -> !it.isAfter(moment)).isPresent()) {
            step(next.get());
            next = next();
        }
        return this;
    }

    /** What happened on the way. */
    List<MonitorEvent> events() {
        return events;
    }

    CaseLines lines() {
        return lines;
    }

    CaseRecord record() {
        return new CaseRecord(reference, knowledge.files(), knowledge.received(), reached, changesAt, lines, edition);
    }

    private Optional<Instant> next() {
        return Stream.concat(changesAt.stream(), knowledge.nextLearnedAfter(reached).stream())
                .min(Instant::compareTo);
    }

    private void step(Instant moment) {
        Sight before = knowledge.seen(reached, reached);
        Sight after = knowledge.seen(moment, moment);
        List<Object> changed = after.differsFrom(before);
        boolean changesByItself = changesAt.filter(moment::equals).isPresent();
        reached = moment;
        if (changesByItself || changed.isEmpty()) {
            passTime(changed.isEmpty() ? after : before);
        }
        if (!changed.isEmpty()) {
            learn(before, after, changed);
        }
    }

    /** The same facts a while later: a grade may rise, and does not fall. */
    private void passTime(Sight sight) {
        CaseLines was = lines;
        settle(sight, judge.judge(sight, reached), (domain, now) -> false);
        tell(was, Cause.TIME, (domain, raised) -> Cause.TIME);
    }

    private void learn(Sight before, Sight after, List<Object> changed) {
        CaseLines was = lines;
        settle(
                after,
                judge.judge(after, reached),
                (domain, now) -> CaseLines.isLower(now, was.byRules(domain)) || isRegraded(domain, after, changed));
        Cause all = Cause.learned(
                changed.stream().map(key -> after.ref(key, before)).toList());
        tell(was, all, (domain, raised) -> blame(domain, raised, before, after, changed, all));
    }

    /** Somebody who names a new fact, who decided and why has looked at the case and graded it (PROC-CALL-07). */
    private static boolean isRegraded(RiskDomain domain, Sight after, List<Object> changed) {
        return changed.stream()
                .flatMap(key -> after.facts().getOrDefault(key, List.of()).stream())
                .anyMatch(fact -> fact instanceof RecordedGrade grade
                        && grade.domain() == domain
                        && grade.newFact().isYes()
                        && grade.namedDecisionMaker().isYes()
                        && grade.reasonRecorded().isYes());
    }

    private void settle(Sight sight, Judged<Assessment> judged, BiPredicate<RiskDomain, Optional<Grade>> mayFall) {
        lines = judged.result()
                .map(it -> lines.then(it, judged.heldBack(), mayFall))
                .orElseGet(() -> lines.unassessed(judged.heldBack(), judged.refused()));
        changesAt = Stream.concat(
                        judged.result().flatMap(Assessment::nextChange).map(NextChange::at).stream(),
                        sight.later().stream().limit(1))
                .filter(it -> it.isAfter(reached))
                .min(Instant::compareTo);
    }

    /** Of several facts that came together, those without which the grade would not have gone where it went. */
    private Cause blame(RiskDomain domain, boolean raised, Sight before, Sight after, List<Object> changed, Cause all) {
        if (changed.size() == 1 || changed.size() > TELLS_APART) {
            return all;
        }
        Optional<Grade> now = lines.byRules(domain);
        List<FactRef> decisive = changed.stream()
                .filter(key -> {
                    Optional<Grade> without = judge.judge(after.but(key, before), reached)
                            .result()
                            .flatMap(it -> it.grade(domain));
                    return raised ? CaseLines.isLower(without, now) : CaseLines.isLower(now, without);
                })
                .map(key -> after.ref(key, before))
                .toList();
        return decisive.isEmpty() ? all : Cause.learned(decisive);
    }

    private void tell(CaseLines was, Cause because, Blame blame) {
        events.addAll(Differences.between(was, lines, reference, reached, because, blame));
    }
}
