package org.childrisk.json;

import tools.jackson.databind.JsonNode;

/** Says a value of a document as it was given. */
final class Given {

    static final String NOTHING = "nothing";

    private static final int LONGEST = 200;

    private Given() {}

    static String value(JsonNode node) {
        if (node.isNull()) {
            return NOTHING;
        }
        if (node.isObject()) {
            return "an object";
        }
        return node.isArray() ? "a list" : cut(node.asString());
    }

    /** The kind of a value, for what is wrong with it: that sentence reaches logs and holds no value. */
    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case STRING -> "a text";
            default -> NOTHING;
        };
    }

    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
