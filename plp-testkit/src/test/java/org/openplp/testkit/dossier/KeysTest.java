package org.openplp.testkit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.component.Component;
import org.openplp.core.component.Component.Kind;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.belgium.facts.ActivityFacts;
import org.openplp.rules.belgium.facts.AppointmentFacts;
import org.openplp.rules.belgium.facts.AuthorityFacts;
import org.openplp.rules.belgium.facts.CharterFacts;
import org.openplp.rules.belgium.facts.FoundingFacts;
import org.openplp.rules.belgium.facts.MeasureFacts;
import org.openplp.rules.belgium.facts.MemberFacts;
import org.openplp.rules.belgium.facts.MessageFacts;
import org.openplp.rules.belgium.facts.PartnershipFacts;
import org.openplp.rules.belgium.facts.Subjects;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.node.Named;
import org.openplp.rules.rule.node.Question;
import org.openplp.rules.rule.reader.Keys;
import org.openplp.testkit.cases.ConformanceSuite;
import org.openplp.tries.RecordParts;
import org.openplp.tries.Thorough;

@DisplayName("Facts by key")
class KeysTest {
    private static final List<Dossier> DOSSIERS = dossiers();
    private static final Map<String, List<Object>> THINGS = new HashMap<>();

    private static List<Dossier> dossiers() {
        List<Dossier> dossiers = new ArrayList<>();
        ConformanceSuite.ofThisRelease()
                .cases()
                .forEach(one -> dossiers.add(one.given().dossier()));
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .forEach(file -> dossiers.add(DossierReader.withDefaultLimit()
                            .read(file)
                            .dossier()
                            .orElseThrow()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        IntStream.range(0, Thorough.isOn() ? 500 : 50)
                .forEach(seed -> dossiers.add(Dossiers.valid().sample(seed)));
        return dossiers;
    }

    /** A constant, and the same by its key. */
    record Pair(Named constant, Named byKey) {
        @Override
        public String toString() {
            return constant.fullKey() + " " + constant.getClass().getSimpleName();
        }
    }

    static Stream<Pair> pairs() {
        return Stream.of(
                        ActivityFacts.class,
                        AppointmentFacts.class,
                        AuthorityFacts.class,
                        CharterFacts.class,
                        FoundingFacts.class,
                        MeasureFacts.class,
                        MemberFacts.class,
                        MessageFacts.class,
                        PartnershipFacts.class)
                .flatMap(type -> Stream.of(type.getFields()))
                .flatMap(KeysTest::pairs);
    }

    private static Stream<Pair> pairs(Field field) {
        try {
            boolean isDay = field.getGenericType().toString().endsWith("java.time.LocalDate>");
            return Stream.of(field.get(null))
                    .filter(Named.class::isInstance)
                    .map(one -> new Pair((Named) one, byKey((Named) one, isDay)));
        } catch (IllegalAccessException e) {
            throw new LinkageError(field.toString(), e);
        }
    }

    private static Named byKey(Named constant, boolean isDay) {
        String key = constant.fullKey();
        if (constant instanceof LogFact<?, ?>) {
            return Keys.list(key);
        }
        return constant instanceof Asked<?> ? Keys.question(key) : isDay ? Keys.day(key) : Keys.fact(key);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void areWhatTheConstantsAre(Pair pair) {
        assertThat(described(pair.byKey())).isEqualTo(described(pair.constant()));
        for (Object thing : all(pair.constant().owner().path())) {
            assertThat(read(pair.byKey(), thing)).isEqualTo(read(pair.constant(), thing));
        }
    }

    private static List<Object> described(Named named) {
        List<Object> parts = new ArrayList<>(List.of(named.owner().path(), named.key()));
        if (named instanceof Fact<?, ?> fact) {
            parts.add(fact.ends());
            fact.around().forEach(around -> parts.add(described(around)));
        } else if (named instanceof Question<?> question) {
            question.around().forEach(around -> parts.add(described(around)));
        } else if (named instanceof LogFact<?, ?> list) {
            parts.add(list.entries().path());
            list.around().forEach(around -> parts.add(described(around)));
        }
        return parts;
    }

    @SuppressWarnings("unchecked") // the thing is of the concept of the fact
    private static Object read(Named named, Object thing) {
        if (named instanceof Fact<?, ?> fact) {
            return ((Fact<Object, ?>) fact).reader().read(thing);
        }
        return named instanceof Question<?> question
                ? ((Question<Object>) question).reader().read(thing)
                : ((LogFact<Object, ?>) named).reader().apply(thing);
    }

    private static List<Object> all(String path) {
        List<Object> known = THINGS.get(path);
        if (known == null) {
            known = things(path);
            THINGS.put(path, known);
        }
        return known;
    }

    /** All things of a concept, each also with nothing in it, and with nothing in what is in it. */
    private static List<Object> things(String path) {
        List<Object> things = new ArrayList<>();
        if (path.isEmpty()) {
            things.addAll(DOSSIERS);
        } else {
            LogFact<Object, ?> list = Keys.list(path.substring(0, path.length() - 2));
            for (Object outer : all(list.owner().path())) {
                Log<?> entries = list.reader().apply(outer);
                for (int i = 0; entries.isKnown() && i < entries.size(); i++) {
                    things.add(entries.entry(i));
                }
            }
        }
        if (things.get(0) instanceof Record) {
            List.copyOf(things).forEach(thing -> {
                things.add(without((Record) thing, value -> Recorded.none()));
                things.add(without((Record) thing, KeysTest::withNothingInIt));
            });
        }
        return things;
    }

    private static Recorded<?> withNothingInIt(Recorded<?> fact) {
        return fact instanceof Recorded.Value<?> value && value.content() instanceof Record record
                ? Recorded.of(without(record, inner -> Recorded.none()))
                : fact;
    }

    /** The record with other facts. */
    private static Record without(Record record, UnaryOperator<Recorded<?>> change) {
        Object[] values = RecordParts.of(record).stream()
                .map(value -> value instanceof Recorded<?> fact
                        ? change.apply(fact)
                        : value instanceof Record inner
                                        && !Component.of(inner.getClass()).isEmpty()
                                ? without(inner, change)
                                : value)
                .toArray();
        return RecordParts.together(record.getClass(), values);
    }

    @Test
    void areThereForEveryComponent() {
        List<String> keys = new ArrayList<>();
        keys("", Dossier.class, keys);

        assertThat(keys).hasSizeGreaterThan(300).allSatisfy(key -> {
            Object found = switch (Keys.kind(key)) {
                case VALUE, ENDING, PLAIN -> Keys.fact(key);
                case QUESTION -> Keys.question(key);
                case LIST -> Keys.list(key);
                case RECORD -> key;
            };
            assertThat(found).isNotNull();
        });
    }

    private static void keys(String path, Class<?> record, List<String> keys) {
        for (Component component : Component.of(record)) {
            String key = path + component.key();
            keys.add(key);
            if (component.kind() == Kind.LIST) {
                keys.add(key + "[]");
            }
            keys((component.kind() == Kind.LIST ? key + "[]" : key) + ".", component.type(), keys);
        }
    }

    @Test
    void areCreatedOnce() {
        assertThat(Keys.fact("memberships[].left.date")).isSameAs(Keys.fact("memberships[].left.date"));
        assertThat(Keys.day("messages[].sentAt"))
                .isSameAs(Keys.day("messages[].sentAt"))
                .isNotSameAs(Keys.fact("messages[].sentAt"));
        assertThat(Keys.fact("memberships[].left").owner())
                .isSameAs(Keys.list("memberships").entries());
    }

    @Test
    void shareTheListsOfSubjectsWithRulesInJava() {
        for (SubjectType<?> subjects : Subjects.ENTRIES) {
            assertThat(Keys.list(subjects.entries().key())).isSameAs(subjects.entries());
        }
    }

    @Test
    void areReadInTheValuesOfAPlainList() {
        Fact<Object, LocalDate> day = Keys.fact("federal.committeeMeetings[]");

        assertThat(day.reader().read(LocalDate.EPOCH)).isEqualTo(Recorded.of(LocalDate.EPOCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "membership",
                "memberships.adult",
                "memberships[].adult.no",
                "memberships[].id.no",
                "memberships[",
                "[]",
                ".",
                "partnership.",
                "partnership[]",
                "partnership.communicationPlan[].channels[].urgency"
            })
    void areRefusedWhereNoDossierHasThem(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.kind(key))
                .withMessageStartingWith("no dossier has such a key");
    }

    @Test
    void areRefusedIfTheyAreOfAnotherKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.fact("memberships"));
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.fact("partnership"));
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.list("memberships[].adult"));
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.question("memberships[].left"));
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.day("memberships[].id"));
    }
}
