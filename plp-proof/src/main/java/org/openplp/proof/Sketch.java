package org.openplp.proof;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Report;
import org.openplp.core.component.Component;
import org.openplp.core.component.Component.Kind;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.proof.formula.Choice;
import org.openplp.proof.formula.Circuit;
import org.openplp.proof.formula.OnRecord;
import org.openplp.proof.formula.Truth;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.node.Named;
import org.openplp.rules.rule.reader.Keys;

/**
 * A symbolic dossier as it is seen on a day: the facts that some rules look at, each as a choice among finitely many
 * values. A fact is added when it is first read. A sketch of a given dossier has one value for each fact.
 */
final class Sketch {
    /** Where something has ended, but not when, it counts as over (readings R22 and R28): the day is no further fact. */
    private static final Pattern ENDS = Pattern.compile("partnership\\.ended\\.date|memberships\\[\\d]\\.left\\.date");

    static final String PARTIAL = "partial ";

    /** The value of a record that is there; what it says are facts of their own. */
    private static final Recorded<?> THERE = Recorded.of("there");

    private final Circuit circuit;
    private final Domains domains;
    private final Optional<DossierSnapshot> given;
    /** What may change in the given dossier; empty if nothing may. */
    private final Optional<Openings> openings;

    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final Map<String, Choice> partial = new TreeMap<>();
    /** The key of the list of which a choice is the size, or in which it says whether something is. */
    private final Map<String, String> listOf = new HashMap<>();

    private final Group dossier;
    private final AgreedTerms terms;

    /** A record, and what was read of it. */
    private record Group(String path, String key, Class<?> type, Optional<Object> given, Map<String, Object> parts) {
        Group(String path, String key, Class<?> type, Optional<Object> given) {
            this(path, key, type, given, new LinkedHashMap<>());
        }
    }

    /** A single fact that is a record. */
    private record Nested(Choice there, Group record) {}

    /** A list: whether it is on record, and its entries, which are records or values, with when each exists. */
    private record Listed(Choice size, List<Object> entries, List<Integer> present, boolean isSet) {}

    /** What is read at a key: a part of a group, where the records around it are there, or known to be none. */
    private record Found(int there, int none, Component component, Object part) {}

    /**
     * An entry of the dossier, or the dossier itself.
     *
     * @param concept what it is
     * @param thing its group, or its value if it is no record
     * @param outer the entry around it; empty for the dossier
     * @param isFirst when no entry of its list is before it
     */
    record Place(Concept<?> concept, Object thing, Optional<Place> outer, int isFirst) {
        Place of(Concept<?> wanted) {
            return concept == wanted ? this : outer.orElseThrow().of(wanted);
        }
    }

    /**
     * A list as read.
     *
     * @param known when it is on record
     * @param complete when no further entry may exist
     * @param entries the places of its entries
     * @param present when each of them exists
     */
    record EntryList(int known, int complete, List<Place> entries, List<Integer> present) {
        int size() {
            return entries.size();
        }
    }

    Sketch(Circuit circuit, Domains domains, Optional<DossierSnapshot> given, Optional<Openings> openings) {
        this.circuit = circuit;
        this.domains = domains;
        this.given = given;
        this.openings = openings;
        this.dossier = new Group("", "", Dossier.class, given.map(DossierSnapshot::dossier));
        this.terms = new AgreedTerms(this, domains);
    }

    Circuit circuit() {
        return circuit;
    }

    Domains domains() {
        return domains;
    }

    Optional<DossierSnapshot> given() {
        return given;
    }

    Optional<Openings> openings() {
        return openings;
    }

    AgreedTerms terms() {
        return terms;
    }

    /** All choices, in the order in which they were first read. */
    List<Choice> choices() {
        return List.copyOf(choices.values());
    }

    Place root() {
        return new Place(Concept.DOSSIER, dossier, Optional.empty(), Circuit.FALSE);
    }

    Choice choice(String path) {
        return requireNonNull(choices.get(path), path);
    }

    Choice choice(String path, List<Recorded<?>> values) {
        return choices.computeIfAbsent(path, one -> Choice.of(one, values, circuit));
    }

