package org.childrisk.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.childrisk.facts.Answer;
import org.childrisk.policy.Instrument;
import org.childrisk.policy.Instrument.Band;
import org.childrisk.policy.Instrument.Demand;
import org.childrisk.policy.Instrument.Need;

/** Reads one instrument from the signs on record or from a force's own form. One reading, one thread. */
final class InstrumentReader {

    private final Instrument instrument;
    private final OwnMark mark;
    private final SignsOnRecord signs;
    private final List<GroupReader> groups;

    InstrumentReader(Instrument instrument, OwnMark mark, SignsOnRecord signs) {
        this.instrument = instrument;
        this.mark = mark;
        this.signs = signs;
        this.groups = instrument.groups().stream()
                .map(group ->
                        new GroupReader(group, Optional.ofNullable(mark.counts().get(group.code())), signs))
                .toList();
    }

    InstrumentReading read() {
        List<DemandReading> demands =
                instrument.demands().stream().map(this::read).toList();
        Optional<Integer> points = points(GroupReader::points);
        Optional<Integer> possible = points(GroupReader::pointsPossible);
        Optional<Band> band = band(points, GroupReader::present, demands, Answer::isYes);
        Optional<Band> bandPossible =
                Bands.graver(instrument, band, band(possible, GroupReader::presentOrUnknown, demands, Answer::isNotNo));
        return new InstrumentReading(
                instrument.code(),
                instrument.name(),
                instrument.publisher(),
                instrument.version(),
                points,
                possible,
                band.map(Band::name),
                bandPossible.map(Band::name),
                band.map(Band::action).orElse(""),
                instrument.groups().stream().anyMatch(group -> !group.whole()),
                groups.stream().flatMap(group -> group.counts().stream()).toList(),
                groups.stream().flatMap(group -> group.items().stream()).toList(),
                demands,
                instrument.warnings(),
                instrument.recalled(),
                instrument.licence(),
                instrument.cites());
    }

    private Optional<Integer> points(ToIntFunction<GroupReader> of) {
        boolean computed = instrument.groups().stream()
                .flatMap(group -> group.windows().stream())
                .anyMatch(window -> window.points().isPresent());
        return computed ? Optional.of(groups.stream().mapToInt(of).sum()) : mark.points();
    }

    private Optional<Band> band(
            Optional<Integer> points,
            ToIntFunction<GroupReader> count,
            List<DemandReading> demands,
            Predicate<Answer> counts) {
        Optional<Band> computed = points.flatMap(it -> Bands.at(instrument, it))
                .or(() -> Bands.gravest(
                        instrument,
                        band -> !band.needs().isEmpty()
                                && band.needs().stream().allMatch(need -> count(need, count) >= need.atLeast())));
        Optional<Band> chosen = mark.band().flatMap(this::named);
        Optional<Band> demanded = demands.stream()
                .filter(demand -> counts.test(demand.applies()))
                .map(demand -> named(demand.leastBand()))
                .reduce(Optional.empty(), (one, other) -> Bands.graver(instrument, one, other));
        return Bands.graver(instrument, Bands.graver(instrument, computed, chosen), demanded);
    }

    private Optional<Band> named(String name) {
        return Bands.gravest(instrument, band -> band.name().equals(name));
    }

    private int count(Need need, ToIntFunction<GroupReader> count) {
        return groups.stream()
                .filter(group -> need.groups().contains(group.code()))
                .mapToInt(count)
                .sum();
    }

    private DemandReading read(Demand demand) {
        List<Answer> who = new ArrayList<>();
        who.add(signs.under(demand.ageUnder()));
        demand.orSigns().forEach(code -> who.add(signs.answer(code)));
        List<Answer> all = new ArrayList<>();
        all.add(or(who));
        demand.needs().forEach(need -> all.add(answer(need)));
        if (demand.concern()) {
            all.add(or(List.of(signs.concern(), marked())));
        }
        return new DemandReading(demand.says(), and(all), demand.leastBand(), demand.action());
    }

    /** The force's own form holds something, which is a concern by itself. */
    private Answer marked() {
        boolean any = mark.counts().values().stream().anyMatch(count -> count > 0);
        return any ? Answer.YES : Answer.UNKNOWN;
    }

    private Answer answer(Need need) {
        if (count(need, GroupReader::present) >= need.atLeast()) {
            return Answer.YES;
        }
        return count(need, GroupReader::presentOrUnknown) >= need.atLeast() ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer or(List<Answer> answers) {
        if (answers.contains(Answer.YES)) {
            return Answer.YES;
        }
        return answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer and(List<Answer> answers) {
        if (answers.contains(Answer.NO)) {
            return Answer.NO;
        }
        return answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }
}
