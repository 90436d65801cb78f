package org.childrisk.examples.performance;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.childrisk.rules.EngineRoom;
import org.childrisk.rules.EngineRoom.Evaluation;
import org.childrisk.rules.EngineRoom.WrittenRule;

/**
 * The yardstick: the rules of the library in plain Java. It is written by a program from the rule files, so that it is equal
 * by construction and stays so; {@link JavaRulesTest} checks that it is. The source lies in {@code target/performance} to be
 * read.
 */
public final class JavaRules {

    static final Path FOLDER = Path.of("target", "performance", "written");

    private JavaRules() {}

    /** Every rule of the library. */
    static Evaluation all() {
        return of("RulesInJava", EngineRoom.written());
    }

    /** Some rules of the library. */
    static Evaluation some(String name, Set<String> ids) {
        return of(
                name,
                EngineRoom.written().stream()
                        .filter(rule -> ids.contains(rule.id()))
                        .toList());
    }

    static Evaluation of(String name, List<WrittenRule> rules) {
        String text = new JavaRulesSource(name, rules).text();
        return load(JavaRulesSource.PACKAGE + "." + name, "$Start", text, Evaluation.class);
    }

    /** The forty rules taken apart. */
    @SuppressWarnings("unchecked")
    public static List<Part> forty() {
        List<WrittenRule> rules = EngineRoom.written().stream()
                .filter(rule -> Forty.IDS.contains(rule.id()))
                .toList();
        String text = JavaPartsSource.text("FortyParts", rules);
        return (List<Part>) load(JavaRulesSource.PACKAGE + ".FortyParts", "", text, Supplier.class)
                .get();
    }

    /** Compiles a source that was written, unless the same text is there already, and starts it. */
    private static <T> T load(String name, String inner, String text, Class<T> type) {
        try {
            Path source = FOLDER.resolve(name.replace('.', '/') + ".java");
            Path compiled = FOLDER.resolve(name.replace('.', '/') + ".class");
            if (!Files.exists(compiled) || !Files.readString(source).equals(text)) {
                Files.createDirectories(Objects.requireNonNull(source.getParent()));
                Files.writeString(source, text);
                compile(source);
            }
            return classes()
                    .loadClass(name + inner)
                    .asSubclass(type)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The rules in Java cannot be started", e);
        }
    }

    private static ClassLoader classes() throws MalformedURLException {
        return new URLClassLoader(new URL[] {FOLDER.toUri().toURL()}, JavaRules.class.getClassLoader());
    }

    private static void compile(Path source) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(
                ToolProvider.getSystemJavaCompiler(), "No compiler is here. Maybe this is no JDK.");
        StringWriter says = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            says,
                            manager,
                            null,
                            List.of(
                                    "-d",
                                    FOLDER.toString(),
                                    "--release",
                                    "17",
                                    "-proc:none",
                                    "-classpath",
                                    System.getProperty("java.class.path")),
                            null,
                            manager.getJavaFileObjects(source))
                    .call();
            if (!done) {
                throw new IllegalStateException("The rules in Java cannot be compiled:\n" + says);
            }
        }
    }
}
