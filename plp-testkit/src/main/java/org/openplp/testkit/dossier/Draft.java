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
 * A dossier that is changed key by key: {@code Draft.of(dossier).with("memberships[m-1].adult",
 * false).without("memberList.reviews").dossier()}. Paths are written as findings write them,
 * {@code memberships[3].adult}. An entry with an id may also be named by it, {@code memberships[m-1].adult}, and
 * {@code meetings[+]} is a new entry after the last.
 *
 * <p>A draft is immutable: each change gives a new one. It may contain something that no dossier can contain, which is
 * reported when you ask for the dossier. Methods whose names read like a history, such as {@link #evaluatedOn}, add
 * what a test usually needs.
 */
public final class Draft {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final DefectTexts TEXTS = DefectTexts.inLanguage(Locale.ENGLISH);
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final DossierWriter WRITER = new DossierWriter();
    private static final EntryWriter<Membership> MEMBERSHIPS = EntryWriter.of(Membership.class);

    private final ObjectNode tree;

    Draft(ObjectNode tree) {
        this.tree = tree;
    }

    /** A partnership with only its id on record. */
    static Draft empty() {
        return of(Dossier.of(Partnership.of("plp-1")));
    }

    /**
     * Starts with a dossier.
     *
     * @param dossier the dossier
     * @return a draft of it
     */
    public static Draft of(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return new Draft(tree(WRITER.asJson(dossier)));
    }

    /** Parses JSON into a tree. */
    static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what is written as JSON can be read as JSON", impossible);
        }
    }

    /**
     * Starts with an invented dossier of this release. {@code compliant} keeps every norm that records can show on 24
     * November 2026. {@code compliant-in-2018} keeps those that were in force on 1 May 2018, including the certificate
     * of good conduct of COO-5. {@code plp-croisette} has all sorts of findings.
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
     * Sets the value at a path, and creates missing groups and lists on the way.
     *
     * @param path the path, such as {@code memberships[m-1].adult}
     * @param value a text, an answer as {@code true} or {@code false}, a number, a day, a constant of a closed list, or
     *     lists and maps of these; the text {@code none} means known to be none
     * @return the changed draft
     * @throws IllegalArgumentException if that is not a path, there is no such place, or no dossier can have such a
     *     value
     */
    public Draft set(String path, Object value) {
        requireNonNull(path, "path");
        requireNonNull(value, "value");
        ObjectNode changed = tree.deepCopy();
        DossierPath.of(path).set(changed, node(value));
        return new Draft(changed);
    }

    /**
     * Removes the value at a path, so that it is not on record. An entry of a list is removed from it.
     *
     * @param path the path, such as {@code memberList.reviews}
     * @return the changed draft
     * @throws IllegalArgumentException if that is not a path, or nothing is there
     */
    public Draft without(String path) {
        requireNonNull(path, "path");
        ObjectNode changed = tree.deepCopy();
        DossierPath.of(path).removeFrom(changed);
        return new Draft(changed);
    }

    /**
     * Sets the first day in operation.
     *
     * @param day the first day in operation, such as {@code 2023-09-01}
     * @return the changed draft
     */
    public Draft operationalSince(String day) {
        requireNonNull(day, "day");
        return set("partnership.operationalSince", day);
    }

    /**
     * Sets the day on which the partnership stopped.
     *
     * @param day the last day
     * @return the changed draft
     */
    public Draft stoppedOn(String day) {
        requireNonNull(day, "day");
        return set("partnership.ended", Map.<String, Object>of("date", day, "how", "STOPPED"));
    }

    /**
     * Adds a coordinator of full age, in office since 1 June 2023.
     *
     * @param id the id of the appointment
     * @return the changed draft
     */
    public Draft withCoordinator(String id) {
        requireNonNull(id, "id");
        return set(
                "appointments[+]",
                Map.<String, Object>of("id", id, "role", "COORDINATOR", "from", "2023-06-01", "adult", true));
    }

    /**
     * Adds a mandated officer, designated by the chief of corps, in office since 1 May 2023.
     *
     * @param id the id of the appointment
     * @return the changed draft
     */
    public Draft withOfficer(String id) {
        requireNonNull(id, "id");
        return set(
                "appointments[+]",
                Map.<String, Object>of(
                        "id", id, "role", "MANDATED_OFFICER", "from", "2023-05-01", "designatedBy", "CHIEF_OF_CORPS"));
    }

    /**
     * Adds a member: a resident of full age who lives in the area and joined of their own free will on 1 October 2023.
     *
     * @param id the id of the membership
     * @return the changed draft
     * @throws IllegalArgumentException if no file can express the id, such as a blank one
     */
    public Draft withMember(String id) {
        return set("memberships[+]", tree(MEMBERSHIPS.asJson(Examples.aResident(id))));
    }

    /**
     * Adds a charter, signed by mayor, chief of corps, mandated officer and coordinator.
     *
     * @param day the day on which all four signed
     * @return the changed draft
     */
    public Draft charterSignedOn(String day) {
        requireNonNull(day, "day");
        List<Map<String, String>> signatures = Stream.of("MAYOR", "CHIEF_OF_CORPS", "MANDATED_OFFICER", "COORDINATOR")
                .map(by -> Map.of("by", by, "date", day))
                .toList();
        return set("partnership.charter[+]", Map.<String, Object>of("signatures", signatures));
    }

    /**
     * Adds a review of the member list, by coordinator and mandated officer.
     *
     * @param day the day of the review
     * @return the changed draft
     */
    public Draft listReviewedOn(String day) {
        requireNonNull(day, "day");
        return set(
                "memberList.reviews[+]",
                Map.<String, Object>of("date", day, "by", List.of("COORDINATOR", "MANDATED_OFFICER")));
    }

    /**
     * Adds a meeting of the members, called by the coordinator.
     *
     * @param day the day of the meeting
     * @return the changed draft
     */
    public Draft membersMetOn(String day) {
        requireNonNull(day, "day");
        return set("meetings[+]", Map.<String, Object>of("date", day, "kind", "MEMBERS", "calledBy", "COORDINATOR"));
    }

    /**
     * Adds an evaluation, by mandated officer and coordinator.
     *
     * @param day the day of the evaluation, which also gives it its id
     * @return the changed draft
     */
    public Draft evaluatedOn(String day) {
        requireNonNull(day, "day");
        return set(
                "evaluations[+]",
                Map.<String, Object>of(
                        "id", "e-" + day, "date", day, "by", List.of("MANDATED_OFFICER", "COORDINATOR")));
    }

    /**
     * Adds an attestation by the mandated officer, in force since 1 January 2026.
     *
     * @param norm the norm, such as {@code C-P1}
     * @param subject the id of its subject, such as {@code a-1}
     * @param met whether it says that the norm is met
     * @return the changed draft
     */
    public Draft attested(String norm, String subject, boolean met) {
        requireNonNull(norm, "norm");
        requireNonNull(subject, "subject");
        return set(
                "attestations[+]",
                Map.<String, Object>of(
                        "norm", norm, "subject", subject, "met", met, "by", "MANDATED_OFFICER", "date", "2026-01-01"));
    }

    /**
     * Adds an agreement, in force since 1 January 2024.
     *
     * @param parameter the parameter, such as {@code memberList.review.period}
     * @param value the agreed value, such as {@code P2Y}
     * @param by who agreed, such as {@code POLICE_ZONE}
     * @return the changed draft
     */
    public Draft agreed(String parameter, String value, String by) {
        requireNonNull(parameter, "parameter");
        requireNonNull(value, "value");
        requireNonNull(by, "by");
        return set(
                "arrangements[+]",
                Map.<String, Object>of("parameter", parameter, "value", value, "by", by, "agreedOn", "2024-01-01"));
    }

    /**
     * Declares a list incomplete.
     *
     * @param list the key of the list, such as {@code memberships}
     * @return the changed draft
     */
    public Draft partial(String list) {
        requireNonNull(list, "list");
        return set("partial[+]", list);
    }

    /**
     * Builds the dossier.
     *
     * @return the dossier
     * @throws IllegalArgumentException if the draft contains something that no dossier can contain, with every defect
     */
    public Dossier dossier() {
        return sound(read(tree));
    }

    /** Reads a tree: a dossier, or every defect that makes it unusable. */
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
     * The dossier as in a file.
     *
     * @return YAML, with line feeds
     * @throws IllegalArgumentException if the draft contains something that no dossier can contain
     */
    public String yaml() {
        return WRITER.asYaml(dossier());
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
