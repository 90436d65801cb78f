package org.childrisk.examples.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.Answer;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.Rank;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.facts.Step;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.NextQuestion;
import org.jspecify.annotations.Nullable;

/** What the desk itself keeps of a case: the file as it is now, what was answered here, and the last explanation. */
final class OpenCase {

    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final int id;
    private final List<AnswerOnRecord> answeredHere = new ArrayList<>();
    private final Set<Place> askedInVain = new HashSet<>();
    private final List<Step> doneHere = new ArrayList<>();
    private List<OpenDuty> duties = List.of();
    private CaseFile file;
    private @Nullable Explanation explanation;
    private Optional<Grade> overall = Optional.empty();
    private Optional<DeskView.Regrade> change = Optional.empty();

    /** Where an answer stands. */
    private record Place(String ref, String field) {}

    OpenCase(int id, CaseFile file) {
        this.id = id;
        this.file = file;
    }

    int id() {
        return id;
    }

    CaseFile file() {
        return file;
    }

    Optional<Explanation> explanation() {
        return Optional.ofNullable(explanation);
    }

    void explained(Explanation newest) {
        explanation = newest;
    }

    /** The highest grade that stood when it was last told. */
    Optional<Grade> overall() {
        return overall;
    }

    void stands(Optional<Grade> now) {
        overall = now;
    }

    Optional<DeskView.Regrade> change() {
        return change;
    }

    void changed(DeskView.Regrade newest) {
        change = Optional.of(newest);
    }

    /**
     * Takes what the record system holds now. What was answered here and it has not yet heard of stands beside it, unless it now says something
     * that contradicts it.
     */
    void takes(CaseFile newer) {
        CaseFile next =
                newer.at(later(newer.asOf().toInstant()).atZone(newer.asOf().getZone()));
        for (AnswerOnRecord given : List.copyOf(answeredHere)) {
            if (isUnknown(next, given)) {
                try {
                    next = next.answering(List.of(given));
                } catch (IllegalArgumentException contradicted) {
                    answeredHere.remove(given);
                }
            }
        }
        for (Step step : List.copyOf(doneHere)) {
            try {
                next = next.toBuilder().with(step).build();
            } catch (RefusedFacts contradicted) {
                doneHere.remove(step);
            }
        }
        file = next;
    }

    private static boolean isUnknown(CaseFile file, AnswerOnRecord given) {
        return file.answers()
                .filter(it -> isAt(it, given))
                .findFirst()
                .map(it -> it.answer().isUnknown())
                .orElse(given.field().equals(Indicator.ANSWER));
    }

    private static boolean isAt(AnswerOnRecord one, AnswerOnRecord other) {
        return one.ref().equals(other.ref()) && one.field().equals(other.field());
    }

    /**
     * Takes an answer that somebody gave here.
     *
     * @throws RefusedFacts if it cannot be true beside the rest of the record; then nothing is taken
     */
    void takes(NextQuestion question, Answer answer, Instant now) {
        AnswerOnRecord given = new AnswerOnRecord(
                "", question.answer().ref(), question.answer().field(), answer);
        file = file.at(later(now).atZone(file.asOf().getZone())).answering(List.of(given));
        answeredHere.add(given);
    }

    /**
     * Takes that somebody here did what is due.
     *
     * @throws RefusedFacts if it cannot be true beside the rest of the record; then nothing is taken
     */
    void did(RequiredAction duty, Instant now) {
        Step step = step(duty, later(now));
        file = ifDone(duty, now);
        doneHere.add(step);
    }

    /** The case as it would be if this were done by now. */
    CaseFile ifDone(RequiredAction duty, Instant now) {
        Instant moment = later(now);
        return file.at(moment.atZone(file.asOf().getZone())).toBuilder()
                .with(step(duty, moment))
                .build();
    }

    private static Step step(RequiredAction duty, Instant at) {
        return new Step(
                duty.code(),
                Optional.of(at),
                Optional.of(duty.about()).filter(it -> !it.isEmpty()),
                SourceRole.UNKNOWN,
                Rank.UNKNOWN,
                Optional.of(new Source(SourceRole.UNKNOWN, Optional.of(at), Optional.empty())));
    }

    boolean wasDoneHere(String action) {
        return doneHere.stream().anyMatch(it -> it.action().equals(action));
    }

    /** What is open, the most urgent first. */
    List<OpenDuty> duties() {
        return duties;
    }

    void mustDo(List<OpenDuty> open) {
        duties = List.copyOf(open);
    }

    /** Two files of one moment would both stand, so each is later than the last. */
    private Instant later(Instant wanted) {
        Instant last = file.asOf().toInstant();
        return wanted.isAfter(last) ? wanted : last.plus(A_MOMENT);
    }

    void nobodyKnows(NextQuestion question) {
        askedInVain.add(place(question));
    }

    /** What to ask next; what nobody could answer comes again once all else is answered. */
    Optional<NextQuestion> question() {
        List<NextQuestion> questions = explanation().map(Explanation::questions).orElse(List.of());
        return questions.stream()
                .filter(it -> !askedInVain.contains(place(it)))
                .findFirst()
                .or(() -> questions.stream().findFirst());
    }

    /** The question about this answer, empty where it is no question any more. */
    Optional<NextQuestion> question(String ref, String field) {
        return explanation().map(Explanation::questions).orElse(List.of()).stream()
                .filter(it -> place(it).equals(new Place(ref, field)))
                .findFirst();
    }

    int askedInVain() {
        Set<Place> open = explanation().map(Explanation::questions).orElse(List.of()).stream()
                .map(OpenCase::place)
                .collect(Collectors.toSet());
        return (int) askedInVain.stream().filter(open::contains).count();
    }

    boolean wasAnsweredHere(String ref) {
        return answeredHere.stream().anyMatch(it -> it.ref().equals(ref));
    }

    private static Place place(NextQuestion question) {
        return new Place(question.answer().ref(), question.answer().field());
    }
}
