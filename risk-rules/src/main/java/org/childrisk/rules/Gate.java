package org.childrisk.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.model.AlphaIndex;
import org.drools.model.functions.Function1;

/**
 * What one fact must be to enter a place of a rule, whatever the other facts are. Rules that ask the same of a fact share a
 * gate.
 */
final class Gate {

    /** A place of a rule behind a gate. */
    record Place(WalkedRule rule, int position) {}

    private final int number;
    private final Class<?> type;
    private final WalkedTest[] tests;
    private final Optional<TextProperty> first;
    private final List<Place> places = new ArrayList<>();

    Gate(int number, Class<?> type, List<WalkedTest> tests) {
        this.number = number;
        this.type = type;
        this.tests = tests.toArray(WalkedTest[]::new);
        this.first =
                texts().stream().findFirst().filter(text -> tests.get(0).text().startsWith(text.name()));
    }

    int number() {
        return number;
    }

    boolean isFor(Class<?> kind) {
        return type.isAssignableFrom(kind);
    }

    List<Place> places() {
        return places;
    }

    /** Whether the fact of a row without other facts may enter. */
    boolean admits(Object[] row) throws Exception {
        for (WalkedTest test : tests) {
            if (!test.holds(row)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the tests that look at nothing but these properties hold. A test that fails to answer rules nothing out. */
    boolean admitsByTexts(Object[] row, Set<String> properties) {
        return Arrays.stream(tests).filter(test -> test.looksOnlyAt(properties)).allMatch(test -> {
            try {
                return test.holds(row);
            } catch (Exception e) {
                return true;
            }
        });
    }

    /** False only where the first test asks for one text and the fact has another. */
    boolean isTouchedBy(Object fact) {
        return first.isEmpty()
                || first.get().read().apply(fact).equals(first.get().value());
    }

    /** The properties of which the gate asks for one text, such as a code. */
    List<TextProperty> texts() {
        return Arrays.stream(tests)
                .filter(test -> test.constraint().getIndex() instanceof AlphaIndex<?, ?> index
                        && index.getRightValue() instanceof String)
                .map(TextProperty::of)
                .toList();
    }

    /**
     * A property that holds a text.
     *
     * @param name its name
     * @param read reads it from a fact
     * @param value the text that the gate asks for
     */
    record TextProperty(String name, Function1<Object, Object> read, Object value) {

        @SuppressWarnings("unchecked") // the build compiled the reader for the gate's own kind of fact
        private static TextProperty of(WalkedTest test) {
            AlphaIndex<?, ?> index = (AlphaIndex<?, ?>) test.constraint().getIndex();
            String name = test.text().substring(0, test.text().indexOf("==")).strip();
            return new TextProperty(
                    name,
                    (Function1<Object, Object>) (Function1<?, ?>) index.getLeftOperandExtractor(),
                    index.getRightValue());
        }
    }
}
