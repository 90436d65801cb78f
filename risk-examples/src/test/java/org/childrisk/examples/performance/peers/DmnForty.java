package org.childrisk.examples.performance.peers;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.childrisk.assessment.Conclusions;
import org.childrisk.examples.performance.JavaRules;
import org.childrisk.examples.performance.Part;
import org.childrisk.facts.Grade;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.ChildNow;
import org.childrisk.measures.Episode;
import org.childrisk.measures.MissingHistory;
import org.childrisk.measures.OpenQuestions;
import org.childrisk.measures.Raised;
import org.childrisk.measures.Report;
import org.childrisk.measures.Sign;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Policy;
import org.childrisk.rules.EngineRoom;
import org.kie.api.KieServices;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/**
 * Forty rules as three decision tables of DMN that collect the identifiers of the rules that hold: for what was measured, for
 * a sign, and for a grade. DMN has no facts, joins or chains: Java evaluates a table for each fact, looks for the second fact
 * and goes on with what was concluded.
 */
public final class DmnForty implements EngineRoom.Evaluation {

    private static final String YES = "true";
    private static final String NO = "false";

    private final Map<String, Part> parts =
            JavaRules.forty().stream().collect(Collectors.toMap(Part::id, part -> part));
    private final Map<String, List<String>> inputs;
    private final DMNRuntime runtime;
    private final DMNModel model;

