package org.childrisk.instruments;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.facts.Grade;
import org.childrisk.policy.PublishedInstruments.Caution;

/**
 * What instruments came to, beside the grade. The grade was there first and nothing here changes it.
 *
 * @param reference the host's reference for the case
 * @param asOf the moment of the reading, which is that of the assessment
 * @param overall the grade of this library, empty where no rule raised one, which is not the same as safe
 * @param grades the grade of each domain
 * @param cautions what is to be said beside every result
 * @param readings each instrument by itself; where they disagree, all are here
 */
public record InstrumentReport(
        String reference,
        ZonedDateTime asOf,
        Optional<Grade> overall,
        List<DomainGrade> grades,
        List<Caution> cautions,
        List<InstrumentReading> readings) {

    /** The reading of one instrument, empty where it was not read. */
    public Optional<InstrumentReading> reading(String instrument) {
        return readings.stream()
                .filter(reading -> reading.instrument().equals(instrument))
                .findFirst();
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "InstrumentReport[" + reference + "]";
    }
}
