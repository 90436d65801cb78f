package org.childrisk.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every statement of guidance that something in the library cites. */
public final class GuidanceRegister {

    private final Map<String, Guidance> byId;

    GuidanceRegister(Collection<Guidance> entries) {
        byId = new LinkedHashMap<>();
        entries.stream().sorted(Comparator.comparing(Guidance::id)).forEach(entry -> byId.put(entry.id(), entry));
    }

    /** The statement with this identifier. Throws {@link PolicyProblem} if there is none. */
    public Guidance get(String id) {
        Guidance found = byId.get(id);
        if (found == null) {
            throw new PolicyProblem(
                    "No guidance is registered under " + id + ".",
                    "Maybe it is mistyped, or missing from guidance.yaml.");
        }
        return found;
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** All statements, by identifier. */
    public Collection<Guidance> all() {
        return java.util.Collections.unmodifiableCollection(byId.values());
    }
}
