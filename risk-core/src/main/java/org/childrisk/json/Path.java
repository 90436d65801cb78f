package org.childrisk.json;

/** Writes paths such as {@code missingEpisodes[0].locatedAt}. */
final class Path {

    static final String ROOT = "";

    private static final int LONGEST_NAME = 50;

    private Path() {}

    static String field(String path, String name) {
        String step = isFieldName(name) ? name : "?";
        return path.isEmpty() ? step : path + "." + step;
    }

    /** Paths reach logs; what is no field name by its form (somebody's full name, say) is not repeated in them. */
    private static boolean isFieldName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && isStart(name.charAt(0))
                && name.chars().allMatch(one -> isStart(one) || (one >= '0' && one <= '9') || one == '-');
    }

    private static boolean isStart(int one) {
        return (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z') || one == '_' || one == '$';
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
