package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.rules.rule.Explained.question;
import static org.openplp.rules.rule.Explained.reported;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.APPOINTMENT;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;
import static org.openplp.rules.spec.facts.AppointmentFacts.ROLE;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES_ADOPTED_ON;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES_VERSION;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.Settings;
import org.openplp.rules.text.Language;

/** A rule that throws is a fault of the book: it is told as such, and costs no other rule its answer. */
class FailingRuleTest {
    private static final String[] ALL = {
        "I-1a:plp-1 MET", "I-2a:plp-1 FAILED", "I-2b:plp-1 FAILED", "F-T2:plp-1 MET", "F-T6:plp-1 MET"
    };

    static RuleBook faulty(Predicate<Object> fault) {
        return bookOf(
                rule("I-2a").about(PARTNERSHIP).holds(where(OPERATIONAL_SINCE, fault)),
                rule("I-2b")
                        .about(APPOINTMENT)
                        .when(ROLE.equalTo(Post.MANDATED_OFFICER))
                        .holds(where(OPERATIONAL_SINCE, fault)));
    }

    /** A rule about each appointment, as passes judge it: without a fact of the partnership. */
    static RuleBook faultyOfEachEntry(Predicate<Object> fault) {
        return bookOf(
                rule("I-2a").about(PARTNERSHIP).holds(where(OPERATIONAL_SINCE, fault)),
                rule("I-2b").about(APPOINTMENT).holds(where(ROLE, fault)));
    }

    private static <V> Condition where(Fact<?, V> fact, Predicate<? super V> test) {
        return fact.seenAs(test::test).equalTo(true);
    }

    static RuleBook bookOf(Rule ofThePartnership, Rule ofEachAppointment) {
        return Books.ofSections(List.of("2.1", "2.6"), ofThePartnership, ofEachAppointment);
    }

    static boolean fail(Object value) {
        throw new IllegalStateException("a fault of the rule, with " + value);
    }

    private static Assessment assessment(RuleBook book) {
        return book.assess(snapshot(aCompliantPartnership()), Reading.AS_WORDED);
    }

    private static Assessment assessment() {
        return assessment(faulty(FailingRuleTest::fail));
    }

