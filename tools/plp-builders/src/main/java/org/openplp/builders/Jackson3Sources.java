package org.openplp.builders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the sources of a package for Jackson 3 from those for Jackson 2. */
public final class Jackson3Sources {
    /** What differs, as regular expressions. Jackson 3 throws no checked exception. */
    private static final List<Map.Entry<String, String>> DIFFERENCES = List.of(
            Map.entry("import java\\.io\\.IOException;\n", ""),
            Map.entry("\\s+throws IOException\\b", ""),
            Map.entry("org\\.openplp\\.jackson\\b(?!\\.form)", "org.openplp.jackson3"),
            Map.entry("com\\.fasterxml\\.jackson\\.core\\.JsonFactory", "tools.jackson.core.json.JsonFactory"),
            Map.entry("com\\.fasterxml\\.jackson\\.(core|databind)\\.", "tools.jackson.$1."),
            Map.entry("\\bModule\\b", "JacksonModule"),
            Map.entry("\\bJson(Des|S)erializer\\b", "Value$1erializer"),
            Map.entry("\\bSerializerProvider\\b", "SerializationContext"),
            Map.entry("\\bJsonLocation\\b", "TokenStreamLocation"),
            Map.entry("\\bJsonMappingException\\b", "DatabindException"),
            Map.entry("\\bBeanDescription description", "BeanDescription.Supplier description"),
            Map.entry(
                    "(JavaType type, BeanDescription.Supplier description)\\)",
                    "$1, com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format)"),
            Map.entry("\\bFIELD_NAME\\b", "PROPERTY_NAME"),
            Map.entry("JSON\\.createParser\\(", "JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), "),
            Map.entry("\\bgetText\\(", "getString("),
            Map.entry("\\bgetTypeId\\(", "getRegistrationId("),
            Map.entry("\\bJackson 2\\b", "Jackson 3"),
            Map.entry("\\b20 million characters\\b", "100 million characters"));

    private Jackson3Sources() {}

    /**
     * Writes each file of a package that has changed.
     *
     * @param args pairs of folders: the package for Jackson 2, and where the package for Jackson 3 is written
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... args) throws IOException {
        for (int i = 0; i < args.length; i += 2) {
            Path target = Files.createDirectories(Path.of(args[i + 1]));
            try (Stream<Path> sources = Files.list(Path.of(args[i])).filter(Files::isRegularFile)) {
                for (Path source : sources.toList()) {
                    Path file = target.resolve(source.getFileName());
                    String text = forJackson3(Files.readString(source));
                    if (Files.notExists(file) || !Files.readString(file).equals(text)) {
                        Files.writeString(file, text);
                    }
                }
            }
        }
    }

    private static String forJackson3(String source) {
        String text = source;
        for (Map.Entry<String, String> difference : DIFFERENCES) {
            text = text.replaceAll(difference.getKey(), difference.getValue());
        }
        return text;
    }
}
