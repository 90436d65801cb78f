package org.childrisk.examples.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childrisk.audit.AuditedCase;
import org.childrisk.audit.ForceAudit;
import org.childrisk.audit.GradeCount;
import org.childrisk.audit.Judged;
import org.childrisk.audit.KindCount;
import org.childrisk.audit.PlaceCount;
import org.childrisk.audit.PlanProgress;
import org.childrisk.audit.Share;
import org.childrisk.examples.page.PageText;
import org.childrisk.examples.page.Section;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/** An audit as text: how the cases are judged, who must act now, what is wrong most often, and where. */
public final class AuditPage {

    private static final double HUNDRED = 100;

    private final ForceAudit audit;
    private final int worthSeeing;

    /**
     * A page on an audit.
     *
     * @param worthSeeing the smallest difference of two shares that matters, in percentage points
     */
    public AuditPage(ForceAudit audit, int worthSeeing) {
        this.audit = audit;
        this.worthSeeing = worthSeeing;
    }

    /** The page, with a plan and single cases where they were asked for. */
    public String text(Optional<Compared> plan, Optional<List<AuditedCase>> cases) {
        List<Section> sections = new ArrayList<>(List.of(judgements(), liveRisks()));
        plan.ifPresent(it -> sections.add(PlanSection.of(it.before(), audit, it.progress())));
        sections.addAll(List.of(
                findings(),
                duties(),
                places("Districts", audit.districts()),
                places("Teams", audit.teams()),
                grades()));
        cases.ifPresent(it -> sections.add(cases(it)));
        sections.add(notJudged());
        return PageText.write(sections.stream().map(AuditPage::printable).toList());
    }

    /**
     * What a plan is tracked by.
     *
     * @param before the earlier audit
     * @param progress what became of the recommendations since
     */
    public record Compared(ForceAudit before, PlanProgress progress) {}

