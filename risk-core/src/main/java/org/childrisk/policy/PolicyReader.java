package org.childrisk.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Reads a policy from its YAML files, which lie beside each other on the class path. Where a {@link PolicyImage} lies with them that
 * was made of these very files, it is read instead, for that takes a tenth of the time.
 */
public final class PolicyReader {

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
        Optional<PolicyImage> image = image();
        if (image.isPresent()) {
            return image.get().files().policy(image.get().digest());
        }
        PolicyText text = text();
        return text.parse().policy(text.digest());
    }

    PolicyText text() {
        return new PolicyText(file -> {
            try (InputStream in = beside.getResourceAsStream(folder + "/" + file)) {
                if (in == null) {
                    throw new PolicyProblem(
                            "The policy file " + file + " is missing.", "Maybe the jar was repacked without it.");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The image of these very files, empty where there is none. */
    Optional<PolicyImage> image() {
        URL found = beside.getResource(folder + "/" + PolicyImage.FILE);
        if (found == null || !liesBesideTheFiles(found)) {
            return Optional.empty();
        }
        try {
            URLConnection connection = found.openConnection();
            long checksum = connection instanceof JarURLConnection jar ? checksum(jar) : text().checksum();
            try (InputStream in = connection.getInputStream()) {
                return PolicyImage.read(in.readAllBytes(), checksum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another file of the name may come first on the class path: then that one is read, as it is without an image. */
    private boolean liesBesideTheFiles(URL image) {
        String place = image.toString();
        String within = place.substring(0, place.length() - PolicyImage.FILE.length());
        return FILES.stream().allMatch(file -> {
            URL found = beside.getResource(folder + "/" + file);
            return found != null && found.toString().equals(within + file);
        });
    }

    /** A jar knows the checksum of each file in it, so none has to be unpacked. */
    private static long checksum(JarURLConnection image) throws IOException {
        JarFile jar = image.getJarFile();
        String name = image.getEntryName();
        String within = name.substring(0, name.length() - PolicyImage.FILE.length());
        return PolicyText.checksum(file -> {
            ZipEntry entry = jar.getEntry(within + file);
            return entry == null ? -1 : entry.getCrc();
        });
    }
}