    /** What is on record for a fact. */
    @SuppressWarnings("ReferenceEquality") // the day of a moment is another fact with the same key
    OnRecord read(Fact<?, ?> fact, Place at) {
        OnRecord reading = reading(fact, at);
        boolean isMoment = reading.values().stream()
                .anyMatch(value ->
                        value.value().filter(OffsetDateTime.class::isInstance).isPresent());
        return isMoment && fact != Keys.fact(fact.fullKey())
                ? reading.map(moment -> BelgianTime.dayOf((OffsetDateTime) moment))
                : reading;
    }

    /** What is on record for a fact or a question. */
    OnRecord reading(Named fact, Place at) {
        if (fact.key().isEmpty()) {
            return ((Choice) at.of(fact.owner()).thing()).reading();
        }
        Found found = find(fact, at);
        Choice choice = found.part() instanceof Nested nested ? nested.there() : (Choice) found.part();
        boolean staysUnknown = found.component().unknownIfNone();
        return choice.reading().inside(found.there(), staysUnknown ? Circuit.FALSE : found.none(), circuit);
    }

    /** The answer to a question. Inside a record that is none, it is no, unless it stays unknown. */
    Truth answer(Named question, Place at) {
        OnRecord reading = reading(question, at);
        return new Truth(
                reading.in(value -> value.equals(Recorded.of(Answer.YES)), circuit),
                reading.in(value -> value.isNone() || value.equals(Recorded.of(Answer.NO)), circuit));
    }

    EntryList entries(EntriesFact<?, ?> list, Place at) {
        Found found = find(list, at);
        Listed listed = (Listed) found.part();
        int known = circuit.or(
                found.none(),
                circuit.and(found.there(), -listed.size().reading().unknown(circuit)));
        List<Place> entries = new ArrayList<>();
        List<Integer> present = new ArrayList<>();
        int first = Circuit.TRUE;
        for (int i = 0; i < listed.entries().size(); i++) {
            int exists = circuit.and(found.there(), listed.present().get(i));
            entries.add(new Place(list.entries(), listed.entries().get(i), Optional.of(at), first));
            present.add(exists);
            first = circuit.and(first, -exists);
        }
        return new EntryList(known, circuit.and(known, -partial(list.entries().list())), entries, present);
    }

    /** When a list is known to be incomplete. */
    int partial(String list) {
        if (given.isPresent() && given.get().isPartial(list) && openings.isPresent()) {
            Choice choice = choice(PARTIAL + list, List.of(THERE, Recorded.none()));
            return -openings.get().question(PARTIAL + list, choice).reading().atLeast()[1];
        }
        if (given.isPresent()) {
            return given.get().isPartial(list) ? Circuit.TRUE : Circuit.FALSE;
        }
        if (!Dossier.LISTS.contains(list)) {
            return Circuit.FALSE;
        }
        Choice choice = partial.computeIfAbsent(list, key -> choice(PARTIAL + key, List.of(Recorded.none(), THERE)));
        return choice.reading().atLeast()[1];
    }

    private Found find(Named fact, Place at) {
        Group group = (Group) at.of(fact.owner()).thing();
        int there = Circuit.TRUE;
        int none = Circuit.FALSE;
        String[] keys = fact.key().split("\\.", -1);
        for (int i = 0; ; i++) {
            Component component = Component.of(group.type(), keys[i]).orElseThrow();
            Object part = part(group, component);
            if (i == keys.length - 1) {
                return new Found(there, none, component, part);
            }
            if (part instanceof Nested nested) {
                OnRecord reading = nested.there().reading();
                none = circuit.or(none, circuit.and(there, reading.none(circuit)));
                there = circuit.and(there, reading.in(value -> value.value().isPresent(), circuit));
                group = nested.record();
            } else {
                group = (Group) part;
            }
        }
    }

    private Object part(Group group, Component component) {
        Object known = group.parts().get(component.key());
        if (known == null) {
            known = create(group, component);
            group.parts().put(component.key(), known);
        }
        return known;
    }

