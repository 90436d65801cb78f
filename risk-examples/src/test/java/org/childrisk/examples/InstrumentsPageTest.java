package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.childrisk.RiskAssessor;
import org.childrisk.policy.Confidence;
import org.childrisk.policy.Instrument;
import org.junit.jupiter.api.Test;

/** {@code docs/instruments.md} lists what there is. Run with {@code -Dapprove=true} to write it anew, then read it. */
class InstrumentsPageTest {

    private static final Path PAGE = Path.of("../docs/instruments.md");
    private static final Pattern SHOWN = Pattern.compile(
            "(<!-- output of: InstrumentsPageTest -->\n)(.*?)(\n<!-- end of output -->\n)", Pattern.DOTALL);

    @Test
    void the_instruments_listed_are_those_there_are() throws IOException {
        String page = Files.readString(PAGE);
        Matcher shown = SHOWN.matcher(page);
        assertThat(shown.find()).as("the page lists instruments").isTrue();

        String printed = print();

        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, page.substring(0, shown.end(1)) + printed + page.substring(shown.start(3)));
        } else {
            assertThat(shown.group(2)).isEqualTo(printed);
        }
    }

    private static String print() {
        try (RiskAssessor assessor = RiskAssessor.load()) {
            return assessor.policy().instruments().instruments().all().stream()
                    .map(InstrumentsPageTest::row)
                    .collect(Collectors.joining("\n", """

                            | code | published by | version | items | of them remembered | bands |
                            | --- | --- | --- | --- | --- | --- |
                            """, "\n"));
        }
    }

    private static String row(Instrument instrument) {
        return String.join(
                " | ",
                List.of(
                        "| `" + instrument.code() + "`",
                        instrument.publisher(),
                        instrument.version(),
                        items(instrument, false),
                        items(instrument, true),
                        bands(instrument) + " |"));
    }

    private static String items(Instrument instrument, boolean remembered) {
        int items = instrument.groups().stream()
                .filter(group -> !remembered || group.confidence() == Confidence.RECALLED)
                .mapToInt(group -> group.items().size())
                .sum();
        return items == 0 && !remembered ? "not seen" : String.valueOf(items);
    }

    private static String bands(Instrument instrument) {
        String bands =
                instrument.bands().stream().map(InstrumentsPageTest::band).collect(Collectors.joining("; "));
        return bands.isEmpty() ? "none: counts" : bands;
    }

    private static String band(Instrument.Band band) {
        return band.name()
                + band.from()
                        .map(from ->
                                " " + from + band.to().map(to -> " to " + to).orElse(" and more"))
                        .orElse("");
    }
}
