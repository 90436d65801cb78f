package org.childrisk.examples.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.childrisk.audit.ForceAudit;
import org.childrisk.audit.PlanProgress;
import org.childrisk.audit.PlanProgress.Progress;
import org.childrisk.audit.PlanProgress.Tracked;
import org.childrisk.audit.Share;
import org.childrisk.examples.page.Section;

/** The part of the page on an improvement plan. */
final class PlanSection {

    private static final Set<Progress> TOLD = Set.of(Progress.FELL, Progress.ROSE, Progress.DID_NOT_FALL);

    private PlanSection() {}

    static Section of(ForceAudit before, ForceAudit after, PlanProgress progress) {
        List<String> words = new ArrayList<>();
        words.add("Compared with the audit of " + AuditWords.day(before.latest()) + ": "
                + before.all().files() + " files then, " + after.all().files() + " now.");
        words.add(
                switch (progress.comparability()) {
                    case COMPARABLE ->
                        "Share in which stands what the recommendation should make rarer, of the files that show anything of it: one"
                                + " of its duties was done or its time is over, or one of its findings stands there. Below it each kind of"
                                + " which something can be told, a duty out of the files in which it was done or its time is over. The comparison takes both lots of files for random"
                                + " samples that know nothing of each other. A changed mix of cases may explain a fall: it"
                                + " proves no cause.";
                    case OTHER_SCALE ->
                        "The earlier audit is on another scale (" + before.scale()
                                + "): nothing is compared. Maybe audit the" + " earlier files again with this version.";
                    case OTHER_RULES ->
                        "The earlier audit is by other rules or numbers, and a share may differ for that alone: nothing is"
                                + " compared. Maybe audit the earlier files again with this version and the same --set.";
                    case NOT_EARLIER ->
                        "The earlier audit is not of an earlier day, or one of the two has no case: nothing is compared. Maybe"
                                + " the two were swapped, or --as-of is missing.";
                });
        return new Section(
                "Improvement plan",
                words,
                List.of("due", "progress", "recommendation"),
                progress.recommendations().stream().flatMap(PlanSection::rows).toList());
    }

    private static Stream<List<String>> rows(Tracked it) {
        String shares = it.kinds().isEmpty() ? "" : ": " + thenAndNow(it.before(), it.after());
        return Stream.concat(
                Stream.of(List.of(
                        AuditWords.day(it.due()) + (it.isDue() ? ", over" : ""),
                        AuditWords.progress(it),
                        it.says() + " (" + it.code() + ")" + shares)),
                it.kinds().stream()
                        .filter(kind -> TOLD.contains(kind.progress()))
                        .map(kind -> List.of(
                                "",
                                AuditWords.progress(kind.progress()),
                                kind.code() + ": " + thenAndNow(kind.before(), kind.after()))));
    }

    private static String thenAndNow(Share before, Share after) {
        return percent(before) + " then, " + percent(after) + " now";
    }

    private static String percent(Share share) {
        return share.of() == 0 ? "none there" : share.percentWithInterval();
    }
}