    private Object create(Group group, Component component) {
        String dot = group.path().isEmpty() ? "" : ".";
        String path = group.path() + dot + component.key();
        String key = group.key() + dot + component.key();
        Optional<Object> value = group.given().map(component::read);
        if (component.kind() == Kind.RECORD) {
            return new Group(path, key, component.type(), value);
        }
        if (component.kind() == Kind.LIST) {
            if (value.isPresent() && (openings.isEmpty() || ((Entries<?>) value.get()).isKnown())) {
                return listed(path, key, component, (Entries<?>) value.get());
            }
            Listed listed = listed(path, key, component);
            value.ifPresent(missing -> openings.orElseThrow().question(path, listed.size()));
            return listed;
        }
        Optional<Recorded<?>> recorded = value.map(one -> recorded(component, one));
        if (openings.isPresent() && recorded.filter(Openings::isMissing).isPresent()) {
            recorded = Optional.empty();
        } else if (openings.isPresent()
                && recorded.filter(one -> openings.get().mayBeDone(component, one))
                        .isPresent()) {
            return openings.get().act(path, choice(path, List.of(Recorded.none(), today(component.type()))));
        }
        if (component.type().isRecord()) {
            Choice there = recorded.map(one -> Choice.fixed(path, one.value().isPresent() ? THERE : one))
                    .orElseGet(() -> asked(value, path, withoutValue(component, List.of(THERE))));
            return new Nested(
                    there,
                    new Group(
                            path,
                            key,
                            component.type(),
                            recorded.flatMap(one -> one.value().map(it -> (Object) it))));
        }
        if (recorded.isPresent()) {
            return Choice.fixed(path, recorded.get());
        }
        if (component.kind() == Kind.PLAIN && component.key().equals("id")) {
            return Choice.fixed(path, Recorded.of(idAt(path)));
        }
        return asked(value, path, withoutValue(component, values(path, key, component.type())));
    }

    /** A choice, which is a question if the dossier lacks the value. */
    private Choice asked(Optional<Object> missing, String path, List<Recorded<?>> values) {
        Choice choice = choice(path, values);
        missing.ifPresent(one -> openings.orElseThrow().question(path, choice));
        return choice;
    }

    private Recorded<?> today(Class<?> type) {
        return Recorded.of(domains.of("", type).orElseThrow().get(0));
    }

    /** The id of the record at a path. */
    private static String idAt(String path) {
        int open = path.lastIndexOf('[');
        return open < 0
                ? "p-a"
                : Domains.id(
                        path.substring(0, open), Integer.parseInt(path.substring(open + 1, path.indexOf(']', open))));
    }

    private List<Recorded<?>> values(String path, String key, Class<?> type) {
        boolean isDay = type == LocalDate.class || type == OffsetDateTime.class;
        if (isDay && openings.filter(one -> one.isOfAnAct(path)).isPresent()) {
            return List.of(today(type));
        }
        List<Recorded<?>> values = new ArrayList<>();
        if (type == String.class) {
            given.ifPresent(one -> names(one.dossier(), key).forEach(name -> values.add(Recorded.of(name))));
        }
        for (Object value :
                domains.of(key, type).orElseThrow(() -> new IllegalArgumentException(key + " is a " + type))) {
            values.add(Recorded.of(value));
        }
        return values;
    }

    /** What a fact of a given dossier may name: an entry by its id, or somebody. */
    private static Stream<String> names(Dossier dossier, String key) {
        if (key.endsWith(".report")) {
            return stream(dossier.reports()).map(Report::id);
        }
        return key.endsWith("notices[].of")
                ? stream(dossier.memberships()).map(Membership::id)
                : Stream.concat(
                                stream(dossier.memberships()).map(Membership::actor),
                                stream(dossier.appointments()).map(Appointment::actor))
                        .flatMap(actor -> actor.value().stream())
                        .distinct();
    }

    private static <E> Stream<E> stream(Entries<E> log) {
        return IntStream.range(0, log.isKnown() ? log.size() : 0).mapToObj(log::entry);
    }

    /** The values of a component, after unknown and none where it may be that. */
    private static List<Recorded<?>> withoutValue(Component component, List<Recorded<?>> values) {
        List<Recorded<?>> all = new ArrayList<>();
        if (component.kind() == Kind.VALUE || component.kind() == Kind.QUESTION) {
            all.add(Recorded.unknown());
        }
        // no file can say that there is no word, text or number
        Class<?> type = component.type();
        boolean mayBeNone = type.isRecord() || type == LocalDate.class || type == OffsetDateTime.class;
        if (component.kind() == Kind.ENDING || (component.kind() == Kind.VALUE && mayBeNone)) {
            all.add(Recorded.none());
        }
        if (component.kind() == Kind.QUESTION) {
            all.addAll(List.of(Recorded.of(Answer.NO), Recorded.of(Answer.YES)));
        } else {
            all.addAll(values);
        }
        return all;
    }

