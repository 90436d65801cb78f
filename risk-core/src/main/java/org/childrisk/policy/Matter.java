package org.childrisk.policy;

import java.util.List;

/**
 * What some findings are about, so that a case in which the matter never came up is not counted for its silence.
 *
 * @param findings codes of the findings
 * @param shownBy codes of duties: a case in which one of them was done, or its time is over, has this matter in it
 */
public record Matter(List<String> findings, List<String> shownBy) {

    public Matter {
        findings = List.copyOf(findings);
        shownBy = List.copyOf(shownBy);
    }
}
