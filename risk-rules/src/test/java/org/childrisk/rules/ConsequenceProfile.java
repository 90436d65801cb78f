package org.childrisk.rules;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.policy.Policy;
import org.childrisk.rules.RuleProfile.Place;
import org.drools.drl.ast.descr.RuleDescr;

/** What a rule may conclude: calls that start at {@code outcome}, with codes, bound facts and what those say. */
final class ConsequenceProfile {

    private final Place place;
    private final RuleVocabulary vocabulary;

    ConsequenceProfile(Place place, Policy policy) {
        this.place = place;
        this.vocabulary = new RuleVocabulary(policy);
    }

    void check(RuleDescr rule) {
        try {
            var block = StaticJavaParser.parseBlock("{" + RuleFile.consequence(rule) + "}");
            place.unless(!block.getStatements().isEmpty(), "concludes nothing");
            block.getStatements().forEach(this::checkStatement);
        } catch (ParseProblemException e) {
            place.unless(false, "has a consequence that is not plain Java");
        }
    }

    private void checkStatement(Statement statement) {
        if (statement instanceof ExpressionStmt expression
                && expression.getExpression() instanceof MethodCallExpr call
                && isNamed(root(call), "outcome")) {
            checkChain(call);
        } else {
            place.unless(false, "does something else than calling outcome: " + statement);
        }
    }

    private void checkChain(MethodCallExpr call) {
        call.getArguments().forEach(argument -> checkArgument(call.getNameAsString(), argument));
        if (call.getScope().orElse(null) instanceof MethodCallExpr before) {
            checkChain(before);
        }
    }

    private void checkArgument(String method, Expression argument) {
        if (argument instanceof StringLiteralExpr text) {
            place.unless(
                    isKnown(method, text.asString()),
                    "gives \"" + text.asString() + "\" to " + method + ", which no catalogue knows");
        } else if (argument instanceof LiteralExpr) {
            place.unless(false, "holds the value " + argument + "; numbers are parameters of the policy");
        } else if (argument instanceof NameExpr name) {
            place.unless(isBoundOrConstant(name.getNameAsString()), "names " + argument + ", which no condition bound");
        } else if (argument instanceof MethodCallExpr read) {
            checkRead(read);
        } else {
            place.unless(false, "gives " + argument + " to " + method + "; give a code, a fact or what a fact says");
        }
    }

    private boolean isKnown(String method, String text) {
        return switch (method) {
            case "require", "countAsDone" -> vocabulary.isAction(text);
            case "find" -> vocabulary.isFinding(text);
            case "conclude" -> vocabulary.isIndicator(text);
            case "within", "every", "after", "leaving", "before", "raiseAfter" -> vocabulary.isSpan(text);
            case "by" -> vocabulary.isRank(text);
            default -> false;
        };
    }

    private static boolean isBoundOrConstant(String name) {
        return name.startsWith("$")
                || Stream.concat(Arrays.stream(Grade.values()), Arrays.stream(RiskDomain.values()))
                        .anyMatch(constant -> constant.name().equals(name));
    }

    private void checkRead(MethodCallExpr read) {
        if (RuleVocabulary.isParameterCall(read)
                && read.getArguments().size() == 1
                && read.getArgument(0) instanceof StringLiteralExpr parameter) {
            vocabulary.checkParameter(place, parameter);
            return;
        }
        place.unless(
                root(read) instanceof NameExpr name && name.getNameAsString().startsWith("$"),
                "reads " + read + ", which is no bound fact");
        place.unless(
                read.findAll(MethodCallExpr.class).stream()
                        .allMatch(call -> call.getArguments().isEmpty()),
                "computes " + read + "; Java measures");
    }

    private static Expression root(MethodCallExpr call) {
        Expression root = call;
        while (root instanceof MethodCallExpr outer && outer.getScope().isPresent()) {
            root = outer.getScope().orElseThrow();
        }
        return root;
    }

    private static boolean isNamed(Expression expression, String name) {
        return expression instanceof NameExpr it && it.getNameAsString().equals(name);
    }
}
