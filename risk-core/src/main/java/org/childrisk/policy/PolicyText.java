package org.childrisk.policy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.zip.CRC32;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of a policy as written, each read when it is first needed. For one thread. */
final class PolicyText {

    /** Where the bytes of a file come from. */
    interface Folder {
        /** Throws {@link PolicyProblem} if there is no such file. */
        byte[] read(String file);
    }

    private final Folder folder;
    private final Map<String, byte[]> read = new HashMap<>();

    PolicyText(Folder folder) {
        this.folder = folder;
    }

    private byte[] bytes(String file) {
        return read.computeIfAbsent(file, folder::read);
    }

    /** Tells whether two texts are the same, quickly. */
    long checksum() {
        return checksum(file -> {
            CRC32 sum = new CRC32();
            sum.update(bytes(file));
            return sum.getValue();
        });
    }

    /** The checksum of all files, from that of each. */
    static long checksum(ToLongFunction<String> ofFile) {
        long all = 0;
        for (String file : PolicyReader.FILES) {
            all = 31 * all + ofFile.applyAsLong(file);
        }
        return all;
    }

    /** SHA-256 in hexadecimal. */
    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            PolicyReader.FILES.forEach(file -> sha.update(bytes(file)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    /** What the files hold. Throws {@link PolicyProblem} if one holds something unknown. */
    PolicyFiles parse() {
        return new PolicyFiles(
                parse("parameters.yaml", new TypeReference<>() {}),
                parse("guidance.yaml", new TypeReference<PolicyFiles.GuidanceFile>() {})
                        .checked(),
                parse("indicators.yaml", new TypeReference<>() {}),
                parse("labels.yaml", new TypeReference<>() {}),
                parse("actions.yaml", new TypeReference<>() {}),
                parse("findings.yaml", new TypeReference<>() {}),
                parse("scales.yaml", new TypeReference<>() {}),
                parse("improvement.yaml", new TypeReference<>() {}),
                parse("instruments.yaml", new TypeReference<>() {}),
                parse("family.yaml", new TypeReference<>() {}),
                parse("bank-holidays.yaml", new TypeReference<TreeMap<Integer, List<LocalDate>>>() {}),
                parse("answers.yaml", new TypeReference<>() {}),
                parse("judgement.yaml", new TypeReference<>() {}));
    }

    private <T> T parse(String file, TypeReference<T> type) {
        try {
            return Yaml.MAPPER.readValue(bytes(file), type);
        } catch (JacksonException e) {
            throw new PolicyProblem(
                    "The policy file " + file + " cannot be read: " + e.getOriginalMessage() + ".",
                    "Maybe a field is mistyped or left out.",
                    e);
        }
    }

    /** Made only when a file is parsed, which is seldom. */
    private static final class Yaml {
        private static final YAMLMapper MAPPER = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
    }
}
