package org.openplp.rules.belgium.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MAYOR;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.core.communication.Urgency.NON_URGENT;
import static org.openplp.core.communication.Urgency.URGENT;
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
import org.openplp.core.activity.Evaluation.Indicator;
import org.openplp.core.activity.Evaluation.Section;
import org.openplp.core.activity.EvaluationBuilder;
import org.openplp.core.actor.Delegate;
import org.openplp.core.actor.Federal;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.Channel.Means;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.CommunicationPlan.Part;
import org.openplp.core.communication.CommunicationPlanBuilder;
import org.openplp.core.communication.Message.Origin;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Appeal;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MeasureBuilder;
import org.openplp.core.partnership.Change;
import org.openplp.core.partnership.Change.What;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.CharterVersion.Content;
import org.openplp.core.partnership.CharterVersionBuilder;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.HouseRulesBuilder;
import org.openplp.core.partnership.InformationMeeting;
import org.openplp.core.partnership.InformationMeeting.Topic;
import org.openplp.law.Law;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.belgium.facts.Settings;
import org.openplp.rules.norm.Norm.Parameter;
import org.openplp.rules.norm.Register;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Setting;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

class ParametersOfTheRegisterTest {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
    private static final LocalDate START = LocalDate.parse("2026-03-02");
    private static final Log<Party> MINIMUM = list(POLICE, MAYOR, COORDINATOR);
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
        return Stream.of(valuesOfWhichNoneMayLack(), valuesThatDecideOneByOne(), numbers(), terms())
                .flatMap(groups -> groups)
                .flatMap(cases -> cases);
    }

    private static Stream<Stream<Case>> valuesOfWhichNoneMayLack() {
        return Stream.of(
                noneMayLack("CHA-4a", "charter.signatories.min", Party.class, by -> signed(by, v -> v)),
                noneMayLack("CHA-4b", "charter.signatories.full", Party.class, by -> signed(by, v -> v)),
                noneMayLack("CHA-5", "charter.required", Content.class, all -> signed(MINIMUM, v -> v.contains(all))),
                noneMayLack("ROI-2", "roi.minClauses", HouseRules.Clause.class, all -> rules(r -> r.clauses(all))),
                noneMayLack("CRE-7", "informationMeeting.agenda", Topic.class, all -> evening(all)),
                noneMayLack("COM-2", "communicationPlan.parts", Part.class, all -> plan(p -> p.covers(all))),
                noneMayLack("EVA-3", "evaluation.sections", Section.class, all -> evaluation(e -> e.sections(all))),
                noneMayLack("EVA-5", "evaluation.indicators", Indicator.class, i -> evaluation(e -> e.indicators(i))),
                noneMayLack("EVA-7", "evaluation.consulted", Party.class, by -> consulted(by)),
                noneMayLack("M-T9c", "evaluation.by", Party.class, by -> evaluation(e -> e.by(by))),
                noneMayLack("F-T6", "ibz.representatives", Delegate.NationalLanguage.class, all -> delegates(all)),
                noneMayLack(
                        "SAN-M1", "reprimand.decider", Party.class, by -> ofAMember(reprimand(m -> m.decidedBy(by)))),
                noneMayLack("SAN-M1", "reprimand.advice", Party.class, by -> ofAMember(reprimand(m -> m.adviceOf(by)))),
                noneMayLack("SAN-C1", "reprimand.decider", Party.class, by -> ofARole(reprimand(m -> m.decidedBy(by)))),
                noneMayLack("SAN-C1", "reprimand.advice", Party.class, by -> ofARole(reprimand(m -> m.adviceOf(by)))),
                noneMayLack("SAN-M4", "exclusion.signatures", Party.class, by -> excluded(m -> m.signedBy(by))),
                noneMayLack("SAN-M4", "exclusion.endorsement", Party.class, by -> excluded(m -> m.endorsedBy(by))));
    }

    // A deputy or a member of the steering group who sends stands for the coordinator (reading R11).
    private static Stream<Stream<Case>> valuesThatDecideOneByOne() {
        var senders = List.of(Sender.POLICE, Sender.COORDINATOR, Sender.LOCAL_AUTHORITY);
        return Stream.of(
                each("C-L5b", "message.validation.origins", all(Origin.class), BREACHED, NOT_APPLICABLE, o -> from(o)),
                each("COM-12", "message.urgent.sender", all(Sender.class), MET, BREACHED, s -> sentBy(s, URGENT)),
                each("COM-13", "message.nonUrgent.senders", senders, MET, BREACHED, s -> sentBy(s, NON_URGENT)),
                each("COM-21", "channel.policeLink.denied", all(Means.class), BREACHED, MET, means -> link(means)),
                each("CHA-7", "charter.changeTriggers", all(What.class), PENDING, NOT_APPLICABLE, w -> changed(w)),
                each("EVA-2", "evaluation.notAlone", all(Indicator.class), BREACHED, MET, one -> alone(one)),
                each("B-P5b", "roi.ack", all(Acknowledgement.How.class), MET, BREACHED, how -> acknowledged(how)));
    }

    private static Stream<Stream<Case>> numbers() {
        int partnerships = Integer.parseInt(value("A-L6", "interPartnership.threshold"));
        int[] dwellings = Stream.of(value("LIM-8", "local.dwellings").split("-"))
                .mapToInt(Integer::parseInt)
                .toArray();
        return Stream.of(
                fewest("I-1a", "coordinator.min", Post.COORDINATOR),
                fewest("I-2a", "officer.min", Post.MANDATED_OFFICER),
                fewest("C-T4", "steeringGroup.min", Post.STEERING_GROUP_MEMBER),
                at("A-L6", "interPartnership.threshold", inTown(partnerships), PENDING),
                at("A-L6", "interPartnership.threshold", inTown(partnerships - 1), NOT_APPLICABLE),
                at("LIM-8", "local.dwellings", dwellings(dwellings[0]), MET),
                at("LIM-8", "local.dwellings", dwellings(dwellings[0] - 1), BREACHED),
                at("LIM-8", "local.dwellings", dwellings(dwellings[1]), MET),
                at("LIM-8", "local.dwellings", dwellings(dwellings[1] + 1), BREACHED));
    }

    private static Stream<Stream<Case>> terms() {
        OffsetDateTime fresh = HOUR.minusMinutes(Integer.parseInt(value("COM-14", "local.redHandedMinutes")));
        OffsetDateTime lastHour =
                HOUR.plus(Period.parse(value("COM-17", "local.feedback.max"))).withHour(23);
        LocalDate appeal = START.plus(Period.parse(value("SAN-C5", "removal.appealPeriod")));
        LocalDate committee = START.plus(Period.parse(value("FED-4", "committee.period")));
        return Stream.of(
                at("COM-14", "local.redHandedMinutes", observed(fresh), MET),
                at("COM-14", "local.redHandedMinutes", observed(fresh.minusSeconds(1)), UNDETERMINED),
                at("COM-17", "local.feedback.max", feedback(lastHour), MET),
                at("COM-17", "local.feedback.max", feedback(lastHour.plusHours(1)), BREACHED),
                at("SAN-C5", "removal.appealPeriod", appealed(appeal), MET),
                at("SAN-C5", "removal.appealPeriod", appealed(appeal.plusDays(1)), BREACHED),
                committeeOn(committee, MET),
                committeeOn(committee.plusDays(1), BREACHED));
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

    private static <E extends Enum<E>> Stream<Case> noneMayLack(
            String norm, String key, Class<E> type, Function<Log<E>, Sketch> sketch) {
        List<E> all =
                listed(norm, key).stream().map(name -> Enum.valueOf(type, name)).toList();
        return Stream.concat(
                Stream.of(new Case(norm, key, "with " + all, sketch.apply(Log.of(all)), DAY, MET)),
                all.stream().map(one -> {
                    List<E> others = all.stream().filter(other -> other != one).toList();
                    return new Case(norm, key, "without " + one, sketch.apply(Log.of(others)), DAY, BREACHED);
                }));
    }

    private static <E> List<E> all(Class<E> type) {
        return List.of(type.getEnumConstants());
    }

    private static <E extends Enum<E>> Stream<Case> each(
            String norm, String key, List<E> values, Outcome ifListed, Outcome otherwise, Function<E, Sketch> sketch) {
        List<String> listed = listed(norm, key);
        assertThat(values).extracting(Enum::name).containsAll(listed);
        return values.stream().map(one -> {
            Outcome outcome = listed.contains(one.name()) ? ifListed : otherwise;
            return new Case(norm, key, "for " + one, sketch.apply(one), DAY, outcome);
        });
    }

    private static Stream<Case> fewest(String norm, String key, Post post) {
        int fewest = Integer.parseInt(value(norm, key));
        return Stream.concat(at(norm, key, posts(fewest, post), MET), at(norm, key, posts(fewest - 1, post), BREACHED));
    }

    private static Stream<Case> at(String norm, String key, Sketch sketch, Outcome outcome) {
        return Stream.of(new Case(norm, key, "at its limit", sketch, DAY, outcome));
    }

    private static Stream<Case> committeeOn(LocalDate day, Outcome outcome) {
        Sketch sketch = aPartnership().but(d -> d.federal(new Federal(Log.unknown(), list(START))));
        return Stream.of(new Case("FED-4", "committee.period", "on " + day, sketch, day.toString(), outcome));
    }

    private static Sketch signed(Log<Party> by, UnaryOperator<CharterVersionBuilder> change) {
        List<CharterVersion.Signature> signatures = by.stream()
                .map(party -> new CharterVersion.Signature(known(party), known(START)))
                .toList();
        return aPartnership()
                .charter(change.apply(
                        CharterVersion.blank().but().signedOn(START).signatures(Log.of(signatures))));
    }

    private static Sketch changed(What what) {
        var change = new Change(known(START.plusDays(1)), known(what));
        return signed(MINIMUM, v -> v).partnership(p -> p.changes(list(change)));
    }

    private static Sketch rules(UnaryOperator<HouseRulesBuilder> change) {
        return aPartnership()
                .houseRules(change.apply(HouseRules.blank().but().version("1").adoptedOn(START)));
    }

    private static Sketch acknowledged(Acknowledgement.How how) {
        var acknowledgement = new Acknowledgement(known(START), known(how), known("1"));
        return rules(r -> r).members(aMember("m-1").joinedOn(START).acknowledgement(acknowledgement));
    }

    private static Sketch evening(Log<Topic> agenda) {
        var evening = new InformationMeeting(known(START), Answer.UNKNOWN, agenda);
        return aPartnership().partnership(p -> p.informationMeeting(evening));
    }

    private static Sketch plan(UnaryOperator<CommunicationPlanBuilder> change) {
        return aPartnership().plans(change.apply(CommunicationPlan.blank().but().agreedOn(START)));
    }

    private static Sketch link(Means means) {
        var channel = new Channel(
                known(means), Recorded.unknown(), Recorded.unknown(), known(Channel.Between.POLICE_AND_PARTNERSHIP));
        return plan(p -> p.channels(list(channel))).recognition(r -> r.validatedOn(START));
    }

    private static Sketch evaluation(UnaryOperator<EvaluationBuilder> change) {
        return aPartnership().evaluations(change.apply(anEvaluation("v-1").date(START)));
    }

    private static Sketch consulted(Log<Party> by) {
        return evaluation(e -> e.by(Log.none()).consulted(by));
    }

    private static Sketch alone(Indicator indicator) {
        return evaluation(e -> e.indicators(list(indicator)).sections(Log.none()));
    }

    private static Sketch delegates(Log<Delegate.NationalLanguage> languages) {
        List<Delegate> delegates = languages.stream()
                .map(language -> new Delegate(known(language)))
                .toList();
        return aPartnership().but(d -> d.federal(new Federal(Log.of(delegates), Log.unknown())));
    }

    private static Sketch from(Origin origin) {
        return aPartnership()
                .messages(aMessage("e-1")
                        .origin(origin)
                        .sentBy(Sender.COORDINATOR)
                        .sentAt(HOUR)
                        .validatedByPoliceAt(Recorded.none()));
    }

    private static Sketch sentBy(Sender sender, Urgency urgency) {
        return aPartnership()
                .messages(aMessage("e-1")
                        .urgency(urgency)
                        .sentBy(sender)
                        .sentAt(HOUR)
                        .channel(Means.EMAIL));
    }

    private static MeasureBuilder measure(Measure.Kind kind) {
        return Measure.blank().but().kind(kind).date(START);
    }

    private static MeasureBuilder reprimand(UnaryOperator<MeasureBuilder> change) {
        return change.apply(measure(Measure.Kind.REPRIMAND)
                .decidedBy(list(CHIEF_OF_CORPS))
                .adviceOf(list(MANDATED_OFFICER))
                .written(Answer.YES));
    }

    private static Sketch excluded(UnaryOperator<MeasureBuilder> change) {
        return ofAMember(change.apply(measure(Measure.Kind.DEFINITIVE_EXCLUSION)
                .signedBy(list(COORDINATOR, MANDATED_OFFICER))
                .endorsedBy(list(CHIEF_OF_CORPS))
                .reasoned(Answer.YES)
                .written(Answer.YES)
                .toldOn(START)));
    }

    private static Sketch ofAMember(MeasureBuilder measure) {
        return aPartnership().members(aMember("m-1").measures(list(measure.build())));
    }

    private static Sketch ofARole(MeasureBuilder measure) {
        return aPartnership().roles(aRole("a-1", Post.COORDINATOR).measures(list(measure.build())));
    }

    private static Sketch appealed(LocalDate day) {
        return ofARole(measure(Measure.Kind.REMOVAL)
                .date(START)
                .toldOn(START)
                .appeal(new Appeal(known(day), known(Appeal.How.EMAIL))));
    }

    private static Sketch posts(int number, Post post) {
        return aPartnership()
                .roles(IntStream.range(0, number)
                        .mapToObj(i -> aRole("a-" + i, post))
                        .toArray(AppointmentBuilder[]::new));
    }

    private static Sketch inTown(int partnerships) {
        return aPartnership()
                .meetings()
                .authority(a -> a.partnershipsInMunicipality(partnerships).dialogueBetweenPartnerships(Log.none()));
    }

    private static Sketch dwellings(int number) {
        return aPartnership().area(a -> a.wholeStreets(Answer.YES).dwellings(number));
    }

    private static Sketch observed(OffsetDateTime time) {
        return aPartnership()
                .reports(aReport("r-1").at(HOUR).observedAt(time))
                .messages(aMessage("e-1").report("r-1").sentAt(HOUR).channel(Means.SMS));
    }

    private static Sketch feedback(OffsetDateTime time) {
        return aPartnership()
                .messages(aMessage("e-1").urgency(URGENT).sentAt(HOUR).feedbackAt(time));
    }
}
