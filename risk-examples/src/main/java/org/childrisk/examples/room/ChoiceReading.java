package org.childrisk.examples.room;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.examples.training.AnswerKey;
import org.childrisk.examples.training.Choice;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import tools.jackson.databind.JsonNode;

/** Reads what a trainee chose on the page. */
final class ChoiceReading {

    static final String NO_GRADE = "NONE";

    private ChoiceReading() {}

    /** The choice. Throws {@link IllegalArgumentException} where a grade is missing or something was not offered. */
    static Choice read(JsonNode said, AnswerKey key) {
        Map<RiskDomain, Optional<Grade>> grades = new EnumMap<>(RiskDomain.class);
        for (RiskDomain domain : RiskDomain.values()) {
            String grade = said.required("grades").required(domain.name()).stringValue();
            grades.put(domain, grade.equals(NO_GRADE) ? Optional.empty() : Optional.of(Grade.valueOf(grade)));
        }
        return new Choice(
                grades,
                picked(said.required("reasons"), key.reasons()),
                picked(said.required("actions"), key.actions()));
    }

    private static <T> List<T> picked(JsonNode places, List<T> offered) {
        List<T> picked = new ArrayList<>();
        for (JsonNode place : places) {
            int number = place.intValue();
            if (number < 0 || number >= offered.size()) {
                throw new IllegalArgumentException("It was not offered");
            }
            picked.add(offered.get(number));
        }
        return picked.stream().distinct().toList();
    }
}
