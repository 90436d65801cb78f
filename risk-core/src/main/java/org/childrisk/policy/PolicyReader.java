package org.childrisk.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a policy from its YAML files, which lie beside each other on the class path. */
public final class PolicyReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** The names of the files, in the order in which they are read. */
    public static final List<String> FILES = List.of(
            "parameters.yaml",
            "guidance.yaml",
            "indicators.yaml",
            "labels.yaml",
            "actions.yaml",
            "findings.yaml",
            "scales.yaml",
            "improvement.yaml",
            "instruments.yaml",
            "family.yaml",
            "bank-holidays.yaml",
            "answers.yaml",
            "judgement.yaml");

    private final Class<?> beside;
    private final String folder;

    /**
     * Reads files that lie in a folder beside a class.
     *
     * @param beside a class of the module that holds the files
     * @param folder the folder, relative to the package of that class
     */
    public PolicyReader(Class<?> beside, String folder) {
        this.beside = beside;
        this.folder = folder;
    }

    /** Reads the whole policy. Throws {@link PolicyProblem} if a file is missing or holds something unknown. */
    public Policy read() {
        List<Parameter> parameters = read("parameters.yaml", new TypeReference<List<Parameter>>() {});
        GuidanceRegister guidance = register(read("guidance.yaml", new TypeReference<GuidanceFile>() {}));
        Catalogue<IndicatorKind> indicators =
                new Catalogue<>("indicators", read("indicators.yaml", new TypeReference<List<IndicatorKind>>() {}));
        Catalogue<ActionKind> actions =
                new Catalogue<>("actions", read("actions.yaml", new TypeReference<List<ActionKind>>() {}));
        return new Policy(
                parameters,
                guidance,
                indicators,
                new Catalogue<>("labels", read("labels.yaml", new TypeReference<List<LabelKind>>() {})),
                actions,
                new Catalogue<>("findings", read("findings.yaml", new TypeReference<List<FindingKind>>() {})),
                read("scales.yaml", new TypeReference<List<JudgementScale>>() {}),
                read("improvement.yaml", new TypeReference<ImprovementPlan>() {}),
                instruments(read("instruments.yaml", new TypeReference<InstrumentsFile>() {})),
                read("family.yaml", new TypeReference<FamilyWords>() {}),
                new BankHolidays(read("bank-holidays.yaml", new TypeReference<TreeMap<Integer, List<LocalDate>>>() {})),
                answers(read("answers.yaml", new TypeReference<AnswersFile>() {}), indicators),
                read("judgement.yaml", new TypeReference<JudgementRegister>() {})
                        .within(guidance, indicators, actions));
    }

    private <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = beside.getResourceAsStream(folder + "/" + file)) {
            if (in == null) {
                throw new PolicyProblem(
                        "The policy file " + file + " is missing.", "Maybe the jar was repacked without it.");
            }
            return YAML.readValue(in, type);
        } catch (JacksonException e) {
            throw new PolicyProblem(
                    "The policy file " + file + " cannot be read: " + e.getOriginalMessage() + ".",
                    "Maybe a field is mistyped or left out.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedInstruments instruments(InstrumentsFile file) {
        return new PublishedInstruments(file.cautions(), new Catalogue<>("instruments", file.instruments()));
    }

    private static AnswerRegister answers(AnswersFile file, Catalogue<IndicatorKind> indicators) {
        return new AnswerRegister(
                file.answers(),
                file.lastingSigns().stream().map(indicators::get).toList());
    }

    private static GuidanceRegister register(GuidanceFile file) {
        return new GuidanceRegister(file.entries().stream()
                .map(entry -> new Guidance(
                        entry.id(),
                        entry.says(),
                        entry.confidence(),
                        entry.sources().stream().map(key -> source(file, key)).toList()))
                .toList());
    }

    private static Publication source(GuidanceFile file, String key) {
        Publication found = file.sources().get(key);
        if (found == null) {
            throw new PolicyProblem("guidance.yaml names no source " + key + ".", "Maybe it is mistyped.");
        }
        return found;
    }

    private record AnswersFile(List<String> lastingSigns, List<AnswerKind> answers) {}

    private record InstrumentsFile(List<PublishedInstruments.Caution> cautions, List<Instrument> instruments) {}

    private record GuidanceFile(Map<String, Publication> sources, List<GuidanceLine> entries) {}

    private record GuidanceLine(String id, String says, Confidence confidence, List<String> sources) {}
}