    private static Recorded<?> recorded(Component component, Object value) {
        return switch (component.kind()) {
            case VALUE -> (Recorded<?>) value;
            case ENDING -> Recorded.ofEnding((Optional<?>) value);
            case QUESTION -> value == Answer.UNKNOWN ? Recorded.unknown() : Recorded.of(value);
            default -> Recorded.of(value);
        };
    }

    private Listed listed(String path, String key, Component component, Entries<?> given) {
        List<Object> entries = new ArrayList<>();
        List<Integer> present = new ArrayList<>();
        for (int i = 0; given.isKnown() && i < given.size(); i++) {
            entries.add(entry(path, key, component, i, Optional.of(given.entry(i))));
            present.add(Circuit.TRUE);
        }
        if (openings.isPresent() && given.isKnown() && openings.get().mayBeMade(key, component)) {
            String at = path + "[" + given.size() + "]";
            Choice made = openings.get().act(at, choice(at, List.of(Recorded.none(), THERE)));
            entries.add(entry(path, key, component, given.size(), Optional.empty()));
            present.add(made.reading().atLeast()[1]);
        }
        return new Listed(Choice.fixed(path, given.isKnown() ? THERE : Recorded.unknown()), entries, present, false);
    }

    private Object entry(String path, String key, Component component, int index, Optional<Object> given) {
        String at = path + "[" + index + "]";
        if (component.type().isRecord()) {
            return new Group(at, key + "[]", component.type(), given);
        }
        return given.map(value -> Choice.fixed(at, Recorded.of(value)))
                .orElseGet(() -> choice(at, values(at, key + "[]", component.type())));
    }

    /** A list of words is a set, so that each may be in it. */
    private Listed listed(String path, String key, Component component) {
        List<Object> entries = new ArrayList<>();
        List<Integer> present = new ArrayList<>();
        String listKey = key.replace("[]", "");
        listOf.put(path, listKey);
        if (component.type().isEnum()) {
            Choice known = choice(path, List.of(Recorded.unknown(), Recorded.none()));
            for (Object word : component.type().getEnumConstants()) {
                Choice in = choice(path + "[" + word + "]", List.of(Recorded.none(), THERE));
                listOf.put(in.path(), listKey);
                entries.add(Choice.fixed(path, Recorded.of(word)));
                present.add(
                        circuit.and(known.reading().atLeast()[1], in.reading().atLeast()[1]));
            }
            return new Listed(known, entries, present, true);
        }
        int most = domains.entries(key);
        List<Recorded<?>> sizes = new ArrayList<>(List.of(Recorded.unknown()));
        for (int i = 0; i <= most; i++) {
            sizes.add(Recorded.of(i));
        }
        Choice size = choice(path, sizes);
        for (int i = 0; i < most; i++) {
            entries.add(entry(path, key, component, i, Optional.empty()));
            present.add(size.reading().atLeast()[i + 2]);
        }
        return new Listed(size, entries, present, false);
    }

    /** The dossier that a model describes. */
    Dossier dossier(IntPredicate model) {
        Dossier read = (Dossier) record(dossier, model);
        if (given.isPresent()) {
            return completed(read, model);
        }
        List<String> incomplete = new ArrayList<>();
        partial.forEach((list, choice) -> {
            if (choice.chosen(model) > 0) {
                incomplete.add(list);
            }
        });
        return read.toBuilder()
                .openplp(Recorded.of(Dossier.FORMAT))
                .partial(incomplete.isEmpty() ? Entries.unknown() : Entries.of(incomplete))
                .arrangements(terms.arrangements(model))
                .build();
    }

    private Dossier completed(Dossier read, IntPredicate model) {
        List<String> incomplete = new ArrayList<>();
        for (int i = 0; read.partial().isKnown() && i < read.partial().size(); i++) {
            Choice choice = choices.get(PARTIAL + read.partial().entry(i).replace("[]", ""));
            if (choice == null || choice.chosen(model) == 0) {
                incomplete.add(read.partial().entry(i));
            }
        }
        return read.toBuilder()
                .partial(incomplete.isEmpty() ? Entries.unknown() : Entries.of(incomplete))
                .arrangements(terms.isKnownToBeNone(model) ? Entries.none() : read.arrangements())
                .build();
    }

