package org.childrisk.examples.population;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.childrisk.examples.population.EpisodeDates.Dates;
import org.childrisk.facts.Answer;
import org.childrisk.facts.MissingFrom;

/** Draws children with their reports. */
final class Histories {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private record Sign(String code, double share) {}

    private final Prevalences prevalences;
    private final List<Sign> ofEveryChild;
    private final List<Sign> ofChildInCare;
    private final List<Sign> ofReport;
    private final List<String> codes;
    private final double unanswered;
    private final double harmed;
    private final double preventionInterview;
    private final double returnInterview;
    private final LocalDate year;
    private final EpisodeDates dates;
    private final Ages ages;
    private final ReportsPerChild inCare;
    private final ReportsPerChild notInCare;

    Histories(Prevalences prevalences) {
        this.prevalences = prevalences;
        this.ofEveryChild = signs(prevalences.ofEveryChild());
        this.ofChildInCare = signs(prevalences.ofChildInCare());
        this.ofReport = signs(prevalences.ofReport());
        this.codes = prevalences.signs().map(Prevalence::id).toList();
        this.unanswered = prevalences.share("answers.unanswered");
        this.harmed = prevalences.share("away.harmed");
        this.preventionInterview = prevalences.share("back.prevention-interview");
        this.returnInterview = prevalences.share("back.return-interview");
        this.year = prevalences.day("reports.year");
        this.dates = new EpisodeDates(prevalences);
        this.ages = new Ages(prevalences);
        int most = (int) prevalences.number("reports.most");
        this.inCare = new ReportsPerChild(prevalences.number("reports.in-care"), most);
        this.notInCare = new ReportsPerChild(prevalences.number("reports.not-in-care"), most);
    }

    /** One child. At least one of its reports falls into the year. */
    ChildHistory draw(String reference, Chance chance) {
        boolean care = chance.happens(prevalences.share("care.of-children"));
        MissingFrom livesAt = care ? placement(chance) : MissingFrom.HOME;
        Answer outOfArea = care ? outOfArea(livesAt, chance) : Answer.NO;
        Set<String> lasting = new LinkedHashSet<>(present(ofEveryChild, chance));
        if (care) {
            lasting.addAll(present(ofChildInCare, chance));
        }
        ReportsPerChild count = care ? inCare : notInCare;
        List<ReportedEpisode> episodes = new ArrayList<>();
        if (chance.happens(prevalences.share("reports.also-the-year-before"))) {
            episodes.addAll(episodes(count.draw(chance), year.minusYears(1), lasting, chance));
        }
        int before = episodes.size();
        episodes.addAll(episodes(count.draw(chance), year, lasting, chance));
        LocalDate middle = day(episodes.get((before + episodes.size() - 1) / 2));
        LocalDate last = day(episodes.get(episodes.size() - 1));
        LocalDate born = ages.born(care, middle, last, chance);
        return new ChildHistory(reference, born, care, livesAt, outOfArea, episodes, before);
    }

    private static LocalDate day(ReportedEpisode episode) {
        return episode.reportedAt().atZone(ZONE).toLocalDate();
    }

    private MissingFrom placement(Chance chance) {
        double which = chance.draw() - prevalences.share("care.in-childrens-home");
        if (which < 0) {
            return MissingFrom.CHILDRENS_HOME;
        }
        return which < prevalences.share("care.in-foster-care") ? MissingFrom.FOSTER_CARE : MissingFrom.OTHER;
    }

    private Answer outOfArea(MissingFrom livesAt, Chance chance) {
        String figure =
                livesAt == MissingFrom.CHILDRENS_HOME ? "care.out-of-area-from-home" : "care.out-of-area-elsewhere";
        return chance.happens(prevalences.share(figure)) ? Answer.YES : Answer.NO;
    }

    private static List<Sign> signs(List<Prevalence> figures) {
        return figures.stream()
                .map(figure -> new Sign(figure.id(), Form.shareOf(figure.value())))
                .toList();
    }

    private static List<String> present(List<Sign> signs, Chance chance) {
        return signs.stream()
                .filter(sign -> chance.happens(sign.share()))
                .map(Sign::code)
                .toList();
    }

    private List<ReportedEpisode> episodes(int count, LocalDate from, Set<String> lasting, Chance chance) {
        Instant start = from.atStartOfDay(ZONE).toInstant();
        Instant end = from.plusYears(1).atStartOfDay(ZONE).toInstant();
        return dates.draw(count, start, end, chance).stream()
                .map(drawn -> episode(drawn, lasting, chance))
                .toList();
    }

    private ReportedEpisode episode(Dates drawn, Set<String> lasting, Chance chance) {
        return new ReportedEpisode(
                drawn.missingSince(),
                drawn.reportedAt(),
                drawn.locatedAt(),
                chance.happens(harmed),
                chance.happens(preventionInterview),
                chance.happens(returnInterview),
                answers(lasting, chance));
    }

    /** Who has a sign has it answered yes; of all others some are answered no and some not at all. */
    private Map<String, Answer> answers(Set<String> lasting, Chance chance) {
        Set<String> present = new LinkedHashSet<>(lasting);
        present.addAll(present(ofReport, chance));
        Map<String, Answer> answers = new TreeMap<>();
        for (String code : codes) {
            if (present.contains(code)) {
                answers.put(code, Answer.YES);
            } else if (!chance.happens(unanswered)) {
                answers.put(code, Answer.NO);
            }
        }
        return answers;
    }
}
