package org.childrisk.examples;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.UnaryOperator;
import org.childrisk.facts.CaseFile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option by which cases are assessed as of another moment than their own. */
final class MomentOption {

    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            converter = MomentReader.class,
            description =
                    "Assess as of this moment instead of the case's own, such as 2026-03-01T21:00 (by its zone) or"
                            + " 2026-03-01T21:00Z.")
    private Moment moment = new Moment("", caseFile -> caseFile);

    /** The case as of the moment wanted. Throws {@link org.childrisk.facts.RefusedFacts} if facts lie after it. */
    CaseFile moved(CaseFile caseFile) {
        return moment.move().apply(caseFile);
    }

    /** The moment as typed; empty text where none was. */
    String typed() {
        return moment.typed();
    }

    /** A moment, which may depend on the zone of the case. */
    record Moment(String typed, UnaryOperator<CaseFile> move) {}

    /** Reads a moment with an offset, or one that goes by the zone of the case. */
    static final class MomentReader implements ITypeConverter<Moment> {

        @Override
        public Moment convert(String text) {
            try {
                LocalDateTime local = LocalDateTime.parse(text);
                return new Moment(
                        text,
                        caseFile -> caseFile.at(local.atZone(caseFile.asOf().getZone())));
            } catch (DateTimeParseException notLocal) {
                return withOffset(text);
            }
        }

        private static Moment withOffset(String text) {
            try {
                ZonedDateTime moment = ZonedDateTime.parse(text);
                return new Moment(
                        text,
                        caseFile -> caseFile.at(
                                moment.withZoneSameInstant(caseFile.asOf().getZone())));
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is not a moment. Maybe 2026-03-01T21:00 is meant.");
            }
        }
    }
}
