package org.openplp.testkit.learning;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the tests that were compiled in a folder, and says so in the words of Maven. */
public final class RunTests {
    private RunTests() {}

    /**
     * Runs the tests under {@code target/test-classes} of the folder in which it runs.
     *
     * @param words none
     */
    public static void main(String[] words) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClasspathRoots(Set.of(Path.of("target/test-classes"))))
                                .build(),
                        listener);
        TestExecutionSummary summary = listener.getSummary();
        summary.printFailuresTo(new PrintWriter(System.out, true, StandardCharsets.UTF_8), 3);
        System.out.printf(
                "[INFO] Tests run: %d, Failures: %d, Errors: 0, Skipped: %d%n",
                summary.getTestsStartedCount(), summary.getTotalFailureCount(), summary.getTestsSkippedCount());
    }
}
