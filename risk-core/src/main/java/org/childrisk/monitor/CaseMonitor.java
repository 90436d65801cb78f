package org.childrisk.monitor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RefusedFacts;

/**
 * Watches open cases. A host opens a case, gives it what arrives and says what time it is; the monitor answers with what changed and
 * with the next instant at which it wants to be woken. It starts no thread, reads no clock and logs nothing. Between two wake-ups nothing
 * changes by itself, so a quiet case costs nothing.
 *
 * <p>Facts may arrive late, twice and in any order: where a case stands depends only on what was learned when. A grade goes down only with
 * a new fact; where time alone would lower it, it stands and {@link MonitorEvent.GradeHeld} says so.
 *
 * <p>Time does not go back: a case that has been taken to a moment stays there when an earlier one is given.
 *
 * <p>Not safe for use by several threads at once; {@link ScheduledMonitor} is. Monitors that share an assessor share nothing else, so a host may
 * have one for each thread and keep each case in one of them. The host closes the assessor.
 *
 * <pre>{@code
 * CaseMonitor monitor = new CaseMonitor(assessor);
 * monitor.open(caseFile);
 * Changes changes = monitor.receive("case-1", List.of(Received.of(fact, learnedAt)), now);
 * changes.events().forEach(event -> show(event));
 * changes.wakeAt().ifPresent(instant -> wakeMeAt(instant)); // then monitor.tick(instant)
 * }</pre>
 */
public final class CaseMonitor {

    private final RiskAssessor assessor;
    private final Judge judge;
    private final CodeCheck codes;
    private final SharedTexts texts;
    private final Map<String, CaseRecord> cases = new HashMap<>();
    private final Map<String, Instant> wakes = new HashMap<>();
    private final TreeSet<Wake> queue = new TreeSet<>();

    private record Wake(Instant at, String reference) implements Comparable<Wake> {

        private static final Comparator<Wake> ORDER =
                Comparator.comparing(Wake::at).thenComparing(Wake::reference);

        @Override
        public int compareTo(Wake other) {
            return ORDER.compare(this, other);
        }
    }

    /** A monitor without any case. */
    public CaseMonitor(RiskAssessor assessor) {
        this.assessor = assessor;
        this.judge = new Judge(assessor);
        this.codes = new CodeCheck(assessor.policy());
        this.texts = new SharedTexts(assessor.policy());
    }

    /**
     * Opens a case with all that the host holds at the file's own moment.
     *
     * @throws IllegalStateException if a case of this reference is open
     * @throws RefusedFacts if the file uses codes that the catalogues do not know
     */
    public Changes open(CaseFile file) {
        if (cases.containsKey(file.reference())) {
            throw new IllegalStateException(
                    "This case is open already. Maybe receive() is meant, which takes what is new of it.");
        }
        codes.check(file.facts());
        Knowledge knowledge = new Knowledge(List.of(file), List.of());
        CaseCourse course = CaseCourse.anew(judge, assessor.edition(), file.reference(), knowledge);
        keep(course.record());
        return answer(course.events());
    }

    /**
     * Takes single facts of an open case. All are taken, or none.
     *
     * @param now what time it is; what is learned only later waits until then
     * @throws IllegalArgumentException if no such case is open
     * @throws RefusedFacts if a code is not in the catalogues, or another child is named
     */
    public Changes receive(String reference, List<Received> facts, Instant now) {
        CaseRecord record = record(reference);
        codes.check(facts.stream().filter(it -> !it.withdrawn()).map(Received::fact));
        codes.sameChild(record.files().get(0).child(), facts.stream().map(Received::fact));
        return take(record, record.knowledge().with(facts), now);
    }

    /**
     * Takes everything that the host holds of an open case at the file's moment. It takes the place of what earlier files said; facts
     * that were received singly stand beside it, unless it says something newer of them.
     *
     * @param now what time it is
     * @throws IllegalArgumentException if no such case is open
     * @throws RefusedFacts if a code is not in the catalogues, or another child is named
     */
    public Changes receive(CaseFile file, Instant now) {
        CaseRecord record = record(file.reference());
        codes.check(file.facts());
        codes.sameChild(record.files().get(0).child(), Stream.of(file.child()));
        return take(record, record.knowledge().with(file), now);
    }

    private Changes take(CaseRecord record, Knowledge knowledge, Instant now) {
        Knowledge known = record.knowledge();
        CaseCourse course;
        List<MonitorEvent> events;
        if (isLate(known, knowledge, record.reached())) {
            Instant until = now.isBefore(record.reached()) ? record.reached() : now;
            course = CaseCourse.anew(judge, assessor.edition(), record.reference(), knowledge)
                    .until(until);
            Cause late = Cause.learned(added(known, knowledge));
            events = Differences.between(
                    record.lines(), course.lines(), record.reference(), until, late, (domain, raised) -> late);
        } else {
            course = CaseCourse.from(judge, assessor.edition(), record, knowledge)
                    .until(now);
            events = course.events();
        }
        keep(course.record());
        return answer(events);
    }

