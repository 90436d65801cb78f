package org.childrisk.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Indicator;
import org.childrisk.policy.Catalogue;
import org.childrisk.policy.IndicatorKind;

/** The indicators of a case under their catalogue codes, whatever name the host used. */
final class StatedSigns {

    private final List<Sign> signs = new ArrayList<>();
    private final Map<String, Answer> graverAnswers = new HashMap<>();

    /**
     * Reads the indicators under their catalogue codes.
     *
     * @param openEpisode the one episode that a sign of being missing concerns where it names none
     */
    StatedSigns(List<Indicator> indicators, Catalogue<IndicatorKind> catalogue, Optional<String> openEpisode) {
        for (Indicator indicator : indicators) {
            IndicatorKind kind = catalogue.get(indicator.code());
            Optional<String> about =
                    kind.code().equals("MISSING_NOW") ? indicator.about().or(() -> openEpisode) : indicator.about();
            add(new Sign(kind, indicator, about.orElse("")));
        }
    }

    private void add(Sign sign) {
        signs.add(sign);
        graverAnswers.merge(sign.code(), sign.answer(), StatedSigns::graver);
    }

    /** YES before UNKNOWN before NO. */
    static Answer graver(Answer one, Answer other) {
        if (one.isYes() || other.isYes()) {
            return Answer.YES;
        }
        return one.isUnknown() || other.isUnknown() ? Answer.UNKNOWN : Answer.NO;
    }

    /** The graver of the answers given under this code; UNKNOWN where none was. */
    Answer answer(String code) {
        return graverAnswers.getOrDefault(code, Answer.UNKNOWN);
    }

    List<Sign> all() {
        return signs;
    }
}
