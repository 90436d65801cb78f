package org.childrisk.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childrisk.explain.TextPage.Words;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Grade;
import org.childrisk.instruments.CountedSign;
import org.childrisk.instruments.DemandReading;
import org.childrisk.instruments.GroupCount;
import org.childrisk.instruments.InstrumentReading;
import org.childrisk.instruments.InstrumentReport;
import org.childrisk.instruments.ItemReading;
import org.childrisk.instruments.TimeBasis;

/**
 * Writes what screening instruments came to as plain text of at most a hundred columns: the grade first, the cautions, then
 * each band beside the grade, with what counted, what is unknown and what is demanded.
 */
public final class InstrumentText {

    private static final String NONE = "none, which is not the same as safe";
    private static final int INDENT = 2;
    private static final int DEEP = 4;
    private static final int DEEPER = 6;
    private static final int COLUMN = 10;

    private final Style style;

    public InstrumentText(Style style) {
        this.style = style;
    }

    /** The report as text. */
    public String write(InstrumentReport report) {
        TextPage page = new TextPage();
        Moments moments = new Moments(report.asOf());
        page.lines(
                0,
                INDENT,
                new Words("Grade of this library: ", words -> words),
                report.overall()
                        .map(grade -> new Words(upper(grade), word -> style.grade(grade, word)))
                        .orElse(Words.plain(NONE)),
                Words.plain(domains(report)));
        page.lines(0, 0, dim(report.reference() + ", as of " + moments.now()));
        page.gap().lines(0, 0, new Words("To be said beside every band", style::heading));
        report.cautions()
                .forEach(caution -> page.lines(
                        INDENT,
                        DEEP,
                        Words.plain(caution.says() + "."),
                        dim("[" + String.join(", ", caution.cites()) + "]")));
        report.readings().forEach(reading -> write(reading, report, moments, page));
        return page.toString();
    }

    private static String domains(InstrumentReport report) {
        return report.grades().isEmpty()
                ? ""
                : report.grades().stream()
                        .map(grade ->
                                grade.domain().words() + " " + grade.grade().words())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String upper(Grade grade) {
        return grade.words().toUpperCase(Locale.ROOT);
    }

    private Words dim(String words) {
        return new Words(words, style::dim);
    }

    private void write(InstrumentReading reading, InstrumentReport report, Moments moments, TextPage page) {
        page.gap()
                .lines(
                        0,
                        INDENT,
                        new Words(reading.name(), style::heading),
                        dim("(" + reading.instrument() + "; " + reading.publisher() + "; " + reading.version() + ")"));
        page.lines(INDENT, DEEP, Words.plain(result(reading) + ". " + beside(report)));
        possible(reading).ifPresent(words -> page.lines(INDENT, DEEP, Words.plain(words)));
        if (!reading.bandAsks().isEmpty()) {
            page.lines(INDENT, DEEP, Words.plain("The publisher says of it: " + reading.bandAsks() + "."));
        }
        reading.demands().forEach(demand -> page.lines(INDENT, DEEP, Words.plain(words(demand))));
        if (reading.points().isEmpty()) {
            reading.counts().forEach(count -> page.lines(INDENT, DEEP, Words.plain(words(count))));
        }
        writeItems(reading, moments, page);
        reading.warnings().forEach(warning -> page.lines(INDENT, DEEP, Words.plain("Note: " + warning)));
        reading.recalled()
                .forEach(recalled -> page.lines(INDENT, DEEP, Words.plain("Remembered, not seen: " + recalled)));
        page.lines(INDENT, DEEP, dim("[" + String.join(", ", reading.cites()) + "] " + reading.licence() + "."));
    }

    private static String result(InstrumentReading reading) {
        String points = reading.points().map(sum -> ", " + points(sum)).orElse("");
        return reading.band().map(band -> "Band: " + band).orElse("No band") + points;
    }

    private static String points(int sum) {
        return sum + (sum == 1 ? " point" : " points");
    }

    private static String beside(InstrumentReport report) {
        return "Beside it the grade is "
                + report.overall().map(InstrumentText::upper).orElse(NONE) + ", and no band lowers it.";
    }

    private static Optional<String> possible(InstrumentReading reading) {
        int more = reading.pointsPossible().orElse(0) - reading.points().orElse(0);
        boolean higher = !reading.bandPossible().equals(reading.band());
        if (more == 0 && !higher) {
            return Optional.empty();
        }
        return Optional.of("Unknown is not no: what nobody has answered could add "
                + (more == 0 ? "to it" : "up to " + points(more))
                + reading.bandPossible()
                        .filter(band -> higher)
                        .map(band -> " and reach " + band)
                        .orElse("")
                + (reading.atLeast() ? ", or more, for not every published item was seen." : "."));
    }

    private static String words(DemandReading demand) {
        String applies = switch (demand.applies()) {
            case YES -> "It demands";
            case UNKNOWN -> "It may demand, for something is unknown";
            case NO -> "It would demand, and that does not apply here";
        };
        return applies + ": " + demand.says() + ".";
    }

    private static String words(GroupCount count) {
        return "Counted, " + count.name() + ", " + count.window() + ": "
                + count.present().map(String::valueOf).orElse("not known")
                + count.unknown()
                        .filter(unknown -> unknown > 0)
                        .map(unknown -> ", and up to " + unknown + " more that are unknown")
                        .orElse("")
                + ".";
    }

    private void writeItems(InstrumentReading reading, Moments moments, TextPage page) {
        List<ItemReading> told =
                reading.items().stream().filter(item -> item.answer().isYes()).toList();
        boolean summed = reading.points().isPresent();
        for (ItemReading item : told) {
            page.row(DEEP, Words.plain(summed ? "+" + item.points() : "-"), COLUMN, List.of(Words.plain(item.asks())));
            item.signs().forEach(sign -> page.lines(COLUMN, COLUMN + INDENT, Words.plain(words(sign, moments))));
        }
        reading.items().stream()
                .filter(item -> item.answer().isUnknown() && !item.mayMean().isEmpty())
                .forEach(item -> page.row(
                        DEEP,
                        Words.plain("?"),
                        COLUMN,
                        List.of(Words.plain(item.asks() + ": not said, but the child "
                                + String.join("; ", item.mayMean()) + "."))));
        long unknown = count(reading, Answer.UNKNOWN);
        long no = count(reading, Answer.NO);
        if (unknown + no > 0) {
            page.lines(
                    DEEP,
                    DEEPER,
                    Words.plain("Of " + reading.items().size() + " items " + told.size() + " are answered yes, " + no
                            + " no, and " + unknown + " are unknown."));
        }
    }

    private static long count(InstrumentReading reading, Answer answer) {
        return reading.items().stream().filter(item -> item.answer() == answer).count();
    }

    private static String words(CountedSign sign, Moments moments) {
        String when = sign.at()
                .map(at -> (sign.basis() == TimeBasis.TOLD ? "learned " : "") + moments.at(at))
                .orElse("no time recorded, so taken as current");
        String window = sign.window().isEmpty() ? "too long ago to count here; it has not gone away" : sign.window();
        return sign.says() + " (" + when + ": " + window + ")";
    }
}
