package org.childrisk.instruments;

import java.util.Optional;
import java.util.function.Predicate;
import org.childrisk.policy.Instrument;
import org.childrisk.policy.Instrument.Band;

/** Finds the gravest band that holds. Bands stand in their instrument from the lightest to the gravest. */
final class Bands {

    private Bands() {}

    /** The band of so many points. */
    static Optional<Band> at(Instrument instrument, int points) {
        return gravest(
                instrument,
                band -> band.from().filter(from -> from <= points).isPresent()
                        && band.to().filter(to -> to < points).isEmpty());
    }

    static Optional<Band> gravest(Instrument instrument, Predicate<Band> holds) {
        return instrument.bands().stream().filter(holds).reduce((lighter, graver) -> graver);
    }

    static Optional<Band> graver(Instrument instrument, Optional<Band> one, Optional<Band> other) {
        return gravest(
                instrument,
                band -> one.filter(band::equals).isPresent()
                        || other.filter(band::equals).isPresent());
    }
}
