package org.openplp.web.npm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openplp.formats.report.Engine;
import org.openplp.formats.schema.Schema;

/** Builds the package: the compiled engine, its JavaScript functions, types generated from the schemas, and a worker in a single file. */
public final class BuildPackage {
    private static final String WASM = "engine.wasm";

    private final Path sources;
    private final Path compiled;
    private final Path output;

    private BuildPackage(Path sources, Path compiled, Path output) {
        this.sources = sources;
        this.compiled = compiled;
        this.output = output;
    }

    /**
     * Writes the folder of the package.
     *
     * @param arguments the folder of its sources, the folder of the compiled code, the licence, the folder to write, and the folder of licences
     *     that no jar has
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        BuildPackage build = new BuildPackage(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[3]));
        Files.createDirectories(build.output);
        for (String file :
                List.of("index.js", "functions.js", "wasm.js", "index.d.ts", "wasm.d.ts", "worker.d.ts", "README.md")) {
            build.copy(build.sources.resolve(file), file);
        }
        build.copy(Path.of(arguments[2]), "LICENSE");
        Licences licences = new Licences(Path.of(arguments[2]), Path.of(arguments[4]));
        build.write("THIRD-PARTY.txt", licences.of(build.compiled.resolve("engine.js.map")));
        build.write("engine.js", ModuleText.withoutSourceMap(build.compiled.resolve("engine.js")));
        if (Files.exists(build.compiled.resolve(WASM))) {
            build.wasm();
        }
        build.write(
                "package.json",
                Files.readString(build.sources.resolve("package.json")).replace("@version@", version()));
        build.write("worker.js", build.worker());
        build.types();
    }

    private void copy(Path file, String name) throws IOException {
        Files.copy(file, output.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(String name, String content) throws IOException {
        Path file = output.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** The version of openplp, which already has the form of npm. */
    private static String version() {
        return Engine.name().substring(Engine.name().lastIndexOf(' ') + 1);
    }

    private void wasm() throws IOException {
        copy(compiled.resolve(WASM), WASM);
        try (Stream<Path> files = Files.list(compiled)) {
            Path runtime = files.filter(file -> file.getFileName().toString().endsWith("wasm-runtime.js"))
                    .findFirst()
                    .orElseThrow();
            copy(runtime, "engine.wasm-runtime.js");
        }
    }

    /** Turns modules into functions of one script. A page that is a single file can start a worker only from a script without imports. */
    private String worker() throws IOException {
        String functions = Files.readString(sources.resolve("functions.js")).replaceAll("(?m)^export ", "");
        return "(() => {\n'use strict';\nconst engine = " + ModuleText.expression(compiled.resolve("engine.js")) + ";\n"
                + functions
                + Files.readString(sources.resolve("worker-body.js")) + "})();\n";
    }

    private void types() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<Schema, JsonNode> all = new EnumMap<>(Schema.class);
        for (Schema schema : Schema.values()) {
            all.put(schema, mapper.readTree(schema.text()));
        }
        for (Schema schema : Schema.values()) {
            write(schema.toString().toLowerCase(Locale.ROOT) + ".d.ts", SchemaTypes.of(schema, all));
            write("schema/" + schema.file(), schema.text());
        }
    }
}
