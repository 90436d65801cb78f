package org.childrisk.rules;

import java.util.Map;
import org.childrisk.RiskAssessor;
import org.childrisk.RiskAssessorProvider;

/** Opens the assessor that runs the compiled rules of this module. */
public final class DroolsAssessorProvider implements RiskAssessorProvider {

    @Override
    public RiskAssessor open(Map<String, String> forceValues) {
        return DroolsAssessor.open(forceValues);
    }
}
