package org.childrisk.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.childrisk.policy.Policy;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The part of DRL in which rules are written, so that conclusions only accumulate and every rule can be read by itself.
 * It reads the parsed rules, not their text, and says of every departure in which file and rule it is.
 */
final class RuleProfile {

    private static final String HOUSE_PACKAGE = "org.childrisk.rules";
    private static final String RULE_ID = "[A-Z]+(-[A-Z]+)*-[0-9]{2}";
    private static final int RULES_AT_MOST = 15;
    private static final Map<String, String> GLOBALS = Map.of("outcome", "Outcome", "policy", "ParametersInForce");

    private final Policy policy;
    private final List<String> problems = new ArrayList<>();

    private RuleProfile(Policy policy) {
        this.policy = policy;
    }

    /** Every departure of the given files from the profile. */
    static List<String> problems(List<RuleFile> files, Policy policy) {
        RuleProfile profile = new RuleProfile(policy);
        files.forEach(profile::checkFile);
        profile.checkUnique(files);
        return profile.problems;
    }

    private void checkFile(RuleFile file) {
        checkHead(file);
        checkPackage(file);
        checkCount(file);
        String before = "";
        for (RuleDescr rule : file.rules()) {
            Place place = new Place(file.name(), rule.getName(), problems);
            checkIdentifier(place, rule, before);
            checkAnnotations(place, rule);
            checkExtras(place, rule);
            new ConditionProfile(place, policy).check(rule);
            new ConsequenceProfile(place, policy).check(rule);
            before = rule.getName();
        }
    }

    private static void checkHead(Place place, List<String> lines) {
        place.unless(
                lines.size() > 1 && lines.get(0).matches("// \\S.*") && !isSources(lines.get(0)),
                "does not begin with a comment line that says its topic");
        place.unless(lines.size() > 1 && isSources(lines.get(1)), "has no second line that begins with // Sources:");
    }

    private void checkHead(RuleFile file) {
        checkHead(new Place(file.name(), "", problems), file.text().lines().toList());
    }

    private static boolean isSources(String line) {
        return line.matches("// Sources: \\S.*");
    }

    private void checkPackage(RuleFile file) {
        Place place = new Place(file.name(), "", problems);
        PackageDescr parsed = file.parsed();
        place.unless(
                parsed.getName().equals(HOUSE_PACKAGE),
                "is in the package " + parsed.getName() + "; rules in several packages can silence each other");
        parsed.getGlobals()
                .forEach(global -> place.unless(
                        global.getType().equals(GLOBALS.get(global.getIdentifier())),
                        "declares the global " + global.getIdentifier() + "; there are only outcome and policy"));
        parsed.getImports().forEach(it -> checkImport(place, it.getTarget()));
        parsed.getFunctionImports().forEach(it -> checkImport(place, it.getTarget()));
        place.unless(parsed.getAttributes().isEmpty(), "sets an attribute for all its rules");
        place.unless(parsed.getFunctions().isEmpty(), "declares a function; Java measures, rules only judge");
        place.unless(parsed.getClassAndEnumDeclarationDescrs().isEmpty(), "declares a type; facts are Java records");
        place.unless(parsed.getEntryPointDeclarations().isEmpty(), "declares an entry point");
        place.unless(parsed.getWindowDeclarations().isEmpty(), "declares a window; Java counts in windows");
        place.unless(parsed.getAccumulateImports().isEmpty(), "imports a function to accumulate; Java counts");
        place.unless(parsed.getUnit() == null, "belongs to a rule unit");
    }

    private static void checkImport(Place place, String target) {
        place.unless(target.startsWith("org.childrisk."), "imports " + target + " from outside the library");
        place.unless(!target.matches("(?i).*instrument.*"), "imports " + target + "; no band enters a grade");
    }

    private void checkCount(RuleFile file) {
        int rules = file.rules().size();
        new Place(file.name(), "", problems)
                .unless(
                        rules >= 1 && rules <= RULES_AT_MOST,
                        "holds " + rules + " rules instead of 1 to " + RULES_AT_MOST + "; split it by topic");
    }

    private static void checkIdentifier(Place place, RuleDescr rule, String before) {
        place.unless(rule.getName().matches(RULE_ID), "is not called like AREA-01");
        place.unless(
                before.isEmpty() || before.compareTo(rule.getName()) < 0,
                "stands after " + before + "; rules ascend within a file");
        place.unless(
                before.isEmpty() || area(before).equals(area(rule.getName())),
                "is of another area than " + before + " in the same file");
    }

    private static String area(String rule) {
        return rule.replaceAll("-[0-9]+$", "");
    }

    private void checkAnnotations(Place place, RuleDescr rule) {
        place.unless(RuleFile.annotation(rule, "title").isPresent(), "has no @title");
        List<String> cites = RuleFile.cites(rule);
        place.unless(!cites.isEmpty(), "has no @cites");
        cites.forEach(id ->
                place.unless(policy.guidance().has(id), "cites " + id + ", which the guidance register does not know"));
        place.unless(new HashSet<>(cites).size() == cites.size(), "cites the same guidance twice");
        rule.getAnnotationNames()
                .forEach(name -> place.unless(
                        Set.of("title", "cites").contains(name),
                        "carries @" + name + "; a rule has @title and @cites"));
    }

    private static void checkExtras(Place place, RuleDescr rule) {
        rule.getAttributes()
                .keySet()
                .forEach(name -> place.unless(
                        false,
                        "has the attribute " + name + "; the order of rules and their"
                                + " dates in force are no business of a rule"));
        place.unless(!rule.isQuery(), "is a query");
        place.unless(!rule.hasParent(), "extends another rule");
        place.unless(rule.getNamedConsequences().isEmpty(), "has more than one consequence");
    }

    private void checkUnique(List<RuleFile> files) {
        Set<String> ids = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (RuleFile file : files) {
            for (RuleDescr rule : file.rules()) {
                Place place = new Place(file.name(), rule.getName(), problems);
                place.unless(ids.add(rule.getName()), "has a name that another rule has too");
                RuleFile.annotation(rule, "title")
                        .ifPresent(title -> place.unless(titles.add(title), "has a title that another rule has too"));
            }
        }
    }

    /** Where a departure is, and where it is noted. */
    record Place(String file, String rule, List<String> problems) {

        void unless(boolean holds, String what) {
            if (!holds) {
                problems.add(file + (rule.isEmpty() ? "" : ", rule " + rule) + ": " + what + ".");
            }
        }
    }
}
