package org.openplp.law;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The compiled law of a municipality or zone: tables, and texts by language, in one file. */
public final class LocalLawFile {
    /** The first four bytes: the letters PLL and the version of the format. */
    public static final int MAGIC = 0x504C4C02;

    /** The name of the part that contains the tables; the other parts are named by the code of a language. */
    public static final String TABLES = "tables";

    private final Map<String, List<Law.Row>> tables;
    private final Map<String, LawTexts> texts;

    private LocalLawFile(Map<String, List<Law.Row>> tables, Map<String, LawTexts> texts) {
        this.tables = tables;
        this.texts = texts;
    }

    /**
     * The path of the file in the resources of a host.
     *
     * @param prefix the prefix of the local norms
     * @return the path, such as {@code META-INF/openplp/law/EXV.bin}
     */
    public static String resource(String prefix) {
        return "META-INF/openplp/law/" + prefix + ".bin";
    }

    /**
     * Reads the file from the resources of a host.
     *
     * @param host a class of the host
     * @param prefix the prefix of the local norms
     * @return the law
     * @throws IllegalArgumentException if there is no such resource, or it was not made by the compiler of this release
     */
    public static LocalLawFile of(Class<?> host, String prefix) {
        String resource = resource(prefix);
        try (InputStream stream = host.getResourceAsStream("/" + resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no " + resource + " beside " + host.getName()
                        + "; compile the law files with plp law or the Maven plugin");
            }
            return of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + resource, e);
        }
    }

    /**
     * Reads the file of installed local rules.
     *
     * @param prefix the prefix of the local norms
     * @return the law; empty if the rules are not compiled from law files
     * @throws IllegalArgumentException if it was not made by the compiler of this release
     */
    public static Optional<LocalLawFile> installed(String prefix) {
        String resource = resource(prefix);
        ClassLoader ofTheThread = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = ofTheThread == null ? ClassLoader.getSystemClassLoader() : ofTheThread;
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            return stream == null ? Optional.empty() : Optional.of(of(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + resource, e);
        }
    }

    /**
     * Reads a file.
     *
     * @param bytes its content
     * @return the law
     * @throws IllegalArgumentException if it was not made by the compiler of this release
     */
    public static LocalLawFile of(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException(
                        "this is no local law, or one of another release; compile the law files anew");
            }
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                String name = in.readUTF();
                int length = in.readInt();
                if (length < 0 || length > in.available()) {
                    throw new IOException("a part of " + length + " bytes");
                }
                parts.put(name, in.readNBytes(length));
            }
            Map<String, List<Law.Row>> tables = Law.tables(parts.getOrDefault(TABLES, new byte[0]));
            parts.remove(TABLES);
            Map<String, LawTexts> texts = new LinkedHashMap<>();
            parts.forEach((language, part) -> texts.put(language, new LawTexts(part)));
            return new LocalLawFile(tables, texts);
        } catch (IOException | RuntimeException e) {
            if (e instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalArgumentException("the local law is cut short or damaged; compile the law files anew", e);
        }
    }

    /**
     * The rows of a table.
     *
     * @param table its name
     * @return the rows in their order; none if there is no such table
     */
    public List<Law.Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /**
     * The texts by the code of their language.
     *
     * @return the texts, in the order in which the host names the languages
     */
    public Map<String, LawTexts> texts() {
        return texts;
    }
}
