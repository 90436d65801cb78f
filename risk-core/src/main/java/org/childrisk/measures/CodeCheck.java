package org.childrisk.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.Step;
import org.childrisk.policy.Catalogue;
import org.childrisk.policy.Policy;

/** Refuses a case file with codes that the catalogues do not know, naming all of them at once. */
final class CodeCheck {

    private final List<FactProblem> problems = new ArrayList<>();

    private CodeCheck() {}

    static void check(CaseFile caseFile, Policy policy) {
        CodeCheck check = new CodeCheck();
        check.codes("indicators", "code", caseFile.indicators(), Indicator::code, policy.indicators());
        check.codes("labels", "code", caseFile.labels(), RecordLabel::code, policy.labels());
        check.codes("steps", "action", caseFile.steps(), Step::action, policy.actions());
        if (!check.problems.isEmpty()) {
            throw new RefusedFacts(check.problems);
        }
    }

    private <T> void codes(String list, String field, List<T> facts, Function<T, String> code, Catalogue<?> known) {
        for (int i = 0; i < facts.size(); i++) {
            String given = code.apply(facts.get(i));
            if (known.find(given).isEmpty()) {
                problems.add(new FactProblem(
                        list + "[" + i + "]." + field,
                        given,
                        "is not a code of the catalogue",
                        "Maybe it is mistyped; the codes stand in " + (list.equals("steps") ? "actions" : list)
                                + ".yaml."));
            }
        }
    }
}