    /** References and places come from the host: no control character of a terminal gets through. */
    private static Section printable(Section section) {
        return new Section(
                section.title(),
                section.words(),
                section.heads(),
                section.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.replaceAll("\\p{Cntrl}", " "))
                                .toList())
                        .toList());
    }

    private Section judgements() {
        Judged all = audit.all();
        Share good = all.goodOfJudged();
        List<String> words = new ArrayList<>();
        words.add("Good: " + AuditWords.share(good) + " of the cases with a judgement."
                + (tooFew(good) ? " That is too few to tell within " + worthSeeing + " points." : ""));
        words.add("As if every file without a judgement were not good: " + AuditWords.share(all.goodOfAll()) + ".");
        words.add(
                "In brackets the 95% interval after Wilson: where the true share lies if these files are a random sample of"
                        + " the force's, as an inspector's are. Where every open case was put in, the share is exact for today, and"
                        + " the interval says how far another such lot may differ by chance alone. Cases of one child or one"
                        + " team resemble each other, so that in truth it is wider.");
        words.add("Scale: " + audit.scale() + " (PROC-INSP-02). Cases as of " + AuditWords.day(audit.earliest())
                + " to " + AuditWords.day(audit.latest()) + ". Policy "
                + audit.edition().policy() + ".");
        List<List<String>> rows = Stream.of(
                        List.of("inadequate", all.inadequate()),
                        List.of("requires improvement", all.requiresImprovement()),
                        List.of("good", all.good()),
                        List.of("not yet known", all.notYetKnown()),
                        List.of("incomplete", all.incomplete()),
                        List.of("not judged", all.notJudged()))
                .map(row -> List.of(
                        row.get(0).toString(),
                        row.get(1).toString(),
                        new Share((Long) row.get(1), all.files()).percentWithInterval()))
                .toList();
        return new Section(
                "How the cases are judged", words, List.of("judgement", "files", "share of all files"), rows);
    }

    private boolean tooFew(Share share) {
        return Math.max(share.high() - share.value(), share.value() - share.low()) * HUNDRED > worthSeeing;
    }

    private Section liveRisks() {
        return new Section(
                "Look at these now",
                List.of(
                        audit.liveRisks().isEmpty()
                                ? noLiveRisk()
                                : "A duty whose neglect is inadequate is overdue and still open, or a rule could not be evaluated"
                                        + " (INCOMPLETE). Inspectors hand back at once every file that shows a continuing"
                                        + " risk (PROC-INSP-07)."),
                List.of("case", "why"),
                audit.liveRisks().stream()
                        .map(risk -> List.of(risk.reference(), String.join(", ", risk.codes())))
                        .toList());
    }

    private String noLiveRisk() {
        Judged all = audit.all();
        if (all.notJudged() == all.files()) {
            return "No file could be judged, so nothing can be said of any.";
        }
        return (all.notJudged() == 0 ? "In no case" : "In none of the cases that could be judged")
                + " is a duty overdue and open whose neglect is inadequate. That is not the same as safe.";
    }

    private Section findings() {
        return new Section(
                "Wrong on the record",
                List.of("Gravest first, then most frequent. Out of "
                        + audit.all().complete() + " files that went through every rule."),
                List.of("files", "share", "finding"),
                rows(audit.findings()));
    }

    private Section duties() {
        return new Section(
                "Not done in time",
                List.of(
                        "Gravest first, then most frequent. The share is of the files in which the duty was done or its time"
                                + " is over; one that may still be done in time is left out."),
                List.of("files", "share", "duty"),
                rows(audit.duties().stream().filter(duty -> duty.count() > 0).toList()));
    }

    private static List<List<String>> rows(List<KindCount> counts) {
        return counts.stream()
                .map(it -> List.of(
                        String.valueOf(it.count()),
                        it.share().percentWithInterval(),
                        it.what() + " (" + it.code() + ")"))
                .toList();
    }

    private Section places(String title, List<PlaceCount> places) {
        return new Section(
                title,
                List.of(
                        "Worst first. Compared by the share of good among the cases with a judgement; of twenty that are all"
                                + " alike, one will look otherwise by chance."),
                List.of("files", "inadequate", "good", "beside the rest", "where"),
                places.stream()
                        .map(it -> List.of(
                                String.valueOf(it.judged().files()),
                                String.valueOf(it.judged().inadequate()),
                                AuditWords.share(it.judged().goodOfJudged()),
                                AuditWords.beside(audit, it, worthSeeing),
                                it.words()))
                        .toList());
    }

    private Section grades() {
        List<Grade> highestFirst =
                Arrays.stream(Grade.values()).sorted(Comparator.reverseOrder()).toList();
        return new Section(
                "Grades",
                List.of(
                        "Files by domain and grade. No grade means that no rule raised one, not that the child is safe."),
                Stream.of(highestFirst.stream().map(Grade::words), Stream.of("none", "domain"))
                        .flatMap(heads -> heads)
                        .toList(),
                Arrays.stream(RiskDomain.values())
                        .map(domain -> Stream.concat(
                                        audit.grades().stream()
                                                .filter(it -> it.domain() == domain)
                                                .map(GradeCount::count)
                                                .map(String::valueOf),
                                        Stream.of(domain.words()))
                                .toList())
                        .toList());
    }

    private static Section cases(List<AuditedCase> cases) {
        return new Section(
                "Case by case",
                List.of("Worst first: what decided, and what would have made the case good."),
                List.of("case", "judgement", "why"),
                cases.stream()
                        .map(it ->
                                List.of(it.reference(), AuditWords.judgement(it.audit()), AuditWords.why(it.audit())))
                        .toList());
    }

    private Section notJudged() {
        return new Section(
                "Not judged",
                List.of(
                        audit.notJudged().isEmpty()
                                ? "Every file could be read."
                                : "These files could not be judged. They count as not good until they can."),
                List.of("file", "problem"),
                audit.notJudged().stream()
                        .map(it -> List.of(it.file(), it.problem()))
                        .toList());
    }
}
