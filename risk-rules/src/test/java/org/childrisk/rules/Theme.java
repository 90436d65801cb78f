package org.childrisk.rules;

import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.PatternDescr;

/** What one rule speaks of. An invented case keeps to the theme of a rule, so that also a rule on rare things is reached. */
record Theme(String rule, Set<String> codes, Set<String> kinds) {

    /** The theme of every rule. */
    static List<Theme> all(PolicyUse use, List<RuleFile> files) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .map(rule -> new Theme(
                        rule.getName(),
                        use.textsOf(rule.getName()),
                        Set.copyOf(RuleFile.patterns(rule).stream()
                                .map(PatternDescr::getObjectType)
                                .distinct()
                                .toList())))
                .toList();
    }
}
