package org.childrisk.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.FindingKind;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.IndicatorStrength;
import org.childrisk.policy.LabelKind;
import org.childrisk.policy.Parameter;
import org.childrisk.policy.Policy;
import org.drools.drl.ast.descr.RuleDescr;

/** Every code and every number of the policy, and which rules use it, as one page. */
final class VocabularyPage {

    private static final Pattern DUTY = Pattern.compile("require\\( \"(\\w+)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final Policy policy;
    private final Map<String, Set<String>> rulesNaming = new TreeMap<>();
    private final Map<String, Set<String>> parametersOfDuty = new TreeMap<>();

    VocabularyPage(Policy policy, List<RuleFile> files) {
        this.policy = policy;
        files.stream().flatMap(file -> file.rules().stream()).forEach(this::read);
    }

    private void read(RuleDescr rule) {
        Stream.concat(
                        RuleFile.patterns(rule).stream().flatMap(pattern -> RuleFile.constraints(pattern).stream()),
                        Stream.of(RuleFile.consequence(rule)))
                .flatMap(VocabularyPage::quoted)
                .forEach(name -> add(rulesNaming, name, rule.getName()));
        for (String statement : RuleFile.consequence(rule).split(";", -1)) {
            DUTY.matcher(statement)
                    .results()
                    .forEach(action -> quoted(statement)
                            .filter(policy.parameters()::containsKey)
                            .forEach(parameter -> add(parametersOfDuty, action.group(1), parameter)));
        }
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1));
    }

    private static void add(Map<String, Set<String>> all, String key, String value) {
        all.computeIfAbsent(key, it -> new TreeSet<>()).add(value);
    }

    String text() {
        return String.join(
                "\n",
                table(
                        "Signs",
                        "A sign counts by its strength; the rules in the last column name the sign itself.",
                        List.of("sign", "what it says of the child", "strength", "bears on", "named by"),
                        policy.indicators().all(),
                        this::sign),
                table(
                        "Strengths",
                        "The rules that match any sign of a strength.",
                        List.of("strength", "matched by"),
                        List.of(IndicatorStrength.values()),
                        it -> List.of(code(it.name()), named(it.name()))),
                table(
                        "Labels",
                        "None lowers anything. The concern needs a person who confirms it.",
                        List.of(
                                "label",
                                "what somebody wrote",
                                "concern that it may hide",
                                "write instead",
                                "blames the child"),
                        policy.labels().all(),
                        this::label),
                table(
                        "Actions",
                        "What must be done, by whom, and what its time or rank is read from.",
                        List.of("action", "what must be done", "who", "weight", "required by", "parameters"),
                        policy.actions().all(),
                        this::action),
                table(
                        "Findings",
                        "What is wrong with the record or the response, and what mends it.",
                        List.of("finding", "what is wrong", "what mends it", "weight", "found by"),
                        policy.findings().all(),
                        this::finding),
                table(
                        "Parameters",
                        "The value in force last. *Safer* is the direction that protects more.",
                        List.of("parameter", "what it is", "value", "bounds", "safer", "authority", "used by"),
                        policy.parameters().values(),
                        this::parameter));
    }

    private List<String> sign(IndicatorKind kind) {
        String domains = kind.domains().stream()
                .map(Enum::name)
                .map(VocabularyPage::words)
                .collect(Collectors.joining(", "));
        return List.of(
                names(kind.code(), kind.alsoKnownAs()),
                kind.meaning(),
                kind.strength().name(),
                domains,
                named(kind.code()));
    }

    private List<String> label(LabelKind kind) {
        return List.of(
                names(kind.code(), kind.alsoKnownAs()),
                kind.meaning(),
                kind.implies().isEmpty() ? "" : code(kind.implies()),
                kind.writeInstead(),
                kind.blames() ? "yes" : "");
    }

    private List<String> action(ActionKind kind) {
        return List.of(
                names(kind.code(), kind.alsoKnownAs()),
                kind.duty(),
                kind.who(),
                words(kind.gravity().name()),
                named(kind.code()),
                codes(parametersOfDuty.getOrDefault(kind.code(), Set.of())));
    }

    private List<String> finding(FindingKind kind) {
        return List.of(
                names(kind.code(), kind.alsoKnownAs()),
                kind.wrong(),
                kind.mend(),
                words(kind.gravity().name()),
                named(kind.code()));
    }

    private List<String> parameter(Parameter parameter) {
        Parameter.Dated last = parameter.values().get(parameter.values().size() - 1);
        return List.of(
                code(parameter.id()),
                parameter.meaning(),
                last.value(),
                parameter.least() + " to " + parameter.most(),
                words(parameter.safer().name()),
                parameter.authority().name(),
                named(parameter.id()));
    }

    private String named(String name) {
        return codes(rulesNaming.getOrDefault(name, Set.of()));
    }

    private static String names(String code, List<String> others) {
        return others.isEmpty() ? code(code) : code(code) + " (also " + codes(others) + ")";
    }

    private static String codes(Collection<String> codes) {
        return codes.stream().map(VocabularyPage::code).collect(Collectors.joining(", "));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String words(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static <T> String table(
            String title, String about, List<String> heading, Collection<T> entries, Function<T, List<String>> row) {
        StringBuilder table = new StringBuilder("## " + title + "\n\n" + about + "\n\n");
        table.append(line(heading)).append("|---".repeat(heading.size())).append("|\n");
        entries.forEach(entry -> table.append(line(row.apply(entry))));
        return table.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
