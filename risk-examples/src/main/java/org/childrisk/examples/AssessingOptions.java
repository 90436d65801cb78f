package org.childrisk.examples;

import java.util.Map;
import org.childrisk.facts.CaseFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command takes that assesses documents. */
final class AssessingOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, md or json (default: ${DEFAULT-VALUE}). With several files, one JSON document each.")
    private Format format = Format.TEXT;

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private MomentOption moment = new MomentOption();

    Format format() {
        return format;
    }

    Map<String, String> forceValues() {
        return force.values();
    }

    /** The case as of the moment wanted. Throws {@link org.childrisk.facts.RefusedFacts} if facts lie after it. */
    CaseFile moved(CaseFile caseFile) {
        return moment.moved(caseFile);
    }
}
