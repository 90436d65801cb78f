package org.childrisk.instruments;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.childrisk.Assessment;
import org.childrisk.facts.CaseFile;
import org.childrisk.policy.Instrument;
import org.childrisk.policy.Policy;

/**
 * Reads published screening instruments from a case, for hosts that must report a band beside the grade. A band can never
 * lower a grade: it is computed after the assessment and goes nowhere (DN-05). Safe for use by several threads.
 *
 * <pre>{@code
 * Instruments instruments = Instruments.of(assessor.policy()).only("POINTS_BY_RECENCY");
 * InstrumentReport report = instruments.read(caseFile, assessor.assess(caseFile));
 * }</pre>
 */
public final class Instruments {

    private final Policy policy;
    private final List<Instrument> chosen;

    private Instruments(Policy policy, List<Instrument> chosen) {
        this.policy = policy;
        this.chosen = chosen;
    }

    /** Every published instrument that is known. */
    public static Instruments of(Policy policy) {
        return new Instruments(policy, policy.instruments().instruments().all());
    }

    /**
     * These instruments only, in this order.
     *
     * @throws IllegalArgumentException if one is not known
     */
    public Instruments only(String... codes) {
        return new Instruments(policy, Arrays.stream(codes).map(this::named).toList());
    }

    private Instrument named(String code) {
        return policy.instruments()
                .instruments()
                .find(code)
                .orElseThrow(() -> new IllegalArgumentException("There is no instrument " + code
                        + ". Maybe it is mistyped: there are "
                        + String.join(
                                ", ",
                                policy.instruments().instruments().all().stream()
                                        .map(Instrument::code)
                                        .toList())
                        + "."));
    }

    /** Reads the instruments from a case and the assessment of it. */
    public InstrumentReport read(CaseFile caseFile, Assessment assessment) {
        return read(caseFile, assessment, List.of());
    }

    /**
     * Reads the instruments, some of them from a force's own form.
     *
     * @param marks what the force's own forms came to; one for an instrument that was not chosen is checked and left out
     * @throws IllegalArgumentException if the assessment is of another case or moment, or a mark does not fit its
     *     instrument
     */
    public InstrumentReport read(CaseFile caseFile, Assessment assessment, List<OwnMark> marks) {
        if (!assessment.reference().equals(caseFile.reference())
                || !assessment.asOf().isEqual(caseFile.asOf())) {
            throw new IllegalArgumentException(
                    "The assessment is of another case or another moment. Maybe assess this case file first.");
        }
        Map<String, OwnMark> byInstrument = new LinkedHashMap<>();
        marks.forEach(mark -> {
            Instrument instrument = named(mark.instrument());
            MarkCheck.check(instrument, mark);
            if (byInstrument.put(instrument.code(), mark) != null) {
                throw new IllegalArgumentException(
                        instrument.code() + " was marked twice. Maybe keep the form that counts.");
            }
        });
        SignsOnRecord signs = new SignsOnRecord(caseFile, assessment, policy);
        OwnMark none = OwnMark.counts("", Map.of());
        return new InstrumentReport(
                assessment.reference(),
                assessment.asOf(),
                assessment.overall(),
                assessment.grades(),
                policy.instruments().cautions(),
                chosen.stream()
                        .map(instrument -> new InstrumentReader(
                                        instrument, byInstrument.getOrDefault(instrument.code(), none), signs)
                                .read())
                        .toList());
    }
}
