package org.childrisk.rules;

import java.util.Map;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
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
        return KieBaseBuilder.createKieBaseFromModel(model(files));
    }

    /** The model of files, name to text. */
    private static Model model(Map<String, String> files) {
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
        // The base is what gives the module its class loader.
        services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
        CanonicalKieModule module = (CanonicalKieModule) builder.getKieModule();
        KieBaseModelImpl base = (KieBaseModelImpl) module.getKieModuleModel()
                .getKieBaseModels()
                .values()
                .iterator()
                .next();
        return module.getModelForKBase(base).iterator().next();
    }

    static CompiledRules rules(Map<String, String> files) {
        return CompiledRules.of(model(files), CompiledRules.allFiles());
    }
}
