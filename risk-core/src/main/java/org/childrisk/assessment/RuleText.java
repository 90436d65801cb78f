package org.childrisk.assessment;

import java.util.List;

/**
 * What a rule says of itself.
 *
 * @param id the rule's identifier
 * @param title its title, which reads as a reason
 * @param cites identifiers of the guidance that it rests on
 */
public record RuleText(String id, String title, List<String> cites) {

    public RuleText {
        cites = cites.stream().distinct().toList();
    }
}
