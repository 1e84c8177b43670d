package org.openplp.testkit.architecture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.testkit.architecture.HostRules.A_LIST_IS_KNOWN_BEFORE_IT_IS_READ;
import static org.openplp.testkit.architecture.HostRules.A_MISSING_FACT_HAS_NO_DEFAULT;
import static org.openplp.testkit.architecture.HostRules.CONTROLLERS_DECIDE_NOTHING;
import static org.openplp.testkit.architecture.HostRules.ENTITIES_HOLD_NO_RECORDS;
import static org.openplp.testkit.architecture.HostRules.NO_PERSONAL_DATA_IN_RECORDS;
import static org.openplp.testkit.architecture.HostRules.NO_TEXT_OF_A_DOSSIER_IN_LOGS;
import static org.openplp.testkit.architecture.HostRules.ONLY_WHAT_IS_MEANT_FOR_HOSTS;
import static org.openplp.testkit.architecture.HostRules.OPENPLP_READS_AND_WRITES_RECORDS;
import static org.openplp.testkit.architecture.HostRules.THE_DAY_IS_HANDED_IN;
import static org.openplp.testkit.architecture.HostRules.THE_TESTKIT_STAYS_IN_TESTS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.example.host.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.testkit.Assess;

@DisplayName("The rules for hosts")
class HostRulesTest {
    private static final JavaClasses GOOD = imported("org.example.host.good");
    private static final JavaClasses BAD = imported("org.example.host.bad");
    private static final JavaClasses NOTHING = imported("org.example.nowhere");
    private static final JavaClasses PERSON = new ClassFileImporter().importClasses(Person.class);

    static final List<ArchRule> RULES = Stream.concat(
                    HostRules.all().stream(), Stream.of(HostRules.noPersonalDataOf(Person.class)))
            .toList();

    private static JavaClasses imported(String name) {
        return new ClassFileImporter().importPackages(name);
    }

    private static JavaClasses bad(String name) {
        String type = "org.example.host.bad." + name;
        return BAD.that(DescribedPredicate.describe(name, one -> one.getName().equals(type)));
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void passWhatIsGood(ArchRule rule) {
        assertThatCode(() -> rule.check(GOOD)).doesNotThrowAnyException();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        NO_PERSONAL_DATA_IN_RECORDS,
                        "MakesMembers",
                        "Person.lastName()",
                        "a dossier has no place for names"),
                Arguments.of(
                        NO_PERSONAL_DATA_IN_RECORDS,
                        "MakesActors",
                        "Person.lastName()",
                        "that erasing a member does not reach"),
                Arguments.of(
                        HostRules.noPersonalDataOf(Person.class),
                        "MakesMembers",
                        "takes or gives Person",
                        "no place for who is who"),
                Arguments.of(
                        HostRules.noPersonalDataOf(Person.class),
                        "MakesActors",
                        "Person.lastName()",
                        "no place for who is who"),
                Arguments.of(
                        CONTROLLERS_DECIDE_NOTHING,
                        "MemberController",
                        "Membership.adult()",
                        "decided a second time in a controller"),
                Arguments.of(THE_DAY_IS_HANDED_IN, "AssessesNow", "LocalDate.now()", "another time zone than Belgium"),
                Arguments.of(
                        THE_DAY_IS_HANDED_IN,
                        "AssessesNowByDefault",
                        "LocalDate.now()",
                        "another time zone than Belgium"),
                Arguments.of(
                        THE_DAY_IS_HANDED_IN,
                        "MakesAClockWhereItAsks",
                        "Clock.system(",
                        "another time zone than Belgium"),
                Arguments.of(
                        THE_DAY_IS_HANDED_IN,
                        "HandsOutTheClockOfTheMachine",
                        "ZoneId.systemDefault()",
                        "another time zone than Belgium"),
                Arguments.of(
                        A_MISSING_FACT_HAS_NO_DEFAULT,
                        "ShowsADayAnyhow",
                        "Optional.orElse(",
                        "turns a fact that is not on record into a known one"),
                Arguments.of(
                        A_LIST_IS_KNOWN_BEFORE_IT_IS_READ, "CountsMembers", "Entries.size()", "is not an empty one"),
                Arguments.of(
                        NO_TEXT_OF_A_DOSSIER_IN_LOGS, "LogsReasons", "Waiver.reason()", "written a name into a text"),
                Arguments.of(
                        NO_TEXT_OF_A_DOSSIER_IN_LOGS, "LogsEvidence", "Evidence.value()", "written a name into a text"),
                Arguments.of(
                        ENTITIES_HOLD_NO_RECORDS,
                        "DossierRow",
                        "DossierRow.members",
                        "do not tell not on record from none"),
                Arguments.of(
                        OPENPLP_READS_AND_WRITES_RECORDS,
                        "ReadsWithJackson",
                        "hands Dossier to a mapper",
                        "passed no intake"),
                Arguments.of(
                        OPENPLP_READS_AND_WRITES_RECORDS,
                        "GivesRecords",
                        "takes or gives Membership",
                        "passed no intake"),
                Arguments.of(
                        ONLY_WHAT_IS_MEANT_FOR_HOSTS,
                        "UsesWhatIsInside",
                        "Title.name(",
                        "change in any release without a word"),
                Arguments.of(
                        THE_TESTKIT_STAYS_IN_TESTS,
                        "StartsWithAnExample",
                        "Examples.aPartnership()",
                        "no place in production"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void seeAFaultAndSayWhy(ArchRule rule, String faulty, String fault, String why) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.check(bad(faulty)))
                .withMessageContaining(fault)
                .withMessageContaining(", because ")
                .withMessageContaining(why);
    }

