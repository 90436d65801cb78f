package org.childrisk.examples;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.childrisk.facts.CaseFile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command that assesses takes. */
final class AssessingOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, md or json (default: ${DEFAULT-VALUE}). With several files, one JSON document each.")
    private Format format = Format.TEXT;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A force's own value of a parameter, such as missing.review.medium=PT6H. Repeatable.")
    private Map<String, String> forceValues = new LinkedHashMap<>();

    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            converter = MomentReader.class,
            description =
                    "Assess as of this moment instead of the case's own, such as 2026-03-01T21:00 (by its zone) or"
                            + " 2026-03-01T21:00Z.")
    private Moment asOf = caseFile -> caseFile;

    Format format() {
        return format;
    }

    Map<String, String> forceValues() {
        return forceValues;
    }

    /** The case as of the moment wanted. Throws {@link org.childrisk.facts.RefusedFacts} if facts lie after it. */
    CaseFile moved(CaseFile caseFile) {
        return asOf.move(caseFile);
    }

    /** Moves a case to a moment, which may depend on the zone of the case. */
    interface Moment {
        CaseFile move(CaseFile caseFile);
    }

    /** Reads a moment with an offset, or one that goes by the zone of the case. */
    static final class MomentReader implements ITypeConverter<Moment> {

        @Override
        public Moment convert(String text) {
            try {
                LocalDateTime local = LocalDateTime.parse(text);
                return caseFile -> caseFile.at(local.atZone(caseFile.asOf().getZone()));
            } catch (DateTimeParseException notLocal) {
                return withOffset(text);
            }
        }

        private static Moment withOffset(String text) {
            try {
                ZonedDateTime moment = ZonedDateTime.parse(text);
                return caseFile ->
                        caseFile.at(moment.withZoneSameInstant(caseFile.asOf().getZone()));
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is not a moment. Maybe 2026-03-01T21:00 is meant.");
            }
        }
    }
}
