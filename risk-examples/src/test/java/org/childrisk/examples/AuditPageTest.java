package org.childrisk.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on the audit shows what the command prints over the example cases, one of which is refused. */
class AuditPageTest {

    @Test
    void the_audit_shown_is_the_audit_printed() throws IOException {
        ShownOutput.isPrinted(Path.of("../docs/audit.md"), command -> ShownOutput.of(command, ExitCode.FACTS_REFUSED));
    }
}
