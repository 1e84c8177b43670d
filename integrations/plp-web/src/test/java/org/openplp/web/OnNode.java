package org.openplp.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compiled engine on Node. */
final class OnNode {
    /** What was compiled. */
    static final Path COMPILED = Path.of("target/teavm");

    private static final Path SCRIPT = Path.of("src/test/js/answers.mjs");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Process process;
    private final Path digests;

    private OnNode(Process process, Path digests) {
        this.process = process;
        this.digests = digests;
    }

    /** Begins to answer calls, in a process of its own. */
    static OnNode answering(Path engine, List<Call> calls, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path asked = Files.write(folder.resolve("calls.jsonl"), lines(calls));
        Path digests = folder.resolve("digests.txt");
        Process process = new ProcessBuilder(
                        "node",
                        SCRIPT.toString(),
                        engine.toAbsolutePath().toString(),
                        asked.toString(),
                        digests.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("node.log").toFile())
                .start();
        return new OnNode(process, digests);
    }

    private static List<String> lines(List<Call> calls) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Call call : calls) {
            lines.add(MAPPER.writeValueAsString(List.of(call.function(), call.json())));
        }
        return lines;
    }

    /** The digests of the answers, in the order of the calls. */
    List<String> digests() throws IOException, InterruptedException {
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(
                    "node ended with " + code + ": " + Files.readString(digests.resolveSibling("node.log")));
        }
        return Files.readAllLines(digests);
    }

    /** The whole answer to a call. */
    static String answer(Path engine, Call call, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path asked = Files.write(folder.resolve("call.jsonl"), lines(List.of(call)));
        Process process = new ProcessBuilder(
                        "node",
                        SCRIPT.toString(),
                        engine.toAbsolutePath().toString(),
                        asked.toString(),
                        folder.resolve("digest.txt").toString(),
                        folder.toString())
                .inheritIO()
                .start();
        process.waitFor();
        return Files.readString(folder.resolve("0"));
    }
}
