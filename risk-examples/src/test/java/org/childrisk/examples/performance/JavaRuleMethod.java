package org.childrisk.examples.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.childrisk.rules.EngineRoom.WrittenRule;

/**
 * One rule as a Java method, called with a fact that has just arrived. Facts for the other patterns are looked for among
 * those that are there, so that every match is found when the last of its facts arrives, and once.
 */
final class JavaRuleMethod {

    /** Kinds of fact that rules conclude, so that they keep arriving while rules fire. */
    static final Set<String> CONCLUDED = Set.of("Sign", "Raised");

    private static final Pattern NAME = Pattern.compile("\\$\\w+");
    private static final Pattern ONE_OF = Pattern.compile("(%s == \"\\w+\"( \\|\\| )?)+");
    private static final Pattern LITERAL = Pattern.compile("\"(\\w+)\"");

    record Condition(int pattern, String java, Set<Integer> needs) {}

    private final WrittenRule rule;
    private final int arriving;
    private final List<String> names = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private Set<String> codes = Set.of();
    private String switchedOn = "";

    /**
     * Writes a method.
     *
     * @param arriving the place of the pattern whose fact arrives
     */
    JavaRuleMethod(WrittenRule rule, int arriving) {
        this.rule = rule;
        this.arriving = arriving;
        Map<String, Class<?>> types = nameFacts();
        for (int i = 0; i < rule.patterns().size(); i++) {
            read(i, types);
        }
        if (arriving >= 0) {
            write();
        }
    }

    /** A rule of which only the parts are wanted. */
    static JavaRuleMethod whole(WrittenRule rule) {
        return new JavaRuleMethod(rule, -1);
    }

    /** The places of patterns at which a fact can arrive; any one place will do for facts that are there from the start. */
    static List<Integer> places(WrittenRule rule) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            if (CONCLUDED.contains(rule.patterns().get(i).type())) {
                places.add(i);
            }
        }
        return places.isEmpty() ? List.of(0) : places;
    }

    private Map<String, Class<?>> nameFacts() {
        Map<String, Class<?>> types = new HashMap<>();
        types.put("policy", org.childrisk.policy.ParametersInForce.class);
        Set<String> taken = new HashSet<>();
        rule.patterns().forEach(pattern -> taken.add(JavaExpression.nameOf(pattern.name())));
        for (var pattern : rule.patterns()) {
            if (!pattern.name().isEmpty()) {
                types.put(pattern.name(), JavaExpression.typeOf(pattern.type()));
                names.add(JavaExpression.nameOf(pattern.name()));
                continue;
            }
            String plain = pattern.type().substring(0, 1).toLowerCase(Locale.ROOT)
                    + pattern.type().substring(1);
            String name = plain;
            for (int i = 2; taken.contains(name); i++) {
                name = plain + i;
            }
            taken.add(name);
            names.add(name);
        }
        return types;
    }

    private void read(int place, Map<String, Class<?>> types) {
        var pattern = rule.patterns().get(place);
        Map<String, Class<?>> here = new LinkedHashMap<>(types);
        here.put("", JavaExpression.typeOf(pattern.type()));
        for (String constraint : pattern.constraints()) {
            if (place == arriving && switchedOn.isEmpty() && canSwitch(pattern.type(), constraint)) {
                continue;
            }
            Set<Integer> needs = new TreeSet<>(Set.of(place));
            Matcher matcher = NAME.matcher(constraint);
            while (matcher.find()) {
                needs.add(names.indexOf(JavaExpression.nameOf(matcher.group())));
            }
            conditions.add(new Condition(place, new JavaExpression(constraint, names.get(place), here).java(), needs));
        }
    }

    /** What tests a code against texts and nothing else is a case of a switch. */
    private boolean canSwitch(String type, String constraint) {
        for (String property : type.equals("Sign") ? List.of("code", "strength") : List.of("code")) {
            String plain = constraint.replaceAll("\\s+", " ");
            if (CONCLUDED.contains(type)
                    && Pattern.compile(ONE_OF.pattern().formatted(property))
                            .matcher(plain)
                            .matches()) {
                switchedOn = property;
                codes = LITERAL.matcher(plain)
                        .results()
                        .map(it -> it.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
                return true;
            }
        }
        return false;
    }

    private void write() {
        body.append("    private void %s(%s %s) {%n".formatted(name(), type(arriving), names.get(arriving)));
        Set<Integer> bound = new HashSet<>(Set.of(arriving));
        List<Condition> left = new ArrayList<>(conditions);
        int depth = writeChecks(bound, left, 2, "return");
        for (int i = 0; i < names.size(); i++) {
            if (i == arriving) {
                continue;
            }
            indent(depth).append("for (%s %s : %s) {%n".formatted(type(i), names.get(i), listOf(type(i))));
            depth++;
            if (i < arriving && type(i).equals(type(arriving))) {
                indent(depth).append("if (%s == %s) {%n".formatted(names.get(i), names.get(arriving)));
                indent(depth + 1).append("continue;\n");
                indent(depth).append("}\n");
            }
            bound.add(i);
            writeChecks(bound, left, depth, "continue");
        }
        indent(depth).append("outcome.firing(\"%s\", List.of(%s));%n".formatted(rule.id(), String.join(", ", names)));
        for (String line : consequence().split("\n", -1)) {
            indent(depth)
                    .append(line.startsWith(".") ? "        " : "")
                    .append(line)
                    .append('\n');
        }
        for (int level = depth - 1; level >= 1; level--) {
            indent(level).append("}\n");
        }
    }

    String consequence() {
        String java = NAME.matcher(rule.consequence()).replaceAll(it -> JavaExpression.nameOf(it.group()));
        return java.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private int writeChecks(Set<Integer> bound, List<Condition> left, int depth, String otherwise) {
        List<Condition> now = left.stream()
                .filter(condition -> bound.containsAll(condition.needs()))
                .toList();
        left.removeAll(now);
        if (!now.isEmpty()) {
            String all = now.stream()
                    .map(it -> it.java().contains("||") && now.size() > 1 ? "(" + it.java() + ")" : it.java())
                    .collect(Collectors.joining(" && "));
            indent(depth).append("if (!(%s)) {%n".formatted(all));
            indent(depth + 1).append(otherwise).append(";\n");
            indent(depth).append("}\n");
        }
        return depth;
    }

    private StringBuilder indent(int depth) {
        return body.append("    ".repeat(depth));
    }

    private String type(int place) {
        return rule.patterns().get(place).type();
    }

    List<String> names() {
        return names;
    }

    /** What must hold; only what a switch has looked at is left out. */
    List<Condition> conditions() {
        return conditions;
    }

    static String listOf(String type) {
        return "all" + type;
    }

    String name() {
        String name = rule.id().toLowerCase(Locale.ROOT).replace("-", "");
        return places(rule).size() > 1 ? name + "At" + (arriving + 1) : name;
    }

    /** The type of the fact that arrives. */
    String type() {
        return type(arriving);
    }

    /** The property that a switch looks at before it calls this method, empty text where there is none. */
    String switchedOn() {
        return switchedOn;
    }

    /** The values of that property for which the method is called. */
    Set<String> codes() {
        return codes;
    }

    String text() {
        return body.toString();
    }
}
