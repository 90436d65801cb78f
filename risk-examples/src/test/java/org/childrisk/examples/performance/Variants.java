package org.childrisk.examples.performance;

import java.util.List;
import org.childrisk.assessment.Conclusions;
import org.childrisk.facts.CaseFile;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.rules.EngineRoom;
import org.childrisk.rules.EngineRoom.Evaluation;

/**
 * Everything that is compared, by name: the task, a dot, and who does it. All variants of one task give equal answers, which
 * {@link Equality} checks before anything is measured.
 */
final class Variants {

    /** How many cases are worked on in turn, so that no processor learns one case by heart. */
    static final int CASES = 64;

    /** From measured facts to conclusions with their evidence, all rules. */
    static final List<String> RULES = List.of("rules.java", "rules.session", "rules.checked", "rules.walk");

    /** From the case file to the explained assessment, all rules. */
    static final List<String> NOW = List.of("now.java", "now.library");

    /** The same with the look-ahead for the next change. */
    static final List<String> ASSESS = List.of("assess.java", "assess.library");

    /** Forty rules on measured facts, in this and in other engines. */
    static final List<String> FORTY =
            List.of("forty.java", "forty.session", "forty.easyrules", "forty.rulebook", "forty.evrete", "forty.dmn");

    /** From raw facts to grade and actions by forty rules: as a beginner writes them, and as the library does. */
    static final List<String> FREE = List.of("free.library", "free.drools");

    /** The boxes of an assessment one by one. */
    static final List<String> BOXES = List.of("box.measure", "box.write", "box.explain");

    /** What the machine itself can do. */
    static final List<String> MACHINE = List.of("machine.arithmetic");

    /** What is also measured in two threads: the last shares nothing, and the one before it only memory to allocate from. */
    static final List<String> THREADED = List.of("now.library", "rules.session", "rules.java", "machine.arithmetic");

    private Variants() {}

    /** Opens a variant. Throws {@link UnsupportedOperationException} if its engine is not here. */
    static Variant open(String name) {
        return switch (name) {
            case "rules.java" -> rules(EngineRoom.open(), JavaRules.all());
            case "rules.session" -> session(EngineRoom.open());
            case "rules.checked" -> checked(EngineRoom.open());
            case "rules.walk" -> walk(EngineRoom.open());
            case "now.java" -> now(JavaRules.all());
            case "now.library" -> nowInLibrary();
            case "assess.java" -> assess(JavaRules.all());
            case "assess.library" -> assessInLibrary();
            case "box.measure" -> box((room, file) -> room.measure(file));
            case "box.explain" -> box(EngineRoom::explain);
            case "box.write" -> boxOfWriting();
            case "forty.java" -> rules(forty(), JavaRules.some("FortyRulesInJava", Forty.IDS));
            case "forty.session" -> session(forty());
            case "forty.easyrules" -> peer("EasyRulesForty");
            case "forty.rulebook" -> peer("RuleBookForty");
            case "forty.evrete" -> peer("EvreteForty");
            case "forty.dmn" -> peer("DmnForty");
            case "free.library" -> FreeStyle.asTheLibrary();
            case "free.drools" -> FreeStyle.asABeginner();
            case "machine.arithmetic" -> of(Variants::arithmetic);
            default -> Growth.open(name);
        };
    }

    private static EngineRoom forty() {
        return EngineRoom.openWith(Forty.IDS);
    }

    static Variant rules(EngineRoom room, Evaluation evaluation) {
        List<CaseMeasures> cases =
                TypicalCases.first(CASES).stream().map(room::measure).toList();
        return rules(room, cases, evaluation);
    }

    static Variant rules(EngineRoom room, List<CaseMeasures> cases, Evaluation evaluation) {
        return new Variant() {
            @Override
            public Object run(int number) {
                return evaluation.apply(cases.get(number % cases.size()), room.policy());
            }

            @Override
            public Object answer(int number) {
                CaseMeasures measures = cases.get(number % cases.size());
                return room.write(measures, evaluation.apply(measures, room.policy()));
            }
        };
    }

    static Variant session(EngineRoom room) {
        return rules(room, (measures, policy) -> room.session(measures));
    }

    /** With the second opinion on every result. */
    private static Variant checked(EngineRoom room) {
        return rules(room, (measures, policy) -> room.checkedSession(measures));
    }

    /** Without the engine. */
    private static Variant walk(EngineRoom room) {
        return rules(room, (measures, policy) -> room.walk(measures));
    }

    private static Variant peer(String name) {
        try {
            Evaluation evaluation = Class.forName("org.childrisk.examples.performance.peers." + name)
                    .asSubclass(Evaluation.class)
                    .getDeclaredConstructor()
                    .newInstance();
            return rules(forty(), evaluation);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new UnsupportedOperationException(
                    name + " is not here: " + e + ". Maybe the profile performance is off.", e);
        }
    }

    private static Variant now(Evaluation evaluation) {
        return box((room, file) -> room.now(file, evaluation));
    }

    private static Variant nowInLibrary() {
        return box(EngineRoom::now);
    }

    private static Variant assess(Evaluation evaluation) {
        return box((room, file) -> room.assess(file, evaluation));
    }

    private static Variant assessInLibrary() {
        return box(EngineRoom::assess);
    }

    /** Some work on a case file. */
    private interface Work {
        Object on(EngineRoom room, CaseFile file);
    }

    private static Variant boxOfWriting() {
        EngineRoom room = EngineRoom.open();
        List<CaseMeasures> measured =
                TypicalCases.first(CASES).stream().map(room::measure).toList();
        List<Conclusions> concluded = measured.stream().map(room::session).toList();
        return of(number -> room.write(measured.get(number % CASES), concluded.get(number % CASES)));
    }

    private static Variant box(Work work) {
        EngineRoom room = EngineRoom.open();
        List<CaseFile> files = TypicalCases.first(CASES);
        return of(number -> work.on(room, files.get(number % CASES)));
    }

    /** Some tens of microseconds of work on numbers, without memory. Chains that do not wait for one another keep a processor busy. */
    private static Long arithmetic(int number) {
        long a = number;
        long b = 2;
        long c = 3;
        long d = 4;
        long e = 5;
        long f = 6;
        for (long i = 0; i < 20_000; i++) {
            a += i ^ b;
            b ^= i + c;
            c += i ^ d;
            d ^= i + e;
            e += i ^ f;
            f ^= i + a;
        }
        return a + b + c + d + e + f;
    }

    /** Work whose outcome is its answer. */
    interface Numbered {
        Object on(int number);
    }

    static Variant of(Numbered work) {
        return new Variant() {
            @Override
            public Object run(int number) {
                return work.on(number);
            }

            @Override
            public Object answer(int number) {
                return work.on(number);
            }
        };
    }
}
