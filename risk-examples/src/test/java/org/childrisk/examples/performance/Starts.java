package org.childrisk.examples.performance;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.childrisk.json.CaseFileWriter;

/**
 * Starts programs in new virtual machines and takes the time from the start of the process to the grade on its output. What
 * is started are jars, as a host has them, for the JDK archives no classes of folders.
 */
final class Starts {

    private static final Path FOLDER = Path.of("target", "performance", "start");
    private static final Path OWN = FOLDER.resolve("starts.jar");
    private static final Path FILE = FOLDER.resolve("case.json");

    private Starts() {}

    /** The programs compared, by name, with the arguments of their virtual machine; the first one is the yardstick. */
    static Map<String, List<String>> programs() {
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("by hand: Jackson reads the file, a few ifs give a grade", program(GradeByHand.class));
        programs.put("by hand, with an archive", archived(GradeByHand.class));
        programs.put("the same rules in Java, same measures and policy", program(FirstAnswerInJava.class));
        programs.put("the library, opened by a host", program(FirstAnswer.class));
        programs.put("the library, opened by a host, with an archive", archived(FirstAnswer.class));
        programs.put("the command line", commandLine(List.of()));
        programs.put("the command line, with an archive", commandLine(List.of(useOf("command-line"))));
        programs.put("the command line as its launcher starts it", commandLine(Launcher.forAShortRun()));
        List<String> settings = new ArrayList<>(Launcher.forAShortRun());
        settings.add(useOf("launcher"));
        programs.put("the command line as its launcher starts it, with an archive", commandLine(settings));
        return programs;
    }

    /** Lays out jars, the case and the archives. */
    static void prepare() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Files.writeString(FILE, new CaseFileWriter().toJson(TypicalCases.get(7)));
        packOwnClasses();
        dump("GradeByHand", program(GradeByHand.class));
        dump("FirstAnswer", program(FirstAnswer.class));
        dump("command-line", commandLine(List.of()));
        dump("launcher", commandLine(Launcher.forAShortRun()));
    }

    private static List<String> commandLine(List<String> settings) {
        List<String> arguments = new ArrayList<>(settings);
        arguments.addAll(List.of("-jar", "target/child-risk.jar", "assess", FILE.toString()));
        return arguments;
    }

    private static String useOf(String archive) {
        return "-XX:SharedArchiveFile=" + archive(archive);
    }

    private static void dump(String name, List<String> program) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-XX:ArchiveClassesAtExit=" + archive(name)));
        arguments.addAll(program);
        milliseconds(arguments);
        if (!Files.exists(archive(name))) {
            throw new IllegalStateException("No archive was written for " + name);
        }
    }

    private static void packOwnClasses() throws IOException {
        try (OutputStream out = Files.newOutputStream(OWN);
                JarOutputStream jar = new JarOutputStream(out)) {
            pack(
                    jar,
                    Path.of("target", "test-classes"),
                    "performance/(GradeByHand|FirstAnswer).*|.*rules/EngineRoom.*");
            JavaRules.all();
            pack(jar, JavaRules.FOLDER, ".*RulesInJava.*class");
        }
    }

    private static void pack(JarOutputStream jar, Path folder, String names) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".class")).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (name.matches(".*" + names)) {
                    jar.putNextEntry(new ZipEntry(name));
                    jar.write(Files.readAllBytes(file));
                    jar.closeEntry();
                }
            }
        }
    }

    private static Path archive(String name) {
        return FOLDER.resolve(name + ".jsa");
    }

    private static List<String> program(Class<?> main) {
        return List.of("-cp", OWN + File.pathSeparator + jarsOfTheLibrary(), main.getName(), FILE.toString());
    }

    private static List<String> archived(Class<?> main) {
        List<String> arguments = new ArrayList<>(List.of(useOf(main.getSimpleName())));
        arguments.addAll(program(main));
        return arguments;
    }

    private static String jarsOfTheLibrary() {
        try (Stream<Path> jars = Files.list(Path.of("target", "lib"))) {
            return String.join(
                    File.pathSeparator, jars.map(Path::toString).sorted().toList());
        } catch (IOException e) {
            throw new IllegalStateException("target/lib is missing. Maybe the module was not packaged.", e);
        }
    }

    /** From the start of the process to the first line with a grade. */
    static double milliseconds(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double taken = Double.NaN;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            if (Objects.requireNonNullElse(line, "").startsWith("HIGH")) {
                taken = (System.nanoTime() - start) / 1e6;
            }
            while (line != null) {
                line = out.readLine();
            }
        }
        if (process.waitFor() != 0 || Double.isNaN(taken)) {
            throw new IllegalStateException("No grade came from " + command);
        }
        return taken;
    }

    /** Heap in megabytes of an open assessor after its first case and a full collection. */
    static double heap() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dheap=true"));
        command.addAll(program(FirstAnswer.class));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String last = out.lines().reduce((first, second) -> second).orElseThrow();
            process.waitFor();
            return Double.parseDouble(last);
        }
    }
}
