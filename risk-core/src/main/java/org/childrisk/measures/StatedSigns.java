package org.childrisk.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Indicator;
import org.childrisk.policy.Catalogue;
import org.childrisk.policy.IndicatorKind;

/** The indicators of a case under their catalogue codes, whatever name the host used. */
final class StatedSigns {

    private final List<Sign> signs = new ArrayList<>();
    private final Map<String, Answer> graverAnswers = new HashMap<>();
    private final Set<String> askedAbout = new HashSet<>();

    /**
     * Reads the indicators under their catalogue codes.
     *
     * @param subjects the fact that a reference names
     * @param openEpisode the one episode that a sign of being missing concerns where it names none
     */
    StatedSigns(
            List<Indicator> indicators,
            Catalogue<IndicatorKind> catalogue,
            Function<String, Subject> subjects,
            Optional<String> openEpisode) {
        for (Indicator indicator : indicators) {
            IndicatorKind kind = catalogue.get(indicator.code());
            Optional<String> about = kind.code().equals(Sign.OF_AN_EPISODE)
                    ? indicator.about().or(() -> openEpisode)
                    : indicator.about();
            add(new Sign(kind, indicator, about.map(subjects).orElse(Subject.THE_CHILD)));
        }
    }

    private void add(Sign sign) {
        signs.add(sign);
        graverAnswers.merge(sign.code(), sign.answer(), (one, other) -> one.isGraverThan(other) ? one : other);
    }

    /** The graver of the answers given under this code; UNKNOWN where none was. */
    Answer answer(String code) {
        askedAbout.add(code);
        return given(code);
    }

    /** The same, for a list of what nobody answered: that follows each answer anyway. */
    Answer given(String code) {
        return graverAnswers.getOrDefault(code, Answer.UNKNOWN);
    }

    /** Whether any measure asked about this code so far: only then can another answer change a measure. */
    boolean wasAskedAbout(String code) {
        return askedAbout.contains(code);
    }

    List<Sign> all() {
        return signs;
    }
}
