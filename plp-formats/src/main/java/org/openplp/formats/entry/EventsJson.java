package org.openplp.formats.entry;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openplp.core.activity.EvaluationEvent;
import org.openplp.core.appointment.AppointmentEvent;
import org.openplp.core.dossier.DossierEvent;
import org.openplp.core.fact.Event;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.PartnershipEvent;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.form.FormWriter;
import org.openplp.formats.form.Forms;
import org.openplp.formats.form.Kinds;
import org.openplp.formats.form.RecordForm;
import org.openplp.formats.form.RecordReader;
import org.openplp.formats.source.ReadingStopped;
import org.openplp.formats.source.SourceText;

/**
 * Events as JSON, for an event store. Each event is an object on one line, with the version of the format, the name of
 * the event and its components. Reading the line gives an equal event, and equal events give the same bytes. Names and
 * keys do not change in later releases. The order of the keys in a line does not matter for reading, since some stores
 * change it.
 */
public final class EventsJson {
    /** The version of the format in which events are written. No other version can be read. */
    public static final int FORMAT = 1;

    private static final Kinds KINDS = Kinds.of(
            EventsJson::name,
            PartnershipEvent.class,
            AppointmentEvent.class,
            MembershipEvent.class,
            EvaluationEvent.class,
            DossierEvent.class);

    private static final Map<String, RecordForm<Record>> FORMS = forms();

    private EventsJson() {}

    /**
     * The names of all events, such as {@code membership-admitted}.
     *
     * @return the names, family by family
     */
    public static Set<String> names() {
        return KINDS.names();
    }

    /**
     * The name of an event, as in its line.
     *
     * @param event the event
     * @return the name of its family followed by its own
     * @throws IllegalArgumentException if it is not an event of core
     */
    public static String name(Event event) {
        requireNonNull(event, "event");
        return KINDS.name(event)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no event of core: " + event.getClass().getName()));
    }

    /**
     * Writes an event.
     *
     * @param event the event
     * @return a JSON object on one line, without a line break
     * @throws IllegalArgumentException if it is not an event of core, or contains a value that no text can express,
     *     such as a blank id; the message has the path and not the value
     */
    public static String write(Event event) {
        requireNonNull(event, "event");
        String name = name(event);
        RecordForm<Record> form = form(name);
        return FormWriter.line(output -> {
            output.startRecord();
            output.key(EventHead.FORMAT);
            output.number(Integer.toString(FORMAT));
            output.key(EventHead.EVENT);
            output.word(name);
            form.writeKeys((Record) event, output);
            output.endRecord();
        });
    }

    /**
     * Reads an event, without checking whether it fits the events before it.
     *
     * @param line a JSON object
     * @return the event
     * @throws UnreadableEvent if the line is not an event in format {@value #FORMAT}, or is an event that this release
     *     does not know
     */
    public static Event read(String line) {
        requireNonNull(line, "line");
        String text;
        try {
            text = SourceText.of(line);
        } catch (ReadingStopped stopped) {
            throw new UnreadableEvent(stopped.defects());
        }
        RecordForm<Record> form = form(EventHead.event(text, names()));
        RecordReader.ReadRecord<Record> reading =
                new RecordReader<>(form.passingOver(EventHead.KEYS)).read(text, true, Integer.MAX_VALUE);
        List<PlacedDefect> defects = reading.defects().stream()
                .filter(found -> !Forms.isContradiction(found.defect()))
                .toList();
        if (!defects.isEmpty()) {
            throw new UnreadableEvent(defects);
        }
        return (Event) reading.content().orElseThrow();
    }

    private static String name(Class<?> event) {
        String family = event.getInterfaces()[0].getSimpleName();
        return Kinds.hyphenated(family.substring(0, family.length() - "Event".length()) + event.getSimpleName());
    }

    private static RecordForm<Record> form(String name) {
        return Objects.requireNonNull(FORMS.get(name));
    }

    @SuppressWarnings("unchecked") // each form is given only events of its own name
    private static Map<String, RecordForm<Record>> forms() {
        Forms all = new Forms();
        Map<String, RecordForm<Record>> forms = new HashMap<>();
        for (String name : KINDS.names()) {
            forms.put(name, (RecordForm<Record>) all.of(KINDS.type(name)));
        }
        return Map.copyOf(forms);
    }
}
