package org.childrisk.measures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childrisk.facts.Answer;
import org.childrisk.facts.EmergencyProtectionOrder;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.PoliceProtection;
import org.childrisk.facts.ProtectionPlace;
import org.childrisk.facts.Source;
import org.childrisk.policy.Span;

/** A use of police protection among the others of the case. */
public final class Protection implements Measure {

    private final PoliceProtection protection;
    private final List<PoliceProtection> all;
    private final List<EmergencyProtectionOrder> orders;
    private final AsOf asOf;

    Protection(
            PoliceProtection protection, List<PoliceProtection> all, List<EmergencyProtectionOrder> orders, AsOf asOf) {
        this.protection = protection;
        this.all = List.copyOf(all);
        this.orders = List.copyOf(orders);
        this.asOf = asOf;
    }

    /** It began within this time of the beginning of an earlier use. */
    public boolean beganWithinOfAnother(Span span) {
        return protection
                .startedAt()
                .filter(start -> all.stream()
                        .flatMap(other -> other.startedAt().stream())
                        .anyMatch(other -> other.isBefore(start) && !start.isAfter(span.after(other, asOf.calendar()))))
                .isPresent();
    }

    /** The child was released later than this time after it began, or it lasts and this time is over. */
    public boolean lastedLongerThan(Span span) {
        return protection
                .startedAt()
                .map(start -> span.after(start, asOf.calendar()))
                .filter(end ->
                        lastedUntil().filter(ended -> !ended.isAfter(end)).isEmpty())
                .filter(asOf::hasReached)
                .isPresent();
    }

    /** When the child was released, or the court made an order in its place; empty where neither is recorded. */
    private Optional<Instant> lastedUntil() {
        return Stream.concat(
                        protection.releasedAt().stream(),
                        orders.stream()
                                .flatMap(order -> order.madeAt().stream())
                                .filter(made -> protection
                                        .startedAt()
                                        .filter(made::isBefore)
                                        .isEmpty()))
                .min(Comparator.naturalOrder());
    }

    public boolean isAtPoliceStation() {
        return protection.place() == ProtectionPlace.POLICE_STATION;
    }

    /** The child is with the local authority, or stays in the hospital from which nobody may take the child away. */
    public Answer suitablyPlaced() {
        return switch (protection.place()) {
            case LOCAL_AUTHORITY_ACCOMMODATION, HOSPITAL -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
            case RELATIVE_OR_FRIEND, POLICE_STATION, OTHER -> Answer.NO;
        };
    }

    public Optional<Instant> startedAt() {
        return protection.startedAt();
    }

    public Optional<Instant> releasedAt() {
        return protection.releasedAt();
    }

    public Optional<Instant> designatedOfficerAt() {
        return protection.designatedOfficerAt();
    }

    @Override
    public Optional<Instant> knownAt() {
        return protection.startedAt().or(() -> source().flatMap(Source::at));
    }

    @Override
    public String ref() {
        return protection.ref();
    }

    @Override
    public String say(FactWords words) {
        return words.say(protection);
    }

    @Override
    public Optional<Source> source() {
        return protection.source();
    }

    @Override
    public boolean isSameAs(Object other) {
        return other instanceof Protection it
                && protection.equals(it.protection)
                && all.equals(it.all)
                && orders.equals(it.orders)
                && asOf == it.asOf;
    }
}
