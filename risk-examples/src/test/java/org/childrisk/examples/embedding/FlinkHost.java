package org.childrisk.examples.embedding;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.childrisk.RiskAssessor;
import org.childrisk.batch.CaseBatch;
import org.childrisk.batch.CaseResultJson;

/**
 * A case a record in, a result a record out, for {@code stream.map(new FlinkHost())}. It travels to the workers without an assessor;
 * each opens its own and closes it.
 */
final class FlinkHost extends RichMapFunction<String, String> {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init") // opened by the worker
    private transient RiskAssessor assessor;

    @SuppressWarnings("NullAway.Init") // opened by the worker
    private transient CaseBatch<String> batch;

    @Override
    public void open(OpenContext context) {
        assessor = RiskAssessor.load();
        batch = CaseBatch.of(assessor).then(new CaseResultJson()::write);
    }

    @Override
    public String map(String caseFile) {
        return batch.line(1, caseFile);
    }

    @Override
    public void close() {
        assessor.close();
    }
}
