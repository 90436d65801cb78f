package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A part of the guidance, the page on it, and how many facts were collected. A fact is never dropped. */
enum CoverageTopic {
    MISSING(
            "missing.md",
            "MISS-APP-01 to MISS-APP-55: 55 rows.",
            "MISS-DFE-01 to MISS-DFE-19: 19 rows.",
            "MISS-PROT-01 to MISS-PROT-09: 9 rows.",
            "MISS-INSP-01 to MISS-INSP-19: 19 rows.",
            "MISS-EVID-01 to MISS-EVID-18: 18 rows.",
            "MISS-LOC-01 to MISS-LOC-15: 15 rows.",
            "CASE-M-01 to CASE-M-26: 18 rows, without 02, 04, 07, 09, 13, 14, 16, 20 (not given)."),
    EXPLOITATION(
            "exploitation.md",
            "CSE-DEF-01 to CSE-DEF-08: 8 rows.",
            "CCE-DEF-01 to CCE-DEF-03: 3 rows.",
            "CL-DEF-01 to CL-DEF-01: 1 rows.",
            "CON-01 to CON-12: 12 rows.",
            "LANG-01 to LANG-22: 22 rows.",
            "REC-01 to REC-12: 12 rows.",
            "NRM-01 to NRM-10: 10 rows.",
            "S45-01 to S45-04: 4 rows.",
            "SUSP-CHILD-01 to SUSP-CHILD-06: 6 rows.",
            "MIS-01 to MIS-20: 20 rows.",
            "ONL-01 to ONL-18: 18 rows.",
            "SUS-01 to SUS-24: 24 rows.",
            "THR-01 to THR-21: 21 rows.",
            "DN-01 to DN-06: 6 rows.",
            "CASE-E-01 to CASE-E-44: 31 rows, without 05, 12, 13, 15, 17, 18, 20, 23, 29, 32, 33, 37, 38 (not given)."),
    PROCESS(
            "process.md",
            "PROC-REF-01 to PROC-REF-09: 9 rows.",
            "PROC-LADO-01 to PROC-LADO-02: 2 rows.",
            "PROC-STRAT-01 to PROC-STRAT-10: 10 rows.",
            "PROC-S47-01 to PROC-S47-03: 3 rows.",
            "PROC-MACPT-01 to PROC-MACPT-02: 2 rows.",
            "PROC-ICPC-01 to PROC-ICPC-09: 9 rows.",
            "PROC-RCPC-01 to PROC-RCPC-03: 3 rows.",
            "PROC-WAL-01 to PROC-WAL-01: 1 rows.",
            "PROC-SHARE-01 to PROC-SHARE-04: 4 rows.",
            "PROC-MAND-01 to PROC-MAND-01: 1 rows.",
            "PROC-PPP-01 to PROC-PPP-10: 10 rows.",
            "PROC-EPO-01 to PROC-EPO-02: 2 rows.",
            "PROC-LAC-01 to PROC-LAC-02: 2 rows.",
            "PROC-CUST-01 to PROC-CUST-16: 16 rows.",
            "PROC-STRIP-01 to PROC-STRIP-03: 3 rows.",
            "PROC-DA-01 to PROC-DA-03: 3 rows.",
            "PROC-ENC-01 to PROC-ENC-06: 6 rows.",
            "PROC-MARAC-01 to PROC-MARAC-03: 3 rows.",
            "PROC-RISK-01 to PROC-RISK-01: 1 rows.",
            "PROC-DISC-01 to PROC-DISC-01: 1 rows.",
            "PROC-INSP-01 to PROC-INSP-07: 7 rows.",
            "PROC-INV-01 to PROC-INV-13: 13 rows.",
            "PROC-SUP-01 to PROC-SUP-04: 4 rows.",
            "PROC-DF-01 to PROC-DF-02: 2 rows.",
            "PROC-OCSA-01 to PROC-OCSA-02: 2 rows.",
            "PROC-MED-01 to PROC-MED-08: 8 rows.",
            "PROC-ABE-01 to PROC-ABE-01: 1 rows.",
            "PROC-BAIL-01 to PROC-BAIL-04: 4 rows.",
            "PROC-CRIME-01 to PROC-CRIME-07: 7 rows.",
            "PROC-VCOP-01 to PROC-VCOP-04: 4 rows.",
            "PROC-CALL-01 to PROC-CALL-09: 9 rows.",
            "PROC-NDM-01 to PROC-NDM-01: 1 rows.",
            "PROC-VAF-01 to PROC-VAF-01: 1 rows.",
            "PROC-MOS-01 to PROC-MOS-07: 7 rows.",
            "CASE-P-01 to CASE-P-50: 35 rows, without 06, 07, 13, 16, 18, 20, 22, 27, 29, 35, 37, 40, 42, 44, 48"
                    + " (not given).",
            "SEED-0-01 to SEED-0-14: 14 rows.",
            "SEED-1-01 to SEED-1-18: 18 rows.",
            "SEED-2-01 to SEED-2-13: 13 rows.",
            "SEED-3-01 to SEED-3-12: 12 rows.",
            "SEED-4-01 to SEED-4-09: 9 rows.");

    private static final Pattern STATED =
            Pattern.compile("(\\S+)-01 to \\S+-(\\d+): (\\d+) rows(?:, without (.*) \\(not given\\))?\\.");

    private final String page;
    private final String series;

    CoverageTopic(String page, String... series) {
        this.page = page;
        this.series = String.join("\n", series);
    }

    CoveragePage page() {
        return CoveragePage.read(page);
    }

    /** What the page has to state, one line for each series of facts. */
    List<String> series() {
        return series.lines().toList();
    }

    /** A fact of one of the series, by its identifier. */
    boolean holdsFact(String id) {
        return series.lines().map(CoverageTopic::stated).anyMatch(it -> id.matches(it.group(1) + "-\\d+"));
    }

    /** Every fact that was collected, in order. */
    List<String> facts() {
        return series.lines().flatMap(CoverageTopic::facts).toList();
    }

    private static Stream<String> facts(String series) {
        Matcher stated = stated(series);
        List<String> without = stated.group(4) == null
                ? List.of()
                : Arrays.asList(stated.group(4).split(", ", -1));
        List<String> facts = IntStream.rangeClosed(1, Integer.parseInt(stated.group(2)))
                .mapToObj("%02d"::formatted)
                .filter(number -> !without.contains(number))
                .map(number -> stated.group(1) + "-" + number)
                .toList();
        assertThat(facts).as(series).hasSize(Integer.parseInt(stated.group(3)));
        return facts.stream();
    }

    private static Matcher stated(String series) {
        Matcher stated = STATED.matcher(series);
        assertThat(stated.matches()).as(series).isTrue();
        return stated;
    }
}
