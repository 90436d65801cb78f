package org.childrisk.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Differences between two results, in plain words: what is new or other in the order of its name, then what is gone. */
final class Differences {

    private final SortedMap<String, String> newOrOther = new TreeMap<>();
    private final SortedMap<String, String> gone = new TreeMap<>();

    <K, V> void between(Map<K, V> now, Map<K, V> then, Function<K, String> named, Function<V, String> words) {
        int kept = 0;
        for (Map.Entry<K, V> entry : then.entrySet()) {
            V state = entry.getValue();
            V was = now.get(entry.getKey());
            if (was == null) {
                newOrOther.put(named.apply(entry.getKey()), " is new: " + words.apply(state));
            } else {
                kept++;
                if (!was.equals(state)) {
                    newOrOther.put(
                            named.apply(entry.getKey()), ": " + words.apply(was) + " becomes " + words.apply(state));
                }
            }
        }
        if (kept < now.size()) {
            now.keySet().stream()
                    .filter(key -> !then.containsKey(key))
                    .forEach(key -> gone.put(named.apply(key), " no longer follows"));
        }
    }

    List<String> inOrder() {
        List<String> differences = new ArrayList<>();
        newOrOther.forEach((what, state) -> differences.add(what + state));
        gone.forEach((what, state) -> differences.add(what + state));
        return differences;
    }
}
