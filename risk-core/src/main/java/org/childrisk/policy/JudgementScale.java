package org.childrisk.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * A scale on which inspectors judge how a case was handled. Shares on two scales cannot be compared (PROC-INSP-02), so every
 * audit names its scale.
 *
 * @param version short name of the scale
 * @param from the first day of its use
 * @param values what a judgement on it may be, best first
 * @param cites identifiers in the guidance register
 */
public record JudgementScale(String version, LocalDate from, List<String> values, List<String> cites) {

    public JudgementScale {
        values = List.copyOf(values);
        cites = List.copyOf(cites);
    }
}
