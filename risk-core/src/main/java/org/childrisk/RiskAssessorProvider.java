package org.childrisk;

import java.util.Map;

/** Found by {@link java.util.ServiceLoader}; implemented by the module that holds the rules. */
public interface RiskAssessorProvider {

    /** Opens an assessor with a force's own parameters, none for the defaults. */
    RiskAssessor open(Map<String, String> forceValues);
}