    private Object record(Group group, IntPredicate model) {
        List<Object> values = new ArrayList<>();
        for (Component component : Component.of(group.type())) {
            values.add(value(group, component, model));
        }
        return Component.create(group.type(), values.toArray());
    }

    private Object value(Group group, Component component, IntPredicate model) {
        Object part = group.parts().get(component.key());
        if (part == null && group.given().isPresent()) {
            return component.read(group.given().get());
        }
        if (component.kind() == Kind.RECORD) {
            return record(
                    part == null
                            ? new Group(group.path() + "." + component.key(), "", component.type(), Optional.empty())
                            : (Group) part,
                    model);
        }
        if (component.kind() == Kind.LIST) {
            return part == null ? Entries.unknown() : log((Listed) part, model);
        }
        Recorded<?> value = part == null
                ? blank(group, component)
                : part instanceof Nested nested
                        ? nested.there().value(model).map(there -> record(nested.record(), model))
                        : ((Choice) part).value(model);
        return switch (component.kind()) {
            case VALUE -> value;
            case ENDING -> Optional.<Object>ofNullable(value.value().orElse(null));
            case QUESTION -> value.value().isPresent() ? value.value().get() : Answer.UNKNOWN;
            default -> value.value().orElseThrow();
        };
    }

    /** The value of a component that no rule looks at. */
    private Recorded<?> blank(Group group, Component component) {
        if (component.kind() != Kind.PLAIN) {
            return component.kind() == Kind.ENDING ? Recorded.none() : Recorded.unknown();
        }
        return Recorded.of(
                component.key().equals("id")
                        ? idAt(group.path() + ".id")
                        : domains.of(component.key(), component.type())
                                .orElseThrow()
                                .get(0));
    }

    private Entries<?> log(Listed listed, IntPredicate model) {
        if (!listed.size().value(model).isKnown()) {
            return Entries.unknown();
        }
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < listed.entries().size(); i++) {
            if (circuit.holds(listed.present().get(i), model)) {
                Object entry = listed.entries().get(i);
                entries.add(
                        entry instanceof Group record
                                ? record(record, model)
                                : ((Choice) entry).value(model).value().orElseThrow());
            }
        }
        return Entries.of(entries);
    }

    /** When no fact that some formulas depend on is missing, and every list of these is complete. */
    int complete(BitSet inputs) {
        int complete = Circuit.TRUE;
        for (Choice choice : choices.values()) {
            if (Arrays.stream(choice.reading().atLeast()).skip(1).noneMatch(inputs::get)) {
                continue;
            }
            complete =
                    circuit.and(complete, isPartial(choice) ? -choice.reading().atLeast()[1] : choice.isKnown(circuit));
        }
        return complete;
    }

    private static boolean isPartial(Choice choice) {
        return choice.path().startsWith(PARTIAL);
    }

    /**
     * When a fact in another dossier is the same as in this one, or was missing in this one. An incomplete list may
     * have further entries.
     */
    int mayBecome(Choice choice, Choice later) {
        int[] before = choice.reading().atLeast();
        int[] after = later.reading().atLeast();
        int same = choice.equalTo(later, circuit);
        int more = Circuit.TRUE;
        for (int i = 1; i < before.length; i++) {
            more = circuit.and(more, circuit.or(-before[i], after[i]));
        }
        if (isPartial(choice)) {
            return circuit.or(before[1], -after[1]);
        }
        if (ENDS.matcher(choice.path()).matches()) {
            return same;
        }
        int missing = choice.reading().values().get(0).isKnown() || before.length == 1 ? Circuit.FALSE : -before[1];
        String list = listOf.get(choice.path());
        if (list == null) {
            return circuit.or(same, missing);
        }
        Choice whole = choices.getOrDefault(choice.path().replaceAll("\\[[A-Z0-9_]*[A-Z][A-Z0-9_]*\\]$", ""), choice);
        int wasUnknown =
                whole.path().equals(choice.path()) ? missing : -whole.reading().atLeast()[1];
        return circuit.or(same, wasUnknown, circuit.and(partial(list), more));
    }
}
