package org.childrisk.examples.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.childrisk.facts.CaseFile;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.rules.EngineRoom;

/** How time grows with the number of rules, on rules that are written here, and with the number of facts. */
final class Growth {

    static final List<Integer> RULES = List.of(50, 100, 200, 400);
    static final List<Integer> FACTS = List.of(15, 50, 200, 1_000);

    /** Has no divisor in common with the number of rules, so that a few rules are of all files. */
    private static final int STRIDE = 101;

    /** How many shapes rules have that all are of the same shapes: as many as the smallest rule base has rules. */
    private static final int SHAPES = 50;

    private static final Pattern QUOTED = Pattern.compile("\"([A-Z0-9_]+)\"");

    private Growth() {}

    static List<String> ofRules(int count) {
        return List.of("rules-" + count + ".java", "rules-" + count + ".session");
    }

    static List<String> ofLinked(int count) {
        return List.of("linked-" + count + ".java", "linked-" + count + ".session");
    }

    static List<String> ofFacts(int count) {
        return List.of("facts-" + count + ".java", "facts-" + count + ".session");
    }

    static List<String> ofCases(int count) {
        return List.of("case-" + count + ".library");
    }

    /** Opens {@code rules-NUMBER.WHO}, {@code linked-NUMBER.WHO}, {@code facts-NUMBER.WHO} or {@code case-NUMBER.library}. */
    static Variant open(String name) {
        String[] parts = name.split("[-.]", -1);
        if (parts.length != 3 || !parts[1].matches("\\d+")) {
            throw new IllegalArgumentException("There is no variant " + name + ".");
        }
        int count = Integer.parseInt(parts[1]);
        boolean inJava = parts[2].equals("java");
        return switch (parts[0]) {
            case "rules" -> rules("SameShapes" + count, text(count, SHAPES), inJava);
            case "linked" -> rules("Linked" + count, text(count, Integer.MAX_VALUE), inJava);
            case "case" -> cases(count);
            default -> facts(count, inJava);
        };
    }

    private static Variant rules(String name, String text, boolean inJava) {
        EngineRoom room = EngineRoom.openWith(Map.of("grown.drl", text));
        return inJava ? Variants.rules(room, JavaRules.of(name, EngineRoom.written(text))) : Variants.session(room);
    }

    private static Variant facts(int count, boolean inJava) {
        EngineRoom room = EngineRoom.open();
        List<CaseMeasures> cases = casesOf(count).stream().map(room::measure).toList();
        return Variants.rules(room, cases, inJava ? JavaRules.all() : (measures, policy) -> room.session(measures));
    }

    private static Variant cases(int count) {
        EngineRoom room = EngineRoom.open();
        List<CaseFile> files = casesOf(count);
        return Variants.of(number -> room.now(files.get(number % files.size())));
    }

    private static List<CaseFile> casesOf(int facts) {
        return IntStream.range(0, 4)
                .mapToObj(number -> TypicalCases.get(number, facts))
                .toList();
    }

    /**
     * Rules of the shapes that the library has: each is one of its rules that asks for other signs. As many are taken from every
     * part of the library; after so many shapes it begins again, with other signs again. With the shapes of all rules, a larger
     * rule base also has more rules that conclude what others ask for, and the firings grow faster than the rules.
     */
    private static String text(int count, int shapes) {
        List<EngineRoom.WrittenRule> written = EngineRoom.written();
        List<String> codes = EngineRoom.open().policy().indicators().all().stream()
                .map(IndicatorKind::code)
                .toList();
        Random random = new Random(count);
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            EngineRoom.WrittenRule like = written.get((int) ((long) (i % shapes) * STRIDE % written.size()));
            String conditions = like.patterns().stream()
                    .map(pattern -> "    " + (pattern.name().isEmpty() ? "" : pattern.name() + " : ") + pattern.type()
                            + "( " + withOtherSigns(String.join(", ", pattern.constraints()), codes, random) + " )\n")
                    .collect(Collectors.joining());
            rules.add("""
                    rule "GROWN-%d"
                        @title( "A rule of the usual shape" )
                        @cites( "MISS-APP-01" )
                    when
                    %sthen
                        %s
                    end
                    """.formatted(i, conditions, like.consequence()));
        }
        return EngineRoom.head() + String.join("\n", rules);
    }

    private static String withOtherSigns(String constraints, List<String> codes, Random random) {
        return QUOTED.matcher(constraints)
                .replaceAll(found -> codes.contains(found.group(1))
                        ? "\"" + codes.get(random.nextInt(codes.size())) + "\""
                        : Matcher.quoteReplacement(found.group()));
    }
}
