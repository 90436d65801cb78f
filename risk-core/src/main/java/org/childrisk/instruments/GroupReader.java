package org.childrisk.instruments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childrisk.facts.Answer;
import org.childrisk.instruments.SignsOnRecord.Present;
import org.childrisk.policy.Instrument.Group;
import org.childrisk.policy.Instrument.Item;
import org.childrisk.policy.Instrument.Window;

/** Reads the items of one group, or takes the count of a force's own form where the items were not published. */
final class GroupReader {

    /** More than any instrument asks for, and small enough to be added up. */
    private static final int UNCOUNTED = 1_000;

    /** An item and the windows in which it counts. */
    private record Read(ItemReading item, Set<Window> windows) {

        boolean mayAlsoCountIn(Window window) {
            return !windows.contains(window) && !item.answer().isNo();
        }
    }

    private final Group group;
    private final Optional<Integer> ownCount;
    private final SignsOnRecord signs;
    private final List<Read> items;

    GroupReader(Group group, Optional<Integer> ownCount, SignsOnRecord signs) {
        this.group = group;
        this.ownCount = ownCount;
        this.signs = signs;
        this.items = group.items().stream().map(this::read).toList();
    }

    private Read read(Item item) {
        List<CountedSign> seen = new ArrayList<>();
        Set<Window> windows = new LinkedHashSet<>();
        Stream.concat(item.signs().stream(), item.partly().stream())
                .flatMap(code -> signs.present(code).stream())
                .distinct()
                .forEach(sign -> {
                    Optional<Window> window = group.windows().stream()
                            .filter(it -> holds(it, sign))
                            .findFirst();
                    window.ifPresent(windows::add);
                    seen.add(new CountedSign(
                            sign.kind().code(),
                            sign.kind().meaning(),
                            sign.at(),
                            sign.basis(),
                            window.map(Window::name).orElse(""),
                            sign.source()));
                });
        List<String> mayMean = item.hints().stream()
                .filter(code -> signs.answer(code).isYes())
                .map(code -> signs.present(code).get(0).kind().meaning())
                .toList();
        Answer answer = answer(item, seen, mayMean);
        int couldAdd = answer.isNo()
                ? 0
                : group.windows().stream()
                        .filter(window -> !windows.contains(window))
                        .mapToInt(GroupReader::pointsOf)
                        .sum();
        int points = windows.stream().mapToInt(GroupReader::pointsOf).sum();
        return new Read(
                new ItemReading(group.code(), item.asks(), answer, points, couldAdd, List.copyOf(seen), mayMean),
                windows);
    }

    private Answer answer(Item item, List<CountedSign> seen, List<String> mayMean) {
        if (!seen.isEmpty()) {
            return Answer.YES;
        }
        boolean no = mayMean.isEmpty()
                && !item.signs().isEmpty()
                && item.signs().stream().allMatch(code -> signs.answer(code).isNo());
        return no ? Answer.NO : Answer.UNKNOWN;
    }

    /** A sign to the instant at the edge still counts in the nearer window; one without a time is current. */
    private boolean holds(Window window, Present sign) {
        if (sign.at().isEmpty()) {
            return window.after().isEmpty();
        }
        boolean longEnoughAgo = window.after()
                .filter(after -> !sign.at().get().isBefore(after.before(signs.now(), signs.calendar())))
                .isEmpty();
        boolean lateEnough = window.within()
                .filter(within -> sign.at().get().isBefore(within.before(signs.now(), signs.calendar())))
                .isEmpty();
        return longEnoughAgo && lateEnough;
    }

    private static int pointsOf(Window window) {
        return window.points().orElse(0);
    }

    String code() {
        return group.code();
    }

    List<ItemReading> items() {
        return items.stream().map(Read::item).toList();
    }

    int points() {
        return items.stream().mapToInt(read -> read.item().points()).sum();
    }

    int pointsPossible() {
        return points()
                + items.stream().mapToInt(read -> read.item().couldAdd()).sum();
    }

    /** How many items count in any window. */
    int present() {
        return ownCount.orElseGet(() -> Math.toIntExact(
                items.stream().filter(read -> !read.windows().isEmpty()).count()));
    }

    /** How many items count or might; of a group whose items nobody knows, as many as one likes. */
    int presentOrUnknown() {
        if (ownCount.isPresent()) {
            return ownCount.get();
        }
        return group.items().isEmpty()
                ? UNCOUNTED
                : Math.toIntExact(items.stream()
                        .filter(read -> !read.item().answer().isNo())
                        .count());
    }

    List<GroupCount> counts() {
        return group.windows().stream().map(this::count).toList();
    }

    private GroupCount count(Window window) {
        if (group.items().isEmpty()) {
            return new GroupCount(group.code(), group.name(), window.name(), ownCount, ownCount.map(count -> 0));
        }
        long present =
                items.stream().filter(read -> read.windows().contains(window)).count();
        long unknown =
                items.stream().filter(read -> read.mayAlsoCountIn(window)).count();
        return new GroupCount(
                group.code(),
                group.name(),
                window.name(),
                Optional.of(Math.toIntExact(present)),
                Optional.of(Math.toIntExact(unknown)));
    }
}
