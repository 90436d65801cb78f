package org.childrisk.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.childrisk.assessment.Conclusions.Fired;

/**
 * What falls with some facts: the firings that rest on them, the facts that those asserted, and so on. A fact that other firings
 * conclude as well falls too, for it was asserted by the one that fell; they conclude it anew.
 *
 * @param firings those that no longer hold or speak again, the same objects
 * @param facts those that are no longer there, the same objects
 * @param again those of the firings that still hold, and must conclude again
 */
public record Fallen(Set<Fired> firings, Set<Object> facts, List<Fired> again) {

    /** Nothing falls. */
    public static final Fallen NOTHING = new Fallen(Set.of(), Set.of(), List.of());

    /** Which firings rest on a fact: looked up once for a case that is tried many times. */
    public static final class Support {

        /** With most answers little falls. */
        private static final int FEW = 4;

        private final IdentityHashMap<Object, List<Fired>> byFact = new IdentityHashMap<>();
        private final IdentityHashMap<Fired, List<Object>> asserted = new IdentityHashMap<>();
        private final IdentityHashMap<Object, List<Fired>> behind;
        private final List<Fired> inOrder;

        public Support(Conclusions conclusions) {
            this.behind = conclusions.asserted();
            this.inOrder = conclusions.firings();
            for (Fired fired : conclusions.firings()) {
                for (Object fact : fired.facts()) {
                    byFact.computeIfAbsent(fact, it -> new ArrayList<>()).add(fired);
                }
            }
            behind.forEach((fact, firings) -> asserted.computeIfAbsent(firings.get(0), it -> new ArrayList<>())
                    .add(fact));
        }

        /** What falls with these facts. */
        public Fallen without(List<Object> gone) {
            if (gone.isEmpty()) {
                return NOTHING;
            }
            Set<Fired> firings = Collections.newSetFromMap(new IdentityHashMap<>(FEW));
            Set<Object> facts = Collections.newSetFromMap(new IdentityHashMap<>(FEW));
            Set<Fired> again = Collections.newSetFromMap(new IdentityHashMap<>(FEW));
            Deque<Object> falling = new ArrayDeque<>(gone);
            while (!falling.isEmpty()) {
                Object fact = falling.remove();
                facts.add(fact);
                for (Fired fired : byFact.getOrDefault(fact, List.of())) {
                    again.remove(fired);
                    fall(fired, firings, falling);
                }
                for (Fired fired : behind.getOrDefault(fact, List.of())) {
                    if (fired.facts().stream().noneMatch(facts::contains)) {
                        again.add(fired);
                        fall(fired, firings, falling);
                    }
                }
            }
            return new Fallen(
                    firings,
                    facts,
                    again.isEmpty()
                            ? List.of()
                            : inOrder.stream().filter(again::contains).toList());
        }

        private void fall(Fired fired, Set<Fired> firings, Deque<Object> falling) {
            if (firings.add(fired)) {
                falling.addAll(asserted.getOrDefault(fired, List.of()));
            }
        }
    }

    /** How many only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Fallen[firings=" + firings.size() + ", facts=" + facts.size() + "]";
    }
}
