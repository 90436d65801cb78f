package org.childrisk.policy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.childrisk.facts.SchoolDays;

/**
 * Everything that rules draw on besides the case: parameters, guidance and catalogues. Immutable and safe for any number
 * of threads.
 */
public final class Policy {

    private final String digest;
    private final Map<String, Parameter> parameters;
    private final Map<String, NavigableMap<LocalDate, Object>> values = new HashMap<>();
    private final NavigableSet<LocalDate> daysOfChange = new TreeSet<>();
    /** The values from one day of change to the next, by the first day: there are few such times. */
    private final Map<LocalDate, Map<String, Object>> valuesSince = new ConcurrentHashMap<>();

    private final GuidanceRegister guidance;
    private final Catalogue<IndicatorKind> indicators;
    private final Catalogue<LabelKind> labels;
    private final Catalogue<ActionKind> actions;
    private final Catalogue<FindingKind> findings;
    private final List<JudgementScale> scales;
    private final ImprovementPlan improvement;
    private final PublishedInstruments instruments;
    private final FamilyWords family;
    private final BankHolidays bankHolidays;
    private final AnswerRegister answers;
    private final JudgementRegister judgement;

    Policy(
            String digest,
            Collection<Parameter> parameters,
            GuidanceRegister guidance,
            Catalogue<IndicatorKind> indicators,
            Catalogue<LabelKind> labels,
            Catalogue<ActionKind> actions,
            Catalogue<FindingKind> findings,
            List<JudgementScale> scales,
            ImprovementPlan improvement,
            PublishedInstruments instruments,
            FamilyWords family,
            BankHolidays bankHolidays,
            AnswerRegister answers,
            JudgementRegister judgement) {
        this.digest = digest;
        this.parameters = new LinkedHashMap<>();
        parameters.forEach(parameter -> {
            this.parameters.put(parameter.id(), parameter);
            values.put(parameter.id(), ParameterValue.dated(parameter));
            parameter.values().forEach(dated -> daysOfChange.add(dated.from()));
        });
        this.guidance = guidance;
        this.indicators = indicators;
        this.labels = labels;
        this.actions = actions;
        this.findings = findings;
        this.scales = List.copyOf(scales);
        this.improvement = improvement;
        this.instruments = instruments;
        this.family = family;
        this.bankHolidays = bankHolidays;
        this.answers = answers;
        this.judgement = judgement;
    }

    /** SHA-256, in hexadecimal, of the files that the policy was read from; a force's own values change nothing in it. */
    public String digest() {
        return digest;
    }

    /** The parameters in force on a day. */
    public ParametersInForce on(LocalDate day) {
        LocalDate since = daysOfChange.floor(day);
        return new ParametersInForce(
                day, since == null ? Map.of() : valuesSince.computeIfAbsent(since, this::valuesOn));
    }

    private Map<String, Object> valuesOn(LocalDate day) {
        Map<String, Object> inForce = new HashMap<>();
        values.forEach((id, dated) ->
                Optional.ofNullable(dated.floorEntry(day)).ifPresent(value -> inForce.put(id, value.getValue())));
        return inForce;
    }

    /** The first day after this one on which a parameter gets another value, empty where none does. */
    public Optional<LocalDate> nextChangeAfter(LocalDate day) {
        return Optional.ofNullable(daysOfChange.higher(day));
    }

    /**
     * The same policy with a force's own values in place of the defaults, from the first day on.
     *
     * @param values parameter name to value, for example {@code {"missing.review.medium": "PT6H"}}
     * @throws PolicyProblem naming every value that is unknown, unreadable or outside its bounds
     */
    public Policy withForceValues(Map<String, String> values) {
        List<String> problems = new ArrayList<>();
        Map<String, Parameter> changed = new LinkedHashMap<>(parameters);
        values.forEach((id, value) -> {
            Parameter parameter = parameters.get(id);
            if (parameter == null) {
                problems.add(id + " is not a parameter");
                return;
            }
            try {
                if (!ParameterValue.isWithin(parameter, value)) {
                    problems.add(
                            id + " = " + value + " is not between " + parameter.least() + " and " + parameter.most());
                    return;
                }
            } catch (IllegalArgumentException e) {
                problems.add(id + " = " + value + " is not a " + parameter.unit());
                return;
            }
            LocalDate first = parameter.values().get(0).from();
            changed.put(id, withValue(parameter, new Parameter.Dated(first, value)));
        });
        if (!problems.isEmpty()) {
            throw new PolicyProblem(
                    "The force values were refused: " + String.join("; ", problems) + ".",
                    "Maybe look up names and bounds in parameters.yaml.");
        }
        return new Policy(
                digest,
                changed.values(),
                guidance,
                indicators,
                labels,
                actions,
                findings,
                scales,
                improvement,
                instruments,
                family,
                bankHolidays,
                answers,
                judgement);
    }

    private static Parameter withValue(Parameter of, Parameter.Dated value) {
        return new Parameter(
                of.id(),
                of.meaning(),
                of.unit(),
                of.safer(),
                of.least(),
                of.most(),
                of.authority(),
                of.cites(),
                List.of(value));
    }

    /** How days are counted in a zone, on which days the child's school is open being known or not. */
    public CaseCalendar calendar(ZoneId zone, Optional<SchoolDays> schoolDays) {
        return new CaseCalendar(zone, bankHolidays, schoolDays);
    }

    /** The bank holidays of England and Wales. */
    public BankHolidays bankHolidays() {
        return bankHolidays;
    }

    /** Every parameter, by name. */
    public Map<String, Parameter> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    public GuidanceRegister guidance() {
        return guidance;
    }

    public Catalogue<IndicatorKind> indicators() {
        return indicators;
    }

    public Catalogue<LabelKind> labels() {
        return labels;
    }

    public Catalogue<ActionKind> actions() {
        return actions;
    }

    public Catalogue<FindingKind> findings() {
        return findings;
    }

    /** Every scale of judgement that inspectors used, the earliest first. */
    public List<JudgementScale> scales() {
        return scales;
    }

    /** The scale on which this library judges every case, whatever its date: the latest. */
    public JudgementScale scale() {
        return scales.get(scales.size() - 1);
    }

    /** What inspectors recommended, and what it should change in the cases. */
    public ImprovementPlan improvement() {
        return improvement;
    }

    /** Screening instruments that others published; for reports beside a grade. No rule and no measure reads them. */
    public PublishedInstruments instruments() {
        return instruments;
    }

    /** How each answer of a fact is asked and found out, and whether it may be shown as something that could be otherwise. */
    public AnswerRegister answers() {
        return answers;
    }

    /** What guidance asks to be weighed and no rule weighs. */
    public JudgementRegister judgement() {
        return judgement;
    }

    /** What a child or a family may be told of a case. No rule and no measure reads it. */
    public FamilyWords family() {
        return family;
    }
}
