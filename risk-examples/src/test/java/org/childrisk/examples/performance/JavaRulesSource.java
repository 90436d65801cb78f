package org.childrisk.examples.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.childrisk.rules.EngineRoom.WrittenRule;

/**
 * Writes the rules as one plain Java class, as a person would who had no rule engine: lists of facts, a switch on the code of
 * a sign, a method for each rule, loops where a rule looks at two facts.
 */
final class JavaRulesSource {

    static final String PACKAGE = "org.childrisk.examples.performance.written";

    private static final String HEAD = """
            package %1$s;

            import static org.childrisk.facts.Grade.*;

            import java.util.ArrayDeque;
            import java.util.ArrayList;
            import java.util.List;
            import org.childrisk.assessment.Conclusions;
            import org.childrisk.facts.*;
            import org.childrisk.measures.*;
            import org.childrisk.policy.ParametersInForce;
            import org.childrisk.policy.Policy;
            import org.childrisk.rules.EngineRoom;

            /** The rules in plain Java, written by JavaRulesSource from the rule files. One object, one case. */
            public final class %2$s {

                private final ParametersInForce policy;
                private final Conclusions outcome;
                private final ArrayDeque<Object> arriving = new ArrayDeque<>();

                /** How the comparison calls these rules. */
                public static final class Start implements EngineRoom.Evaluation {
                    @Override
                    public Conclusions apply(CaseMeasures measures, Policy policy) {
                        return new %2$s(measures, policy).outcome;
                    }
                }
            """;

    private static final String CONSTRUCTOR = """

                private %1$s(CaseMeasures measures, Policy policy) {
                    this.policy = policy.on(measures.asOf().today());
                    this.outcome = new Conclusions(measures, policy, this.policy, arriving::add);
                    for (Object fact : measures.facts()) {
                        sort(fact);
                    }
            %2$s        while (!arriving.isEmpty()) {
                        Object fact = arriving.remove();
                        if (fact instanceof Sign sign) {
                            allSign.add(sign);
                            on(sign);
                        } else if (fact instanceof Raised raised) {
                            allRaised.add(raised);
                            on(raised);
                        }
                    }
                }
            """;

    private final String name;
    private final List<JavaRuleMethod> methods = new ArrayList<>();
    private final Set<String> types = new TreeSet<>(JavaRuleMethod.CONCLUDED);

    JavaRulesSource(String name, List<WrittenRule> rules) {
        this.name = name;
        for (WrittenRule rule : rules) {
            JavaRuleMethod.places(rule).forEach(place -> methods.add(new JavaRuleMethod(rule, place)));
            rule.patterns().forEach(pattern -> types.add(pattern.type()));
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD.formatted(PACKAGE, name));
        text.append('\n');
        types.forEach(type -> text.append(
                "    private final List<%s> %s = new ArrayList<>();%n".formatted(type, JavaRuleMethod.listOf(type))));
        text.append(CONSTRUCTOR.formatted(name, loops()));
        text.append(sort());
        types.stream().filter(this::arrives).forEach(type -> text.append(on(type)));
        methods.forEach(method -> text.append('\n').append(method.text()));
        return text.append("}\n").toString();
    }

    private boolean arrives(String type) {
        return JavaRuleMethod.CONCLUDED.contains(type)
                || methods.stream().anyMatch(method -> method.type().equals(type));
    }

    private String loops() {
        return types.stream()
                .filter(type -> arrives(type) && !JavaRuleMethod.CONCLUDED.contains(type))
                .map(type -> """
                                for (%1$s fact : %2$s) {
                                    on(fact);
                                }
                        """.formatted(type, JavaRuleMethod.listOf(type)))
                .collect(Collectors.joining());
    }

    private String sort() {
        String others = types.stream()
                .filter(type -> !JavaRuleMethod.CONCLUDED.contains(type))
                .map(type -> """
                         else if (fact instanceof %1$s it) {
                                    %2$s.add(it);
                                }""".formatted(type, JavaRuleMethod.listOf(type)))
                .collect(Collectors.joining());
        return """

                    private void sort(Object fact) {
                        if (fact instanceof Sign) {
                            arriving.add(fact);
                        }%s
                    }
                """.formatted(others);
    }

    private String on(String type) {
        List<JavaRuleMethod> here =
                methods.stream().filter(method -> method.type().equals(type)).toList();
        StringBuilder text = new StringBuilder("\n    private void on(%s fact) {%n".formatted(type));
        for (String property : List.of("code", "strength", "")) {
            List<JavaRuleMethod> some = here.stream()
                    .filter(method -> method.switchedOn().equals(property))
                    .toList();
            if (property.isEmpty()) {
                some.forEach(method -> text.append("        %s(fact);%n".formatted(method.name())));
            } else if (!some.isEmpty()) {
                text.append(switchOn(property, some));
            }
        }
        return text.append("    }\n").toString();
    }

    private static String switchOn(String property, List<JavaRuleMethod> methods) {
        Map<String, List<String>> byCode = new TreeMap<>();
        methods.forEach(method -> method.codes()
                .forEach(code -> byCode.computeIfAbsent(code, it -> new ArrayList<>())
                        .add("                %s(fact);%n".formatted(method.name()))));
        StringBuilder text = new StringBuilder("        switch (fact.%s()) {%n".formatted(property));
        byCode.forEach((code, calls) ->
                text.append("            case \"%s\" -> {%n%s            }%n".formatted(code, String.join("", calls))));
        return text.append("            default -> {}\n        }\n").toString();
    }
}
