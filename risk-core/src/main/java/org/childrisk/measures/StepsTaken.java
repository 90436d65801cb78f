package org.childrisk.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childrisk.facts.AccessCheck;
import org.childrisk.facts.CaseConference;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.ContactWithChild;
import org.childrisk.facts.DigitalExhibit;
import org.childrisk.facts.DisruptionKind;
import org.childrisk.facts.DisruptionMeasure;
import org.childrisk.facts.Interview;
import org.childrisk.facts.Investigation;
import org.childrisk.facts.MedicalQuestion;
import org.childrisk.facts.OtherChild;
import org.childrisk.facts.PremisesSearch;
import org.childrisk.facts.Proceeding;
import org.childrisk.facts.Rank;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.Referral;
import org.childrisk.facts.ReferralRoute;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Step;
import org.childrisk.facts.SupervisorReview;
import org.childrisk.facts.VictimUpdate;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.Catalogue;

/** What has been done, under catalogue codes: the steps of the case file, and proceedings that are such a step. */
public final class StepsTaken {

    /**
     * @param action the catalogue code
     * @param about what it concerns, empty text for the child as such
     * @param at when, empty where not recorded
     * @param rank the rank of who did it
     */
    private record Done(String action, String about, Optional<Instant> at, Rank rank) {}

    /**
     * What a rule counts as a step about the child as such.
     *
     * @param action the catalogue code
     * @param at when, empty where not recorded
     */
    public record Counted(String action, Optional<Instant> at) {}

    private final Map<String, List<Done>> doneByAction = new HashMap<>();
    private final Catalogue<ActionKind> catalogue;
    private final Set<String> otherChildren;

    StepsTaken(CaseFile caseFile, Catalogue<ActionKind> catalogue) {
        this.catalogue = catalogue;
        this.otherChildren =
                caseFile.otherChildren().stream().map(OtherChild::id).collect(Collectors.toSet());
        for (Step step : caseFile.steps()) {
            add(catalogue.get(step.action()).code(), step.about().orElse(""), step.at(), step.rank());
        }
        addGrades(caseFile.recordedGrades().stream()
                .filter(grade -> grade.domain() == RiskDomain.MISSING)
                .toList());
        caseFile.proceedings().forEach(this::addProceeding);
    }

    private StepsTaken(StepsTaken before, List<Counted> counted) {
        this.catalogue = before.catalogue;
        this.otherChildren = before.otherChildren;
        before.doneByAction.forEach((action, done) -> doneByAction.put(action, new ArrayList<>(done)));
        counted.forEach(it -> add(it.action(), "", it.at(), Rank.UNKNOWN));
    }

    /** The same steps and these. */
    public StepsTaken and(List<Counted> counted) {
        return counted.isEmpty() ? this : new StepsTaken(this, counted);
    }

    /** These steps, or the others where they are the same. */
    public StepsTaken or(StepsTaken others) {
        return doneByAction.equals(others.doneByAction) ? others : this;
    }

    /** A grade is the first assessment; one that is known to be later than another is the grade looked at anew. */
    private void addGrades(List<RecordedGrade> grades) {
        Optional<Instant> first =
                grades.stream().flatMap(grade -> grade.at().stream()).min(Instant::compareTo);
        for (RecordedGrade grade : grades) {
            boolean anew = grade.at()
                    .filter(at -> first.filter(at::isAfter).isPresent())
                    .isPresent();
            add(anew ? "SUPERVISOR_REVIEW_GRADE" : "INITIAL_RISK_ASSESSMENT", "", grade.at(), grade.endorsedBy());
        }
    }

    private void addProceeding(Proceeding proceeding) {
        if (proceeding instanceof CaseConference conference) {
            add(conference.isInitial() ? "HOLD_ICPC" : "HOLD_REVIEW_CONFERENCE", conference.heldAt());
        } else if (proceeding instanceof Interview interview) {
            add("PLAN_ABE_INTERVIEW", interview.plannedAt().or(interview::heldAt));
        } else if (proceeding instanceof MedicalQuestion question) {
            question.examinedAt()
                    .ifPresent(at -> add("BOOK_PAEDIATRIC_MEDICAL", question.id(), Optional.of(at), Rank.UNKNOWN));
        } else if (proceeding instanceof Referral referral) {
            referral(referral.route()).ifPresent(action -> add(action, referral.sentAt()));
        } else if (proceeding instanceof Investigation investigation) {
            add("RECORD_CRIME", investigation.crimeRecordedAt());
        } else if (proceeding instanceof ContactWithChild contact
                && contact.spokenTo().isYes()) {
            addContact(contact);
        } else if (proceeding instanceof VictimUpdate update) {
            add("VICTIM_CONTACT_TIMER", update.toldAt());
        } else if (proceeding instanceof DigitalExhibit exhibit) {
            add("SECURE_DEVICES", exhibit.seizedAt());
        } else if (proceeding instanceof SupervisorReview review) {
            addReview(review);
        } else if (proceeding instanceof AccessCheck check && check.isComplete()) {
            add("OTHER_CHILDREN_AT_RISK_CHECK", check.at());
        } else if (proceeding instanceof DisruptionMeasure measure) {
            considered(measure.kind())
                    .ifPresent(action -> add(
                            action,
                            measure.adult()
                                    .filter(it -> measure.kind() != DisruptionKind.HOTEL_NOTICE)
                                    .orElse(""),
                            measure.imposedAt(),
                            measure.rank()));
        } else if (proceeding instanceof PremisesSearch search
                && search.everyPlaceListed().isYes()
                && search.supervisorTold().isYes()) {
            add("SEARCH_PREMISES_AND_LIKELY_PLACES", search.episode(), search.at(), Rank.UNKNOWN);
        }
    }

