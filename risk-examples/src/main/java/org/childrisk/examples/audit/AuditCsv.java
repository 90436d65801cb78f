package org.childrisk.examples.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.assessment.CaseAudit;
import org.childrisk.audit.AuditedCase;
import org.childrisk.audit.ForceAudit;
import org.childrisk.audit.Judged;
import org.childrisk.audit.KindCount;
import org.childrisk.audit.PlaceCount;
import org.childrisk.audit.PlanProgress;
import org.childrisk.audit.Share;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * An audit as one table of comma-separated values, for a spreadsheet. A text that a spreadsheet would take for a formula gets
 * an apostrophe in front, so that a reference or a name of a team cannot run anything.
 */
public final class AuditCsv {

    private static final List<String> COLUMNS = List.of(
            "part",
            "code",
            "what",
            "count",
            "of",
            "share",
            "low",
            "high",
            "told",
            "due",
            "before_count",
            "before_of",
            "before_share",
            "before_low",
            "before_high",
            "good_with");
    private static final String RUNS = "=+-@";
    private static final double ROUNDED_TO = 10_000;

    private final CsvMapper mapper = CsvMapper.builder().build();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final ForceAudit audit;
    private final int worthSeeing;

    public AuditCsv(ForceAudit audit, int worthSeeing) {
        this.audit = audit;
        this.worthSeeing = worthSeeing;
    }

    /** The table with its heading, with a plan and single cases where they were asked for. */
    public String write(Optional<PlanProgress> plan, Optional<List<AuditedCase>> cases) {
        rows.clear();
        judgements();
        audit.liveRisks().forEach(it -> row("look_now", it.reference(), String.join(" ", it.codes())));
        plan.ifPresent(this::plan);
        audit.findings().forEach(it -> kind("finding", it));
        audit.duties().forEach(it -> kind("not_in_time", it));
        audit.districts().forEach(it -> place("district", it));
        audit.teams().forEach(it -> place("team", it));
        audit.grades()
                .forEach(it -> share(
                        row(
                                "grade",
                                it.domain().name(),
                                it.grade().map(Enum::name).orElse("NONE")),
                        "",
                        it.share()));
        cases.ifPresent(all -> all.forEach(this::one));
        audit.notJudged().forEach(it -> row("not_judged_file", it.file(), it.problem()));
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        COLUMNS.forEach(schema::addColumn);
        return mapper.writer(schema.build()).writeValueAsString(rows);
    }

    private void judgements() {
        Judged all = audit.all();
        judgement("INADEQUATE", all.inadequate());
        judgement("REQUIRES_IMPROVEMENT", all.requiresImprovement());
        judgement("GOOD", all.good());
        judgement("NOT_YET_KNOWN", all.notYetKnown());
        judgement("INCOMPLETE", all.incomplete());
        judgement("NOT_JUDGED", all.notJudged());
        share(row("good", "OF_CASES_WITH_A_JUDGEMENT", "scale " + audit.scale()), "", all.goodOfJudged());
        share(row("good", "OF_ALL_FILES", "files without a judgement counted as not good"), "", all.goodOfAll());
    }

    private void judgement(String code, long count) {
        share(
                row("judgement", code, "of all files"),
                "",
                new Share(count, audit.all().files()));
    }

    private void kind(String part, KindCount count) {
        share(row(part, count.code(), count.what()), "", count.share());
    }

    private void place(String part, PlaceCount place) {
        Map<String, Object> row = row(part, place.words(), "good, of cases with a judgement");
        share(row, "", place.judged().goodOfJudged());
        row.put("told", AuditWords.beside(audit, place, worthSeeing));
        share(
                row(part, place.words(), "inadequate, of cases with a judgement"),
                "",
                place.judged().inadequateOfJudged());
    }

    private void plan(PlanProgress plan) {
        plan.recommendations().forEach(it -> {
            Map<String, Object> row = row("recommendation", it.code(), it.says());
            row.put("told", AuditWords.progress(it));
            row.put("due", it.due().toString());
            share(row, "", it.after());
            share(row, "before_", it.before());
            it.kinds().forEach(kind -> {
                Map<String, Object> under = row("recommendation_kind", it.code(), kind.code());
                under.put("told", AuditWords.progress(kind.progress()));
                share(under, "", kind.after());
                share(under, "before_", kind.before());
            });
        });
    }

    private void one(AuditedCase one) {
        CaseAudit why = one.audit();
        Map<String, Object> row = row("case", one.reference(), AuditWords.codes(why.decidedBy()));
        row.put("told", AuditWords.judgement(why));
        row.put("good_with", AuditWords.codes(why.wouldBeGoodWith()));
    }

    private Map<String, Object> row(String part, String code, String what) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("part", part);
        row.put("code", literal(code));
        row.put("what", literal(what));
        rows.add(row);
        return row;
    }

    /** Of nothing there is no share: the cells stay empty. */
    private static void share(Map<String, Object> row, String prefix, Share share) {
        row.put(prefix + "count", share.count());
        row.put(prefix + "of", share.of());
        if (share.of() > 0) {
            row.put(prefix + "share", rounded(share.value()));
            row.put(prefix + "low", rounded(share.low()));
            row.put(prefix + "high", rounded(share.high()));
        }
    }

    private static double rounded(double share) {
        return Math.rint(share * ROUNDED_TO) / ROUNDED_TO;
    }

    /** Text as text, on one line: nothing in it is run. */
    static String literal(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        String first = line.stripLeading();
        return !first.isEmpty() && RUNS.indexOf(first.charAt(0)) >= 0 ? "'" + line : line;
    }
}
