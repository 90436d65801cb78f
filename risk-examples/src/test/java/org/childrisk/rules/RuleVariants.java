package org.childrisk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** A rule with one of its conditions left out, for every condition that can be left out; it concludes nothing. */
final class RuleVariants {

    /**
     * A rule with one condition less.
     *
     * @param rule the rule
     * @param cites what the rule cites
     * @param name the variant's own name
     * @param without the condition left out, as written
     * @param conditions what is left
     */
    record Variant(String rule, String cites, String name, String without, List<String> conditions) {

        /** The variant as a rule; its consequence does nothing, for that it fires is all that counts. */
        String drl() {
            return "rule \"" + name + "\"\n    @title( \"" + name + "\" )\n    @cites( \"" + cites + "\" )\nwhen\n    "
                    + String.join("\n    ", conditions) + "\nthen\n    policy.hashCode();\nend\n";
        }
    }

    private final RuleDescr rule;
    private final List<PatternDescr> patterns;
    private final List<Variant> variants = new ArrayList<>();

    private RuleVariants(RuleDescr rule) {
        this.rule = rule;
        this.patterns = RuleFile.patterns(rule);
    }

    static List<Variant> of(RuleDescr rule) {
        RuleVariants all = new RuleVariants(rule);
        for (int i = 0; i < all.patterns.size(); i++) {
            all.leaveOutConstraints(i);
            all.leaveOutPattern(i);
        }
        return all.variants;
    }

    private void leaveOutConstraints(int index) {
        PatternDescr pattern = patterns.get(index);
        List<String> constraints = RuleFile.constraints(pattern);
        for (int i = 0; i < constraints.size(); i++) {
            List<String> fewer = new ArrayList<>(constraints);
            String without = fewer.remove(i);
            List<String> conditions = conditions();
            conditions.set(index, text(pattern, fewer));
            add(without + " of " + head(pattern), conditions);
        }
    }

    /** A pattern whose facts nobody names elsewhere can be left out whole, unless it is the only one. */
    private void leaveOutPattern(int index) {
        PatternDescr pattern = patterns.get(index);
        List<String> conditions = conditions();
        String without = conditions.remove(index);
        String rest = String.join("\n", conditions) + RuleFile.consequence(rule);
        boolean named = pattern.getAllBoundIdentifiers().stream().anyMatch(name -> isNamed(name, rest));
        if (!conditions.isEmpty() && !named) {
            add(without, conditions);
        }
    }

    private static boolean isNamed(String name, String text) {
        return Pattern.compile(Pattern.quote(name) + "\\b").matcher(text).find();
    }

    private void add(String without, List<String> conditions) {
        variants.add(new Variant(
                rule.getName(),
                String.join(", ", RuleFile.cites(rule)),
                rule.getName() + " without " + (variants.size() + 1),
                without,
                conditions));
    }

    private List<String> conditions() {
        return IntStream.range(0, patterns.size())
                .mapToObj(index -> text(patterns.get(index), RuleFile.constraints(patterns.get(index))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String text(PatternDescr pattern, List<String> constraints) {
        return head(pattern) + "( " + String.join(", ", constraints) + " )";
    }

    private static String head(PatternDescr pattern) {
        return (pattern.getIdentifier() == null ? "" : pattern.getIdentifier() + " : ") + pattern.getObjectType();
    }
}
