package org.childrisk.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.childrisk.Assessment;
import org.childrisk.OnlyAssessing;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.Edition;
import org.childrisk.assessment.Finding;
import org.childrisk.assessment.Judgement;
import org.childrisk.assessment.NextChange;
import org.childrisk.assessment.Question;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Handover;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Step;
import org.childrisk.policy.Policy;
import org.childrisk.policy.SmallPolicy;

/**
 * A few rules in Java, so that a monitor can be tested without the engine: a missing child is HIGH until found and MEDIUM until seen
 * to be well; officers deploy within an hour of the report; grooming seen in the last 30 days is HIGH; a hand-over is acknowledged
 * within half an hour; self-harm is asked about.
 */
final class SmallAssessor implements OnlyAssessing {

    static final Edition EDITION = new Edition("small", "rules", "numbers");

    private static final Policy POLICY = SmallPolicy.read();

    private final Edition edition;
    private int assessments;

    SmallAssessor() {
        this(EDITION);
    }

    SmallAssessor(Edition edition) {
        this.edition = edition;
    }

    /** How often it was asked. */
    int assessments() {
        return assessments;
    }

    @Override
    public Assessment assess(CaseFile file) {
        assessments++;
        return new Run(file).assessment(edition);
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public Policy policy() {
        return POLICY;
    }

    private static final class Run {

        private final CaseFile file;
        private final Instant now;
        private final TreeSet<Instant> boundaries = new TreeSet<>();
        private final List<DomainGrade> grades = new ArrayList<>();
        private final List<RequiredAction> actions = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();

        private Run(CaseFile file) {
            this.file = file;
            this.now = file.asOf().toInstant();
            missing();
            groomed();
            handovers();
            file.labels().forEach(it -> findings.add(new Finding("WRONG_CLASSIFICATION", "", "", "", List.of())));
            if (file.indicators().stream()
                    .noneMatch(
                            it -> it.code().equals("SELF_HARM") && !it.answer().isUnknown())) {
                questions.add(new Question("SELF_HARM", "", List.of()));
            }
        }

        private boolean hasReached(Instant moment) {
            if (moment.isAfter(now)) {
                boundaries.add(moment);
                return false;
            }
            return true;
        }

        private void missing() {
            for (MissingEpisode episode : file.missingEpisodes()) {
                if (episode.located().isNotYes()) {
                    grade(RiskDomain.MISSING, Grade.HIGH);
                } else if (episode.wellbeingConfirmed().isNotYes()) {
                    grade(RiskDomain.MISSING, Grade.MEDIUM);
                }
                Optional<Instant> due = episode.reportedAt().map(it -> it.plus(Duration.ofHours(1)));
                boolean done = file.steps().stream()
                        .map(Step::about)
                        .anyMatch(about -> about.equals(Optional.of(episode.id())));
                if (episode.located().isNotYes() || done) {
                    action("DEPLOY", episode.id(), due, done);
                } else if (due.filter(
                                it -> episode.locatedAt().filter(it::isBefore).isPresent())
                        .isPresent()) {
                    add("DEPLOY", episode.id(), due, ActionStatus.MISSED);
                }
            }
        }

        private void groomed() {
            boolean lately = file.indicators().stream()
                    .filter(it -> it.code().equals("GROOMED") && it.answer() == Answer.YES)
                    .flatMap(it -> it.observedAt().stream())
                    .anyMatch(it -> !hasReached(it.plus(Duration.ofDays(30))));
            if (lately) {
                grade(RiskDomain.SEXUAL_EXPLOITATION, Grade.HIGH);
            }
        }

        private void handovers() {
            file.proceedings().stream()
                    .filter(Handover.class::isInstance)
                    .map(Handover.class::cast)
                    .forEach(it -> action(
                            "HANDOVER_WITH_ACKNOWLEDGEMENT",
                            it.id(),
                            it.at().map(at -> at.plus(Duration.ofMinutes(30))),
                            it.acknowledgedAt().isPresent()));
        }

        private void grade(RiskDomain domain, Grade grade) {
            Optional<DomainGrade> before =
                    grades.stream().filter(it -> it.domain() == domain).findFirst();
            if (before.filter(it -> !it.grade().isBelow(grade)).isEmpty()) {
                before.ifPresent(grades::remove);
                grades.add(new DomainGrade(domain, grade, List.of()));
            }
        }

        private void action(String code, String about, Optional<Instant> due, boolean done) {
            ActionStatus open = due.isEmpty()
                    ? ActionStatus.NOT_YET_KNOWN
                    : hasReached(due.get()) ? ActionStatus.OVERDUE : ActionStatus.DUE;
            add(code, about, due, done ? ActionStatus.DONE : open);
        }

        private void add(String code, String about, Optional<Instant> due, ActionStatus status) {
            actions.add(new RequiredAction(
                    code, "", "", about, Optional.empty(), due, Optional.empty(), status, Optional.empty(), List.of()));
        }

        private Assessment assessment(Edition edition) {
            return new Assessment(
                    file.reference(),
                    file.asOf(),
                    grades.stream().map(DomainGrade::grade).max(java.util.Comparator.naturalOrder()),
                    grades,
                    actions,
                    findings,
                    List.of(),
                    questions,
                    List.of(),
                    Judgement.NOT_YET_KNOWN,
                    boundaries.stream().findFirst().map(at -> new NextChange(at, List.of("something"))),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    edition,
                    "",
                    "");
        }
    }
}