    private static Stream<String> seen(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.norm().needsHumanReview())
                .map(Finding::toString);
    }

    private static Predicate<Object> throwing(Class<? extends Throwable> kind) {
        return value -> {
            try {
                throw FailingRuleTest.<RuntimeException>unchecked(
                        kind.getConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(e);
            }
        };
    }

    /** What a rule in another language, or one that gets round the compiler, can throw. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void givesOneFailedFindingAndLeavesTheOthersAlone() {
        assertThat(seen(assessment().allFindings())).containsExactly(ALL);
    }

    @AfterEach
    void clearTheInterrupt() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                StackOverflowError.class,
                NoSuchMethodError.class,
                AssertionError.class,
                IOException.class,
                InterruptedException.class,
                ThreadDeath.class,
                Error.class,
                Exception.class,
                Throwable.class
            })
    void failsByItselfWhateverItThrows(Class<? extends Throwable> error) {
        assertThat(seen(assessment(faulty(throwing(error))).allFindings())).containsExactly(ALL);
        for (RuleBook book : new RuleBook[] {faulty(throwing(error)), faultyOfEachEntry(throwing(error))}) {
            assertThat(seen(assessment(book).findings())).containsExactly("I-2a:plp-1 FAILED", "I-2b:plp-1 FAILED");
            assertThat(assessment(book).count(Outcome.FAILED)).isEqualTo(2);
        }
    }

    @Test
    void leavesTheThreadInterruptedIfItWasInterrupted() {
        for (RuleBook book : new RuleBook[] {
            faulty(throwing(InterruptedException.class)), faultyOfEachEntry(throwing(InterruptedException.class))
        }) {
            assessment(book);

            assertThat(Thread.interrupted()).isTrue();
        }
        assessment(faulty(throwing(IOException.class)));

        assertThat(Thread.interrupted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, InternalError.class})
    void isNotBlamedForWhatTheMachineLacks(Class<? extends Error> error) {
        for (RuleBook book : new RuleBook[] {faulty(throwing(error)), faultyOfEachEntry(throwing(error))}) {
            assertThatThrownBy(() -> assessment(book)).isInstanceOf(error);
        }
    }

    /** A null would else be taken for a fact that is not on record. */
    @Test
    @SuppressWarnings("NullAway") // a host may be compiled without such a check
    void isOneOfWhichAFactIsReadAsNull() {
        RuleBook book = bookOf(
                rule("I-2a")
                        .about(PARTNERSHIP)
                        .holds(Asked.asked(Concept.DOSSIER, "partnership.open", dossier -> null)),
                rule("I-2b")
                        .about(APPOINTMENT)
                        .holds(Fact.fact(APPOINTMENT.concept(), "grade", appointment -> null)
                                .isThere()));

        assertThat(seen(assessment(book).findings())).containsExactly("I-2a:plp-1 FAILED", "I-2b:plp-1 FAILED");
    }

    @Test
    void saysSoAndNothingOfTheData() {
        var failed = assessment().findings().get(0);

        assertThat(failed.reason()).isEqualTo(Reason.RULE_FAILED);
        assertThat(failed.explanation().evidence()).isEmpty();
        assertThat(failed.explanation().missing()).isEmpty();
        assertThat(failed.details()).isEmpty();
        assertThat(failed.ruleFailed()).isTrue();
    }

    @Test
    void logsTheNormAndTheKindOfTheFaultAndNothingOfTheData() {
        assertThat(RecordedLog.during(FailingRuleTest::assessment))
                .containsExactly(
                        "WARN org.openplp.rules.assessment.RuleBook the rule of norm I-2a failed: java.lang.IllegalStateException",
                        "WARN org.openplp.rules.assessment.RuleBook the rule of norm I-2b failed: java.lang.IllegalStateException");
    }

    /** A breach that one part of the rule decides, so that judging does not look at the part that fails; explaining a breach looks at all. */
    @Nested
    class ThatFailsOnlyWhenItIsAskedWhy {
        private static RuleBook book(Predicate<Object> fault) {
            return bookOf(
                    rule("I-2a")
                            .about(PARTNERSHIP)
                            .holds(where(OPERATIONAL_SINCE, day -> false).and(where(OPERATIONAL_SINCE, fault))),
                    rule("I-2b")
                            .about(APPOINTMENT)
                            .when(ROLE.equalTo(Post.MANDATED_OFFICER))
                            .holds(where(ROLE, role -> false).and(where(ROLE, fault))));
        }

        private static Assessment faulty() {
            return assessment(book(FailingRuleTest::fail));
        }

        private static Finding breach() {
            return faulty().findings().get(0);
        }

        @Test
        void keepsTheOutcomeThatWasDecidedAndLeavesTheOthersAlone() {
            assertThat(seen(faulty().findings())).containsExactly("I-2a:plp-1 BREACHED", "I-2b:a-3 BREACHED");
            assertThat(faulty().overall().answer()).isEqualTo(Overall.Compliance.NOT_COMPLIANT);
            assertThat(faulty().allFindings())
                    .hasSameSizeAs(assessment(book(value -> true)).allFindings());
        }

        @Test
        void saysThatNothingElseIsKnown() {
            assertThat(breach().ruleFailed()).isTrue();
            assertThat(breach().explanation()).isEqualTo(Explanation.ofFailedRule());
            assertThat(breach().explanation().failed()).isTrue();
            assertThat(breach().details()).isEmpty();
            assertThat(faulty().failed()).extracting(Finding::id).containsExactly("I-2a:plp-1", "I-2b:a-3");
            assertThat(assessment(book(value -> true)).failed()).isEmpty();
            assertThat(assessment(book(value -> true)).findings())
                    .noneMatch(Finding::ruleFailed)
                    .allMatch(finding -> finding.details().isPresent());
        }

        @Test
        void isKnownToHaveFailedAlsoAfterItWasAskedWhy() {
            Finding breach = breach();

            assertThat(breach.explanation().failed()).isTrue();
            assertThat(breach.ruleFailed()).isTrue();
        }

        @Test
        void isNotAskedAgainWhetherItFailedOnceItSaidWhy() {
            AtomicInteger asked = new AtomicInteger();
            Finding breach = assessment(book(value -> asked.incrementAndGet() > 0))
                    .findings()
                    .get(0);
            breach.explanation();
            int toSayWhy = asked.get();

            assertThat(breach.ruleFailed()).isFalse();
            assertThat(asked).hasPositiveValue().hasValue(toSayWhy);
        }

        @ParameterizedTest
        @EnumSource
        void saysSoInItsSentence(Language language) {
            var messages = new Messages(Texts.inLanguage(language));
            var reported = new Explanation(List.of(), List.of(), List.of(), Optional.empty());

            assertThat(messages.of(breach(), breach().explanation()))
                    .startsWith(messages.of(breach(), reported) + " ")
                    .hasSizeGreaterThan(messages.of(breach(), reported).length() + 100);
        }

        @ParameterizedTest
        @ValueSource(
                classes = {
                    StackOverflowError.class,
                    NoSuchMethodError.class,
                    AssertionError.class,
                    IOException.class,
                    InterruptedException.class,
                    ThreadDeath.class,
                    Throwable.class
                })
        void saysSoWhateverItThrows(Class<? extends Throwable> error) {
            assertThat(assessment(book(throwing(error))).failed()).hasSize(2);
            assertThat(Thread.interrupted()).isEqualTo(error == InterruptedException.class);
        }

        @Test
        void isNotBlamedForWhatTheMachineLacks() {
            List<Finding> found =
                    assessment(book(throwing(OutOfMemoryError.class))).findings();

            assertThatThrownBy(() -> found.get(0).explanation()).isInstanceOf(OutOfMemoryError.class);
        }

        @Test
        void isLoggedOnceWithTheNormAndTheKindOfTheFault() {
            assertThat(RecordedLog.during(() -> faulty().findings().forEach(finding -> {
                        finding.explanation();
                        finding.details();
                        finding.explanation();
                    })))
                    .containsExactly(
                            "WARN org.openplp.rules.assessment.RuleBook the rule of norm I-2a failed while it was explained: java.lang.IllegalStateException",
                            "WARN org.openplp.rules.assessment.RuleBook the rule of norm I-2b failed while it was explained: java.lang.IllegalStateException");
        }
    }

    /** It can say why, and so all that a report shows; but it fails over where it may be breached, or over what else is missing. */
    @Nested
    class ThatFailsOnlyWhenItIsAskedMoreThanWhy {
        private static final Sketch VERSIONS = aPartnership()
                .arrangements(anArrangement("feedback.max", "P7D", Party.POLICE_ZONE))
                .partnership(p -> p.houseRules(list(version("kept"), version("not kept"), version("unheard of"))));

        private static HouseRules version(String version) {
            return HouseRules.blank().toBuilder().version(known(version)).build();
        }

        private static Finding finding(Evaluator judge) {
            RuleBook book = bookOf(
                    rule("I-2a").about(PARTNERSHIP).judgedBy(judge),
                    rule("I-2b").about(APPOINTMENT).holds(Condition.always()));
            return assess("I-2a", VERSIONS).by(book).finding();
        }

        @Test
        void reportsWhyWhereItFailsOverTheDayFromWhichATermRuns() {
            Fact<Dossier, LocalDate> since = Fact.fact(Concept.DOSSIER, "since", dossier -> {
                throw new IllegalStateException("a fault of the rule");
            });

            Finding doubt = finding(Evaluator.owedWithin(
                    Condition.always(), question("done", Answer.UNKNOWN), since, Settings.FEEDBACK));

            assertThat(doubt.explanation().missing())
                    .containsExactly(new Explanation.Missing(FactPath.of("done"), false));
            assertThat(doubt.ruleFailed()).isFalse();
            assertThat(doubt.details()).isEmpty();
        }

        /** Of three versions without a day two differ, which is enough to judge; what is missing is told of all. */
        @Test
        void reportsWhyWhereItFailsOverAnotherDuty() {
            Condition latestIsKept = HOUSE_RULES.latest(
                    HOUSE_RULES_ADOPTED_ON,
                    HOUSE_RULES_VERSION
                            .seenAs(version -> switch (version) {
                                case "kept" -> true;
                                case "not kept" -> false;
                                default -> throw new IllegalStateException("a fault of the rule");
                            })
                            .equalTo(true));

            Finding breach = finding(Evaluator.worst(
                    Evaluator.holds(Condition.always(), question("done", Answer.NO)),
                    Evaluator.holds(Condition.always(), latestIsKept)));

            assertThat(reported(breach.explanation())).containsExactly("done");
            assertThat(breach.ruleFailed()).isFalse();
            assertThat(breach.details()).isEmpty();
        }
    }

    @Test
    void leavesTheAnswerOpen() {
        assertThat(assessment().count(Outcome.FAILED)).isEqualTo(2);
        for (Reading reading : Reading.values()) {
            assertThat(assessment().overall(reading))
                    .isEqualTo(new Overall(Overall.Compliance.CANNOT_TELL, Overall.DecidedBy.RULE_FAILED));
        }
    }

    @Test
    void doesNotHideABreach() {
        RuleBook book = faulty(FailingRuleTest::fail);

        assertThat(book.assess(snapshot(aCompliantPartnership().roles()), Reading.AS_WORDED)
                        .overall()
                        .answer())
                .isEqualTo(Overall.Compliance.NOT_COMPLIANT);
    }
}
