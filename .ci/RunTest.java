import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs a test class, or one method of it and of its nested classes: RunTest CLASS [METHOD]. */
public final class RunTest {
    public static void main(String[] arguments) {
        PostDiscoveryFilter ofThatName = test -> FilterResult.includedIf(arguments.length == 1
                || !(test.getSource().orElse(null) instanceof MethodSource method)
                || method.getMethodName().equals(arguments[1]));
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(arguments[0]))
                .filters(ofThatName)
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        TestExecutionSummary found = summary.getSummary();
        found.printFailuresTo(new PrintWriter(System.out, true), 12);
        System.out.printf("%d tests, %d failed%n", found.getTestsFoundCount(), found.getTotalFailureCount());
        System.exit(found.getTestsFoundCount() == 0 || found.getTotalFailureCount() > 0 ? 1 : 0);
    }
}
