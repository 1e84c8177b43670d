package org.openplp.testkit.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.testkit.Examples;

@DisplayName("A null argument")
@Timeout(120)
class NullArgumentsTest {
    static final List<String> MODULES = List.of("plp-core", "plp-rules", "plp-formats", "plp-testkit");

    private static final String RETURNED = "returned";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"plp-core", "plp-rules", "plp-formats", "plp-testkit"})
    void isRefusedByName(String module) {
        Samples samples = new Samples(directory, MODULES);
        List<String> taken = EntryPoint.of(module).stream()
                .filter(point -> point.whyNotCalled().isEmpty() && samples.canCall(point))
                .flatMap(point -> whereTaken(point, samples).stream())
                .toList();

        assertThat(String.join("\n", taken)).isEmpty();
    }

    /** The rest has no sample: nothing that the samples lead to makes one. */
    @Test
    void isTriedOnAllButAFew() {
        Samples samples = new Samples(directory, MODULES);

        assertThat(MODULES.stream()
                        .flatMap(module -> EntryPoint.of(module).stream())
                        .filter(point -> point.whyNotCalled().isEmpty() && !samples.canCall(point)))
                .extracting(EntryPoint::toString)
                .containsExactlyInAnyOrder(
                        "org.openplp.formats.baseline.FrozenFinding.compareTo(FrozenFinding)",
                        "org.openplp.formats.baseline.UnreadableBaseline.text(Language)",
                        "org.openplp.formats.report.ReportDocument$Opening.open(Writer)");
    }

    @Test
    void letsNoActBeDone() throws Throwable {
        Samples samples = new Samples(directory, MODULES);
        Dossier dossier = Examples.aCompliantPartnership();
        List<String> done = new ArrayList<>();
        for (EntryPoint point : EntryPoint.of("plp-core")) {
            for (int i = 0;
                    point.makesRecord()
                            && Act.class.isAssignableFrom(point.type())
                            && i < point.parameters().size();
                    i++) {
                if (point.parameters().get(i).getType().isPrimitive()) {
                    continue;
                }
                Object[] arguments = samples.arguments(point);
                arguments[i] = null;
                Act act = (Act) point.call(null, arguments);
                try {
                    if (act.on(dossier).isAccepted()) {
                        done.add(act.toString());
                    }
                } catch (NullPointerException refused) {
                    // as it should be
                }
            }
        }

        assertThat(done).isEmpty();
    }

    private static List<String> whereTaken(EntryPoint point, Samples samples) {
        List<Parameter> parameters = point.parameters();
        List<String> taken = new ArrayList<>();
        int references = 0;
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            boolean mayBeNull = parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!parameter.getType().isPrimitive() && !mayBeNull) {
                references++;
                String outcome = outcome(point, samples, i);
                if (!outcome.isEmpty()) {
                    taken.add(point + " " + parameter.getName() + ": " + outcome);
                }
            }
        }
        boolean onlyHolds = taken.size() == references && taken.stream().allMatch(one -> one.endsWith(RETURNED));
        return point.makesRecord() && !point.makesFacts() && onlyHolds ? List.of() : taken;
    }

    private static String outcome(EntryPoint point, Samples samples, int place) {
        Object[] arguments = samples.arguments(point);
        arguments[place] = null;
        String name = point.parameters().get(place).getName();
        try {
            point.call(point.hasReceiver() ? samples.receiver(point.type()) : null, arguments);
            return RETURNED;
        } catch (NullPointerException e) {
            Pattern named = Pattern.compile(name + "|.*because \"" + name + "\" is null");
            // the builders are written by Immutables, which has no name for what is wrapped
            boolean isNamed = point.type().getSimpleName().endsWith("Builder")
                    || named.matcher(String.valueOf(e.getMessage())).matches();
            return isNamed ? "" : e.toString();
        } catch (Throwable e) {
            return e.toString();
        }
    }
}
