package org.openplp.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.testsupport.Thorough;

@DisplayName("The compiled engine answers as a JVM does, byte for byte,")
class SameAnswersTest {
    private static final Path ENGINE = OnNode.COMPILED.resolve("engine.js");
    private static final Path FOLDER = Path.of("target/answers");
    private static final int MUTATED = 1_000;
    private static final int DAMAGED = 60;
    private static final int SHOWN = 200;

    /** One call in so many is asked in a build that tries a sample, and of these again one in so many in Chromium. */
    private static final int EACH = 7;

    /** What a JVM answers, which is compared with several engines. */
    private static final Map<Call, String> EXPECTED = new HashMap<>();

    @Test
    void aboutEveryExampleAndCase() throws Exception {
        compare(SampleCalls.ofSamples(), "samples");
    }

    @Test
    void aboutAThousandMutatedTexts() throws Exception {
        compare(SampleCalls.ofMutatedTexts(MUTATED), "mutated");
    }

    /** Whatever the engine keeps of the text before, which a JVM keeps too: {@link CallsTest} compares that with answers anew. */
    @Test
    void aboutTextsThatSomebodyEdits() throws Exception {
        compareInOrder(SampleCalls.ofEdits(), "edits");
    }

    @Test
    void aboutLongTexts() throws Exception {
        compareInOrder(SampleCalls.ofLongTexts(), "long texts");
    }

    @Test
    void byLocalLaw() throws Exception {
        compare(SampleCalls.ofLocalLaw(), "local law");
    }

    @Test
    void byDamagedLocalLaw() throws Exception {
        compareInOrder(SampleCalls.ofDamagedLaw(DAMAGED), "damaged law");
    }

    @Test
    void aboutNormsActsAndSchemas() throws Exception {
        compare(SampleCalls.ofNoDossier(), "norms");
    }

    @Test
    void inChromiumWithJavaScript() throws Exception {
        try (InChromium chromium = InChromium.withJavaScript()) {
            compareIn(chromium, "Chromium with JavaScript");
        }
    }

    @Test
    void inChromiumWithWebAssembly() throws Exception {
        try (InChromium chromium = InChromium.withWasm()) {
            compareIn(chromium, "Chromium with WebAssembly");
        }
    }

    private static void compareIn(InChromium chromium, String where) throws IOException {
        List<Call> calls = Stream.of(
                        SampleCalls.ofSamples(),
                        SampleCalls.ofMutatedTexts(MUTATED),
                        SampleCalls.ofNoDossier(),
                        SampleCalls.ofLocalLaw())
                .flatMap(all -> Thorough.orOneOf(EACH * EACH, all).stream())
                .toList();
        List<String> expected = expected(calls);

        assertThat(chromium.digests(calls)).as(where).isEqualTo(expected);
        System.out.println(calls.size() + " answers of " + where + " are the same");
    }

    private static List<String> expected(List<Call> calls) {
        return calls.stream()
                .map(call -> EXPECTED.computeIfAbsent(call, one -> Call.digest(one.answer())))
                .toList();
    }

    private static void compare(List<Call> all, String name) throws IOException, InterruptedException {
        compareInOrder(Thorough.orOneOf(EACH, all), name);
    }

    private static void compareInOrder(List<Call> calls, String name) throws IOException, InterruptedException {
        Path folder = FOLDER.resolve(name);
        OnNode node = OnNode.answering(ENGINE, calls, folder);
        List<String> expected = expected(calls);
        List<String> digests = node.digests();

        assertThat(digests).hasSameSizeAs(expected);
        List<Integer> different = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(digests.get(i))) {
                different.add(i);
            }
        }
        if (!different.isEmpty()) {
            Call first = calls.get(different.get(0));
            fail(
                    "%d of %d answers differ, at lines %s of %s; the first:%n%s",
                    different.size(),
                    calls.size(),
                    different,
                    folder,
                    difference(first.answer(), OnNode.answer(ENGINE, first, folder.resolve("first"))));
        }
        System.out.println(calls.size() + " answers to calls of " + name + " are the same");
    }

    private static String difference(String expected, String found) {
        int at = 0;
        while (at < expected.length() && at < found.length() && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        return "on a JVM: " + around(expected, at) + "\non Node:  " + around(found, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN));
    }
}
