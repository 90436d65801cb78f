package org.childrisk.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/** A rule file as written and as the engine's own parser reads it. */
record RuleFile(String name, String text, PackageDescr parsed) {

    /** Every rule file of the library, in reading order. */
    static List<RuleFile> all() {
        return CompiledRules.FILES.stream()
                .map(name -> parse(name, CompiledRules.read(name)))
                .toList();
    }

    static RuleFile parse(String name, String text) {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr parsed = parser.parse(false, text);
            if (parser.hasErrors() || parsed == null) {
                throw new IllegalArgumentException(name + " cannot be read: " + parser.getErrors());
            }
            return new RuleFile(name, text, parsed);
        } catch (DroolsParserException e) {
            throw new IllegalArgumentException(name + " cannot be read", e);
        }
    }

    /** What a file needs that holds rules of all of these files: package, imports and globals. */
    static String head(List<RuleFile> files) {
        return files.stream()
                        .flatMap(file -> file.text().lines())
                        .filter(line -> line.matches("(package|import|global) .*"))
                        .distinct()
                        .sorted(Comparator.comparing(RuleFile::placeInHead))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static int placeInHead(String line) {
        return line.startsWith("package") ? 0 : line.startsWith("import") ? 1 : 2;
    }

    List<RuleDescr> rules() {
        return parsed.getRules();
    }

    /** The conditions of a rule that are plain patterns. */
    static List<PatternDescr> patterns(RuleDescr rule) {
        return rule.getLhs().getDescrs().stream()
                .filter(PatternDescr.class::isInstance)
                .map(PatternDescr.class::cast)
                .toList();
    }

    /** The constraints of a pattern, as written between the commas. */
    static List<String> constraints(PatternDescr pattern) {
        return pattern.getDescrs().stream()
                .map(constraint -> constraint.toString().strip())
                .toList();
    }

    static String consequence(RuleDescr rule) {
        return String.valueOf(rule.getConsequence()).strip();
    }

    /** The text of a rule's annotation without its quotes. */
    static Optional<String> annotation(RuleDescr rule, String name) {
        return Optional.ofNullable(rule.getAnnotation(name))
                .map(AnnotationDescr::getSingleValueAsString)
                .map(value -> value.replaceAll("^\"|\"$", "").strip())
                .filter(value -> !value.isEmpty());
    }

    /** The identifiers of guidance that a rule cites. */
    static List<String> cites(RuleDescr rule) {
        return annotation(rule, "cites")
                .map(cites -> List.of(cites.split("\\s*,\\s*", -1)))
                .orElse(List.of());
    }
}
