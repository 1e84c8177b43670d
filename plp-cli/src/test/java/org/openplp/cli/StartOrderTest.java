package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A class of the rules")
class StartOrderTest {
    static Stream<String> classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.openplp.rules").stream()
                        .filter(one -> one.isTopLevelClass() && !one.isInterface())
                        .map(JavaClass::getName)
                        .sorted();
    }

    /** Constants that need each other in a circle work only in the order in which the standard book loads them. */
    @ParameterizedTest
    @MethodSource("classes")
    void canBeTheFirstOneThatIsUsed(String name) throws IOException {
        try (URLClassLoader fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            assertThatCode(() -> Class.forName(name, true, fresh)).doesNotThrowAnyException();
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(new File(entry).toURI().toURL());
        }
        return urls.toArray(new URL[0]);
    }
}
