package org.childrisk.examples.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childrisk.assessment.CaseAudit;
import org.childrisk.assessment.CaseAudit.Weighed;
import org.childrisk.assessment.Judgement;
import org.childrisk.audit.Difference;
import org.childrisk.audit.ForceAudit;
import org.childrisk.audit.PlaceCount;
import org.childrisk.audit.PlanProgress.Progress;
import org.childrisk.audit.PlanProgress.Tracked;
import org.childrisk.audit.Share;

/** What an audit says, in plain words. */
final class AuditWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private AuditWords() {}

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Optional<LocalDate> day) {
        return day.map(AuditWords::day).orElse("no day");
    }

    /** As in "3 of 20, 15.0% (5.2 to 36.0)". */
    static String share(Share share) {
        return share.of() == 0
                ? "none there"
                : share.count() + " of " + share.of() + ", " + share.percentWithInterval();
    }

    static String judgement(CaseAudit audit) {
        return audit.complete() ? words(audit.judgement()) : words(audit.judgement()) + " or worse (incomplete)";
    }

    /** What decided, and what would have made the case good where that is more. */
    static String why(CaseAudit audit) {
        if (audit.wouldBeGoodWith().isEmpty()) {
            return audit.judgement() == Judgement.GOOD
                    ? "nothing that weighs"
                    : "nothing was due, or nothing is done yet";
        }
        String decided = audit.decidedBy().isEmpty()
                ? "Start not on record: " + codes(audit.notTimed())
                : "Decided by: " + codes(audit.decidedBy());
        return decided + ". Good with: "
                + audit.wouldBeGoodWith().stream()
                        .map(weighed -> weighed.mend()
                                + switch (weighed.kind()) {
                                    case FINDING -> "";
                                    case NOT_IN_TIME -> ", in time";
                                    case START_NOT_KNOWN -> ", in time, with its start on record";
                                })
                        .collect(Collectors.joining("; "));
    }

    static String codes(List<Weighed> weighed) {
        return weighed.stream().map(Weighed::code).collect(Collectors.joining(", "));
    }

    /** How a place stands beside all others. */
    static String beside(ForceAudit audit, PlaceCount place, int worthSeeing) {
        Difference difference = audit.againstTheRest(place);
        if (difference.other().of() == 0) {
            return "no other to compare with";
        }
        return switch (difference.told(worthSeeing)) {
            case SMALLER -> "less good than the rest";
            case LARGER -> "better than the rest";
            case NO_DIFFERENCE -> "like the rest";
            case TOO_FEW -> "too few to tell";
        };
    }

    static String progress(Tracked tracked) {
        String kept = tracked.isKept() ? "kept: " : tracked.isNotKept() ? "not kept: " : "";
        return kept + progress(tracked.progress());
    }

    static String progress(Progress progress) {
        return progress == Progress.NOT_IN_CASES ? "no case shows it" : words(progress);
    }
}
