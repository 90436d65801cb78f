package org.childrisk.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.Edition;

/**
 * How a force's cases are judged. It holds references of cases and codes, and no fact about any child.
 *
 * @param scale version of the scale of judgement (PROC-INSP-02)
 * @param edition which rules and numbers judged
 * @param earliest the day of the earliest assessment, empty where there was none
 * @param latest the day of the latest assessment
 * @param all all files
 * @param districts the same by district, worst first
 * @param teams the same by team, worst first
 * @param findings kinds of finding that were found, gravest and then most frequent first
 * @param duties kinds of duty that were done or whose time is over somewhere, gravest and then most often not done in time first
 * @param grades grades by domain, highest first
 * @param recommendations in how many files stands something that the recommendation should make rarer, out of those that show
 *     anything of what it is about, in the order of the plan
 * @param liveRisks cases that somebody must look at now
 * @param notJudged files that could not be judged
 */
public record ForceAudit(
        String scale,
        Edition edition,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Judged all,
        List<PlaceCount> districts,
        List<PlaceCount> teams,
        List<KindCount> findings,
        List<KindCount> duties,
        List<GradeCount> grades,
        List<KindCount> recommendations,
        List<LiveRisk> liveRisks,
        List<NotJudged> notJudged) {

    public ForceAudit {
        districts = List.copyOf(districts);
        teams = List.copyOf(teams);
        findings = List.copyOf(findings);
        duties = List.copyOf(duties);
        grades = List.copyOf(grades);
        recommendations = List.copyOf(recommendations);
        liveRisks = List.copyOf(liveRisks);
        notJudged = List.copyOf(notJudged);
    }

    /** Share of the files in which this was found. */
    public Share finding(String code) {
        return share(findings, code).orElse(new Share(0, all.complete()));
    }

    /** Share of the files with this duty in which it was not done in time; of nothing where none can tell. */
    public Share duty(String code) {
        return share(duties, code).orElse(new Share(0, 0));
    }

    /** Share of the files that show anything of this recommendation in which stands something that it should make rarer. */
    public Share recommendation(String code) {
        return share(recommendations, code).orElse(new Share(0, 0));
    }

    private static Optional<Share> share(List<KindCount> counts, String code) {
        return counts.stream()
                .filter(count -> count.code().equals(code))
                .map(KindCount::share)
                .findFirst();
    }

    /** The share of good in one place, less that in all other places. */
    public Difference againstTheRest(PlaceCount place) {
        Judged there = place.judged();
        return new Difference(
                there.goodOfJudged(), new Share(all.good() - there.good(), all.onTheScale() - there.onTheScale()));
    }
}
