package org.childrisk.examples.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.rules.EngineRoom;

/** How time grows with the number of rules, on rules that are written here, and with the number of facts. */
final class Growth {

    static final List<Integer> RULES = List.of(50, 100, 200, 400);
    static final List<Integer> FACTS = List.of(15, 50, 200, 1_000);

    private Growth() {}

    static List<String> ofRules(int count) {
        return List.of("rules-" + count + ".java", "rules-" + count + ".session");
    }

    static List<String> ofFacts(int count) {
        return List.of("facts-" + count + ".java", "facts-" + count + ".session");
    }

    /** Opens {@code rules-NUMBER.WHO} or {@code facts-NUMBER.WHO}. */
    static Variant open(String name) {
        String[] parts = name.split("[-.]", -1);
        if (parts.length != 3 || !parts[1].matches("\\d+")) {
            throw new IllegalArgumentException("There is no variant " + name + ".");
        }
        int count = Integer.parseInt(parts[1]);
        boolean inJava = parts[2].equals("java");
        return parts[0].equals("rules") ? rules(count, inJava) : facts(count, inJava);
    }

    private static Variant rules(int count, boolean inJava) {
        String text = text(count);
        EngineRoom room = EngineRoom.openWith(Map.of("grown.drl", text));
        return inJava
                ? Variants.rules(room, JavaRules.of("GrownTo" + count, EngineRoom.written(text)))
                : Variants.session(room);
    }

    private static Variant facts(int count, boolean inJava) {
        EngineRoom room = EngineRoom.open();
        List<CaseMeasures> cases = IntStream.range(0, 4)
                .mapToObj(number -> room.measure(TypicalCases.get(number, count)))
                .toList();
        return Variants.rules(room, cases, inJava ? JavaRules.all() : (measures, policy) -> room.session(measures));
    }

    /**
     * Rules of the shapes that the library has: six in ten look at one sign, three at a sign and the child or another sign, one
     * at what was measured.
     */
    private static String text(int count) {
        EngineRoom room = EngineRoom.open();
        List<String> codes = room.policy().indicators().all().stream()
                .map(IndicatorKind::code)
                .toList();
        List<String> actions =
                room.policy().actions().all().stream().map(ActionKind::code).toList();
        Random random = new Random(count);
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String sign = "$sign : Sign( present, code == \"%s\" || code == \"%s\" )"
                    .formatted(codes.get(i % codes.size()), codes.get(random.nextInt(codes.size())));
            String conditions = switch (i % 10) {
                case 6 -> sign + "\n    ChildNow( inCare.yes )";
                case 7 -> sign + "\n    ChildNow( placedOutOfArea.yes )";
                case 8 ->
                    sign + "\n    Sign( code == \"%s\", present )".formatted(codes.get(random.nextInt(codes.size())));
                case 9 ->
                    "$sign : MissingHistory( reportsWithin( policy.span( \"exploitation.repeat.window\" ) ) >= " + i % 7
                            + " )";
                default -> sign;
            };
            rules.add("""
                    rule "GROWN-%d"
                        @title( "A rule of the usual shape" )
                        @cites( "MISS-APP-01" )
                    when
                        %s
                    then
                        outcome.require( "%s" ).from( $sign.knownAt() ).within( "notice.immediate" );
                    end
                    """.formatted(i, conditions, actions.get(random.nextInt(actions.size()))));
        }
        return EngineRoom.head() + String.join("\n", rules);
    }
}
