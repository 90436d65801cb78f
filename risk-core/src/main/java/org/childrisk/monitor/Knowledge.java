package org.childrisk.monitor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.childrisk.assessment.Digest;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Fact;

/**
 * All that was received about one case, in an order that does not depend on when it arrived.
 *
 * @param files everything that the host held at a moment, earliest first; never none
 * @param received single facts, in the order in which they were learned
 */
record Knowledge(List<CaseFile> files, List<Received> received) {

    private static final Comparator<CaseFile> BY_MOMENT = Comparator.comparing(
                    (CaseFile file) -> file.asOf().toInstant())
            .thenComparing((CaseFile file) -> Digest.of(file));

    private static final Comparator<Received> BY_LEARNING = Comparator.comparing(Received::learnedAt)
            .thenComparing(received -> FactRef.of(received.fact()))
            .thenComparing(received -> received.entry().orElse(""))
            .thenComparing(Received::withdrawn)
            .thenComparing(received -> Digest.of(received.fact()));

    Knowledge {
        files = files.stream().distinct().sorted(BY_MOMENT).toList();
        received = received.stream().distinct().sorted(BY_LEARNING).toList();
    }

    Knowledge with(CaseFile file) {
        return new Knowledge(Stream.concat(files.stream(), Stream.of(file)).toList(), received);
    }

    Knowledge with(List<Received> more) {
        return new Knowledge(
                files, Stream.concat(received.stream(), more.stream()).toList());
    }

    /** When the case begins: at the earliest moment of which everything is known. */
    Instant start() {
        return files.get(0).asOf().toInstant();
    }

    /** The first moment after this one at which something was learned. */
    Optional<Instant> nextLearnedAfter(Instant moment) {
        return Stream.concat(
                        files.stream().map(file -> file.asOf().toInstant()),
                        received.stream().map(Received::learnedAt))
                .filter(moment::isBefore)
                .min(Comparator.naturalOrder());
    }

    /**
     * The case as of a moment, from what was known by then or by another moment.
     *
     * @param known what was learned later is left out
     * @param moment what is true only later is left out
     */
    Sight seen(Instant known, Instant moment) {
        List<CaseFile> newest = newestFiles(known);
        CaseFile header = newest.get(newest.size() - 1);
        ZoneId zone = header.asOf().getZone();
        Map<Object, List<Told>> told = new LinkedHashMap<>();
        newest.forEach(file -> file.facts()
                .forEach(fact ->
                        add(told, Received.key(fact), Told.of(fact, file.asOf().toInstant(), zone))));
        received.stream()
                .filter(it -> !it.learnedAt().isAfter(known))
                .forEach(it -> add(
                        told,
                        it.key(),
                        it.withdrawn()
                                ? new Told(it.learnedAt(), Optional.empty())
                                : Told.of(it.fact(), it.learnedAt(), zone)));
        AsItStood stood = new AsItStood(moment);
        Map<Object, List<Fact>> facts = new LinkedHashMap<>();
        told.forEach((key, versions) -> {
            List<Fact> standing = versions.stream()
                    .flatMap(version -> version.fact().stream())
                    .flatMap(fact -> stood.of(fact).stream())
                    .distinct()
                    .toList();
            if (!standing.isEmpty()) {
                facts.put(key, standing);
            }
        });
        return new Sight(header, facts, stood.later());
    }

    /** Usually one; several where a host has sent two of one moment. */
    private List<CaseFile> newestFiles(Instant known) {
        List<CaseFile> seen = files.stream()
                .filter(file -> !file.asOf().toInstant().isAfter(known))
                .toList();
        List<CaseFile> some = seen.isEmpty() ? files.subList(0, 1) : seen;
        Instant newest = some.get(some.size() - 1).asOf().toInstant();
        return some.stream()
                .filter(file -> file.asOf().toInstant().equals(newest))
                .toList();
    }

    /** Keeps what was learned last; of one moment, all of it. */
    private static void add(Map<Object, List<Told>> told, Object key, Told version) {
        List<Told> versions = told.computeIfAbsent(key, it -> new ArrayList<>());
        if (!versions.isEmpty()) {
            Instant last = versions.get(0).learnedAt();
            if (version.learnedAt().isBefore(last)) {
                return;
            }
            if (version.learnedAt().isAfter(last)) {
                versions.clear();
            }
        }
        versions.add(version);
    }

    /** A fact as told then, empty where it was withdrawn. */
    private record Told(Instant learnedAt, Optional<Fact> fact) {

        /** An age that was told without a day was that of the day on which it was told. */
        static Told of(Fact fact, Instant learnedAt, ZoneId zone) {
            Fact dated = fact instanceof Child child
                    ? child.withStatedAgeOn(learnedAt.atZone(zone).toLocalDate())
                    : fact;
            return new Told(learnedAt, Optional.of(dated));
        }
    }

    /**
     * The case as it was seen at a moment.
     *
     * @param header whose reference, zone, country and school days hold
     * @param facts what stands under each key; more than one where two were learned at one moment and say different things
     * @param later moments still to come of which the facts speak
     */
    record Sight(CaseFile header, Map<Object, List<Fact>> facts, NavigableSet<Instant> later) {

        /** The keys under which the two say different things. */
        List<Object> differsFrom(Sight other) {
            TreeSet<Object> keys = new TreeSet<>(Comparator.comparing((Object key) -> ref(key))
                    .thenComparing(key -> key instanceof Fact fact ? Digest.of(fact) : ""));
            Stream.concat(facts.keySet().stream(), other.facts.keySet().stream())
                    .filter(key -> !facts.getOrDefault(key, List.of()).equals(other.facts.getOrDefault(key, List.of())))
                    .forEach(keys::add);
            return List.copyOf(keys);
        }

        /** The same, but under this key what the other says. */
        Sight but(Object key, Sight other) {
            return withFacts(key, other.facts.getOrDefault(key, List.of()));
        }

        /** The same, but under this key only this fact. */
        Sight only(Object key, Fact fact) {
            return withFacts(key, List.of(fact));
        }

        private Sight withFacts(Object key, List<Fact> instead) {
            Map<Object, List<Fact>> others = new LinkedHashMap<>(facts);
            if (instead.isEmpty()) {
                others.remove(key);
            } else {
                others.put(key, instead);
            }
            return new Sight(header, others, later);
        }

        /** What stands under this key here, or there where nothing does here. */
        FactRef ref(Object key, Sight other) {
            return Stream.of(this, other)
                    .flatMap(sight -> sight.facts.getOrDefault(key, List.of()).stream())
                    .findFirst()
                    .map(FactRef::of)
                    .orElseGet(() -> ref(key));
        }

        private static FactRef ref(Object key) {
            return key instanceof Fact fact ? FactRef.of(fact) : (FactRef) key;
        }
    }
}
