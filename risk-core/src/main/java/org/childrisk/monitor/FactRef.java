package org.childrisk.monitor;

import org.childrisk.facts.Fact;

/**
 * Points at a fact without saying anything of it.
 *
 * @param kind the simple name of its type, for example {@code MissingEpisode}
 * @param ref its {@link Fact#ref()}; of an indicator, a label or a step that is its code
 */
public record FactRef(String kind, String ref) implements Comparable<FactRef> {

    /** Points at this fact. */
    public static FactRef of(Fact fact) {
        return new FactRef(fact.getClass().getSimpleName(), fact.ref());
    }

    @Override
    public int compareTo(FactRef other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? ref.compareTo(other.ref) : byKind;
    }

    /** The kind only, for the reference of a sign says something of the child. */
    @Override
    public String toString() {
        return "FactRef[" + kind + "]";
    }
}
