package org.childrisk.audit;

import java.util.Comparator;
import java.util.List;

/**
 * A case that somebody must look at now: a duty whose neglect is inadequate is overdue and still open, or a rule could not
 * be evaluated. Inspectors hand back at once every file that shows a continuing risk (PROC-INSP-07).
 *
 * @param reference the host's reference for the case
 * @param codes the duties, by code, and {@link #INCOMPLETE} where a rule could not be evaluated
 */
public record LiveRisk(String reference, List<String> codes) {

    /** Stands among the codes where a rule could not be evaluated. */
    public static final String INCOMPLETE = "INCOMPLETE";

    static final Comparator<LiveRisk> BY_REFERENCE =
            Comparator.comparing(LiveRisk::reference).thenComparing(risk -> String.join(",", risk.codes()));

    public LiveRisk {
        codes = List.copyOf(codes);
    }
}