    private static boolean isLate(Knowledge known, Knowledge knowledge, Instant reached) {
        return Stream.concat(
                        knowledge.received().stream()
                                .filter(it -> !known.received().contains(it))
                                .map(Received::learnedAt),
                        knowledge.files().stream()
                                .filter(it -> !known.files().contains(it))
                                .map(it -> it.asOf().toInstant()))
                .anyMatch(learned -> !learned.isAfter(reached));
    }

    private static List<FactRef> added(Knowledge known, Knowledge knowledge) {
        Stream<FactRef> single = knowledge.received().stream()
                .filter(it -> !known.received().contains(it))
                .map(it -> FactRef.of(it.fact()));
        Stream<FactRef> inFiles = knowledge.files().stream()
                .filter(it -> !known.files().contains(it))
                .flatMap(CaseFile::facts)
                .map(FactRef::of);
        return Stream.concat(single, inFiles).toList();
    }

    /**
     * Says what time it is. Cases that asked to be woken by then are looked at, each at every moment at which it changes, the earliest first,
     * so that what comes out does not depend on how often this is called. All others are not touched.
     */
    public Changes tick(Instant now) {
        List<MonitorEvent> events = new ArrayList<>();
        while (!queue.isEmpty() && !queue.first().at().isAfter(now)) {
            Wake wake = queue.first();
            CaseRecord record = record(wake.reference());
            CaseCourse course = CaseCourse.from(judge, assessor.edition(), record, record.knowledge())
                    .until(wake.at());
            keep(course.record());
            events.addAll(course.events());
        }
        return answer(events);
    }

    /** The next instant at which it wants to be woken, empty where nothing ever changes by itself. */
    public Optional<Instant> wakeAt() {
        return queue.isEmpty() ? Optional.empty() : Optional.of(queue.first().at());
    }

    /**
     * All that is kept of an open case, to be stored.
     *
     * @throws IllegalArgumentException if no such case is open
     */
    public CaseRecord record(String reference) {
        CaseRecord record = cases.get(reference);
        if (record == null) {
            throw new IllegalArgumentException(
                    "No case of this reference is open. Maybe it was closed, or belongs to another monitor.");
        }
        return record;
    }

    /** All open cases, in no order. */
    public Stream<CaseRecord> records() {
        return cases.values().stream();
    }

    /**
     * Takes up a case from where its record stands. Where other rules or numbers are in use by now, it is looked at again at the next tick;
     * that raises at once and, like all that is not a new fact, lowers nothing.
     *
     * @throws IllegalStateException if a case of this reference is open
     */
    public void restore(CaseRecord record) {
        if (cases.containsKey(record.reference())) {
            throw new IllegalStateException("This case is open already. Maybe it was restored twice.");
        }
        boolean sameRules = record.edition().equals(assessor.edition());
        keep(
                sameRules
                        ? record
                        : new CaseRecord(
                                record.reference(),
                                record.files(),
                                record.received(),
                                record.reached(),
                                Optional.of(record.reached()),
                                record.lines(),
                                record.edition()));
    }

    /**
     * Watches a case no longer.
     *
     * @return its record, as it stood
     * @throws IllegalArgumentException if no such case is open
     */
    public CaseRecord close(String reference) {
        CaseRecord record = record(reference);
        cases.remove(reference);
        forget(reference);
        return record;
    }

    /**
     * What was known of a case at a moment, as of that moment: the answer to "what did we know". Assess it for the result of then.
     *
     * @return empty where the case had not begun by then, or where no case file can be made of it
     * @throws IllegalArgumentException if no such case is open
     */
    public Optional<CaseFile> knownAt(String reference, Instant moment) {
        Knowledge knowledge = record(reference).knowledge();
        return moment.isBefore(knowledge.start())
                ? Optional.empty()
                : judge.file(knowledge.seen(moment, moment), moment).result();
    }

    /**
     * What was true of a case at a moment, from all that is known by now: the answer to "what was so". What happened later is left out: a
     * child who was found later is still missing.
     *
     * @return empty where no case file can be made of it
     * @throws IllegalArgumentException if no such case is open
     */
    public Optional<CaseFile> trueAt(String reference, Instant moment) {
        return judge.file(record(reference).knowledge().seen(Instant.MAX, moment), moment)
                .result();
    }

    private void keep(CaseRecord record) {
        cases.put(record.reference(), texts.in(record));
        forget(record.reference());
        record.wakeAt().ifPresent(at -> {
            wakes.put(record.reference(), at);
            queue.add(new Wake(at, record.reference()));
        });
    }

    private void forget(String reference) {
        Instant at = wakes.remove(reference);
        if (at != null) {
            queue.remove(new Wake(at, reference));
        }
    }

    private Changes answer(List<MonitorEvent> events) {
        return new Changes(events, wakeAt());
    }
}
