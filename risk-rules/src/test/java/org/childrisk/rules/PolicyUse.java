package org.childrisk.rules;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.policy.Catalogue;
import org.childrisk.policy.CatalogueEntry;
import org.childrisk.policy.Policy;
import org.drools.drl.ast.descr.RuleDescr;

/** Who uses what of the policy: which guidance is cited, which parameters and codes rules name. */
final class PolicyUse {

    /** A text that a rule gives to a method, as {@code "RISK_REVIEW"} to {@code require}. */
    record Named(String rule, String method, String text) {}

    private static final Set<String> OF_PARAMETERS = Set.of(
            "count",
            "span",
            "grade",
            "on",
            "off",
            "rank",
            "within",
            "every",
            "after",
            "leaving",
            "before",
            "raiseAfter",
            "by");

    private final Policy policy;
    private final List<Named> named;

    PolicyUse(Policy policy, List<RuleFile> files) {
        this.policy = policy;
        this.named = files.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(PolicyUse::namedBy)
                .toList();
    }

    private static Stream<Named> namedBy(RuleDescr rule) {
        Stream<Node> conditions = RuleFile.patterns(rule).stream()
                .flatMap(pattern -> RuleFile.constraints(pattern).stream())
                .map(text -> StaticJavaParser.parseExpression(text.replaceFirst("^\\$\\w+\\s*:", "")));
        Node consequence = StaticJavaParser.parseBlock("{" + RuleFile.consequence(rule) + "}");
        return Stream.concat(conditions, Stream.of(consequence))
                .flatMap(node -> node.findAll(StringLiteralExpr.class).stream())
                .map(text -> new Named(rule.getName(), method(text), text.asString()));
    }

    private static String method(Expression argument) {
        return argument.getParentNode()
                .filter(MethodCallExpr.class::isInstance)
                .map(call -> ((MethodCallExpr) call).getNameAsString())
                .orElse("");
    }

    /** Every text that some rule puts between quotes, whatever for. */
    Set<String> texts() {
        return named.stream().map(Named::text).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every text that this rule puts between quotes. */
    Set<String> textsOf(String rule) {
        return named.stream()
                .filter(it -> it.rule().equals(rule))
                .map(Named::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> parametersNamed() {
        return textsGivenTo(OF_PARAMETERS);
    }

    Set<String> findingsNamed() {
        return textsGivenTo(Set.of("find"));
    }

    Set<String> actionsNamed() {
        return textsGivenTo(Set.of("require"));
    }

    /** The actions that some rule requires and none but the given rules do. */
    Set<String> actionsNamedOnlyBy(Set<String> rules) {
        Set<String> actions = new TreeSet<>(actionsNamed());
        named.stream()
                .filter(it -> it.method().equals("require") && !rules.contains(it.rule()))
                .forEach(it -> actions.remove(it.text()));
        return actions;
    }

    private Set<String> textsGivenTo(Set<String> methods) {
        return named.stream()
                .filter(it -> methods.contains(it.method()))
                .map(Named::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every identifier of guidance that the policy itself cites. */
    Set<String> citedByPolicy() {
        Set<String> cited = new TreeSet<>();
        Stream.of(policy.indicators(), policy.labels(), policy.actions(), policy.findings())
                .forEach(catalogue -> addCites(cited, catalogue));
        policy.parameters().values().forEach(parameter -> cited.addAll(parameter.cites()));
        policy.scales().forEach(scale -> cited.addAll(scale.cites()));
        policy.improvement().recommendations().forEach(recommendation -> cited.addAll(recommendation.cites()));
        addCites(cited, policy.instruments().instruments());
        cited.addAll(policy.family().cites());
        policy.instruments().cautions().forEach(caution -> cited.addAll(caution.cites()));
        policy.judgement().clauses().forEach(clause -> cited.add(clause.cites()));
        return cited;
    }

    private static void addCites(Collection<String> cited, Catalogue<? extends CatalogueEntry> catalogue) {
        catalogue.all().forEach(entry -> cited.addAll(entry.cites()));
    }

    static Set<String> citedByRules(List<RuleFile> files) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> RuleFile.cites(rule).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
