package org.openplp.web.teavm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.openplp.formats.schema.Schema;
import org.openplp.rules.text.Language;
import org.openplp.web.jdk.StandIns;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/** The embedded files: texts in every language, the compiled law, the style of reports, schemas. */
public final class EmbeddedResources implements ResourcesPolicy {
    private static final String FORMATS = "org/openplp/formats/";

    private static final List<String> OF_EVERY_LANGUAGE = List.of(
            "org/openplp/law/law_%s.bin",
            "org/openplp/law/keys_%s.bin",
            "org/openplp/rules/norm/texts_%s.properties",
            FORMATS + "defects_%s.properties");
    private static final List<String> LABELS = List.of(
            "baseline",
            "ci",
            "column",
            "comparison",
            "document",
            "duty",
            "html",
            "markdown",
            "outline",
            "overview",
            "permission",
            "rule",
            "schema",
            "table",
            "wording");

    private static final List<String> OTHERS = List.of(
            "org/openplp/law/law.bin",
            FORMATS + "engine.properties",
            FORMATS + "html/report.css",
            FORMATS + "html/report.js",
            FORMATS + "schema/starter.yaml");

    /** TeaVM creates this by name. */
    public EmbeddedResources() {}

    /**
     * Compresses the files, as the output contains each as text. That halves them, and each is decompressed when it is needed.
     *
     * @param arguments the folder of classes to which the compressed files are added
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        for (String file : files()) {
            Path compressed = Path.of(arguments[0], file + StandIns.COMPRESSED);
            Files.createDirectories(Objects.requireNonNull(compressed.getParent()));
            try (InputStream plain =
                            Objects.requireNonNull(EmbeddedResources.class.getResourceAsStream("/" + file), file);
                    OutputStream out = new DeflaterOutputStream(
                            Files.newOutputStream(compressed), new Deflater(Deflater.BEST_COMPRESSION))) {
                byte[] content = plain.readAllBytes();
                out.write(file.endsWith(".properties") ? readHere(content) : content);
            }
        }
    }

    /** Texts without the lines that only their editors read. No text goes on in a next line. */
    static byte[] readHere(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String[] supplyResources(Collection<? extends String> classNames) {
        return files().stream().map(file -> file + StandIns.COMPRESSED).toArray(String[]::new);
    }

    static List<String> files() {
        List<String> files = new ArrayList<>(OTHERS);
        Stream.of(Schema.values())
                .map(schema -> FORMATS + "schema/" + schema.file())
                .forEach(files::add);
        for (Language language : Language.values()) {
            OF_EVERY_LANGUAGE.forEach(file -> files.add(file.replace("%s", language.code())));
            LABELS.forEach(owner -> files.add(FORMATS + owner + "/labels_" + language.code() + ".properties"));
        }
        return files;
    }
}
