package org.childrisk.examples.performance;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns one condition of a rule into the Java that a person would write for it: {@code whereaboutsKnown.notYes} on an
 * episode becomes {@code episode.whereaboutsKnown().isNotYes()}. It knows exactly what the rules use and refuses the rest.
 */
final class JavaExpression {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"[^\"]*\"|[$A-Za-z_][\\w$]*|\\d+|\\|\\||&&|==|!=|>=|<=|[><!().,])");

    /** Java text and the type that it has. */
    private record Typed(String text, Class<?> type) {}

    private final List<String> tokens = new ArrayList<>();
    private final String self;
    private final Map<String, Class<?>> types;
    private int next;

    /**
     * Reads a condition.
     *
     * @param self the Java name of the fact that the condition is about
     * @param types the type of every name that may occur
     */
    JavaExpression(String condition, String self, Map<String, Class<?>> types) {
        this.self = self;
        this.types = types;
        Matcher matcher = TOKEN.matcher(condition.strip());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (end != condition.strip().length()) {
            throw new IllegalArgumentException("This condition cannot be read: " + condition);
        }
    }

    String java() {
        String java = either().text();
        if (next < tokens.size()) {
            throw new IllegalArgumentException("Too much stands after " + java + ": " + tokens);
        }
        return java;
    }

    /** The Java name of what a rule calls {@code $name}. */
    static String nameOf(String name) {
        String plain = name.replace("$", "");
        return javax.lang.model.SourceVersion.isKeyword(plain) ? plain + "Fact" : plain;
    }

    static Class<?> typeOf(String simpleName) {
        return Stream.of("measures", "facts")
                .flatMap(place -> {
                    try {
                        return Stream.<Class<?>>of(Class.forName("org.childrisk." + place + "." + simpleName));
                    } catch (ClassNotFoundException e) {
                        return Stream.empty();
                    }
                })
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No fact is of type " + simpleName));
    }

    private Typed either() {
        Typed left = both();
        while (takes("||")) {
            left = new Typed(left.text() + " || " + both().text(), boolean.class);
        }
        return left;
    }

    private Typed both() {
        Typed left = compared();
        while (takes("&&")) {
            left = new Typed(left.text() + " && " + compared().text(), boolean.class);
        }
        return left;
    }

    private Typed compared() {
        Typed left = single();
        if (takes("==")) {
            return new Typed(equal(left, single()), boolean.class);
        }
        if (takes("!=")) {
            return new Typed("!" + equal(left, single()), boolean.class);
        }
        for (String sign : List.of(">=", "<=", ">", "<")) {
            if (takes(sign)) {
                return new Typed(left.text() + " " + sign + " " + single().text(), boolean.class);
            }
        }
        return left;
    }

    private static String equal(Typed left, Typed right) {
        if (left.type().isPrimitive() || right.type().isPrimitive()) {
            return "(" + left.text() + " == " + right.text() + ")";
        }
        return right.text().startsWith("\"")
                ? right.text() + ".equals(" + left.text() + ")"
                : left.text() + ".equals(" + right.text() + ")";
    }

    private Typed single() {
        String token = take();
        if (token.equals("!")) {
            return new Typed("!(" + single().text() + ")", boolean.class);
        }
        if (token.equals("(")) {
            Typed inner = either();
            expect(")");
            return new Typed("(" + inner.text() + ")", inner.type());
        }
        if (token.startsWith("\"")) {
            return new Typed(token, String.class);
        }
        if (Character.isDigit(token.charAt(0))) {
            return new Typed(token, int.class);
        }
        Typed value = isName(token)
                ? new Typed(nameOf(token), Objects.requireNonNull(types.get(token), token))
                : member(new Typed(self, Objects.requireNonNull(types.get(""))), token);
        while (takes(".")) {
            value = member(value, take());
        }
        return value;
    }

    private boolean isName(String token) {
        return types.containsKey(token)
                && (next >= tokens.size() || !tokens.get(next).equals("("));
    }

    private Typed member(Typed of, String name) {
        if (takes("(")) {
            List<String> arguments = new ArrayList<>();
            while (!takes(")")) {
                arguments.add(either().text());
                takes(",");
            }
            Method method = find(of.type(), arguments.size(), name);
            return new Typed(of.text() + "." + name + "(" + String.join(", ", arguments) + ")", method.getReturnType());
        }
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Method method = find(of.type(), 0, name, "is" + capital, "get" + capital);
        return new Typed(of.text() + "." + method.getName() + "()", method.getReturnType());
    }

    private static Method find(Class<?> type, int arguments, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has none of " + Arrays.toString(names)));
    }

    private boolean takes(String token) {
        boolean here = next < tokens.size() && tokens.get(next).equals(token);
        next += here ? 1 : 0;
        return here;
    }

    private void expect(String token) {
        if (!takes(token)) {
            throw new IllegalArgumentException(token + " is missing in " + tokens);
        }
    }

    private String take() {
        return tokens.get(next++);
    }
}
