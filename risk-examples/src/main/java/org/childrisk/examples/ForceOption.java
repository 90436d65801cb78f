package org.childrisk.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option by which a force gives its own numbers. */
final class ForceOption {

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A force's own value of a parameter, such as missing.review.medium=PT6H. Repeatable.")
    private Map<String, String> values = new LinkedHashMap<>();

    /** By name of the parameter, as typed. */
    Map<String, String> values() {
        return values;
    }
}
