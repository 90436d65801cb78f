package org.childrisk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** What the files of a policy hold, each in the form of its file. */
record PolicyFiles(
        List<Parameter> parameters,
        GuidanceFile guidance,
        List<IndicatorKind> indicators,
        List<LabelKind> labels,
        List<ActionKind> actions,
        List<FindingKind> findings,
        List<JudgementScale> scales,
        ImprovementPlan improvement,
        InstrumentsFile instruments,
        FamilyWords family,
        NavigableMap<Integer, List<LocalDate>> bankHolidays,
        AnswersFile answers,
        JudgementRegister judgement) {

    record AnswersFile(List<String> lastingSigns, List<AnswerKind> answers) {}

    record InstrumentsFile(List<PublishedInstruments.Caution> cautions, List<Instrument> instruments) {}

    record GuidanceFile(Map<String, Publication> sources, List<GuidanceLine> entries) {

        /** Throws {@link PolicyProblem} if an entry names a source that the file does not hold. */
        GuidanceFile checked() {
            entries.stream().flatMap(entry -> entry.sources().stream()).forEach(this::source);
            return this;
        }

        private Publication source(String key) {
            Publication found = sources.get(key);
            if (found == null) {
                throw new PolicyProblem("guidance.yaml names no source " + key + ".", "Maybe it is mistyped.");
            }
            return found;
        }
    }

    record GuidanceLine(String id, String says, Confidence confidence, List<String> sources) {}

    /** Puts the policy together. Throws {@link PolicyProblem} if the files do not fit each other. */
    Policy policy(String digest) {
        GuidanceRegister register = register();
        Catalogue<IndicatorKind> signs = new Catalogue<>("indicators", indicators);
        Catalogue<ActionKind> duties = new Catalogue<>("actions", actions);
        return new Policy(
                digest,
                parameters,
                register,
                signs,
                new Catalogue<>("labels", labels),
                duties,
                new Catalogue<>("findings", findings),
                scales,
                improvement,
                new PublishedInstruments(
                        instruments.cautions(), new Catalogue<>("instruments", instruments.instruments())),
                family,
                new BankHolidays(bankHolidays),
                new AnswerRegister(
                        answers.answers(),
                        answers.lastingSigns().stream().map(signs::get).toList()),
                judgement.within(register, signs, duties));
    }

    private GuidanceRegister register() {
        return new GuidanceRegister(guidance.entries().stream()
                .map(entry -> new Guidance(
                        entry.id(),
                        entry.says(),
                        entry.confidence(),
                        entry.sources().stream().map(guidance::source).toList()))
                .toList());
    }
}
