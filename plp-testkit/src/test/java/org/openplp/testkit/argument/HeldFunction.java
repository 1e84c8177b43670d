package org.openplp.testkit.argument;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openplp.core.component.Component;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.report.InOrder;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.FactWords;
import org.openplp.rules.text.Language;
import org.openplp.testkit.Examples;
import org.openplp.testkit.argument.Handed.Manner;

/**
 * A function that is not called, or not always, by what takes it, but when what holds it is used.
 *
 * @param taker what takes it
 * @param name what a refusal names, as a regular expression; what is called for each entry of a list names no key
 * @param use how it is used
 */
record HeldFunction(String taker, String name, Use use) {
    private static final String KEY = "some.key";
    private static final Concept<Dossier> DOSSIER = Concept.DOSSIER;
    private static final Fact<Dossier, String> THERE = Fact.fact(DOSSIER, KEY, dossier -> Recorded.of("x"));

    /** Makes what holds a function of this manner, and uses it. */
    interface Use {
        void of(Manner manner) throws Throwable;
    }

    static Stream<HeldFunction> all() {
        return Stream.of(readers(), insideOthers(), insideOneThatGivesNull(), others())
                .flatMap(Function.identity());
    }

    private static Stream<HeldFunction> readers() {
        return Stream.of(
                new HeldFunction(
                        "org.openplp.core.component.Component(String, Kind, Class, boolean, Function) reader",
                        KEY,
                        manner -> new Component(KEY, Component.Kind.PLAIN, String.class, false, x -> manner.give())
                                .read("x")),
                tested(
                        "Fact.fact(Concept, String, Reader) reader",
                        manner -> outer(manner).isThere()),
                tested(
                        "Fact(Concept, String, Reader, List, boolean) reader",
                        manner -> new Fact<Dossier, String>(DOSSIER, KEY, dossier -> manner.give(), List.of(), true)
                                .isThere()),
                tested(
                        "Fact.ending(Concept, String, Function) reader",
                        manner -> Fact.ending(DOSSIER, KEY, dossier -> manner.give())
                                .isThere()),
                tested(
                        "Asked.asked(Concept, String, Reader) reader",
                        manner -> Asked.asked(DOSSIER, KEY, dossier -> manner.give())),
                tested(
                        "EntriesFact.log(Concept, String, Function) reader",
                        manner -> EntriesFact.log(DOSSIER, KEY, dossier -> manner.give())
                                .isThere()),
                tested(
                        "EntriesFact(Concept, String, Function, Concept, List) reader",
                        manner -> new EntriesFact<>(
                                        DOSSIER, KEY, dossier -> manner.give(), Concept.at(KEY + "[]"), List.of())
                                .isThere()));
    }

    private static Stream<HeldFunction> insideOthers() {
        return Stream.of(
                tested(
                        "Fact.at(String, Reader) read",
                        manner -> THERE.at("in", x -> manner.give()).isThere()),
                tested(
                        "Fact.number(String, Reader) read",
                        manner -> THERE.number("in", x -> manner.give()).isThere()),
                tested("Fact.asked(String, Reader) read", manner -> THERE.asked("in", x -> manner.give())),
                tested(
                        "Fact.askedOfWhatIsThere(String, Reader) read",
                        manner -> THERE.askedOfWhatIsThere("in", x -> manner.give())),
                tested(
                        "Fact.log(String, Function) read",
                        manner -> THERE.log("in", x -> manner.give()).isThere()),
                tested(
                        "Fact.seenAs(Function) view",
                        manner -> THERE.seenAs(x -> manner.give()).isThere()));
    }

    private static Stream<HeldFunction> insideOneThatGivesNull() {
        return Stream.of(
                tested(
                        "Fact.at, outer",
                        manner -> outer(manner).at("in", x -> Recorded.none()).isThere()),
                tested(
                        "Fact.number, outer",
                        manner ->
                                outer(manner).number("in", x -> Recorded.none()).isThere()),
                tested("Fact.asked, outer", manner -> outer(manner).asked("in", x -> Manner.THROWS.give())),
                tested(
                        "Fact.askedOfWhatIsThere, outer",
                        manner -> outer(manner).askedOfWhatIsThere("in", x -> Manner.THROWS.give())),
                tested(
                        "Fact.log, outer",
                        manner -> outer(manner)
                                .log("in", x -> Manner.THROWS.give())
                                .isThere()),
                tested(
                        "Fact.seenAs, outer",
                        manner -> outer(manner).seenAs(x -> "y").isThere()));
    }

    private static Country country(Manner manner) {
        return (Country) Proxy.newProxyInstance(
                Country.class.getClassLoader(),
                new Class<?>[] {Country.class},
                (proxy, method, given) -> manner.give());
    }

    private static Stream<HeldFunction> others() {
        return Stream.of(
                new HeldFunction(
                        "org.openplp.rules.assessment.RuleBook.of(String, String, Register, Country) country",
                        "country",
                        manner -> RuleBook.of("book", "1", Register.of(List.of()), country(manner))),
                new HeldFunction(
                        "org.openplp.rules.rule.SubjectType(SubjectKind, Concept, Optional, Function, Optional) id",
                        "id",
                        manner -> Scope.of(snapshot(), DOSSIER)
                                .idOf(new SubjectType<>(
                                        SubjectKind.PARTNERSHIP,
                                        DOSSIER,
                                        Optional.empty(),
                                        dossier -> manner.give(),
                                        Optional.empty()))),
                new HeldFunction(
                        "org.openplp.rules.standing.Tally.of(List, Function) explanations",
                        "explanations",
                        manner -> Tally.of(
                                BelgianBook.ofThisRelease()
                                        .assess(snapshot(), Reading.AS_WORDED)
                                        .allFindings(),
                                finding -> manner.give())),
                new HeldFunction(
                        "org.openplp.rules.text.FactWords.labelled(Language, Function) days",
                        "days",
                        manner -> FactWords.labelled(Language.FRENCH, day -> manner.give())
                                .value(LocalDate.parse("2026-11-24"))),
                new HeldFunction(
                        "org.openplp.formats.entry.EntryReader.checkedBy(Function) contradictions",
                        "contradictions",
                        manner -> EntryReader.of(Membership.class)
                                .checkedBy(entry -> manner.give())
                                .read("a.yaml", "id: m-1")),
                new HeldFunction(
                        "org.openplp.formats.report.InOrder.run(List, Work, Work, Taker) tooLarge",
                        "work",
                        manner -> InOrder.onAllProcessors()
                                .run(
                                        List.of(Path.of("a.yaml")),
                                        (number, file) -> {
                                            throw new OutOfMemoryError("as if");
                                        },
                                        (number, file) -> manner.give(),
                                        result -> {})));
    }

    private static HeldFunction tested(String taker, Function<Manner, Condition> condition) {
        return new HeldFunction(
                "org.openplp.rules.rule." + taker,
                "(?:" + KEY + "|reader)",
                manner -> condition.apply(manner).test(snapshot()));
    }

    private static Fact<Dossier, String> outer(Manner manner) {
        return Fact.fact(DOSSIER, KEY, dossier -> manner.give());
    }

    private static DossierSnapshot snapshot() {
        DossierSnapshot.Attempt snapshot =
                DossierSnapshot.of(Examples.aCompliantPartnership(), LocalDate.of(2026, 11, 24));
        return ((DossierSnapshot.Attempt.Accepted) snapshot).snapshot();
    }

    @Override
    public String toString() {
        return taker;
    }
}
