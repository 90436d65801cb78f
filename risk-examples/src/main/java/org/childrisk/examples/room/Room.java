package org.childrisk.examples.room;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.examples.training.ProgressFile;
import org.childrisk.examples.training.Score;
import org.childrisk.examples.training.Stories;
import org.childrisk.examples.training.Story;
import org.childrisk.examples.training.Told;
import org.childrisk.examples.training.Twins;
import org.childrisk.facts.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * A training room: its stories, the lessons that are being taken and the workbenches that are open. It keeps them until it is closed,
 * the newest few. Safe for use by several threads.
 */
public final class Room implements AutoCloseable {

    private static final int KEPT = 50;

    private final RiskAssessor assessor;
    private final Optional<ProgressFile> progress;
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final Map<Integer, Sitting> sittings = new LinkedHashMap<>();
    private final Map<Integer, Seat> seats = new LinkedHashMap<>();
    private final Map<Map<String, String>, RiskAssessor> ofForces = new HashMap<>();
    private @Nullable List<Twins> twins;
    private int number;

    /**
     * A room with the stories of the library.
     *
     * @param assessor stays the caller's to close
     * @param progress where to add what is found and missed, empty to keep nothing
     */
    public Room(RiskAssessor assessor, Optional<ProgressFile> progress) {
        this.assessor = assessor;
        this.progress = progress;
        Stories.all().forEach(story -> stories.put(story.id(), story));
    }

    /** Adds a trainer's own story, or puts it in the place of the one that is called so. */
    public synchronized void add(Story story) {
        stories.put(story.id(), story);
        twins = null;
    }

    /**
     * Starts a lesson.
     *
     * @return its path
     * @throws IllegalArgumentException if there is no such story
     */
    public synchronized String begin(String id) {
        Story story = story(id);
        Sitting sitting = new Sitting(++number, story, assessor);
        sittings.put(sitting.number(), sitting);
        drop(sittings);
        return sitting.path(story.askedSteps().get(0));
    }

    /**
     * Puts a case on a workbench of its own.
     *
     * @param settings the numbers and switches that its force has set for itself
     * @return its path
     */
    public synchronized String open(String title, Map<String, String> settings, CaseFile file) {
        return seat(title, settings, file).path();
    }

    synchronized String open(String id, int step) {
        Story story = story(id);
        if (step < 0 || step >= story.steps().size()) {
            throw new IllegalArgumentException("There is no such step");
        }
        return open(story.title() + ", step " + (step + 1), Map.of(), story.caseAfter(step));
    }

    synchronized String open(String scenario) {
        if (!Scenarios.names().contains(scenario)) {
            throw new IllegalArgumentException("There is no such scenario");
        }
        Scenario found = Scenarios.named(scenario);
        return open(found.title(), found.settings(), found.facts());
    }

    synchronized String openTwins(int place) {
        if (place < 0 || place >= twins().size()) {
            throw new IllegalArgumentException("There is no such pair");
        }
        Twins pair = twins().get(place);
        Seat seat = seat(pair.one().called(), Map.of(), pair.one().file());
        seat.look(pair.other().called(), pair.answer().name(), pair.to());
        return seat.path();
    }

    private Seat seat(String title, Map<String, String> settings, CaseFile file) {
        RiskAssessor its = settings.isEmpty() ? assessor : ofForces.computeIfAbsent(settings, RiskAssessor::load);
        Seat seat = new Seat(++number, title, file, its);
        seats.put(number, seat);
        drop(seats);
        return seat;
    }

    private static void drop(Map<Integer, ?> all) {
        if (all.size() > KEPT) {
            all.remove(all.keySet().iterator().next());
        }
    }

    private Story story(String id) {
        return Optional.ofNullable(stories.get(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no such story"));
    }

    synchronized Optional<Sitting> sitting(int wanted) {
        return Optional.ofNullable(sittings.get(wanted));
    }

    synchronized Optional<Seat> seat(int wanted) {
        return Optional.ofNullable(seats.get(wanted));
    }

    synchronized String storyList() {
        Set<String> done = new LinkedHashSet<>();
        sittings.values().stream()
                .filter(Sitting::isOver)
                .forEach(sitting -> done.add(sitting.story().id()));
        if (progress.isPresent()) {
            try {
                done.addAll(progress.get().stories());
            } catch (IOException unreadable) {
                // what was done before is not shown then
            }
        }
        return new StoryListPage(List.copyOf(stories.values()), done, progress.isPresent()).write();
    }

    synchronized String benchList() {
        return new BenchListPage(
                        List.copyOf(stories.values()), Scenarios.names(), twins(), new ArrayList<>(seats.values()))
                .write();
    }

    private List<Twins> twins() {
        List<Twins> found = twins;
        if (found == null) {
            found = Twins.among(Told.of(stories.values()), assessor);
            twins = found;
        }
        return found;
    }

    /** Keeps what was found and missed where a file is named; what went wrong, empty where nothing. */
    synchronized String keep(Score score) {
        if (progress.isEmpty()) {
            return "";
        }
        try {
            progress.get().add(List.of(score));
            return "";
        } catch (IOException failed) {
            return "The progress could not be written to the file. Maybe the folder is missing, or not yours to write.";
        }
    }

    RiskAssessor assessor() {
        return assessor;
    }

    /** Frees what it has loaded itself. */
    @Override
    public synchronized void close() {
        ofForces.values().forEach(RiskAssessor::close);
        ofForces.clear();
    }
}
