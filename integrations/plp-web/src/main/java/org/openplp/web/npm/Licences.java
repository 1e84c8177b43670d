package org.openplp.web.npm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * The licences and notices of all that is compiled into the engine. The source map names each source of it, and the class path the jar that has it. A jar
 * without a licence in it needs one in the folder of licences, or the build fails.
 */
final class Licences {
    private static final Pattern TEXT = Pattern.compile("META-INF/[\\w.-]*(?:LICENSE|NOTICE)(?:\\.\\w+)?");

    private final Path own;
    private final Path folder;

    /**
     * Licences from two places.
     *
     * @param own the licence of openplp, which is not repeated where a jar has the same one
     * @param folder the texts for jars that have none, by their name or the first word of it
     */
    Licences(Path own, Path folder) {
        this.own = own;
        this.folder = folder;
    }

    /** The texts for a source map, jar by jar, apart from those of openplp itself. */
    String of(Path sourceMap) throws IOException {
        Map<String, JarFile> jars = new TreeMap<>();
        for (JsonNode source : new ObjectMapper().readTree(sourceMap.toFile()).path("sources")) {
            URL found = getClass().getResource("/" + source.asText().replaceAll("\\.java$", ".class"));
            if (found != null
                    && !source.asText().startsWith("org/openplp/")
                    && found.openConnection() instanceof JarURLConnection connection) {
                JarFile jar = connection.getJarFile();
                jars.put(new File(jar.getName()).getName().replaceAll("\\.jar$", ""), jar);
            }
        }
        StringBuilder texts = new StringBuilder();
        for (Map.Entry<String, JarFile> jar : jars.entrySet()) {
            List<String> licences = inside(jar.getValue());
            if (licences.isEmpty()) {
                licences = List.of(inTheFolder(jar.getKey()));
            }
            texts.append("\n== ").append(jar.getKey()).append("\n\n").append(String.join("\n\n", licences));
            texts.append('\n');
        }
        return texts.toString();
    }

    private List<String> inside(JarFile jar) throws IOException {
        String licence = Files.readString(own).strip();
        List<String> texts = new ArrayList<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (TEXT.matcher(entry.getName()).matches()) {
                String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                        .replace("\r\n", "\n")
                        .strip();
                texts.add(text.equals(licence) ? "Apache License, Version 2.0, as above." : text);
            }
        }
        return texts;
    }

    private String inTheFolder(String name) throws IOException {
        String artifact = name.replaceAll("-\\d.*$", "");
        for (String word : List.of(artifact, artifact.replaceAll("-.*$", ""))) {
            Path text = folder.resolve(word + ".txt");
            if (Files.exists(text)) {
                return Files.readString(text).strip();
            }
        }
        throw new IllegalStateException(
                name + " is in the engine and has no licence: add " + artifact + ".txt to " + folder);
    }
}
