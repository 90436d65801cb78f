package org.childrisk.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Fact;
import org.childrisk.facts.RefusedFacts;

/** Makes a failing case as small as it can be while it still fails: fewer facts first, then facts that say less. */
final class Shrinker {

    private final Predicate<CaseFile> fails;
    private CaseFile smallest;
    private boolean smaller = true;

    private Shrinker(Predicate<CaseFile> fails, CaseFile failing) {
        this.fails = fails;
        this.smallest = failing;
    }

    static CaseFile shrink(CaseFile failing, Predicate<CaseFile> fails) {
        Shrinker shrinker = new Shrinker(fails, failing);
        while (shrinker.smaller) {
            shrinker.smaller = false;
            shrinker.dropFacts();
            shrinker.silenceFacts();
        }
        return shrinker.smallest;
    }

    private void dropFacts() {
        for (int i = Rewrite.others(smallest).size() - 1; i >= 0; i--) {
            List<Fact> fewer = new ArrayList<>(Rewrite.others(smallest));
            fewer.remove(i);
            attempt(() -> Rewrite.with(smallest, smallest.child(), fewer));
        }
    }

    private void silenceFacts() {
        for (RecordComponent component : Child.class.getRecordComponents()) {
            attempt(() ->
                    Rewrite.with(smallest, (Child) silenced(smallest.child(), component), Rewrite.others(smallest)));
        }
        for (int i = 0; i < Rewrite.others(smallest).size(); i++) {
            int index = i;
            Fact fact = Rewrite.others(smallest).get(i);
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                attempt(() -> {
                    List<Fact> facts = new ArrayList<>(Rewrite.others(smallest));
                    facts.set(index, silenced(facts.get(index), component));
                    return Rewrite.with(smallest, smallest.child(), facts);
                });
            }
        }
    }

    /** Takes the smaller case if it can be true, differs and fails as well. */
    private void attempt(Supplier<CaseFile> candidate) {
        try {
            CaseFile file = candidate.get();
            if (!file.equals(smallest) && fails.test(file)) {
                smallest = file;
                smaller = true;
            }
        } catch (RefusedFacts e) {
            // The smaller case cannot be true, so it is no candidate.
        }
    }

    private static Fact silenced(Fact fact, RecordComponent component) {
        return Rewrite.fact(fact, (it, value) -> it.equals(component) ? silent(value) : value);
    }

    private static Object silent(Object value) {
        if (value instanceof Optional<?>) {
            return Optional.empty();
        }
        if (value instanceof Answer) {
            return Answer.UNKNOWN;
        }
        return value instanceof Collection<?> ? List.of() : value;
    }
}
