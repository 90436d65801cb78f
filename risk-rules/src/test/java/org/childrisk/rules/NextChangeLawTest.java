package org.childrisk.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.childrisk.Assessment;
import org.childrisk.assessment.NextChange;
import org.childrisk.facts.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The result says when it changes by itself: not before, and then indeed. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NextChangeLawTest {

    private static final int LOOKS_BEFORE_THE_CHANGE = 5;
    private static final long TEN_YEARS = 10 * 366 * 24 * 3600L;

    @Test
    void the_result_changes_at_the_next_change_and_not_before() {
        Laws.hold("the result changes at the next change and not before", (file, choices) -> {
            Assessment now = Laws.ASSESSOR.assess(file);
            return now.nextChange()
                    .map(change -> broken(file, now, change, choices))
                    .orElseGet(() -> brokenIfItEverChanges(file, now, choices));
        });
    }

    private static List<String> broken(CaseFile file, Assessment now, NextChange change, Random choices) {
        Instant start = file.asOf().toInstant();
        View view = View.of(now).withoutDeadlines();
        List<String> broken = new ArrayList<>();
        if (!change.at().isAfter(start)) {
            broken.add("the next change " + change.at() + " is not to come");
        }
        for (Instant before : momentsBefore(start, change.at(), choices)) {
            view.differencesFrom(viewAt(file, before)).forEach(it -> broken.add("already at " + before + " " + it));
        }
        if (view.equals(viewAt(file, change.at()))) {
            broken.add("nothing changes at " + change.at() + ", though it says: " + change.what());
        }
        return broken;
    }

    private static List<Instant> momentsBefore(Instant start, Instant end, Random choices) {
        List<Instant> moments = new ArrayList<>();
        long seconds = end.getEpochSecond() - start.getEpochSecond();
        for (int i = 0; i < LOOKS_BEFORE_THE_CHANGE; i++) {
            moments.add(start.plusSeconds((long) (seconds * choices.nextDouble())));
        }
        moments.add(end.minusSeconds(1));
        moments.add(end.minusNanos(1));
        moments.removeIf(moment -> moment.isBefore(start) || !moment.isBefore(end));
        return moments;
    }

    private static List<String> brokenIfItEverChanges(CaseFile file, Assessment now, Random choices) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < LOOKS_BEFORE_THE_CHANGE; i++) {
            Instant later = file.asOf().toInstant().plusSeconds((long) (TEN_YEARS * choices.nextDouble()));
            View.of(now)
                    .withoutDeadlines()
                    .differencesFrom(viewAt(file, later))
                    .forEach(it -> broken.add("no change is announced, but at " + later + " " + it));
        }
        return broken;
    }

    private static View viewAt(CaseFile file, Instant moment) {
        return View.of(Laws.ASSESSOR.examine(file, moment.atZone(file.asOf().getZone())))
                .withoutDeadlines();
    }
}
