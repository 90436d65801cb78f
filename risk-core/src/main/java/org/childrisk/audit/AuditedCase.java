package org.childrisk.audit;

import java.util.Comparator;
import java.util.List;
import org.childrisk.assessment.CaseAudit;
import org.childrisk.assessment.Judgement;

/**
 * One case in a list of cases: its reference and why it is judged as it is, without any fact.
 *
 * @param reference the host's reference for the case
 * @param audit the judgement and what decided it
 */
public record AuditedCase(String reference, CaseAudit audit) {

    private static final List<Judgement> ORDER =
            List.of(Judgement.INADEQUATE, Judgement.REQUIRES_IMPROVEMENT, Judgement.NOT_YET_KNOWN, Judgement.GOOD);

    /** Cases that somebody must look at now, then by judgement, then by how much weighs, then by reference. */
    public static final Comparator<AuditedCase> WORST_FIRST = Comparator.<AuditedCase, Boolean>comparing(
                    it -> !it.audit().liveRisk())
            .thenComparing(it -> ORDER.indexOf(it.audit().judgement()))
            .thenComparing(it -> it.audit().complete())
            .thenComparing(it -> -it.audit().wouldBeGoodWith().size())
            .thenComparing(AuditedCase::reference);
}
