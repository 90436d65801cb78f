package org.childrisk.json;

import java.util.regex.Pattern;

/** Writes paths such as {@code missingEpisodes[0].locatedAt}. */
final class Path {

    static final String ROOT = "";

    /** Paths reach logs; what is no field name by its form (somebody's full name, say) is not repeated in them. */
    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$-]{0,49}");

    private Path() {}

    static String field(String path, String name) {
        String step = FIELD_NAME.matcher(name).matches() ? name : "?";
        return path.isEmpty() ? step : path + "." + step;
    }

    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    /** The path of what holds this; the root holds itself. */
    static String outer(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    /** Is the path that of the other, or of something that the other holds? */
    static boolean isWithin(String path, String other) {
        return path.startsWith(other)
                && (other.isEmpty()
                        || path.length() == other.length()
                        || path.charAt(other.length()) == '.'
                        || path.charAt(other.length()) == '[');
    }

    /** Is it one field, not something within a field? */
    static boolean isDirect(String path) {
        return path.indexOf('.') < 0 && path.indexOf('[') < 0;
    }
}
