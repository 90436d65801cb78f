package org.childrisk.reasoning;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.measures.Measure;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Policy;

/**
 * Reads a condition as a rule has it, {@code wasUnder( policy.count( "missing.high-under-age" ), $missing.beganAt )}, out
 * loud: <em>was under 13 (missing.high-under-age), began at of the sign before</em>. The rule's own text is the only source.
 */
final class ConditionWords {

    private static final Pattern PARAMETER =
            Pattern.compile("policy\\.(count|span|grade|rank)\\(\\s*\"([^\"]+)\"\\s*\\)");
    private static final Pattern SWITCH = Pattern.compile("policy\\.(on|off)\\(\\s*\"([^\"]+)\"\\s*\\)");
    /** An answer of a fact: not a part of a name in brackets, {@code [custody.no-place-of-safety]}. */
    private static final Pattern ANSWER = Pattern.compile("\\.(yes|no|unknown|notYes|notNo)\\b(?!\\()(?![^\\[]*])");

    private static final Pattern CODE = Pattern.compile("(code|strength|id|ref)\\s*==\\s*(\"?)([$\\w.:]+)\"?");
    private static final Pattern READ_ALONE =
            Pattern.compile("(?<![\\w$.\"])[a-z]\\w*(?:\\.[a-z]\\w*)*(?!\\w|\\s*\\()");
    private static final int READ_AT_MOST = 3;

    private final Policy policy;
    private final ParametersInForce inForce;
    private final FactWords words;

    ConditionWords(Policy policy, ParametersInForce inForce, FactWords words) {
        this.policy = policy;
        this.inForce = inForce;
        this.words = words;
    }

    Condition say(Rulebook.Looked looked) {
        return new Condition(
                split(looked.kind()),
                looked.condition().isEmpty() ? "there is one" : needed(looked.condition()),
                looked.facts().stream()
                        .map(fact -> read(fact, looked.condition()))
                        .distinct()
                        .limit(READ_AT_MOST)
                        .toList());
    }

    private String needed(String condition) {
        String text = PARAMETER.matcher(condition).replaceAll(it -> literal(value(it) + " [" + it.group(2) + "]"));
        text = SWITCH.matcher(text).replaceAll(it -> literal("[" + it.group(2) + "] is " + it.group(1)));
        text = CODE.matcher(text).replaceAll(it -> literal(coded(it)));
        text = ANSWER.matcher(text).replaceAll(it -> literal(answer(it.group(1))));
        text = text.replace("||", "or")
                .replace("&&", "and")
                .replace(">=", "at least")
                .replace("==", "is")
                .replaceAll("\\$(\\w+)\\.", "$1's ");
        text = text.replaceAll("\\(\\s*", " ")
                .replaceAll("\\s*\\)", "")
                .replace("$", "")
                .replaceAll("\\s+", " ");
        return splitOutsideBrackets(text.strip());
    }

    private static String literal(String text) {
        return Matcher.quoteReplacement(text);
    }

    private String value(MatchResult parameter) {
        String id = parameter.group(2);
        return switch (parameter.group(1)) {
            case "count" -> String.valueOf(inForce.count(id));
            case "span" -> inForce.span(id).words();
            case "grade" -> inForce.grade(id).words();
            default -> inForce.rank(id).words();
        };
    }

    /** A code of the catalogue is said as what it means; the code stays beside it, for it is what a case file holds. */
    private String coded(MatchResult test) {
        String value = test.group(3);
        if (!test.group(1).equals("code") || test.group(2).isEmpty()) {
            return test.group(1) + " is " + value;
        }
        Optional<String> meaning = policy.indicators().find(value).map(kind -> kind.meaning());
        return "is [" + value + "]" + meaning.map(it -> " " + it).orElse("");
    }

    private static String answer(String predicate) {
        return switch (predicate) {
            case "notYes" -> " is no or unknown";
            case "notNo" -> " is yes or unknown";
            default -> " is " + predicate;
        };
    }

    private String read(Object fact, String condition) {
        String says = fact instanceof Measure measure
                ? measure.say(words)
                : fact instanceof Fact told
                        ? words.say(told)
                        : split(fact.getClass().getSimpleName());
        String values = READ_ALONE
                .matcher(condition.replaceAll("\"[^\"]*\"", ""))
                .results()
                .map(it -> ANSWER.matcher(it.group()).replaceAll(""))
                .distinct()
                .flatMap(path -> valueOf(fact, path).map(value -> split(path) + " " + value).stream())
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? says : says + " [" + values + "]";
    }

    /** The value at a path such as {@code because.strength}, empty where the path is none of the fact's. */
    private static Optional<String> valueOf(Object fact, String path) {
        Object value = fact;
        for (String part : path.split("\\.", -1)) {
            Optional<Object> next = property(value, part);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            value = next.get();
        }
        return value == fact ? Optional.empty() : Optional.of(said(value));
    }

    private static String said(Object value) {
        if (value instanceof Boolean holds) {
            return holds ? "yes" : "no";
        }
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : String.valueOf(value);
    }

    private static Optional<Object> property(Object fact, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String accessor : List.of(name, "is" + capital)) {
            try {
                Method method = fact.getClass().getMethod(accessor);
                return Optional.ofNullable(method.invoke(fact));
            } catch (ReflectiveOperationException e) {
                // not this accessor: maybe the other
            }
        }
        return Optional.empty();
    }

    private static String splitOutsideBrackets(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("(?<=])|(?=\\[)", -1)) {
            parts.add(part.startsWith("[") ? part : split(part));
        }
        return String.join("", parts);
    }

    /** {@code wasUnder} as words; what is written in capitals stays. */
    private static String split(String name) {
        Matcher matcher = Pattern.compile("(?<=[a-z0-9])[A-Z](?=[a-z])").matcher(name);
        String apart = matcher.replaceAll(it -> " " + it.group().toLowerCase(Locale.ROOT));
        return apart.isEmpty() || (apart.length() > 1 && Character.isUpperCase(apart.charAt(1)))
                ? apart
                : apart.substring(0, 1).toLowerCase(Locale.ROOT) + apart.substring(1);
    }
}
