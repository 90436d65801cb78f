package org.childrisk.examples.population;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How old the children are. */
final class Ages {

    private static final int ADULT_AT = 18;

    /** The bands: the name of each and, in years, where it begins and where the next one does. */
    private static final List<Band> BANDS = List.of(
            new Band("under-10", 2, 10),
            new Band("10-to-12", 10, 13),
            new Band("13-to-15", 13, 16),
            new Band("16-and-17", 16, ADULT_AT));

    private record Band(String name, int from, int to) {}

    private final Prevalences prevalences;

    Ages(Prevalences prevalences) {
        this.prevalences = prevalences;
    }

    /**
     * A birth date.
     *
     * @param inCare whether the child is in care
     * @param middle the day, in the middle of the reports, on which the child is of an age drawn
     * @param last the day of the last report, on which the child is still a child
     */
    LocalDate born(boolean inCare, LocalDate middle, LocalDate last, Chance chance) {
        Band band = band(inCare ? "age.in-care." : "age.not-in-care.", chance);
        LocalDate oldest = middle.minusYears(band.to()).plusDays(1);
        LocalDate youngest = middle.minusYears(band.from());
        double days = ChronoUnit.DAYS.between(oldest, youngest) + 1;
        LocalDate born = oldest.plusDays((long) chance.between(0, days));
        // a report before midnight is assessed after it
        LocalDate stillAChild = last.minusYears(ADULT_AT).plusDays(2);
        return born.isBefore(stillAChild) ? stillAChild : born;
    }

    /** A band, as often as its share of what all bands add up to. */
    private Band band(String who, Chance chance) {
        double all = BANDS.stream().mapToDouble(band -> share(who, band)).sum();
        double left = chance.draw() * all;
        for (Band band : BANDS) {
            left -= share(who, band);
            if (left < 0) {
                return band;
            }
        }
        return BANDS.get(BANDS.size() - 1);
    }

    private double share(String who, Band band) {
        return prevalences.share(who + band.name());
    }
}