    @Test
    void areEachSeenToFail() {
        assertThat(faults().map(fault -> ((ArchRule) requireNonNull(fault.get()[0])).getDescription()))
                .containsAll(RULES.stream().map(ArchRule::getDescription).toList());
    }

    @Test
    void areAllInAll() throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : HostRules.class.getFields()) {
            constants.add(field.get(null));
        }

        assertThat(HostRules.all())
                .hasSize(10)
                .containsExactlyElementsOf(
                        constants.stream().map(ArchRule.class::cast).toList());
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void failWhenTheyLookedAtNothing(ArchRule rule) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(NOTHING));
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void passWhereThereIsNothingOfTheKind(ArchRule rule) {
        assertThatCode(() -> rule.check(PERSON)).doesNotThrowAnyException();
    }

    @Test
    void wantATypeToBeNamed() {
        assertThatIllegalArgumentException().isThrownBy(HostRules::noPersonalDataOf);
    }

    @Test
    void knowThePackagesThatModulesExport() {
        Path[] modules = Stream.of(Dossier.class, RuleBook.class, DossierReader.class)
                .map(HostRulesTest::place)
                .toArray(Path[]::new);

        Stream<String> exported = ModuleFinder.of(modules).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(one -> !one.isQualified())
                .map(ModuleDescriptor.Exports::source);

        assertThat(exported).containsExactlyInAnyOrderElementsOf(ForHosts.PACKAGES);
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Nested
    class all_at_once {
        @Test
        void pass_what_is_good() {
            assertThatCode(() -> HostRules.check(GOOD)).doesNotThrowAnyException();
        }

        @Test
        void report_every_fault_of_every_rule() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> HostRules.check(BAD))
                    .satisfies(error -> assertThat(HostRules.all())
                            .allSatisfy(rule -> assertThat(error).hasMessageContaining(rule.getDescription())));
        }

        @Test
        void want_a_class_that_calls_openplp() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> HostRules.check(PERSON))
                    .withMessageStartingWith("none of the 1 classes calls openplp");
        }
    }

    @Test
    void lookAtProductionClassesOnly() {
        JavaClasses ours = HostRules.productionClasses("org.openplp.testkit");

        assertThat(ours.contain(Assess.class)).isTrue();
        assertThat(ours.contain(HostRulesTest.class)).isFalse();
    }
}
