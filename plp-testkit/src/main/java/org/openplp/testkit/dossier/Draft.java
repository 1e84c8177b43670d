package org.openplp.testkit.dossier;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.entry.EntryWriter;
import org.openplp.testkit.Examples;

/**
 * A dossier that is changed key by key: {@code Draft.of(dossier).with("memberships[m-1].adult", false).without("memberList.reviews").dossier()}. Paths
 * are those that findings name, {@code memberships[3].adult}; an entry that has an id may also be named by it, {@code memberships[m-1].adult}, and
 * {@code meetings[+]} is a new entry after the last. A draft does not change: each change gives another one. It may hold what no dossier can, which is
 * reported when the dossier is asked for. The methods whose names read like a history, such as {@link #evaluatedOn}, add what a test usually needs.
 */
public final class Draft {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final DefectTexts TEXTS = DefectTexts.in(Locale.ENGLISH);
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final DossierWriter WRITER = new DossierWriter();
    private static final EntryWriter<Membership> MEMBERSHIPS = EntryWriter.of(Membership.class);

    private final ObjectNode tree;

    Draft(ObjectNode tree) {
        this.tree = tree;
    }

    /** A partnership of which only the id is on record. */
    static Draft empty() {
        return of(Dossier.of(Partnership.of("plp-1")));
    }

    /**
     * Begins with a dossier.
     *
     * @param dossier the dossier
     * @return a draft of it
     */
    public static Draft of(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return new Draft(tree(WRITER.asJson(dossier)));
    }

