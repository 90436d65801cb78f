package org.childrisk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.functions.Function1;

/**
 * The gates for one kind of fact. Most gates ask for a text, such as a code: which gates are worth trying is looked up once
 * for each combination of texts, of which there are as many as the catalogues have entries.
 */
final class Entrance {

    private final List<Gate> gates;
    private final Set<String> names;
    private final List<Function1<Object, Object>> texts;
    private final Map<Object, List<Gate>> byTexts = new ConcurrentHashMap<>();

    Entrance(List<Gate> gates) {
        this.gates = gates;
        Map<String, Function1<Object, Object>> read = new TreeMap<>();
        gates.forEach(gate -> gate.texts().forEach(text -> read.putIfAbsent(text.name(), text.read())));
        this.names = Set.copyOf(read.keySet());
        this.texts = List.copyOf(read.values());
    }

    /** The gates at which a fact is worth trying: those that its texts alone do not rule out. */
    List<Gate> gatesFor(Object[] alone) {
        if (texts.isEmpty()) {
            return gates;
        }
        Object values = values(alone[Places.FIRST_FACT]);
        // looked up first, for computing may wait behind a lock even for what is there
        List<Gate> known = byTexts.get(values);
        if (known != null) {
            return known;
        }
        return byTexts.computeIfAbsent(
                values,
                it -> gates.stream()
                        .filter(gate -> gate.admitsByTexts(alone, names))
                        .toList());
    }

    /** The one text of a fact, or all of them: most kinds of fact have one, its code. */
    private Object values(Object fact) {
        if (texts.size() == 1) {
            return texts.get(0).apply(fact);
        }
        List<Object> values = new ArrayList<>(texts.size());
        texts.forEach(read -> values.add(read.apply(fact)));
        return values;
    }
}
