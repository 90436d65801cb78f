package org.childrisk.monitor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.childrisk.monitor.CaseLines.ActionLine;
import org.childrisk.monitor.CaseLines.FindingLine;
import org.childrisk.policy.CatalogueEntry;
import org.childrisk.policy.Policy;

/**
 * One object for all that are equal. The same codes stand in every case and the same moments many times in one; a monitor that holds
 * 100,000 cases has no room for each of them.
 */
final class SharedTexts {

    private final Map<String, String> codes = new HashMap<>();

    SharedTexts(Policy policy) {
        Stream.of(policy.actions(), policy.findings(), policy.indicators())
                .flatMap(catalogue -> catalogue.all().stream())
                .map(CatalogueEntry::code)
                .forEach(code -> codes.put(code, code));
    }

    /** The same record with as few objects as may be. */
    CaseRecord in(CaseRecord record) {
        return new CaseRecord(
                record.reference(),
                record.files(),
                record.received(),
                record.reached(),
                record.changesAt(),
                in(record.lines()),
                record.edition());
    }

    private CaseLines in(CaseLines lines) {
        Map<Object, Object> met = new HashMap<>();
        List<ActionLine> actions = lines.actions().stream()
                .map(it -> new ActionLine(code(it.code()), once(met, it.about()), it.status(), once(met, it.due())))
                .toList();
        List<FindingLine> findings = lines.findings().stream()
                .map(it -> new FindingLine(code(it.code()), once(met, it.about())))
                .toList();
        List<String> questions = lines.questions().stream().map(this::code).toList();
        return new CaseLines(lines.grades(), actions, findings, questions, lines.heldBack(), lines.incomplete());
    }

    private String code(String code) {
        return codes.getOrDefault(code, code);
    }

    @SuppressWarnings("unchecked") // equal values are of one type
    private static <T> T once(Map<Object, Object> met, T value) {
        return (T) met.computeIfAbsent(value, it -> it);
    }
}
