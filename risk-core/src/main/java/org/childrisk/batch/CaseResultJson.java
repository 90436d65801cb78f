package org.childrisk.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.childrisk.Assessment;
import org.childrisk.facts.FactProblem;
import org.childrisk.json.AssessmentJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes each result of a batch as one line of JSON: {@code line}, {@code outcome}, {@code reference}, {@code personMustLook},
 * {@code problems} of a refused record, {@code failure}, and {@code assessment} as {@link AssessmentJson} has it. Every field is
 * always there, null where empty. Safe for use by several threads.
 *
 * <pre>{@code
 * Stream<String> lines = CaseBatch.of(assessor).then(new CaseResultJson()::write).ndjson(stream);
 * }</pre>
 */
public final class CaseResultJson {

    private final Function<Assessment, String> assessments;
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** Writes results with their proof; the statements of guidance are cited, not quoted ({@link AssessmentJson#line}). */
    public CaseResultJson() {
        this(new AssessmentJson()::line);
    }

    private CaseResultJson(Function<Assessment, String> assessments) {
        this.assessments = assessments;
    }

    /** Writes results with their proof and every statement of guidance. */
    public static CaseResultJson withSources() {
        return new CaseResultJson(new AssessmentJson()::lineWithSources);
    }

    /** Writes grades, actions and judgement only. */
    public static CaseResultJson brief() {
        return new CaseResultJson(new AssessmentJson()::briefLine);
    }

    /** The result as one line of JSON, without the line break. */
    public String write(CaseResult result) {
        if (result instanceof CaseResult.Assessed assessed) {
            return line(result, List.of(), null, assessments.apply(assessed.assessment()));
        }
        if (result instanceof CaseResult.Refused refused) {
            return line(result, refused.problems(), null, "null");
        }
        return line(result, List.of(), ((CaseResult.Failed) result).failure(), "null");
    }

    private String line(CaseResult result, List<FactProblem> problems, @Nullable String failure, String assessment) {
        Optional<String> reference = result.reference();
        return "{\"line\":" + result.line()
                + ",\"outcome\":\"" + result.outcome()
                + "\",\"reference\":" + mapper.writeValueAsString(reference.orElse(null))
                + ",\"personMustLook\":" + result.outcome().needsAPerson()
                + ",\"problems\":" + mapper.writeValueAsString(problems)
                + ",\"failure\":" + mapper.writeValueAsString(failure)
                + ",\"assessment\":" + assessment + "}";
    }
}
