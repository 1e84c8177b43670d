package org.openplp.testkit.cases;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that is run once for each case: its method takes a {@link PlpCase}.
 *
 * <pre>{@code
 * @PlpCases("src/test/cases")
 * void comesOutAsByHand(PlpCase example) {
 *     example.check(new OurSoftware());
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(PlpCasesProvider.class)
public @interface PlpCases {
    /**
     * The files and folders with the cases, relative to the folder in which the test runs.
     *
     * @return the paths; none for the conformance suite of this release, {@link ConformanceSuite#ofThisRelease()}
     */
    String[] value() default {};
}
