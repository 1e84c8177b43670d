package org.openplp.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules for programs that call openplp, each with what goes wrong otherwise. They look at the bytecode of one method or
 * constructor at a time, including its lambdas, and know frameworks by name. They cannot see what goes through another
 * method, a map or reflection.
 *
 * <p>Each rule applies to all classes of a host. It fails if it is given none, and passes if the host has nothing that
 * it is about, such as controllers. {@link #check} also fails if no class calls openplp at all, since rules that look
 * in the wrong place would pass. The classes of openplp must be on the class path, as they are in any test of a host,
 * and ArchUnit must find them there, as it does by default.
 */
public final class HostRules {
    /**
     * Code that makes records does not read personal data from the host's objects: first name, birth date, address,
     * telephone, e-mail, national number and the like, by names in English, French, Dutch or German. It receives ids
     * and answers instead.
     *
     * <p>It also fails for a method that makes a record and also sends somebody an e-mail: split it in two. Streets and
     * house numbers are allowed, since a dossier has those of the area.
     */
    public static final ArchRule NO_PERSONAL_DATA_IN_RECORDS = rule(
            UnitCondition.without(
                    "read no personal data in the code that makes records of a dossier",
                    HostRules::makesRecords,
                    on(PersonalDataNames::isReadBy)),
            "a dossier has no place for names, birth dates, addresses or numbers, and what is put into an id or a text ends up in reports, events and"
                    + " backups that erasing a member does not reach; let what knows the person answer, such as isAdultOn(day)");

    /**
     * Controllers read no facts of records, and use no conditions, facts or chapters of the rule book: they pass data
     * on, ask, and show the findings. A class is a controller if it is annotated as one in Spring, Micronaut or JAX-RS,
     * is a servlet, or is named {@code …Controller}.
     *
     * <p>It also fails for a controller that only shows facts: let a separate type read them.
     */
    public static final ArchRule CONTROLLERS_DECIDE_NOTHING = rule(
            UnitCondition.without(
                    "read no facts in controllers",
                    unit -> Frameworks.isController(unit.getOwner()),
                    on(RecordUse::isFactReadBy)),
            "a norm that is decided a second time in a controller has no source, no day and no third answer, and contradicts the rule book after the next"
                    + " release; ask Permissions.may or RuleBook.assess");

    /**
     * Classes that call openplp do not read the clock or the time zone of the machine. They may ask a
     * {@link java.time.Clock} that they were given. {@code main} may read the clock. A method that returns a clock, or
     * a constructor, may create one for a zone that it names.
     */
    public static final ArchRule THE_DAY_IS_HANDED_IN = rule(
            UnitCondition.without(
                    "read no clock of the machine where openplp is called",
                    unit -> callsOpenplp(unit.getOwner()) && !World.isMain(unit),
                    access -> World.isClockReadBy(access.getTarget())
                            || World.isZoneReadBy(access.getTarget())
                            || (World.isClockMadeBy(access.getTarget()) && !World.handsOutAClock(access.getOrigin()))),
            "the machine may be in another time zone than Belgium, and then duties fall due a day too early or too late around midnight; and what was"
                    + " found once cannot be found again; hand the day in, or a java.time.Clock of BelgianTime.ZONE");

    /**
     * Code that reads the value of a fact does not replace a missing one by a default. It does not call
     * {@code Recorded.value()} together with {@code orElse}, {@code orElseGet} or {@code or} of an optional, unless it
     * also asks {@code isKnown}, {@code isNone} or {@code isDatedLater}.
     *
     * <p>It also fails for a method that reads a fact and also calls {@code orElse} of something else.
     */
    public static final ArchRule A_MISSING_FACT_HAS_NO_DEFAULT = rule(
            UnitCondition.without(
                    "put no default in the place of a fact that is not on record",
                    unit -> calls(unit, RecordUse::isValueReadBy) && !calls(unit, RecordUse::isStateAskedBy),
                    on(HostRules::givesADefault)),
            "a default turns a fact that is not on record into a known one, and none into not on record: what was missing is then found to be wrong, or"
                    + " fine; ask isKnown first, or tell the states apart");

    /**
     * Code that reads a list also asks {@code Entries.isKnown()} before it calls {@code size()}, {@code entry(…)} or
     * {@code orNoneYet()}.
     *
     * <p>It also fails if the caller of the method asks instead.
     */
    public static final ArchRule A_LIST_IS_KNOWN_BEFORE_IT_IS_READ = rule(
            UnitCondition.without(
                    "ask whether a list is known where they read it",
                    unit -> !calls(unit, RecordUse::isListAskedBy),
                    on(RecordUse::isListReadBy)),
            "a list that was not handed over is not an empty one: it has no size, which throws, and taking it for empty is the likeliest way to a wrong"
                    + " answer");

    /**
     * Code that reads a text from a record, or the value that decided a finding, writes no log. Texts are those that
     * {@code docs/privacy.md} lists: reasons, references, names, versions, ids of actors. The ids of entries are not
     * texts, and {@code toString} shows none.
     *
     * <p>It also fails for a method that reads a text and also logs something else. Loggers are those of SLF4J, the
     * JDK, Log4j, Commons Logging and JBoss.
     */
    public static final ArchRule NO_TEXT_OF_A_DOSSIER_IN_LOGS = rule(
            UnitCondition.without(
                    "read no text of a dossier where they log",
                    unit -> calls(unit, Frameworks::isLogging),
                    on(RecordUse::isTextReadBy)),
            "somebody may have written a name into a text, and logs are kept, copied and read by people who may not see the dossier");

    /**
     * Entities of a persistence framework have no fields of types of openplp, except constants of closed lists. A field
     * that is transient, or has its own converter ({@code @Convert}), is allowed. The rule knows JPA, Spring Data and
     * Micronaut Data.
     *
     * <p>It also fails if a converter is registered globally for a type.
     */
    public static final ArchRule ENTITIES_HOLD_NO_RECORDS = rule(
            new ArchCondition<JavaClass>("have no records of openplp in fields of entities") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (Frameworks.isEntity(type)) {
                        type.getFields().stream()
                                .filter(Frameworks::isStoredAsIs)
                                .filter(field -> anyHoldsSomething(field.getAllInvolvedRawTypes()))
                                .map(JavaField::getDescription)
                                .forEach(field -> events.add(SimpleConditionEvent.violated(
                                        type, field + " is stored as it is in " + type.getSimpleName())));
                    }
                }
            },
            "columns that a framework makes of a record do not tell not on record from none, and do not fit the next release; store what DossierWriter or"
                    + " EventsJson write");

    /**
     * Only openplp reads and writes the JSON and YAML of records. No code calls Jackson, Gson, JSON-B, SnakeYAML or a
     * client of Spring with the class of a record. No method of a controller that a request reaches takes or returns a
     * record. With {@code plp-jackson} on the class path, Jackson and controllers may.
     *
     * <p>It does not see a record that is passed to a mapper as an object, or inside an object of the host.
     */
    public static final ArchRule OPENPLP_READS_AND_WRITES_RECORDS = rule(
            new UnitCondition(
                    "leave it to openplp to read and write its records",
                    unit -> Stream.concat(mappedClasses(unit), sentClasses(unit))),
            "a mapper does not know the three states of a fact and writes what no dossier file says, and what it reads passed no intake; use"
                    + " plp-jackson, or DossierReader, DossierWriter, EntryReader, EntryWriter, ActReader, EventsJson");

    /** Classes use only the packages that the modules of openplp export. The compiler checks this on the module path only. */
    public static final ArchRule ONLY_WHAT_IS_MEANT_FOR_HOSTS = rule(
            new ArchCondition<JavaClass>("use only packages of openplp that are meant for hosts") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> isInternal(dependency.getTargetClass()))
                            .map(Dependency::getDescription)
                            .forEach(used -> events.add(SimpleConditionEvent.violated(type, used)));
                }
            },
            "the other packages change in any release without a word");

    /** Classes use neither the testkit nor jqwik. Pass production classes only, as {@link #productionClasses} does. */
    public static final ArchRule THE_TESTKIT_STAYS_IN_TESTS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openplp.testkit..", "net.jqwik..")
            .because(
                    "invented dossiers have no place in production, and the testkit brings JUnit, jqwik and ArchUnit along")
            .allowEmptyShould(false);

    private HostRules() {}

    /**
     * All rules that need no input from the host.
     *
     * @return the constants of this class
     */
    public static List<ArchRule> all() {
        return List.of(
                NO_PERSONAL_DATA_IN_RECORDS,
                CONTROLLERS_DECIDE_NOTHING,
                THE_DAY_IS_HANDED_IN,
                A_MISSING_FACT_HAS_NO_DEFAULT,
                A_LIST_IS_KNOWN_BEFORE_IT_IS_READ,
                NO_TEXT_OF_A_DOSSIER_IN_LOGS,
                ENTITIES_HOLD_NO_RECORDS,
                OPENPLP_READS_AND_WRITES_RECORDS,
                ONLY_WHAT_IS_MEANT_FOR_HOSTS,
                THE_TESTKIT_STAYS_IN_TESTS);
    }

    /**
     * A rule for types that the host names: code that makes records does not call them, take them or return them.
     *
     * @param types the types of the host that identify people, such as {@code Person} and {@code Address}
     * @return the rule
     * @throws IllegalArgumentException if no type is named
     */
    public static ArchRule noPersonalDataOf(Class<?>... types) {
        if (types.length == 0) {
            throw new IllegalArgumentException("a rule about no type finds nothing");
        }
        Set<String> names = Arrays.stream(types).map(Class::getName).collect(Collectors.toUnmodifiableSet());
        String shown = Arrays.stream(types).map(Class::getSimpleName).collect(Collectors.joining(", "));
        return rule(
                new UnitCondition(
                        "not touch " + shown + " in the code that makes records of a dossier",
                        unit -> makesRecords(unit) ? touched(unit, names) : Stream.of()),
                "a dossier has no place for who is who; hand over the id, and what else is asked as an answer");
    }

    /**
     * The classes in some packages and their subpackages, without test classes.
     *
     * @param packages the packages of the host, such as {@code org.example.host}
     * @return the classes, for {@link #check}
     * @throws IllegalArgumentException if no package is named, or if one is blank, which would mean the whole class
     *     path
     */
    public static JavaClasses productionClasses(String... packages) {
        if (packages.length == 0 || Arrays.stream(packages).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("no package of the host is named");
        }
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packages);
    }

    /**
     * Checks all rules at once.
     *
     * @param classes the classes of the host
     * @throws AssertionError if a rule is broken, with every fault of every rule; or if none of the classes calls openplp
     */
    public static void check(JavaClasses classes) {
        if (classes.stream().noneMatch(HostRules::callsOpenplp)) {
            throw new AssertionError(
                    "none of the " + classes.size()
                            + " classes calls openplp, so the rules would have found nothing: look at the packages that were named");
        }
        String faults = all().stream()
                .map(rule -> rule.evaluate(classes))
                .filter(EvaluationResult::hasViolation)
                .map(result -> result.getFailureReport().toString())
                .collect(Collectors.joining("\n\n"));
        if (!faults.isEmpty()) {
            throw new AssertionError(faults);
        }
    }

    private static ArchRule rule(ArchCondition<JavaClass> condition, String because) {
        return classes().should(condition).because(because).allowEmptyShould(false);
    }

    private static Predicate<JavaAccess<?>> on(Predicate<AccessTarget> fault) {
        return access -> fault.test(access.getTarget());
    }

    private static boolean calls(JavaCodeUnit unit, Predicate<AccessTarget> what) {
        return UnitCondition.accesses(unit).anyMatch(on(what));
    }

    private static boolean makesRecords(JavaCodeUnit unit) {
        return calls(unit, RecordUse::isMadeBy);
    }

    private static boolean callsOpenplp(JavaClass type) {
        return type.getAccessesFromSelf().stream().anyMatch(access -> RecordUse.isOurs(access.getTargetOwner()));
    }

    private static boolean givesADefault(AccessTarget target) {
        return target.getOwner().isEquivalentTo(Optional.class)
                && Set.of("orElse", "orElseGet", "or").contains(target.getName());
    }

    private static boolean isInternal(JavaClass type) {
        String in = type.getBaseComponentType().getPackageName();
        boolean forHosts = ForHosts.PACKAGES.contains(in)
                || Frameworks.PACKAGES.contains(in)
                || in.startsWith("org.openplp.testkit");
        return in.startsWith("org.openplp.") && !forHosts;
    }

    private static boolean anyHoldsSomething(Set<JavaClass> types) {
        return types.stream().anyMatch(RecordUse::holdsSomething);
    }

    private static Stream<String> mappedClasses(JavaCodeUnit unit) {
        return calls(unit, Frameworks::isMapping)
                ? unit.getReferencedClassObjects().stream()
                        .filter(object -> RecordUse.holdsSomething(object.getValue()))
                        .map(object -> unit.getDescription() + " hands "
                                + object.getValue().getSimpleName() + " to a mapper in "
                                + object.getSourceCodeLocation())
                : Stream.of();
    }

    private static Stream<String> sentClasses(JavaCodeUnit unit) {
        return Frameworks.isEndpoint(unit) && !Frameworks.JACKSON_KNOWS_RECORDS
                ? unit.getAllInvolvedRawTypes().stream()
                        .filter(RecordUse::holdsSomething)
                        .map(type -> unit.getDescription() + " takes or gives " + type.getSimpleName() + " in "
                                + unit.getSourceCodeLocation())
                : Stream.of();
    }

    private static Stream<String> touched(JavaCodeUnit unit, Set<String> names) {
        Stream<String> taken = unit.getAllInvolvedRawTypes().stream()
                .filter(type -> names.contains(type.getName()))
                .map(type -> unit.getDescription() + " takes or gives " + type.getSimpleName() + " in "
                        + unit.getSourceCodeLocation());
        Stream<String> called = UnitCondition.accesses(unit)
                .filter(access -> names.contains(access.getTargetOwner().getName()))
                .map(JavaAccess::getDescription);
        return Stream.concat(taken, called);
    }
}
