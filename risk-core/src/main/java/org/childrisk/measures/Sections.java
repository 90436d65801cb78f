package org.childrisk.measures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The sections of a case's measures, in an order that is always the same. */
final class Sections {

    private final List<Section> before;
    private final List<Section> all = new ArrayList<>();

    private Sections(List<Section> before) {
        this.before = before;
    }

    /** None yet, of a case of which nothing was measured before. */
    static Sections anew() {
        return new Sections(List.of());
    }

    /** None yet, of a case that differs from this one: what is measured from the same objects is taken over. */
    Sections another() {
        return new Sections(all);
    }

    /** Adds a section, which says all that it is measured from: what it does not say must not change it. */
    void add(List<?> from, Supplier<? extends Collection<?>> measured) {
        int next = all.size();
        boolean takenOver = next < before.size() && before.get(next).isFrom(from);
        all.add(takenOver ? before.get(next) : new Section(from, List.copyOf(measured.get())));
    }

    /** All facts, in the order of the sections. */
    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        all.forEach(section -> facts.addAll(section.facts()));
        return facts;
    }

    /**
     * All facts, those that are measured as they were in the case before being the same objects as there.
     *
     * @param gone takes what was measured otherwise before
     * @param come takes what is measured instead
     */
    List<Object> keeping(List<Object> gone, List<Object> come) {
        List<Object> facts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            facts.addAll(all.get(i).keeping(before.get(i), gone, come));
        }
        return facts;
    }
}
