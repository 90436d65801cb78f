package org.childrisk.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A vocabulary of one kind, found by code or by another name for the same thing. */
public final class Catalogue<E extends CatalogueEntry> {

    private final String name;
    private final Map<String, E> byCode = new LinkedHashMap<>();
    private final List<E> entries;

    Catalogue(String name, List<E> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
        for (E entry : entries) {
            put(entry.code(), entry);
            entry.alsoKnownAs().forEach(alias -> put(alias, entry));
        }
    }

    private void put(String code, E entry) {
        if (byCode.put(code, entry) != null) {
            throw new PolicyProblem(
                    "The catalogue of " + name + " holds " + code + " twice.", "Maybe one of them is a copy.");
        }
    }

    /** The entry with this code. Throws {@link PolicyProblem} if there is none. */
    public E get(String code) {
        E entry = byCode.get(code);
        if (entry == null) {
            throw new PolicyProblem("The catalogue of " + name + " has no code " + code + ".", "Maybe it is mistyped.");
        }
        return entry;
    }

    public Optional<E> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Every entry, in the order of its file. */
    public List<E> all() {
        return entries;
    }

    /** Every code and every other name. */
    public Collection<String> codes() {
        return Collections.unmodifiableCollection(byCode.keySet());
    }
}
