package org.childrisk.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Interview;
import org.childrisk.facts.MedicalQuestion;
import org.childrisk.facts.Proceeding;
import org.childrisk.facts.Referral;
import org.childrisk.facts.ReferralRoute;
import org.childrisk.facts.Step;
import org.childrisk.facts.StrategyDiscussion;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.Catalogue;

/** What has been done, under catalogue codes: the steps of the case file, and proceedings that are such a step. */
public final class StepsTaken {

    /**
     * @param action the catalogue code
     * @param about what it concerns, empty text for the child as such
     * @param at when, empty where not recorded
     */
    private record Done(String action, String about, Optional<Instant> at) {}

    private final List<Done> done = new ArrayList<>();

    StepsTaken(CaseFile caseFile, Catalogue<ActionKind> catalogue) {
        for (Step step : caseFile.steps()) {
            done.add(new Done(catalogue.get(step.action()).code(), step.about().orElse(""), step.at()));
        }
        caseFile.proceedings().forEach(this::addProceeding);
    }

    private void addProceeding(Proceeding proceeding) {
        if (proceeding instanceof StrategyDiscussion discussion) {
            add("CONVENE_STRATEGY_DISCUSSION", discussion.heldAt());
        } else if (proceeding instanceof Interview interview) {
            add("PLAN_ABE_INTERVIEW", interview.plannedAt().or(interview::heldAt));
        } else if (proceeding instanceof MedicalQuestion question) {
            question.examinedAt()
                    .ifPresent(at -> done.add(new Done("BOOK_PAEDIATRIC_MEDICAL", question.id(), Optional.of(at))));
        } else if (proceeding instanceof Referral referral && isToSocialCare(referral)) {
            add("REFER_TO_SOCIAL_CARE", referral.sentAt());
        }
    }

    private static boolean isToSocialCare(Referral referral) {
        return referral.route() == ReferralRoute.SOCIAL_CARE || referral.route() == ReferralRoute.MULTI_AGENCY_HUB;
    }

    private void add(String action, Optional<Instant> at) {
        if (at.isPresent()) {
            done.add(new Done(action, "", at));
        }
    }

    /**
     * How a duty was discharged. A step about the same fact counts whenever it was taken; a step about the child as such
     * counts from the start of the duty, because an older one answered something else.
     */
    public Discharge discharge(String action, String about, Optional<Instant> from) {
        List<Done> counting = done.stream()
                .filter(it -> it.action().equals(action))
                .filter(it -> isAboutTheSame(it, about) || (isAboutTheChild(it, about) && countsFrom(from, it)))
                .toList();
        Optional<Instant> earliest =
                counting.stream().flatMap(it -> it.at().stream()).min(Instant::compareTo);
        return new Discharge(!counting.isEmpty(), earliest);
    }

    private static boolean isAboutTheSame(Done step, String about) {
        return !about.isEmpty() && step.about().equals(about);
    }

    /** A duty about the child as such is also met by a step about any one fact. */
    private static boolean isAboutTheChild(Done step, String about) {
        return step.about().isEmpty() || about.isEmpty();
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
