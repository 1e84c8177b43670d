package org.openplp.cli;

import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.local.LocalRulesProvider;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.source.Source;

/** Local rules that can be put on the class path. */
final class InstalledRules {
    private static final Fact<Dossier, LocalDate> OPERATIONAL_SINCE = Fact.fact(
            Concept.DOSSIER,
            "partnership.operationalSince",
            dossier -> dossier.partnership().operationalSince());
    private static final Fact<Dossier, LocalDate> COLLEGE_DECIDED_ON = Fact.fact(
            Concept.DOSSIER,
            "partnership.collegeDecisionOn",
            dossier -> dossier.partnership().collegeDecisionOn());

    static Supplier<Throwable> fault = () -> new IllegalStateException("what the fault says");

    private InstalledRules() {}

    /** Local rules of a municipality. */
    public static final class Exempleville implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            return rules("EXV", "Exempleville", "3");
        }
    }

    /** Local rules of another municipality. */
    public static final class Voorbeeldegem implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            return rules("VBG", "Voorbeeldegem", "1.1");
        }
    }

    /** Local rules that take the prefix of others. */
    public static final class Copycat implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            return rules("EXV", "Copycat", "1");
        }
    }

    /** Local rules that cannot even be made. */
    public static final class Squatter implements LocalRulesProvider {
        private static final LocalRules RULES = rules("com", "Squatter", "1");

        @Override
        public LocalRules localRules() {
            return RULES;
        }
    }

    /** Local rules of somebody who was not careful. */
    public static final class Careless implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            throw new IllegalStateException();
        }
    }

    /** Local rules that call themselves without end. */
    public static final class Endless implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            throw new StackOverflowError();
        }
    }

    /** Local rules that take more than there is. */
    public static final class Greedy implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            throw new OutOfMemoryError();
        }
    }

    /** Local rules of which one fails. */
    public static final class Failing implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            Norm norm = Norm.local("EXV-1")
                    .says("The partnership has begun.")
                    .asksOf(Bearer.PLP)
                    .isSeenFromRecords(Shape.STANDING, SubjectKind.PARTNERSHIP)
                    .whenNotMet("The partnership has not begun.", "Begin.")
                    .standsIn("Rules of Exempleville", "2026-01-10", Source.Read.READ)
                    .build();
            return new LocalRules(
                    "EXV",
                    "Exempleville",
                    "3",
                    List.of(norm),
                    List.of(rule("EXV-1").about(PARTNERSHIP).holds(OPERATIONAL_SINCE.where(day -> {
                        throw InstalledRules.<RuntimeException>unchecked(fault.get());
                    }))));
        }
    }

    /** Local rules that cannot be had, for a reason that no compiler would let pass. */
    public static final class Unforeseen implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            throw InstalledRules.<RuntimeException>unchecked(fault.get());
        }
    }

    /** Local rules of which judging decides without the part that fails, so that they fail only when they are asked why: one breached, one pending, one that cannot be told. */
    public static final class Unexplained implements LocalRulesProvider {
        @Override
        public LocalRules localRules() {
            return new LocalRules(
                    "EXV",
                    "Exempleville",
                    "3",
                    List.of(norm("EXV-1", Shape.STANDING), norm("EXV-2", Shape.OWED), norm("EXV-3", Shape.STANDING)),
                    List.of(
                            rule("EXV-1").about(PARTNERSHIP).holds(never().and(failing())),
                            rule("EXV-2").about(PARTNERSHIP).isOwed(never().and(failing())),
                            rule("EXV-3")
                                    .about(PARTNERSHIP)
                                    .holds(OPERATIONAL_SINCE
                                            .where(Unexplained::isOnlyJudged)
                                            .and(COLLEGE_DECIDED_ON.where(day -> true)))));
        }

        private static Norm norm(String id, Shape shape) {
            return Norm.local(id)
                    .says("The partnership has begun, says " + id + ".")
                    .asksOf(Bearer.PLP)
                    .isSeenFromRecords(shape, SubjectKind.PARTNERSHIP)
                    .whenNotMet("The partnership has not begun, says " + id + ".", "Begin.")
                    .standsIn("Rules of Exempleville", "2026-01-10", Source.Read.READ)
                    .build();
        }

        private static Condition never() {
            return OPERATIONAL_SINCE.where(day -> false);
        }

        private static Condition failing() {
            return OPERATIONAL_SINCE.where(day -> {
                throw new IllegalStateException("what the fault says");
            });
        }

        private static boolean isOnlyJudged(LocalDate day) {
            boolean explains = StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getMethodName().startsWith("explain")));
            if (explains) {
                throw new IllegalStateException("what the fault says");
            }
            return true;
        }
    }

    static LocalRules rules(String prefix, String name, String version) {
        Norm norm = Norm.local(prefix + "-1")
                .says("The coordinator greets everybody of " + name + ".")
                .asksOf(Bearer.COORD)
                .isForPeopleToJudge()
                .standsIn("Rules of " + name, "2026-01-10", Source.Read.READ)
                .build();
        return new LocalRules(prefix, name, version, List.of(norm), List.of());
    }

    /** What a rule in another language, or one that gets round the compiler, can throw. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }

    static Ran plp(Path folder, List<Class<?>> providers, Object... words) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(LocalRulesProvider.class.getName()),
                providers.stream().map(Class::getName).collect(Collectors.joining("\n")));
        Thread.interrupted(); // a process begins without one
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader installed =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(installed);
            return Ran.plp(words);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
