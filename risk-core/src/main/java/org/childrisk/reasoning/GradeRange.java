package org.childrisk.reasoning;

import java.util.Optional;
import org.childrisk.facts.Grade;

/**
 * A grade as it stands, and the highest that it can be when the unknowns turn out badly. Not knowing is no sign of safety
 * (MISS-APP-14): where the two differ, both are said.
 *
 * @param stands the grade now, empty where no rule raised one
 * @param atWorst the highest that answers can make it, empty where none raises one
 */
public record GradeRange(Optional<Grade> stands, Optional<Grade> atWorst) {

    /** Whether an answer can make it worse. */
    public boolean isOpen() {
        return !stands.equals(atWorst);
    }
}
