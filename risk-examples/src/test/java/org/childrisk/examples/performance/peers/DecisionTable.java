package org.childrisk.examples.performance.peers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One decision table of DMN that collects rule identifiers. */
final class DecisionTable {

    private final String name;
    private final List<String> inputs;
    private final StringBuilder rules = new StringBuilder();
    private int count;

    DecisionTable(String name, String... inputs) {
        this.name = name;
        this.inputs = List.of(inputs);
    }

    /** The rule holds where these inputs have one of these values; other inputs may be anything. */
    DecisionTable rule(String id, Map<String, String> conditions) {
        count++;
        rules.append("<rule id=\"%s_%d\">%s<outputEntry id=\"%s_%d_o\"><text>\"%s\"</text></outputEntry></rule>%n"
                .formatted(
                        name,
                        count,
                        inputs.stream()
                                .map(input -> "<inputEntry id=\"%s_%d_%s\"><text>%s</text></inputEntry>"
                                        .formatted(name, count, input, conditions.getOrDefault(input, "-")))
                                .collect(Collectors.joining()),
                        name,
                        count,
                        id));
        return this;
    }

    String name() {
        return name;
    }

    List<String> inputs() {
        return inputs;
    }

    /** The inputs of all tables, each once. */
    static String inputs(List<DecisionTable> tables) {
        return tables.stream()
                .flatMap(table -> table.inputs.stream())
                .distinct()
                .map(input ->
                        "<inputData id=\"in_%1$s\" name=\"%1$s\"><variable id=\"var_%1$s\" name=\"%1$s\"/></inputData>%n"
                                .formatted(input))
                .collect(Collectors.joining());
    }

    String xml() {
        String needs = inputs.stream()
                .map(input ->
                        "<informationRequirement id=\"%1$s_needs_%2$s\"><requiredInput href=\"#in_%2$s\"/></informationRequirement>%n"
                                .formatted(name, input))
                .collect(Collectors.joining());
        String columns = inputs.stream()
                .map(input ->
                        "<input id=\"%1$s_in_%2$s\"><inputExpression id=\"%1$s_ex_%2$s\"><text>%2$s</text></inputExpression></input>%n"
                                .formatted(name, input))
                .collect(Collectors.joining());
        return Stream.of(
                        "<decision id=\"%1$s\" name=\"%1$s\"><variable id=\"%1$s_var\" name=\"%1$s\"/>".formatted(name),
                        needs,
                        "<decisionTable id=\"%1$s_table\" hitPolicy=\"COLLECT\" outputLabel=\"rule\">".formatted(name),
                        columns,
                        "<output id=\"%1$s_out\"/>".formatted(name),
                        rules.toString(),
                        "</decisionTable></decision>")
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
