package org.childrisk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.functions.Function1;

/**
 * The gates for one kind of fact. Most gates ask for a text, such as a code: which gates are worth trying is looked up once
 * for each combination of texts, of which there are as many as the catalogues have entries.
 */
final class Entrance {

    private final List<Gate> gates;
    private final Map<String, Function1<Object, Object>> texts = new TreeMap<>();
    private final Map<List<Object>, List<Gate>> byTexts = new ConcurrentHashMap<>();

    Entrance(List<Gate> gates) {
        this.gates = gates;
        gates.forEach(gate -> gate.texts().forEach(text -> texts.putIfAbsent(text.name(), text.read())));
    }

    /** The gates at which a fact is worth trying: those that its texts alone do not rule out. */
    List<Gate> gatesFor(Object[] alone) {
        if (texts.isEmpty()) {
            return gates;
        }
        Object fact = alone[Places.FIRST_FACT];
        List<Object> values = new ArrayList<>(texts.size());
        texts.values().forEach(read -> values.add(read.apply(fact)));
        // looked up first, for computing may wait behind a lock even for what is there
        List<Gate> known = byTexts.get(values);
        if (known != null) {
            return known;
        }
        return byTexts.computeIfAbsent(
                values,
                it -> gates.stream()
                        .filter(gate -> gate.admitsByTexts(alone, texts.keySet()))
                        .toList());
    }
}
