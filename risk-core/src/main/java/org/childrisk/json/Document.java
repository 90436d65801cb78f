package org.childrisk.json;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A document that is sound as JSON or YAML, whatever it says.
 *
 * @param root what it holds, with the first of each repeated field
 * @param places where each value begins, by path
 * @param findings what is wrong with it whatever type is wanted: repeated fields, text after the end
 */
record Document(JsonNode root, Map<String, Place> places, List<Finding> findings) {}
