package org.openplp.rules.belgium.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MAYOR;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.outcome.Outcome.BREACHED;
import static org.openplp.rules.outcome.Outcome.MET;
import static org.openplp.rules.outcome.Outcome.NOT_APPLICABLE;
import static org.openplp.rules.outcome.Outcome.PENDING;
import static org.openplp.rules.outcome.Outcome.UNDETERMINED;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.authority.Delegate;
import org.openplp.core.authority.Federal;
import org.openplp.core.authority.LocalAuthority;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.CommunicationPlanBuilder;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.evaluation.Evaluation;
import org.openplp.core.evaluation.EvaluationBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Appeal;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MeasureBuilder;
import org.openplp.core.partnership.Area;
import org.openplp.core.partnership.Change;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.InformationMeeting;
import org.openplp.core.partnership.Recognition;
import org.openplp.law.Law;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.belgium.facts.Settings;
import org.openplp.rules.norm.Parameter;
import org.openplp.rules.norm.Register;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Setting;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

class ParametersOfTheRegisterTest {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
    private static final LocalDate START = LocalDate.parse("2026-03-02");
    private static final OffsetDateTime HOUR = OffsetDateTime.parse("2026-03-02T10:00:00+01:00");

    private record Case(String norm, String key, String reported, Sketch sketch, String day, Outcome outcome) {
        @Override
        public String toString() {
            return norm + ", " + key + ": " + outcome + " " + reported;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areWhatTheRulesAsk(Case one) {
        Found.assess(one.norm(), one.sketch()).by(BOOK).on(one.day()).is(one.outcome());
    }

    /** The terms are compared with the register by the test of the settings. */
    @Test
    void areAllTestedOrTheLawSaysWhyNot() {
        List<String> register = Register.ofThisRelease().norms().stream()
                .flatMap(norm -> norm.parameters().stream())
                .map(Parameter::key)
                .distinct()
                .toList();
        List<String> tested = Stream.concat(
                        cases().map(Case::key), Settings.ALL.stream().map(Setting::key))
                .distinct()
                .toList();
        List<String> notAsked = Law.ofThisRelease().rows("norm").stream()
                .flatMap(row -> row.list("not-asked").stream())
                .distinct()
                .toList();

        assertThat(Stream.concat(tested.stream(), notAsked.stream()).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(register);
    }

    static Stream<Case> cases() {
        return Stream.of(valuesOfWhichNoneMayLack(), valuesThatDecideOneByOne(), numbersAndTerms())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> valuesOfWhichNoneMayLack() {
        return Stream.of(
                        noneMayLack("CHA-4a", "charter.signatories.min", v -> signed(parties(v), Log.unknown())),
                        noneMayLack("CHA-4b", "charter.signatories.full", v -> signed(parties(v), Log.unknown())),
                        noneMayLack(
                                "CHA-5",
                                "charter.required",
                                v -> signed(list(POLICE, MAYOR, COORDINATOR), log(CharterVersion.Content.class, v))),
                        noneMayLack(
                                "ROI-2",
                                "roi.minClauses",
                                v -> aPartnership()
                                        .partnership(p -> p.houseRules(list(HouseRules.blank()
                                                .but()
                                                .adoptedOn(START)
                                                .clauses(log(HouseRules.Clause.class, v))
                                                .build())))),
                        noneMayLack(
                                "CRE-7",
                                "informationMeeting.agenda",
                                v -> aPartnership()
                                        .partnership(p -> p.informationMeeting(new InformationMeeting(
                                                known(START),
                                                Answer.UNKNOWN,
                                                log(InformationMeeting.Topic.class, v))))),
                        noneMayLack(
                                "COM-2",
                                "communicationPlan.parts",
                                v -> plan(plan -> plan.covers(log(CommunicationPlan.Part.class, v)))),
                        noneMayLack(
                                "EVA-3",
                                "evaluation.sections",
                                v -> evaluation(e -> e.sections(log(Evaluation.Section.class, v)))),
                        noneMayLack(
                                "EVA-5",
                                "evaluation.indicators",
                                v -> evaluation(e -> e.indicators(log(Evaluation.Indicator.class, v)))),
                        noneMayLack(
                                "EVA-7",
                                "evaluation.consulted",
                                v -> evaluation(e -> e.by(Log.none()).consulted(parties(v)))),
                        noneMayLack("M-T9c", "evaluation.by", v -> evaluation(e -> e.by(parties(v)))),
                        noneMayLack(
                                "F-T6",
                                "ibz.representatives",
                                v -> aPartnership()
                                        .but(d -> d.federal(new Federal(
                                                Log.of(v.stream()
                                                        .map(Delegate.NationalLanguage::valueOf)
                                                        .map(language -> new Delegate(known(language)))
                                                        .toList()),
                                                Log.unknown())))),
                        noneMayLack(
                                "SAN-M1",
                                "reprimand.decider",
                                v -> ofAMember(reprimand().decidedBy(parties(v)))),
                        noneMayLack(
                                "SAN-M1",
                                "reprimand.advice",
                                v -> ofAMember(reprimand().adviceOf(parties(v)))),
                        noneMayLack(
                                "SAN-C1",
                                "reprimand.decider",
                                v -> ofACoordinator(reprimand().decidedBy(parties(v)))),
                        noneMayLack(
                                "SAN-C1",
                                "reprimand.advice",
                                v -> ofACoordinator(reprimand().adviceOf(parties(v)))),
                        noneMayLack(
                                "SAN-M4",
                                "exclusion.signatures",
                                v -> ofAMember(exclusion().signedBy(parties(v)))),
                        noneMayLack(
                                "SAN-M4",
                                "exclusion.endorsement",
                                v -> ofAMember(exclusion().endorsedBy(parties(v)))))
                .flatMap(cases -> cases);
    }

    // A deputy or a member of the steering group who sends stands for the coordinator (reading R11).
    private static Stream<Case> valuesThatDecideOneByOne() {
        return Stream.of(
                        each(
                                "C-L5b",
                                "message.validation.origins",
                                Message.Origin.values(),
                                BREACHED,
                                NOT_APPLICABLE,
                                origin -> aPartnership()
                                        .messages(aMessage("e-1")
                                                .origin(origin)
                                                .sentBy(Sender.COORDINATOR)
                                                .sentAt(HOUR)
                                                .validatedByPoliceAt(Recorded.none()))),
                        each(
                                "COM-12",
                                "message.urgent.sender",
                                Sender.values(),
                                MET,
                                BREACHED,
                                sender -> sentBy(sender, Urgency.URGENT)),
                        each(
                                "COM-13",
                                "message.nonUrgent.senders",
                                new Sender[] {Sender.POLICE, Sender.COORDINATOR, Sender.LOCAL_AUTHORITY},
                                MET,
                                BREACHED,
                                sender -> sentBy(sender, Urgency.NON_URGENT)),
                        each(
                                "COM-21",
                                "channel.policeLink.denied",
                                Channel.Means.values(),
                                BREACHED,
                                MET,
                                means -> plan(plan -> plan.channels(list(new Channel(
                                                known(means),
                                                Recorded.unknown(),
                                                Recorded.unknown(),
                                                known(Channel.Between.POLICE_AND_PARTNERSHIP)))))
                                        .partnership(p -> p.recognition(Recognition.blank()
                                                .but()
                                                .validatedOn(START)
                                                .build()))),
                        each(
                                "CHA-7",
                                "charter.changeTriggers",
                                Change.What.values(),
                                PENDING,
                                NOT_APPLICABLE,
                                what -> signed(list(POLICE, MAYOR, COORDINATOR), Log.unknown())
                                        .partnership(p ->
                                                p.changes(list(new Change(known(START.plusDays(1)), known(what)))))),
                        each(
                                "EVA-2",
                                "evaluation.notAlone",
                                Evaluation.Indicator.values(),
                                BREACHED,
                                MET,
                                indicator -> evaluation(
                                        e -> e.indicators(list(indicator)).sections(Log.none()))),
                        each(
                                "B-P5b",
                                "roi.ack",
                                Acknowledgement.How.values(),
                                MET,
                                BREACHED,
                                how -> aPartnership()
                                        .partnership(p -> p.houseRules(list(HouseRules.blank()
                                                .but()
                                                .version("1")
                                                .adoptedOn(START)
                                                .build())))
                                        .members(aMember("m-1")
                                                .joinedOn(START)
                                                .acknowledgement(
                                                        new Acknowledgement(known(START), known(how), known("1"))))))
                .flatMap(cases -> cases);
    }

    private static Stream<Case> numbersAndTerms() {
        int partnerships = Integer.parseInt(value("A-L6", "interPartnership.threshold"));
        List<Integer> dwellings = Stream.of(value("LIM-8", "local.dwellings").split("-"))
                .map(Integer::valueOf)
                .toList();
        int minutes = Integer.parseInt(value("COM-14", "local.redHandedMinutes"));
        Period feedback = Period.parse(value("COM-17", "local.feedback.max"));
        Period appeal = Period.parse(value("SAN-C5", "removal.appealPeriod"));
        Period committee = Period.parse(value("FED-4", "committee.period"));
        OffsetDateTime lastHour = HOUR.plus(feedback).withHour(23);
        return Stream.of(
                        fewest("I-1a", "coordinator.min", Post.COORDINATOR),
                        fewest("I-2a", "officer.min", Post.MANDATED_OFFICER),
                        fewest("C-T4", "steeringGroup.min", Post.STEERING_GROUP_MEMBER),
                        Stream.of(
                                at("A-L6", "interPartnership.threshold", inTown(partnerships), PENDING),
                                at("A-L6", "interPartnership.threshold", inTown(partnerships - 1), NOT_APPLICABLE),
                                at("LIM-8", "local.dwellings", dwellings(dwellings.get(0)), MET),
                                at("LIM-8", "local.dwellings", dwellings(dwellings.get(0) - 1), BREACHED),
                                at("LIM-8", "local.dwellings", dwellings(dwellings.get(1)), MET),
                                at("LIM-8", "local.dwellings", dwellings(dwellings.get(1) + 1), BREACHED),
                                at("COM-14", "local.redHandedMinutes", observed(HOUR.minusMinutes(minutes)), MET),
                                at(
                                        "COM-14",
                                        "local.redHandedMinutes",
                                        observed(HOUR.minusMinutes(minutes).minusSeconds(1)),
                                        UNDETERMINED),
                                at("COM-17", "local.feedback.max", feedback(lastHour), MET),
                                at("COM-17", "local.feedback.max", feedback(lastHour.plusHours(1)), BREACHED),
                                at("SAN-C5", "removal.appealPeriod", appealed(START.plus(appeal)), MET),
                                at(
                                        "SAN-C5",
                                        "removal.appealPeriod",
                                        appealed(START.plus(appeal).plusDays(1)),
                                        BREACHED),
                                committeeOn(START.plus(committee), MET),
                                committeeOn(START.plus(committee).plusDays(1), BREACHED)))
                .flatMap(cases -> cases);
    }

    private static String value(String norm, String key) {
        return Register.ofThisRelease().norm(norm).orElseThrow().parameters().stream()
                .filter(parameter -> parameter.key().equals(key))
                .map(Parameter::value)
                .findFirst()
                .orElseThrow();
    }

    /** The constants in a value, or, where it names parties or contents in words, theirs. */
    private static List<String> listed(String norm, String key) {
        String value = value(norm, key);
        List<String> constants =
                CONSTANT.matcher(value).results().map(MatchResult::group).toList();
        return constants.isEmpty()
                ? Stream.of(value.split(", | \\(and |\\)"))
                        .map(words -> words.replace("contact details of the partners", "contacts"))
                        .map(words -> words.toUpperCase(Locale.ROOT).replace(' ', '_'))
                        .toList()
                : constants;
    }

    private static Stream<Case> noneMayLack(String norm, String key, Function<List<String>, Sketch> sketch) {
        List<String> all = listed(norm, key);
        return Stream.concat(
                Stream.of(new Case(norm, key, "with " + all, sketch.apply(all), DAY, MET)),
                all.stream().map(one -> {
                    List<String> others =
                            all.stream().filter(other -> !other.equals(one)).toList();
                    return new Case(norm, key, "without " + one, sketch.apply(others), DAY, BREACHED);
                }));
    }

    private static <E extends Enum<E>> Stream<Case> each(
            String norm, String key, E[] values, Outcome ifListed, Outcome otherwise, Function<E, Sketch> sketch) {
        List<String> listed = listed(norm, key);
        assertThat(values).extracting(Enum::name).containsAll(listed);
        return Stream.of(values)
                .map(one -> new Case(
                        norm,
                        key,
                        "for " + one,
                        sketch.apply(one),
                        DAY,
                        listed.contains(one.name()) ? ifListed : otherwise));
    }

    private static Stream<Case> fewest(String norm, String key, Post post) {
        int fewest = Integer.parseInt(value(norm, key));
        return Stream.of(at(norm, key, posts(fewest, post), MET), at(norm, key, posts(fewest - 1, post), BREACHED));
    }

    private static Case at(String norm, String key, Sketch sketch, Outcome outcome) {
        return new Case(norm, key, "at its limit", sketch, DAY, outcome);
    }

    private static Case committeeOn(LocalDate day, Outcome outcome) {
        Sketch sketch = aPartnership().but(d -> d.federal(new Federal(Log.unknown(), list(START))));
        return new Case("FED-4", "committee.period", "on " + day, sketch, day.toString(), outcome);
    }

    private static <E extends Enum<E>> Log<E> log(Class<E> type, List<String> names) {
        return Log.of(names.stream().map(name -> Enum.valueOf(type, name)).toList());
    }

    private static Log<Party> parties(List<String> names) {
        return log(Party.class, names);
    }

    private static Sketch signed(Log<Party> by, Log<CharterVersion.Content> contains) {
        List<CharterVersion.Signature> signatures = IntStream.range(0, by.size())
                .mapToObj(i -> new CharterVersion.Signature(known(by.entry(i)), known(START)))
                .toList();
        return aPartnership()
                .partnership(p -> p.charter(list(CharterVersion.blank()
                        .but()
                        .signedOn(START)
                        .signatures(Log.of(signatures))
                        .contains(contains)
                        .build())));
    }

    private static Sketch plan(UnaryOperator<CommunicationPlanBuilder> change) {
        return aPartnership()
                .partnership(p -> p.communicationPlan(
                        list(change.apply(CommunicationPlan.blank().but().agreedOn(START))
                                .build())));
    }

    private static Sketch evaluation(UnaryOperator<EvaluationBuilder> change) {
        return aPartnership().evaluations(change.apply(anEvaluation("v-1").date(START)));
    }

    private static Sketch sentBy(Sender sender, Urgency urgency) {
        return aPartnership()
                .messages(aMessage("e-1")
                        .urgency(urgency)
                        .sentBy(sender)
                        .sentAt(HOUR)
                        .channel(Channel.Means.EMAIL));
    }

    private static MeasureBuilder reprimand() {
        return Measure.blank()
                .but()
                .kind(Measure.Kind.REPRIMAND)
                .date(START)
                .decidedBy(list(Party.CHIEF_OF_CORPS))
                .adviceOf(list(Party.MANDATED_OFFICER))
                .written(Answer.YES);
    }

    private static MeasureBuilder exclusion() {
        return Measure.blank()
                .but()
                .kind(Measure.Kind.DEFINITIVE_EXCLUSION)
                .date(START)
                .signedBy(list(COORDINATOR, Party.MANDATED_OFFICER))
                .endorsedBy(list(Party.CHIEF_OF_CORPS))
                .reasoned(Answer.YES)
                .written(Answer.YES)
                .toldOn(START);
    }

    private static Sketch ofAMember(MeasureBuilder measure) {
        return aPartnership().members(aMember("m-1").measures(list(measure.build())));
    }

    private static Sketch ofACoordinator(MeasureBuilder measure) {
        return aPartnership().roles(aRole("a-1", Post.COORDINATOR).measures(list(measure.build())));
    }

    private static Sketch appealed(LocalDate day) {
        return ofACoordinator(Measure.blank()
                .but()
                .kind(Measure.Kind.REMOVAL)
                .date(START)
                .toldOn(START)
                .appeal(new Appeal(known(day), known(Appeal.How.EMAIL))));
    }

    private static Sketch posts(int number, Post post) {
        return aPartnership()
                .but(d -> d.appointments(Log.of(IntStream.range(0, number)
                        .mapToObj(i -> aRole("a-" + i, post).build())
                        .toList())));
    }

    private static Sketch inTown(int partnerships) {
        return aPartnership()
                .but(d -> d.meetings(Log.none())
                        .localAuthority(LocalAuthority.blank()
                                .but()
                                .partnershipsInMunicipality(partnerships)
                                .dialogueBetweenPartnerships(Log.none())
                                .build()));
    }

    private static Sketch dwellings(int number) {
        return aPartnership()
                .partnership(p -> p.area(Area.blank()
                        .but()
                        .wholeStreets(Answer.YES)
                        .dwellings(number)
                        .build()));
    }

    private static Sketch observed(OffsetDateTime time) {
        return aPartnership()
                .reports(aReport("r-1").at(HOUR).observedAt(time))
                .messages(aMessage("e-1").report("r-1").sentAt(HOUR).channel(Channel.Means.SMS));
    }

    private static Sketch feedback(OffsetDateTime time) {
        return aPartnership()
                .messages(aMessage("e-1").urgency(Urgency.URGENT).sentAt(HOUR).feedbackAt(time));
    }
}
