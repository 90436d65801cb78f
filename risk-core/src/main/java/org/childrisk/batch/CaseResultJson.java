package org.childrisk.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
 * always there, null where empty. The forms are published beside {@link AssessmentJson} as {@code case-result.schema.json} and, of a
 * brief line, {@code case-result-brief.schema.json}. Safe for use by several threads.
 *
 * <pre>{@code
 * Stream<String> lines = CaseBatch.of(assessor).then(new CaseResultJson()::write).ndjson(stream);
 * }</pre>
 */
public final class CaseResultJson {

    private static final byte[] ASSESSMENT = ",\"assessment\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NONE = "null".getBytes(StandardCharsets.UTF_8);

    private final Function<Assessment, byte[]> assessments;
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** Writes results with their proof; the statements of guidance are cited, not quoted ({@link AssessmentJson#line}). */
    public CaseResultJson() {
        this(new AssessmentJson()::utf8Line);
    }

    private CaseResultJson(Function<Assessment, byte[]> assessments) {
        this.assessments = assessments;
    }

    /** Writes results with their proof and every statement of guidance. */
    public static CaseResultJson withSources() {
        return new CaseResultJson(new AssessmentJson()::utf8LineWithSources);
    }

    /** Writes grades, actions and judgement only. */
    public static CaseResultJson brief() {
        return new CaseResultJson(new AssessmentJson()::utf8BriefLine);
    }

    /** The result as one line of JSON, without the line break. */
    public String write(CaseResult result) {
        return new String(utf8(result), StandardCharsets.UTF_8);
    }

    /** The same in UTF-8, for whoever writes it to a file or sends it on: no text is made of it. */
    public byte[] utf8(CaseResult result) {
        if (result instanceof CaseResult.Assessed assessed) {
            return line(result, List.of(), null, assessments.apply(assessed.assessment()));
        }
        if (result instanceof CaseResult.Refused refused) {
            return line(result, refused.problems(), null, NONE);
        }
        return line(result, List.of(), ((CaseResult.Failed) result).failure(), NONE);
    }

    private byte[] line(CaseResult result, List<FactProblem> problems, @Nullable String failure, byte[] assessment) {
        byte[] head = mapper.writeValueAsBytes(new Head(
                result.line(),
                result.outcome(),
                result.reference(),
                result.outcome().needsAPerson(),
                problems,
                Optional.ofNullable(failure)));
        int open = head.length - 1;
        return ByteBuffer.allocate(open + ASSESSMENT.length + assessment.length + 1)
                .put(head, 0, open)
                .put(ASSESSMENT)
                .put(assessment)
                .put((byte) '}')
                .array();
    }

    /** What stands before the assessment. */
    private record Head(
            long line,
            CaseOutcome outcome,
            Optional<String> reference,
            boolean personMustLook,
            List<FactProblem> problems,
            Optional<String> failure) {

        /** Where only: nothing about the child reaches a log by accident. */
        @Override
        public String toString() {
            return "Head[" + line + "]";
        }
    }
}