    /** What is written as JSON, as a tree. */
    static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what is written as JSON can be read as JSON", impossible);
        }
    }

    /**
     * Begins with an invented dossier of this release: {@code compliant}, which keeps every norm that records can show on 24 November 2026, or {@code
     * compliant-in-2018}, which keeps those that were in force on 1 May 2018, the certificate of good conduct of COO-5 among them.
     *
     * @param name the name of the dossier
     * @return a draft of it
     * @throws IllegalArgumentException if there is no dossier of that name
     */
    public static Draft named(String name) {
        requireNonNull(name, "name");
        String file = "/org/openplp/testkit/dossiers/" + name + ".yaml";
        try (InputStream stream = Draft.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("the testkit has no dossier of the name " + name);
            }
            return of(sound(READER.read(name + ".yaml", stream.readAllBytes())));
        } catch (IOException impossible) {
            throw new UncheckedIOException("the dossiers of the testkit can be read", impossible);
        }
    }

    /**
     * With another value at a path. Groups and lists on the way that are not on record yet are made.
     *
     * @param path where, such as {@code memberships[m-1].adult}
     * @param value a text, an answer as {@code true} or {@code false}, a number, a day, a constant of a closed list, or lists and maps of these; the
     *     text {@code none} says that there is none
     * @return the changed draft
     * @throws IllegalArgumentException if that is no path, there is no such place, or no dossier holds such values
     */
    public Draft with(String path, Object value) {
        requireNonNull(path, "path");
        requireNonNull(value, "value");
        ObjectNode changed = tree.deepCopy();
        DossierPath.of(path).set(changed, node(value));
        return new Draft(changed);
    }

    /**
     * Without the value at a path, so that it is not on record. An entry of a list is taken out of it.
     *
     * @param path where, such as {@code memberList.reviews}
     * @return the changed draft
     * @throws IllegalArgumentException if that is no path, or nothing is there
     */
    public Draft without(String path) {
        requireNonNull(path, "path");
        ObjectNode changed = tree.deepCopy();
        DossierPath.of(path).removeFrom(changed);
        return new Draft(changed);
    }

    /**
     * In operation since a day.
     *
     * @param day the first day of operation, such as {@code 2023-09-01}
     * @return the changed draft
     */
    public Draft operationalSince(String day) {
        requireNonNull(day, "day");
        return with("partnership.operationalSince", day);
    }

    /**
     * Stopped on a day.
     *
     * @param day the last day
     * @return the changed draft
     */
    public Draft stoppedOn(String day) {
        requireNonNull(day, "day");
        return with("partnership.ended", Map.<String, Object>of("date", day, "how", "STOPPED"));
    }

    /**
     * With a further coordinator, of full age, in office since 1 June 2023.
     *
     * @param id the id of the appointment
     * @return the changed draft
     */
    public Draft withCoordinator(String id) {
        requireNonNull(id, "id");
        return with(
                "appointments[+]",
                Map.<String, Object>of("id", id, "role", "COORDINATOR", "from", "2023-06-01", "adult", true));
    }

    /**
     * With a further mandated officer, designated by the chief of corps, in office since 1 May 2023.
     *
     * @param id the id of the appointment
     * @return the changed draft
     */
    public Draft withOfficer(String id) {
        requireNonNull(id, "id");
        return with(
                "appointments[+]",
                Map.<String, Object>of(
                        "id", id, "role", "MANDATED_OFFICER", "from", "2023-05-01", "designatedBy", "CHIEF_OF_CORPS"));
    }

    /**
     * With a further member: a resident of full age who lives in the area and joined of his own free will on 1 October 2023.
     *
     * @param id the id of the membership
     * @return the changed draft
     * @throws IllegalArgumentException if no file can say the id, such as a blank one
     */
    public Draft withMember(String id) {
        return with("memberships[+]", tree(MEMBERSHIPS.asJson(Examples.aResident(id))));
    }

    /**
     * With a charter more, signed by mayor, chief of corps, mandated officer and coordinator.
     *
     * @param day the day on which all four signed
     * @return the changed draft
     */
    public Draft charterSignedOn(String day) {
        requireNonNull(day, "day");
        List<Map<String, String>> signatures = Stream.of("MAYOR", "CHIEF_OF_CORPS", "MANDATED_OFFICER", "COORDINATOR")
                .map(by -> Map.of("by", by, "date", day))
                .toList();
        return with("partnership.charter[+]", Map.<String, Object>of("signatures", signatures));
    }

    /**
     * With a review of the member list more, by coordinator and mandated officer.
     *
     * @param day the day of the review
     * @return the changed draft
     */
    public Draft listReviewedOn(String day) {
        requireNonNull(day, "day");
        return with(
                "memberList.reviews[+]",
                Map.<String, Object>of("date", day, "by", List.of("COORDINATOR", "MANDATED_OFFICER")));
    }

    /**
     * With a meeting of the members more, called by the coordinator.
     *
     * @param day the day of the meeting
     * @return the changed draft
     */
    public Draft membersMetOn(String day) {
        requireNonNull(day, "day");
        return with("meetings[+]", Map.<String, Object>of("date", day, "kind", "MEMBERS", "calledBy", "COORDINATOR"));
    }

    /**
     * With an evaluation more, by mandated officer and coordinator.
     *
     * @param day the day of the evaluation, which also gives it its id
     * @return the changed draft
     */
    public Draft evaluatedOn(String day) {
        requireNonNull(day, "day");
        return with(
                "evaluations[+]",
                Map.<String, Object>of(
                        "id", "e-" + day, "date", day, "by", List.of("MANDATED_OFFICER", "COORDINATOR")));
    }

    /**
     * With a statement by the mandated officer of 1 January 2026 more, in force ever since.
     *
     * @param norm the norm, such as {@code C-P1}
     * @param subject whom or what it is about, such as {@code a-1}
     * @param met whether it says that the norm is met
     * @return the changed draft
     */
    public Draft attested(String norm, String subject, boolean met) {
        requireNonNull(norm, "norm");
        requireNonNull(subject, "subject");
        return with(
                "attestations[+]",
                Map.<String, Object>of(
                        "norm", norm, "subject", subject, "met", met, "by", "MANDATED_OFFICER", "date", "2026-01-01"));
    }

    /**
     * With an agreement of 1 January 2024 more, in force ever since.
     *
     * @param parameter the parameter, such as {@code memberList.review.period}
     * @param value what was agreed, such as {@code P2Y}
     * @param by who agreed, such as {@code POLICE_ZONE}
     * @return the changed draft
     */
    public Draft agreed(String parameter, String value, String by) {
        requireNonNull(parameter, "parameter");
        requireNonNull(value, "value");
        requireNonNull(by, "by");
        return with(
                "arrangements[+]",
                Map.<String, Object>of("parameter", parameter, "value", value, "by", by, "agreedOn", "2024-01-01"));
    }

    /**
     * With a list more that is known not to be complete.
     *
     * @param list the key of the list, such as {@code memberships}
     * @return the changed draft
     */
    public Draft partial(String list) {
        requireNonNull(list, "list");
        return with("partial[+]", list);
    }

    /**
     * The dossier.
     *
     * @return what the draft holds
     * @throws IllegalArgumentException if it holds what no dossier can, with every defect
     */
    public Dossier dossier() {
        return sound(read(tree));
    }

    /** What becomes of a tree: a dossier, or everything that stops it. */
    static ReadDossier read(ObjectNode tree) {
        return READER.read("draft.json", tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Dossier sound(ReadDossier read) {
        return read.dossier()
                .orElseThrow(() -> new IllegalArgumentException(read.defects().stream()
                        .map(defect -> "%s: %s".formatted(TEXTS.path(defect.defect()), TEXTS.text(defect.defect())))
                        .collect(Collectors.joining("; ", "no dossier can hold this: ", ""))));
    }

    /**
     * The dossier as a file would have it.
     *
     * @return YAML, with line feeds
     * @throws IllegalArgumentException if the draft holds what no dossier can
     */
    public String yaml() {
        return WRITER.asYaml(dossier());
    }

    /**
     * What stands at some paths, with the groups and lists around it, and of each entry on the way the keys by which one knows it again, such as its id.
     * Other keys and entries are left out, and so are paths at which there is nothing.
     *
     * @param paths where, such as {@code memberships[m-1].adult}
     * @return YAML to be looked at, with line feeds; empty if there is nothing at any of the paths
     * @throws IllegalArgumentException if one of them is no path
     */
    public String excerpt(Collection<String> paths) {
        return text(Shown.excerpt(
                tree,
                paths.stream()
                        .flatMap(path -> DossierPath.of(path).placeIn(tree).stream())
                        .collect(Collectors.toSet())));
    }

    /**
     * What is other than in another draft, with the groups and lists around it, and of each entry on the way the keys by which one knows it again, such as
     * its id. The comment on a line says how it was, or that it is added; what is not there any more is a comment.
     *
     * @param before what is compared with, such as the draft from which this one was made
     * @return YAML to be looked at, with line feeds; empty if nothing is other
     */
    public String changesSince(Draft before) {
        return text(Shown.changes(before.tree, tree, false));
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** A tree that may be changed. */
    ObjectNode tree() {
        return tree.deepCopy();
    }

    private static JsonNode node(Object value) {
        if (value instanceof JsonNode node) {
            return node.deepCopy();
        }
        if (value instanceof Map<?, ?> group) {
            ObjectNode node = JSON.createObjectNode();
            group.forEach((key, inner) -> node.set(String.valueOf(key), node(inner)));
            return node;
        }
        if (value instanceof Collection<?> list) {
            ArrayNode node = JSON.createArrayNode();
            list.forEach(inner -> node.add(node(inner)));
            return node;
        }
        return value instanceof Boolean || value instanceof Number
                ? JSON.valueToTree(value)
                : TextNode.valueOf(value.toString());
    }
}
