package org.childrisk.examples.performance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.childrisk.rules.EngineRoom.WrittenRule;

/** Writes rules as Java lambdas, for engines that want them so. */
final class JavaPartsSource {

    private static final String HEAD = """
            package %1$s;

            import static org.childrisk.facts.Grade.*;

            import java.util.List;
            import java.util.function.Supplier;
            import org.childrisk.examples.performance.Part;
            import org.childrisk.facts.*;
            import org.childrisk.measures.*;

            /** Rules taken apart, written by JavaPartsSource from the rule files. */
            public final class %2$s implements Supplier<List<Part>> {

                @Override
                public List<Part> get() {
                    return List.of(
            """;

    private JavaPartsSource() {}

    static String text(String name, List<WrittenRule> rules) {
        return HEAD.formatted(JavaRulesSource.PACKAGE, name)
                + rules.stream()
                        .map(rule -> part(JavaRuleMethod.whole(rule), rule))
                        .collect(Collectors.joining(",\n"))
                + ");\n    }\n}\n";
    }

    private static String part(JavaRuleMethod method, WrittenRule rule) {
        String types = rule.patterns().stream()
                .map(pattern -> pattern.type() + ".class")
                .collect(Collectors.joining(", "));
        String names = method.names().stream().map(name -> "\"$" + name + "\"").collect(Collectors.joining(", "));
        int stage = rule.consequence().contains("outcome.conclude(")
                ? 0
                : rule.consequence().contains("outcome.raise(") ? 1 : 2;
        return """
                        new Part("%s", %d, List.of(%s), List.of(%s), List.of(%s), (outcome, policy, facts) -> {
            %s                outcome.firing("%s", List.of(facts));
            %s
                        })""".formatted(
                        rule.id(),
                        stage,
                        names,
                        types,
                        method.conditions().stream()
                                .map(it -> condition(it, method, rule))
                                .collect(Collectors.joining(", ")),
                        facts(IntStream.range(0, rule.patterns().size()).boxed().toList(), method, rule),
                        rule.id(),
                        method.consequence());
    }

    private static String condition(JavaRuleMethod.Condition condition, JavaRuleMethod method, WrittenRule rule) {
        List<Integer> places = condition.needs().stream().sorted().toList();
        return "new Part.Condition(List.of(%s), (policy, facts) -> {\n%s return %s; })"
                .formatted(
                        places.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        facts(places, method, rule),
                        condition.java());
    }

    private static String facts(List<Integer> places, JavaRuleMethod method, WrittenRule rule) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> "                %1$s %2$s = (%1$s) facts[%3$d];%n"
                        .formatted(
                                rule.patterns().get(places.get(i)).type(),
                                method.names().get(places.get(i)),
                                i))
                .collect(Collectors.joining());
    }
}
