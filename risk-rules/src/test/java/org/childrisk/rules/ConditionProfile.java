package org.childrisk.rules;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.List;
import java.util.Map;
import org.childrisk.policy.Policy;
import org.childrisk.rules.RuleProfile.Place;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** What a rule may ask: plain patterns over facts that are there, with codes for words and parameters for numbers. */
final class ConditionProfile {

    private static final Map<Class<?>, String> FORBIDDEN = Map.of(
            NotDescr.class, "asks for what is not there; absence is a fact that Java measures",
            ExistsDescr.class, "asks whether something exists; the explanation would not show it",
            ForallDescr.class, "asks about all facts of a kind; Java measures that",
            EvalDescr.class, "holds an eval; write a constraint of a pattern",
            OrDescr.class, "joins patterns by or; write two rules");

    private final Place place;
    private final RuleVocabulary vocabulary;

    ConditionProfile(Place place, Policy policy) {
        this.place = place;
        this.vocabulary = new RuleVocabulary(policy);
    }

    void check(RuleDescr rule) {
        place.unless(!rule.getLhs().getDescrs().isEmpty(), "has no condition");
        rule.getLhs().getDescrs().forEach(this::check);
    }

    private void check(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            checkPattern(pattern);
        } else {
            place.unless(
                    false,
                    FORBIDDEN.getOrDefault(
                            condition.getClass(),
                            "holds a condition that is no plain pattern ("
                                    + condition.getClass().getSimpleName() + ")"));
        }
    }

    private void checkPattern(PatternDescr pattern) {
        place.unless(!pattern.isQuery(), "calls the query " + pattern.getObjectType());
        place.unless(
                pattern.getSource() == null,
                "takes " + pattern.getObjectType() + " from elsewhere (from, accumulate, collect or an entry point);"
                        + " Java measures and counts");
        place.unless(
                pattern.getBehaviors() == null || pattern.getBehaviors().isEmpty(),
                "counts in a window of the engine; Java counts in windows");
        place.unless(!pattern.isUnification(), "unifies a variable");
        place.unless(pattern.getPositionalConstraints().isEmpty(), "gives constraints by position; name what is asked");
        pattern.getDescrs().forEach(this::checkConstraint);
    }

    private void checkConstraint(BaseDescr constraint) {
        if (!(constraint instanceof ExprConstraintDescr)) {
            place.unless(false, "holds a constraint that is no plain expression: " + constraint);
            return;
        }
        String text = constraint.toString().strip();
        String asked = text.replaceFirst("^\\$\\w+\\s*:", "").strip();
        place.unless(!asked.matches("\\w+\\s*:[^:].*"), "binds a name without a dollar sign: " + text);
        try {
            Expression expression = StaticJavaParser.parseExpression(asked);
            expression.walk(node -> checkNode(node, text));
        } catch (ParseProblemException e) {
            place.unless(false, "holds a constraint that only DRL can read: " + text);
        }
    }

    private void checkNode(Node node, String text) {
        if (node instanceof StringLiteralExpr literal) {
            checkText(literal);
        } else if (node instanceof LiteralExpr) {
            place.unless(false, "holds the value " + node + "; numbers are parameters: policy.count, span or grade");
        } else if (node instanceof BinaryExpr comparison) {
            place.unless(
                    isPositive(comparison.getOperator()),
                    "uses " + comparison.getOperator().asString() + " in: " + text
                            + "; unknown would pass for an answer, so give the fact a readable question");
        } else {
            place.unless(isPlain(node), "is not written in plain terms: " + text);
        }
    }

    private void checkText(StringLiteralExpr literal) {
        if (RuleVocabulary.isParameterCall(literal)) {
            vocabulary.checkParameter(place, literal);
        } else {
            place.unless(
                    vocabulary.isKnownInConditions(literal.asString()),
                    "asks for \"" + literal.asString() + "\", which is no code, strength or DOMAIN:GRADE");
        }
    }

    private static boolean isPositive(BinaryExpr.Operator operator) {
        return List.of(
                        BinaryExpr.Operator.AND,
                        BinaryExpr.Operator.OR,
                        BinaryExpr.Operator.EQUALS,
                        BinaryExpr.Operator.LESS,
                        BinaryExpr.Operator.LESS_EQUALS,
                        BinaryExpr.Operator.GREATER,
                        BinaryExpr.Operator.GREATER_EQUALS)
                .contains(operator);
    }

    private static boolean isPlain(Node node) {
        return node instanceof NameExpr
                || node instanceof SimpleName
                || node instanceof FieldAccessExpr
                || node instanceof EnclosedExpr
                || node instanceof MethodCallExpr;
    }
}
