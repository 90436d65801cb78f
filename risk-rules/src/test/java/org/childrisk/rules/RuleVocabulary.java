package org.childrisk.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.policy.Catalogue;
import org.childrisk.policy.CatalogueEntry;
import org.childrisk.policy.IndicatorStrength;
import org.childrisk.policy.Parameter;
import org.childrisk.policy.Policy;
import org.childrisk.rules.RuleProfile.Place;

/** The words that rules may put between quotes: codes of the catalogues, never another name for one. */
final class RuleVocabulary {

    private static final Map<String, Parameter.Unit> UNITS = Map.of(
            "count", Parameter.Unit.COUNT,
            "span", Parameter.Unit.SPAN,
            "grade", Parameter.Unit.GRADE,
            "rank", Parameter.Unit.RANK,
            "on", Parameter.Unit.SWITCH,
            "off", Parameter.Unit.SWITCH);

    private final Policy policy;

    RuleVocabulary(Policy policy) {
        this.policy = policy;
    }

    boolean isIndicator(String text) {
        return holds(policy.indicators(), text);
    }

    boolean isAction(String text) {
        return holds(policy.actions(), text);
    }

    boolean isFinding(String text) {
        return holds(policy.findings(), text);
    }

    boolean isSpan(String text) {
        return isParameter(text, Parameter.Unit.SPAN);
    }

    boolean isRank(String text) {
        return isParameter(text, Parameter.Unit.RANK);
    }

    boolean isKnownInConditions(String text) {
        return isIndicator(text) || holds(policy.labels(), text) || isStrength(text) || isDomainAndGrade(text);
    }

    private static boolean holds(Catalogue<? extends CatalogueEntry> catalogue, String text) {
        return catalogue.all().stream().anyMatch(entry -> entry.code().equals(text));
    }

    private static boolean isStrength(String text) {
        return Arrays.stream(IndicatorStrength.values()).anyMatch(named(text));
    }

    private static boolean isDomainAndGrade(String text) {
        String[] parts = text.split(":", -1);
        return parts.length == 2
                && Arrays.stream(RiskDomain.values()).anyMatch(named(parts[0]))
                && Arrays.stream(Grade.values()).anyMatch(named(parts[1]));
    }

    private static Predicate<Enum<?>> named(String text) {
        return constant -> constant.name().equals(text);
    }

    private boolean isParameter(String text, Parameter.Unit unit) {
        Parameter parameter = policy.parameters().get(text);
        return parameter != null && parameter.unit() == unit;
    }

    /** Whether the text is the argument of a call of {@code policy}, as in {@code policy.count}. */
    static boolean isParameterCall(StringLiteralExpr literal) {
        return literal.getParentNode().filter(RuleVocabulary::isParameterCall).isPresent();
    }

    static boolean isParameterCall(Node node) {
        return node instanceof MethodCallExpr call
                && call.getScope()
                        .filter(scope -> scope instanceof NameExpr name
                                && name.getNameAsString().equals("policy"))
                        .isPresent();
    }

    void checkParameter(Place place, StringLiteralExpr literal) {
        String method = literal.getParentNode()
                .map(call -> ((MethodCallExpr) call).getNameAsString())
                .orElse("");
        Parameter.Unit unit = UNITS.get(method);
        place.unless(unit != null, "calls policy." + method + "; there are only count, span, grade, rank, on and off");
        place.unless(
                unit == null || isParameter(literal.asString(), unit),
                "names the parameter " + literal.asString() + ", which is no " + unit + " in parameters.yaml");
    }
}
