package org.childrisk.instruments;

import java.util.List;
import org.childrisk.policy.Instrument;

/** Refuses a force's own mark that does not fit its instrument. */
final class MarkCheck {

    private MarkCheck() {}

    static void check(Instrument instrument, OwnMark mark) {
        mark.points().ifPresent(points -> points(instrument, points));
        mark.counts().forEach((group, count) -> count(instrument, group, count));
        mark.band().ifPresent(band -> band(instrument, band));
    }

    private static void points(Instrument instrument, int points) {
        boolean computed =
                instrument.groups().stream().anyMatch(group -> !group.items().isEmpty());
        if (computed || Bands.at(instrument, points).isEmpty()) {
            throw new IllegalArgumentException("The mark " + points + " does not fit " + instrument.code()
                    + (computed
                            ? ", which is read from the case. Maybe leave it out."
                            : ". Maybe it lies outside every band, or this instrument has no sum."));
        }
    }

    private static void count(Instrument instrument, String code, int count) {
        boolean fits = instrument.groups().stream()
                .anyMatch(group -> group.code().equals(code) && group.items().isEmpty());
        if (!fits || count < 0) {
            throw new IllegalArgumentException("The count " + code + " = " + count + " does not fit "
                    + instrument.code() + ". Maybe the group is mistyped or read from the case; there are "
                    + names(instrument.groups().stream()
                            .map(Instrument.Group::code)
                            .toList())
                    + ".");
        }
    }

    private static void band(Instrument instrument, String name) {
        boolean chosenByAPerson = instrument.bands().stream()
                .anyMatch(band -> band.name().equals(name)
                        && band.from().isEmpty()
                        && band.needs().isEmpty());
        if (!chosenByAPerson) {
            throw new IllegalArgumentException("The band " + name + " of " + instrument.code()
                    + " is not one that a person chooses. Maybe it is mistyped; there are "
                    + names(instrument.bands().stream()
                            .map(Instrument.Band::name)
                            .toList())
                    + ".");
        }
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
