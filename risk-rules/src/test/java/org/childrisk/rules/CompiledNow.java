package org.childrisk.rules;

import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rules while a test runs, in the way in which the build compiles the library's own. */
final class CompiledNow {

    private CompiledNow() {}

    /** A rule base of files, name to text. */
    static KieBase base(Map<String, String> files) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem written = services.newKieFileSystem();
        written.generateAndWritePomXML(
                services.newReleaseId("org.childrisk", "compiled-in-a-test", "1." + (files.hashCode() >>> 1)));
        files.forEach((name, text) -> written.write("src/main/resources/org/childrisk/rules/" + name, text));
        KieBuilder builder = services.newKieBuilder(written).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(
                    "The rules cannot be compiled: " + builder.getResults().getMessages(Message.Level.ERROR));
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    static CompiledRules rules(Map<String, String> files) {
        return CompiledRules.of(base(files), CompiledRules.load().digest());
    }
}