    public DmnForty() {
        List<DecisionTable> tables = List.of(measures(), signs(), grades());
        inputs = tables.stream().collect(Collectors.toMap(DecisionTable::name, DecisionTable::inputs));
        String xml = model(tables);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(
                        List.of(KieServices.get().getResources().newReaderResource(new StringReader(xml), "UTF-8")))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException("The decision tables cannot be read: " + model.getMessages());
        }
    }

    private static DecisionTable measures() {
        return new DecisionTable(
                        "measures",
                        "latest",
                        "notLocated",
                        "nowhere",
                        "asMissing",
                        "repeat",
                        "overRepeat",
                        "soon",
                        "yearly")
                .rule("CLASS-01", Map.of("latest", YES, "notLocated", YES, "nowhere", YES))
                .rule("CLASS-01", Map.of("latest", YES, "notLocated", YES, "nowhere", NO, "asMissing", YES))
                .rule("PATTERN-01", Map.of("repeat", YES))
                .rule("PATTERN-02", Map.of("overRepeat", YES))
                .rule("PATTERN-05", Map.of("soon", YES))
                .rule("PATTERN-03", Map.of("yearly", YES));
    }

    private static DecisionTable signs() {
        DecisionTable table = new DecisionTable(
                "signs",
                "present",
                "code",
                "strength",
                "missing",
                "questions",
                "inCare",
                "onPlan",
                "outOfArea",
                "disability",
                "young",
                "veryLow");
        String state = "\"MISSING_STATE\"";
        for (String id : List.of(
                "GRADE-01", "RESPONSE-01", "RESPONSE-02", "RESPONSE-03", "RESPONSE-05", "RESPONSE-06", "REVIEW-06")) {
            table.rule(id, Map.of("present", YES, "strength", state));
        }
        return table.rule("GRADE-02", Map.of("present", YES, "strength", state, "veryLow", NO))
                .rule("GRADE-03", Map.of("present", YES, "strength", state, "questions", YES))
                .rule("GRADE-05", Map.of("present", YES, "strength", state, "inCare", YES))
                .rule("GRADE-05", Map.of("present", YES, "strength", state, "inCare", NO, "outOfArea", YES))
                .rule(
                        "GRADE-05",
                        Map.of("present", YES, "strength", state, "inCare", NO, "outOfArea", NO, "onPlan", YES))
                .rule(
                        "GRADE-05",
                        Map.of(
                                "present",
                                YES,
                                "strength",
                                state,
                                "inCare",
                                NO,
                                "outOfArea",
                                NO,
                                "onPlan",
                                NO,
                                "disability",
                                YES))
                .rule("GRADE-06", Map.of("present", YES, "strength", state, "young", YES))
                .rule("CIRCUMSTANCE-01", Map.of("present", YES, "strength", state, "inCare", YES))
                .rule("CIRCUMSTANCE-03", Map.of("present", YES, "strength", state, "onPlan", YES))
                .rule("CIRCUMSTANCE-04", Map.of("present", YES, "strength", state, "outOfArea", YES))
                .rule(
                        "GRADE-04",
                        Map.of(
                                "present",
                                YES,
                                "missing",
                                YES,
                                "strength",
                                "\"RAISING\",\"VULNERABILITY\",\"MODERATE\",\"PATTERN\""))
                .rule("GRADE-07", Map.of("present", YES, "missing", YES, "strength", "\"SIGNIFICANT\""))
                .rule("GRADE-09", Map.of("present", YES, "missing", YES, "strength", "\"GRAVE\""))
                .rule("CIRCUMSTANCE-06", withSign("\"LIKELY_LOCATION_KNOWN\",\"KNOWN_HOTSPOT\",\"SAME_PLACE_AGAIN\""))
                .rule("CIRCUMSTANCE-09", withSign("\"LIKELY_CRIME_VICTIM\""))
                .rule("CIRCUMSTANCE-10", withSign("\"CARER_ENQUIRIES_NOT_DONE\""))
                .rule(
                        "CIRCUMSTANCE-15",
                        withSign("\"DOMESTIC_ABUSE_IN_HOME\",\"ABUSE_HISTORY\",\"FORCED_MARRIAGE_OR_HBA_RISK\""))
                .rule(
                        "PATTERN-09",
                        Map.of(
                                "present",
                                YES,
                                "code",
                                "\"REPEAT_3_IN_90_DAYS\",\"REPEAT_MISSING\",\"LONGER_EACH_TIME\""))
                .rule("PATTERN-10", Map.of("present", YES, "code", "\"REPEAT_WITHIN_28_DAYS_OF_FIRST\""))
                .rule("PATTERN-11", Map.of("present", YES, "code", "\"REPEAT_OVER_3_IN_12_MONTHS\""));
    }

    private static Map<String, String> withSign(String codes) {
        return Map.of("present", YES, "missing", YES, "code", codes);
    }

    private static DecisionTable grades() {
        DecisionTable table = new DecisionTable("grades", "code", "state", "grave");
        for (String id : List.of(
                "RESPONSE-08",
                "RESPONSE-09",
                "RESPONSE-10",
                "RESPONSE-11",
                "RESPONSE-13",
                "REVIEW-01",
                "REVIEW-05",
                "PATTERN-12")) {
            table.rule(id, Map.of("code", "\"MISSING:HIGH\""));
        }
        for (String id : List.of("RESPONSE-07", "REVIEW-02")) {
            table.rule(id, Map.of("code", "\"MISSING:MEDIUM\""));
        }
        return table.rule("RESPONSE-12", Map.of("state", "\"MISSING_STATE\"", "grave", YES));
    }

    private static String model(List<DecisionTable> tables) {
        return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"forty\" name=\"forty\""
                + " namespace=\"https://childrisk.org/forty\">\n"
                + DecisionTable.inputs(tables)
                + tables.stream().map(DecisionTable::xml).collect(Collectors.joining())
                + "</definitions>\n";
    }

    @Override
    public Conclusions apply(CaseMeasures measures, Policy policy) {
        return new OneCase(measures, policy).outcome;
    }

    /** Java around the tables. */
    private final class OneCase {

        private final ParametersInForce inForce;
        private final Conclusions outcome;
        private final ArrayDeque<Object> arriving = new ArrayDeque<>();
        private final List<Sign> signs = new ArrayList<>();
        private final List<Sign> missing = new ArrayList<>();
        private final ChildNow child;
        private final OpenQuestions questions;

        OneCase(CaseMeasures measures, Policy policy) {
            inForce = policy.on(measures.asOf().today());
            outcome = new Conclusions(measures, policy, inForce, arriving::add);
            child = only(measures, ChildNow.class);
            questions = only(measures, OpenQuestions.class);
            measures.facts().forEach(this::measured);
            List<Sign> told = measures.facts().stream()
                    .filter(Sign.class::isInstance)
                    .map(Sign.class::cast)
                    .toList();
            signs.addAll(told);
            arriving.stream().map(Sign.class::cast).forEach(signs::add);
            arriving.clear();
            signs.stream()
                    .filter(sign -> sign.isPresent() && sign.strength().equals("MISSING_STATE"))
                    .forEach(missing::add);
            signs.forEach(this::signed);
            while (!arriving.isEmpty()) {
                graded((Raised) arriving.remove());
            }
        }

        private <T> T only(CaseMeasures measures, Class<T> kind) {
            return measures.facts().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst()
                    .orElseThrow();
        }

        private void measured(Object fact) {
            Map<String, Object> row = new HashMap<>();
            if (fact instanceof Episode episode) {
                row.put("latest", !episode.isEarlier());
                row.put("notLocated", episode.located().isNotYes());
                row.put("nowhere", episode.whereaboutsKnown().isNotYes());
                row.put("asMissing", episode.isRecordedAsMissing());
            } else if (fact instanceof Report report) {
                boolean oneADay = inForce.on("missing.repeat.one-a-day");
                row.put(
                        "repeat",
                        report.makesRepeat(
                                inForce.count("missing.repeat.reports"),
                                inForce.span("missing.repeat.window"),
                                oneADay));
                row.put(
                        "overRepeat",
                        report.makesRepeat(
                                inForce.count("missing.meeting.reports"),
                                inForce.span("missing.meeting.window"),
                                oneADay));
                row.put("soon", report.soonAfterTheFirst(inForce.span("missing.first-repeat.window")));
            } else if (fact instanceof MissingHistory history) {
                row.put(
                        "yearly",
                        history.reportsWithin(inForce.span("exploitation.repeat.window"))
                                >= inForce.count("exploitation.repeat.reports"));
            } else {
                return;
            }
            rules("measures", row).forEach(id -> conclude(id, fact));
        }

        private void signed(Sign sign) {
            Map<String, Object> row = new HashMap<>();
            row.put("present", sign.isPresent());
            row.put("code", sign.code());
            row.put("strength", sign.strength());
            row.put("missing", !missing.isEmpty());
            row.put("questions", questions.isSome());
            row.put("inCare", child.inCare().isYes());
            row.put("onPlan", child.isOnProtectionPlan());
            row.put("outOfArea", child.placedOutOfArea().isYes());
            row.put("disability", child.learningDisability().isYes());
            row.put("young", child.wasUnder(inForce.count("missing.high-under-age"), sign.beganAt()));
            row.put("veryLow", inForce.on("missing.very-low-allowed"));
            for (String id : rules("signs", row)) {
                List<Class<?>> types = part(id).types();
                if (types.size() == 1) {
                    conclude(id, sign);
                } else if (types.get(1) == Sign.class) {
                    missing.forEach(state -> conclude(id, state, sign));
                } else {
                    conclude(id, sign, types.get(1) == ChildNow.class ? child : questions);
                }
            }
        }

        private void graded(Raised raised) {
            Map<String, Object> row = new HashMap<>();
            row.put("code", raised.code());
            row.put("state", raised.because().strength());
            row.put(
                    "grave",
                    raised.atLeast(Grade.valueOf(
                            inForce.grade("notice.senior-local-authority.grade").name())));
            rules("grades", row).forEach(id -> conclude(id, raised));
        }

        private void conclude(String id, Object... facts) {
            part(id).consequence().conclude(outcome, inForce, facts);
        }

        private Part part(String id) {
            Part part = parts.get(id);
            if (part == null) {
                throw new IllegalStateException("No rule has the id " + id);
            }
            return part;
        }

        private List<String> rules(String table, Map<String, Object> row) {
            DMNContext context = runtime.newContext();
            // An input that is not given at all is an error.
            inputs.getOrDefault(table, List.of()).forEach(input -> context.set(input, row.get(input)));
            Object found = runtime.evaluateByName(model, context, table)
                    .getDecisionResultByName(table)
                    .getResult();
            return found instanceof List<?> several
                    ? several.stream().map(String::valueOf).toList()
                    : List.of();
        }
    }
}
