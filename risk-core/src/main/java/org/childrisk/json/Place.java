package org.childrisk.json;

import java.util.Comparator;
import tools.jackson.core.TokenStreamLocation;

/** A line and a column of a document, both counted from 1. */
record Place(int line, int column) implements Comparable<Place> {

    static final Place START = new Place(1, 1);

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    static Place of(TokenStreamLocation location) {
        return location.getLineNr() < 1 ? START : new Place(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    /** This place in brackets, to end a sentence with. */
    String words() {
        return " (line " + line + ", column " + column + ")";
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