    /** The action that a referral by this route is, empty where it is none of the catalogue. */
    private static Optional<String> referral(ReferralRoute route) {
        return switch (route) {
            case SOCIAL_CARE, MULTI_AGENCY_HUB -> Optional.of("REFER_TO_SOCIAL_CARE");
            case NATIONAL_REFERRAL_MECHANISM -> Optional.of("NRM_REFERRAL_CHILD");
            case DESIGNATED_OFFICER_FOR_ALLEGATIONS -> Optional.of("NOTIFY_LADO");
            case SCHOOL -> Optional.of("NOTIFY_SCHOOL");
            case DOMESTIC_ABUSE_CONFERENCE -> Optional.of("REFER_TO_MARAC");
            case HEALTH, OTHER -> Optional.empty();
        };
    }

    /** What was given or made has been considered. */
    private static Optional<String> considered(DisruptionKind kind) {
        return switch (kind) {
            case ABDUCTION_WARNING_NOTICE -> Optional.of("CAWN_CONSIDER");
            case SEXUAL_RISK_ORDER -> Optional.of("SRO_CONSIDER");
            case SEXUAL_HARM_PREVENTION_ORDER -> Optional.of("SHPO_CONSIDER");
            case SLAVERY_AND_TRAFFICKING_ORDER -> Optional.of("TRAFFICKING_ORDER_CONSIDER");
            case CRIMINAL_EXPLOITATION_PREVENTION_ORDER -> Optional.of("CCE_PREVENTION_ORDER_CONSIDER");
            case HOTEL_NOTICE -> Optional.of("HOTEL_NOTICE");
            default -> Optional.empty();
        };
    }

    private void addContact(ContactWithChild contact) {
        if (contact.seen().isYes()) {
            add("SPEAK_TO_CHILD", contact.at());
        }
        if (contact.alone().isYes()) {
            add("SPEAK_TO_CHILD_ALONE", contact.at());
        }
        add("VICTIM_CONTACT_TIMER", contact.at());
    }

    private void addReview(SupervisorReview review) {
        String about = review.about().orElse("");
        if (review.riskReviewed().isYes()) {
            add("SUPERVISOR_REVIEW", about, review.heldAt(), review.rank());
            add("REVIEW_LONG_CASE", about, review.heldAt(), review.rank());
            add("RISK_REVIEW", about, review.heldAt(), review.rank());
            if (review.rank() != Rank.UNKNOWN) {
                add("SENIOR_RISK_REVIEW", about, review.heldAt(), review.rank());
            }
        }
    }

    private void add(String action, Optional<Instant> at) {
        if (at.isPresent()) {
            add(action, "", at, Rank.UNKNOWN);
        }
    }

    private void add(String action, String about, Optional<Instant> at, Rank rank) {
        put(new Done(action, about, at, rank));
        for (ActionKind kind : catalogue.all()) {
            if (kind.alsoDoneBy().contains(action)) {
                put(new Done(kind.code(), about, at, rank));
            }
        }
    }

    private void put(Done step) {
        doneByAction.computeIfAbsent(step.action(), it -> new ArrayList<>()).add(step);
    }

    /**
     * How a duty was discharged. A step about the same fact counts whenever it was taken; a step about the child as such
     * counts from the start of the duty, because an older one answered something else. A step by somebody who is known to
     * be of too low a rank does not count.
     */
    public Discharge discharge(String action, String about, Optional<Instant> from, Rank least) {
        boolean done = false;
        Optional<Instant> earliest = Optional.empty();
        for (Done step : doneByAction.getOrDefault(action, List.of())) {
            boolean counts = isAboutTheSame(step, about) || (isAboutTheChild(step, about) && countsFrom(from, step));
            if (counts && !step.rank().isBelow(least)) {
                done = true;
                earliest = earlier(earliest, step.at());
            }
        }
        return new Discharge(done, earliest);
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get())) ? other : one;
    }

    /** The recorded moments of an action about a fact, or about the child as such; earliest first. */
    public List<Instant> times(String action, String about) {
        return times(action, about, Rank.UNKNOWN);
    }

    /** The same, without those by somebody who is known to be of too low a rank. */
    public List<Instant> times(String action, String about, Rank least) {
        List<Done> done = doneByAction.getOrDefault(action, List.of());
        return done.isEmpty() ? List.of() : times(done, about, least);
    }

    private List<Instant> times(List<Done> done, String about, Rank least) {
        return done.stream()
                .filter(it -> !it.rank().isBelow(least))
                .filter(it -> isAboutTheSame(it, about) || isAboutTheChild(it, about))
                .flatMap(it -> it.at().stream())
                .sorted()
                .toList();
    }

    private static boolean isAboutTheSame(Done step, String about) {
        return !about.isEmpty() && step.about().equals(about);
    }

    /** A duty about the child as such is also met by a step about any one fact, but for what was done for another child. */
    private boolean isAboutTheChild(Done step, String about) {
        return step.about().isEmpty() || (about.isEmpty() && !otherChildren.contains(step.about()));
    }

    private static boolean countsFrom(Optional<Instant> from, Done step) {
        return from.isEmpty() || step.at().isEmpty() || !step.at().get().isBefore(from.get());
    }

    /**
     * Whether a duty was discharged.
     *
     * @param done it was
     * @param at when, empty where not done or not recorded
     */
    public record Discharge(boolean done, Optional<Instant> at) {}
}
