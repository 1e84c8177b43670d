package org.openplp.testkit.cases;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Provides the cases of an annotated test. */
final class PlpCasesProvider extends AnnotationBasedArgumentsProvider<PlpCases> {
    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, PlpCases annotation) {
        Stream<PlpCase> cases = annotation.value().length == 0
                ? ConformanceSuite.ofThisRelease().cases().stream()
                : Stream.of(annotation.value()).flatMap(path -> CaseReader.read(Path.of(path)).stream());
        return cases.map(Arguments::of);
    }
}
